"""The client pauses a contract; time after it is shown, not billed."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract, take_step
from marketplace.people.models import Member


def pause(contract_id: UUID, *, actor: Member, now_s: int) -> Contract:
    """The contract is paused from this second."""
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "pause")
        take_step(contract, "pause", now_s=now_s, actor=actor)
        return contract
