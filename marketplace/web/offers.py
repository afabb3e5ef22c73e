"""A client offers a contract, by the hour or for a fixed price."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from marketplace.contracts.models import AWAY_CHOICES_S
from marketplace.contracts.offer import Offer, offer
from marketplace.errors import NotFound
from marketplace.escrow.draft_milestone import Plan
from marketplace.escrow.offer_fixed import FixedOffer, offer_fixed
from marketplace.people.models import Member
from marketplace.tools import tools
from marketplace.web.milestones import new_id
from marketplace.web.reader import member_of
from marketplace.web.typed import amount, amount_said, currency, limit_s, step_id, whole
from workdiary.money import EXPONENTS, Money

MILESTONES = range(1, 6)  # on the form; more are planned on the contract's page


@login_required
def new_offer(request: HttpRequest) -> HttpResponse:
    """The form; sent, the offer is made once and opened."""
    member = member_of(request)
    if member.company_id is None:
        raise Http404
    if request.method != "POST":
        context = {
            "step_id": new_id(),
            "currencies": list(EXPONENTS),
            "milestones": MILESTONES,
            "away": [choice // 60 for choice in AWAY_CHOICES_S],
        }
        return render(request, "web/offer.html", context)
    contract_id, kit = step_id(request), tools()
    freelancer = _freelancer(request.POST.get("freelancer", ""))
    now_s = kit.clock.read().now_s
    if request.POST.get("kind") == "fixed":
        offer_fixed(
            _fixed(request), freelancer, contract_id=contract_id, actor=member, now_s=now_s,
            gateway=kit.gateway, policy=kit.policy,
        )  # fmt: skip
    else:
        offer(_hourly(request), freelancer, contract_id=contract_id, actor=member, now_s=now_s)
    return redirect("terms", contract_id)


def _freelancer(email: str) -> Member:
    found = Member.objects.filter(email__iexact=email.strip(), company=None, is_active=True).first()
    if found is None:
        raise NotFound("no_freelancer")
    return found


def _hourly(request: HttpRequest) -> Offer:
    said, unit = request.POST, currency(request)
    away = whole(request, "away", 0)
    return Offer(
        title=said.get("title", ""),
        rate=amount_said(request, unit, "rate"),
        limit_s=limit_s(request),
        flat=amount(request, unit, "flat"),
        labels=_lines(said.get("labels", "")),
        needs_label="needs_label" in said,
        takes_manual="takes_manual" in said,
        needs_memo="needs_memo" in said,
        takes_titles="takes_titles" in said,
        pictures=said.get("pictures", "on"),
        hidden_max_percent=whole(request, "hidden", 40),
        retention_days=whole(request, "retention", 90),
        away_max_s=away * 60 or None,
    )


def _fixed(request: HttpRequest) -> FixedOffer:
    said, unit = request.POST, currency(request)
    plans = [
        Plan(title=said.get(f"title{n}", ""), amount=money)
        for n in MILESTONES
        for money in (_sum_of(request, unit, n),)
        if money is not None
    ]
    return FixedOffer(title=said.get("title", ""), currency=unit, milestones=plans)


def _sum_of(request: HttpRequest, unit: str, number: int) -> Money | None:
    """The amount of one planned milestone; a title without one is refused."""
    if request.POST.get(f"title{number}", "").strip():
        return amount_said(request, unit, f"amount{number}")
    return amount(request, unit, f"amount{number}")


def _lines(text: str) -> tuple[str, ...]:
    """The client's labels, one a line."""
    return tuple(dict.fromkeys(one.strip() for one in text.splitlines() if one.strip()))
