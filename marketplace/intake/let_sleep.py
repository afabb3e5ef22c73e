"""A contract without tracked time for 30 days falls asleep until the client confirms it."""

from uuid import UUID

from django.db import transaction
from django.db.models import Max

from marketplace.contracts.confirm import KIND
from marketplace.contracts.models import Contract, Step
from marketplace.contracts.step import take_step
from marketplace.deadlines.put import Due, put
from marketplace.intake.models import Segment
from marketplace.policy import Policy
from marketplace.rows import take


def let_sleep(contract_id: UUID, *, number: int, now_s: int, policy: Policy) -> None:
    """Asleep from this second, or the next look is put: 30 days after it last ran or recorded.

    The n-th look; running it again changes nothing. A contract that stands still is not put to
    sleep, an ended one is not looked at again.
    """
    with transaction.atomic(durable=True):
        (contract,) = take(Contract.objects.filter(id=contract_id))
        if contract.state not in ("active", "paused"):
            return
        due_s = _last_s(contract) + policy.dormant_s
        if contract.state == "paused":
            due_s = max(due_s, now_s + policy.dormant_s)
        if due_s <= now_s:
            take_step(contract, "sleep", now_s=now_s, reason="no_time_tracked")
            return
        put([Due(kind=KIND, subject=str(contract_id), number=number + 1, due_s=due_s)])


def _last_s(contract: Contract) -> int:
    """The last second that was tracked, or in which somebody let the contract run."""
    tracked = Segment.objects.counted().filter(contract=contract, kind="tracked")
    ran = Step.objects.filter(contract=contract, step__in=["accept", "resume", "confirm"])
    return max(
        tracked.aggregate(last=Max("ends_s"))["last"] or 0,
        ran.aggregate(last=Max("at_s"))["last"] or 0,
    )
