"""The freelancer accepts an offer."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.confirm import watch
from marketplace.contracts.models import Contract
from marketplace.contracts.step import hourly_only, take_contract, take_step
from marketplace.people.models import Member


def accept(contract_id: UUID, *, actor: Member, now_s: int) -> Contract:
    """The contract is active and may record from this second."""
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "accept")
        hourly_only(contract)
        take_step(contract, "accept", now_s=now_s, actor=actor)
        watch(contract, now_s=now_s)
        return contract
