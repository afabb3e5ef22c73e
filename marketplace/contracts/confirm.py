"""The client confirms a contract that slept for 30 days: it may record and bill again."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract, take_step
from marketplace.deadlines.put import Due, put
from marketplace.deadlines.queries import of
from marketplace.people.models import Member

KIND = "dormant"


def confirm(contract_id: UUID, *, actor: Member, now_s: int) -> Contract:
    """The contract is active again from this second."""
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "confirm")
        take_step(contract, "confirm", now_s=now_s, actor=actor)
        watch(contract, now_s=now_s)
        return contract


def watch(contract: Contract, *, now_s: int) -> None:
    """Look from now on whether time is tracked; `intake/let_sleep` goes on from there. A step."""
    subject = str(contract.pk)
    looks = of(KIND, subject)
    number = looks[-1].number + 1 if looks else 1
    if contract.kind == Contract.Kind.HOURLY:
        put([Due(kind=KIND, subject=subject, number=number, due_s=now_s)])
