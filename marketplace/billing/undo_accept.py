"""The client takes an early yes back, within ten minutes of it."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.step import take_contract
from marketplace.errors import Conflict
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.models import Acceptance
from marketplace.trail.record import record
from workdiary.week import BillingWeek


def undo_accept(
    contract_id: UUID, week: BillingWeek, *, actor: Member, now_s: int, policy: Policy
) -> int:
    """How many can be disputed again. Conflict undo_over when none is young enough.

    What is accepted once more later keeps the instant of its first yes: no second undo.
    """
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "accept_hours")
        young = Acceptance.objects.standing().filter(
            segment__contract=contract,
            segment__week_s=week.starts_s,
            at_s__gt=now_s - policy.accept_undo_s,
        )
        count: int = young.update(undone_s=now_s)
        if not count:
            raise Conflict("undo_over", week=week.label)
        record("acceptance_undone", f"contract {contract_id}", at_s=now_s, actor=actor,
               facts={"week": week.label, "segments": count})  # fmt: skip
        return count
