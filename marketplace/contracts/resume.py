"""The client lets a paused contract go on."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract, take_step
from marketplace.people.models import Member


def resume(contract_id: UUID, *, actor: Member, now_s: int) -> Contract:
    """The contract is active again from this second."""
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "resume")
        take_step(contract, "resume", now_s=now_s, actor=actor)
        return contract
