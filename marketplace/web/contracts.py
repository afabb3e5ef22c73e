"""The first page: the reader's contracts, each with its week so far and its newest pictures."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from marketplace.contracts.models import Contract
from marketplace.contracts.queries import contracts_of, terms_of
from marketplace.intake.queries import Seen, counted_s, newest_pictures
from marketplace.people.models import Member
from marketplace.tools import tools
from marketplace.web.reader import member_of, own_zone
from workdiary.contract import Terms
from workdiary.money import Money, line
from workdiary.week import BillingWeek

PICTURES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractCard:
    """One contract on the list. `filled` is the share of the limit used, 0..100."""

    terms: Terms
    other_name: str
    address: str
    week_s: int
    earned: Money
    filled: int | None
    pictures: tuple[Seen, ...]


@require_safe
@login_required
def home(request: HttpRequest) -> HttpResponse:
    """My contracts; what was worked on last stands first."""
    member, now_s = member_of(request), tools().clock.read().now_s
    every = contracts_of(member)
    own = [one for one in every if one.state not in ("offered", "declined")]
    mine = [one for one in own if one.kind == Contract.Kind.HOURLY]
    hours = counted_s([one.pk for one in mine], BillingWeek.containing(now_s))
    cards = [_card(member, one, hours.get(one.pk, 0), now_s=now_s) for one in mine]
    cards.sort(key=lambda card: -card.pictures[0].taken_s if card.pictures else 0)
    fixed = [one for one in own if one.kind == Contract.Kind.FIXED]
    context = {
        "cards": cards,
        "fixed": fixed,
        "offers": [one for one in every if one.state == "offered"],
        "is_client": bool(member.company_id),
        "zone": own_zone(request),
    }
    return render(request, "web/home.html", context)


def _card(member: Member, contract: Contract, week_s: int, *, now_s: int) -> ContractCard:
    terms = terms_of(contract, now_s=now_s)
    limit_s = terms.weekly_limit_s
    paid_s = week_s if limit_s is None else min(week_s, limit_s)
    is_freelancer = contract.freelancer_id == member.pk
    return ContractCard(
        terms=terms,
        other_name=terms.client_name if is_freelancer else terms.freelancer_name,
        address=reverse("contract", args=[contract.pk]),
        week_s=week_s,
        earned=line(terms.rate, paid_s),
        filled=min(100, week_s * 100 // limit_s) if limit_s else None,
        pictures=tuple(newest_pictures(member, contract.pk, most=PICTURES)),
    )
