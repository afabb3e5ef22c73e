"""There is always one lock to come: put the first, put the next."""

from django.db import transaction
from django.db.models import Min

from marketplace.billing.tell_week import closes_due
from marketplace.deadlines.locks import KIND, lock_due
from marketplace.deadlines.put import put
from marketplace.deadlines.queries import is_planned
from marketplace.intake.models import Segment
from marketplace.policy import Policy
from workdiary.week import WEEK_S, BillingWeek


def plan_first(*, now_s: int, policy: Policy) -> None:
    """If no lock was ever put: that of the oldest week that holds time, or of the week now open."""
    if is_planned(KIND):
        return
    open_week = BillingWeek.containing(now_s - (policy.lock_offset_s - WEEK_S))
    oldest = Segment.objects.aggregate(oldest=Min("week_s"))["oldest"]
    starts_s = open_week.starts_s if oldest is None else min(oldest, open_week.starts_s)
    with transaction.atomic(durable=True):
        _put(BillingWeek(starts_s), policy)


def plan_next(week: BillingWeek, *, policy: Policy) -> None:
    """After this week the next one locks. Putting it twice is putting it once."""
    with transaction.atomic(durable=True):
        _put(week.next, policy)


def _put(week: BillingWeek, policy: Policy) -> None:
    put([closes_due(week, policy=policy), lock_due(week, policy=policy)])
