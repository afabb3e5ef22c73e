"""What of an invoiced week the client has approved early, and whether that can be taken back."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Max

from marketplace.billing.dispute_page import disputable
from marketplace.billing.models import LIVE, Invoice
from marketplace.contracts.models import Contract
from marketplace.policy import Policy
from marketplace.review.models import Acceptance
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True)
class Approval:
    """So many segments are approved; until `undo_until_s` that can be taken back, if at all."""

    count: int
    undo_until_s: int | None


def approval(contract: Contract, week: BillingWeek, *, now_s: int, policy: Policy) -> Approval:
    """One statement."""
    found = (
        Acceptance.objects.standing()
        .filter(segment__contract=contract, segment__week_s=week.starts_s)
        .aggregate(count=Count("pk"), last_s=Max("at_s"))
    )
    ends_s = (found["last_s"] or 0) + policy.accept_undo_s
    return Approval(found["count"], ends_s if found["count"] and now_s < ends_s else None)


def open_to_approve(contract: Contract, week: BillingWeek) -> list[UUID]:
    """What of the week is neither disputed nor approved yet."""
    live = Invoice.objects.filter(contract=contract, week_s=week.starts_s, state__in=LIVE)
    return [id for invoice in live for id, *_ in disputable(contract, invoice)]
