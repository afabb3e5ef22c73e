"""The freelancer accepts or declines a fixed-price offer; either side ends the contract."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract, take_step
from marketplace.errors import Conflict, RuleBroken
from marketplace.escrow.give_back import refund
from marketplace.escrow.milestone_models import HELD, Milestone
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.rows import take


def accept_fixed(contract_id: UUID, *, actor: Member, now_s: int) -> Contract:
    """Work begins. Conflict until the first milestone is funded."""
    with transaction.atomic(durable=True):
        contract = _fixed(contract_id, actor, "accept")
        if not Milestone.objects.filter(contract=contract, state__in=HELD).exists():
            raise Conflict("not_funded")
        take_step(contract, "accept", now_s=now_s, actor=actor)
        return contract


def decline_fixed(contract_id: UUID, *, actor: Member, now_s: int, policy: Policy) -> Contract:
    """The offer is over; what was paid in for it is the client's free money again."""
    with transaction.atomic(durable=True):
        contract = _fixed(contract_id, actor, "decline")
        take_step(contract, "decline", now_s=now_s, actor=actor)
        _give_back(contract, actor, now_s, policy)
        return contract


def end_fixed(contract_id: UUID, *, actor: Member, now_s: int, policy: Policy) -> Contract:
    """It is over. A freelancer who ends it gives back what is held; disputes go on.

    A client first settles what is held: Conflict while a milestone holds money.
    """
    with transaction.atomic(durable=True):
        contract = _fixed(contract_id, actor, "end")
        if actor.pk != contract.freelancer_id and _holding(contract):
            raise Conflict("money_held")
        take_step(contract, "end", now_s=now_s, actor=actor)
        _give_back(contract, actor, now_s, policy)
        return contract


def _give_back(contract: Contract, actor: Member, now_s: int, policy: Policy) -> None:
    for milestone in _holding(contract):
        if milestone.state != Milestone.State.DISPUTED:
            milestone.contract = contract
            refund(milestone, step="give_back", now_s=now_s, policy=policy, actor=actor)


def _holding(contract: Contract) -> list[Milestone]:
    return take(Milestone.objects.filter(contract=contract, held_minor__gt=0))


def _fixed(contract_id: UUID, actor: Member, action: str) -> Contract:
    contract = take_contract(contract_id, actor, action)
    if contract.kind != Contract.Kind.FIXED:
        raise RuleBroken("not_fixed_price", contract=str(contract_id))
    return contract
