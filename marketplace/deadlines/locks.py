"""When a week locks: by the calendar, or later if the server was down at that hour."""

from collections.abc import Mapping

from marketplace.deadlines.models import Deadline
from marketplace.deadlines.put import Due
from marketplace.policy import Policy
from workdiary.week import BillingWeek

KIND = "lock"


def lock_due(week: BillingWeek, *, policy: Policy) -> Due:
    """The deadline of a week's lock by the calendar."""
    due_s = week.starts_s + policy.lock_offset_s
    return Due(kind=KIND, subject=week.label, due_s=due_s, is_of_person=True)


def lock_of(week: BillingWeek, *, policy: Policy) -> int:
    """When the week locks or did lock. One statement."""
    calendar_s = week.starts_s + policy.lock_offset_s
    row = Deadline.objects.filter(kind=KIND, subject=week.label).values_list("due_s").first()
    return max(calendar_s, row[0]) if row else calendar_s


def open_locks() -> Mapping[int, int]:
    """The locks that are planned and not done, by the first second of their week. One statement.

    A week that is not here locks, or did lock, by the calendar.
    """
    rows = Deadline.objects.filter(kind=KIND, done_s=None).values_list("subject", "due_s")
    return {BillingWeek.of(label).starts_s: due_s for label, due_s in rows}
