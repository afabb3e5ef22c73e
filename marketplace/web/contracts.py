"""The first page: the reader's contracts, each with its week so far."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from marketplace.contracts.queries import contracts_of, terms_of
from marketplace.intake.queries import counted_s
from marketplace.tools import tools
from marketplace.web.reader import member_of
from workdiary.contract import Terms
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractCard:
    """One contract on the list. `filled` is the share of the limit used, 0..100."""

    terms: Terms
    other_name: str
    address: str
    week_s: int
    filled: int | None


@require_safe
@login_required
def home(request: HttpRequest) -> HttpResponse:
    """My contracts."""
    member, now_s = member_of(request), tools().clock.read().now_s
    mine = contracts_of(member)
    hours = counted_s([one.pk for one in mine], BillingWeek.containing(now_s))
    cards = [
        _card(terms_of(one, now_s=now_s), hours.get(one.pk, 0), one.freelancer_id == member.pk)
        for one in mine
    ]
    return render(request, "web/home.html", {"cards": cards, "is_client": bool(member.company_id)})


def _card(terms: Terms, week_s: int, is_freelancer: bool) -> ContractCard:
    limit_s = terms.weekly_limit_s
    return ContractCard(
        terms=terms,
        other_name=terms.client_name if is_freelancer else terms.freelancer_name,
        address=reverse("contract", args=[terms.id]),
        week_s=week_s,
        filled=min(100, week_s * 100 // limit_s) if limit_s else None,
    )
