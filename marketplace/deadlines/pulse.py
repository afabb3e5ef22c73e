"""Write once a minute that the server is up; after a gap, move what downtime says."""

from django.db import transaction

from marketplace.deadlines.downtime import Gap, gap
from marketplace.deadlines.locks import lock_due
from marketplace.deadlines.models import Deadline, Pulse
from marketplace.deadlines.put import put
from marketplace.policy import Policy


def pulse(*, now_s: int, policy: Policy) -> Gap | None:
    """The server is up. Call it before anything due is run; the gap it ended, if there was one.

    What was somebody's time and fell into the gap is due 12 hours from now, the locks of missed
    weeks in their order; what is of nobody stays and is caught up with its due instant.
    """
    with transaction.atomic(durable=True):
        row = Pulse.objects.select_for_update().first()
        if row is None:
            Pulse.objects.bulk_create([Pulse(id=1, at_s=now_s)], ignore_conflicts=True)
            return None
        found = gap(row.at_s, now_s, policy)
        if found is not None:
            _move(found, policy)
        if now_s - row.at_s >= policy.pulse_s:
            Pulse.objects.filter(id=1).update(at_s=now_s)
        return found


def _move(found: Gap, policy: Policy) -> None:
    put(lock_due(week, policy=policy) for week in found.locks(policy))
    Deadline.objects.filter(
        done_s=None, is_of_person=True, due_s__gt=found.down_s, due_s__lte=found.up_s
    ).update(due_s=found.moved_to_s(policy))
