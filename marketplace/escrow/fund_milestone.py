"""Fund a milestone: balance first, the rest from the method, all or nothing.

Two transactions, none open while the gateway is asked. The payment has the id of the step, so a
repeated call asks for the same payment.
"""

from uuid import UUID

from django.db import transaction

from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict
from marketplace.escrow.add_funds import ask, begin, settle
from marketplace.escrow.milestone_models import HELD, Milestone
from marketplace.escrow.models import Funding
from marketplace.escrow.take_milestone import (
    is_taken,
    purse_of,
    take_for_house,
    take_milestone,
    take_step,
)
from marketplace.faultpoint import faultpoint
from marketplace.gateways.port import Answer, Gateway
from marketplace.ledger.post import post, take
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.fees import client_fee
from workdiary.money import Money

SILENT_KIND = "funding_silent"


def fund_milestone(
    id: UUID, *, step_id: UUID, actor: Member, now_s: int, gateway: Gateway, policy: Policy
) -> Milestone:
    """The milestone afterwards: funded, or a draft whose `funding` says what the gateway said.

    Conflict: another milestone of the contract is funded, the contract does not run. RuleBroken:
    the client has no verified method and the balance does not cover it.
    """
    with transaction.atomic(durable=True):
        milestone = take_milestone(id, actor, "fund_milestone")
        funding = _begin(milestone, step_id, actor, now_s, gateway, policy)
    if funding is None:
        return milestone
    faultpoint("fund_milestone.asked")
    answer = ask(funding, gateway=gateway)
    faultpoint("fund_milestone.answered")
    answer_funding(funding.id, answer, now_s=now_s, policy=policy, actor=actor)
    return Milestone.objects.select_related("contract", "funding").get(pk=id)


def answer_funding(
    id: UUID, answer: Answer, *, now_s: int, policy: Policy, actor: Member | None = None
) -> None:
    """What the gateway says about a payment that a milestone waits for; once."""
    found = Milestone.objects.filter(funding=id).values_list("pk", flat=True).first()
    if found is None:
        return
    with transaction.atomic(durable=True):
        milestone = take_for_house(found)
        funding = settle(Funding.objects.get(pk=id), answer, at_s=now_s)
        if funding.state == Funding.State.ASKED:
            due_s = now_s + policy.gateway_silent_s
            put([Due(kind=SILENT_KIND, subject=str(id), due_s=due_s)])
        elif funding.state == Funding.State.COLLECTED and _may_be_funded(milestone):
            # Else the money stays the client's: another step took the place or the balance.
            gross_minor, fee_minor = _needs(milestone)
            if not _missing(milestone, gross_minor + fee_minor):
                _funded(milestone, id, actor, now_s, policy)


def _begin(
    milestone: Milestone, step_id: UUID, actor: Member, now_s: int, gateway: Gateway,
    policy: Policy,
) -> Funding | None:  # fmt: skip
    """Fund it from the balance alone, or write down what the gateway is asked for."""
    if is_taken(step_id, milestone, "fund"):
        return None
    contract, asked = milestone.contract, milestone.funding
    if asked is not None and asked.pk == step_id:
        return asked
    _check(milestone)
    missing_minor = _missing(milestone, sum(_needs(milestone)))
    if not missing_minor:
        _funded(milestone, step_id, actor, now_s, policy)
        return None
    if asked is not None and asked.state == Funding.State.ASKED:
        raise Conflict("being_funded")
    milestone.funding = begin(
        contract.company,
        Money(missing_minor, contract.currency),
        id=step_id,
        now_s=now_s,
        gateway=gateway,
    )
    milestone.save(update_fields=["funding"])
    return milestone.funding


def _check(milestone: Milestone) -> None:
    """Conflict unless it is a draft of a running contract and no other one is funded."""
    if milestone.state != Milestone.State.DRAFT:
        raise Conflict("step_not_allowed", state=milestone.state, step="fund")
    if milestone.contract.state not in ("offered", "active"):
        raise Conflict("step_not_allowed", state=milestone.contract.state, step="fund")
    if not _may_be_funded(milestone):
        raise Conflict("another_funded")


def _may_be_funded(milestone: Milestone) -> bool:
    others = Milestone.objects.filter(contract=milestone.contract_id, state__in=HELD)
    runs = milestone.contract.state in ("offered", "active", "paused")
    return milestone.state == Milestone.State.DRAFT and runs and not others.exists()


def _needs(milestone: Milestone) -> tuple[int, int]:
    """Gross and client's fee that are still to be set aside, minor units."""
    gross_minor = milestone.amount_minor - milestone.held_minor
    fee_minor = client_fee(milestone.amount_minor) - milestone.client_fee_minor
    return gross_minor, max(0, fee_minor)


def _missing(milestone: Milestone, total_minor: int) -> int:
    """What the client's balance lacks; the balance is taken."""
    balance = purse_of(milestone).balance
    return max(0, total_minor - take({balance})[balance])


def _funded(
    milestone: Milestone, step_id: UUID, actor: Member | None, now_s: int, policy: Policy
) -> None:
    gross_minor, fee_minor = _needs(milestone)
    post([purse_of(milestone).funded(gross_minor, fee_minor)], at_s=now_s)
    milestone.held_minor = milestone.amount_minor
    milestone.client_fee_minor += fee_minor
    milestone.funded_s = now_s
    take_step(
        milestone, "fund", Milestone.State.FUNDED, at_s=now_s, policy=policy, id=step_id,
        actor=actor, amount_minor=gross_minor,
    )  # fmt: skip
