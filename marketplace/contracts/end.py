"""Either side ends a contract; its open weeks still lock, bill and release."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import hourly_only, take_contract, take_step
from marketplace.people.models import Member


def end(contract_id: UUID, *, actor: Member, now_s: int) -> Contract:
    """The contract is over from this second."""
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "end")
        hourly_only(contract)
        take_step(contract, "end", now_s=now_s, actor=actor)
        return contract
