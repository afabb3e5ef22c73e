"""Staff agree another fee schedule for one contract, before the freelancer accepts it."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.errors import Conflict, RuleBroken
from marketplace.people.models import Member
from marketplace.trail.record import record
from workdiary.fees import read_schedule


def agree_fees(contract_id: UUID, schedule: str, *, actor: Member, now_s: int) -> Contract:
    """The contract's fees go by this schedule, "50000:20 *:10"; "" is the currency's own again."""
    try:
        read_schedule(schedule)
    except ValueError:
        raise RuleBroken("bad_schedule") from None
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "agree_fees")
        if contract.state != Contract.State.OFFERED:
            raise Conflict("step_not_allowed", state=contract.state, step="agree_fees")
        contract.fee_schedule = schedule
        contract.save(update_fields=["fee_schedule"])
        record(
            "agree_fees",
            f"contract {contract_id}",
            at_s=now_s,
            actor=actor,
            facts={"schedule": schedule},
        )
        return contract
