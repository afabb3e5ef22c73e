"""The freelancer declines an offer."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import hourly_only, take_contract, take_step
from marketplace.people.models import Member


def decline(contract_id: UUID, *, actor: Member, now_s: int) -> Contract:
    """The offer is over."""
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "decline")
        hourly_only(contract)
        take_step(contract, "decline", now_s=now_s, actor=actor)
        return contract
