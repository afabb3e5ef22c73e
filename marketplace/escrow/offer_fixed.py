"""A client offers a fixed-price contract with its milestones, and pays the first one in."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from django.db import transaction

from marketplace.contracts.models import Contract, Step
from marketplace.errors import NotAllowed, RuleBroken
from marketplace.escrow.draft_milestone import Plan, add, checked
from marketplace.escrow.fund_milestone import fund_milestone
from marketplace.escrow.milestone_models import Milestone
from marketplace.gateways.port import Gateway
from marketplace.people.models import Company, Member
from marketplace.policy import Policy
from workdiary.money import EXPONENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedOffer:
    """What is offered: the first of the milestones is funded with it."""

    title: str
    currency: str
    milestones: Sequence[Plan]


def offer_fixed(
    terms: FixedOffer, freelancer: Member, *, contract_id: UUID, actor: Member, now_s: int,
    gateway: Gateway, policy: Policy,
) -> Milestone:  # fmt: skip
    """The first milestone: funded, or a draft whose `funding` says what the gateway said.

    Calling it again with the same id asks for the same payment. The freelancer can accept only
    once it is funded.
    """
    company = actor.company
    if company is None or freelancer.company_id == company.pk:
        raise NotAllowed("offer")
    _check(terms, policy)
    with transaction.atomic(durable=True):
        first = _offered(terms, company, freelancer, contract_id, actor, now_s, policy)
    return fund_milestone(
        first, step_id=uuid5(first, "offer"), actor=actor, now_s=now_s, gateway=gateway,
        policy=policy,
    )  # fmt: skip


def _offered(
    terms: FixedOffer, company: Company, freelancer: Member, contract_id: UUID, actor: Member,
    now_s: int, policy: Policy,
) -> UUID:  # fmt: skip
    ids = [uuid5(contract_id, f"milestone {n}") for n in range(1, len(terms.milestones) + 1)]
    known = Contract.objects.filter(pk=contract_id).first()
    if known is not None:
        is_same = (known.company_id, known.freelancer_id) == (company.pk, freelancer.pk)
        if not is_same or known.kind != Contract.Kind.FIXED:
            raise RuleBroken("id_reused", id=str(contract_id))
        return ids[0]
    contract = Contract.objects.create(
        id=contract_id,
        title=terms.title.strip(),
        company=company,
        freelancer=freelancer,
        currency=terms.currency,
        kind=Contract.Kind.FIXED,
        state=Contract.State.OFFERED,
        offered_s=now_s,
    )
    Step.objects.create(contract=contract, step="offer", at_s=now_s)
    for id, plan in zip(ids, terms.milestones, strict=True):
        add(contract, plan, id=id, actor=actor, now_s=now_s, policy=policy)
    return ids[0]


def _check(terms: FixedOffer, policy: Policy) -> None:
    if not terms.title.strip() or len(terms.title) > 200 or "\0" in terms.title:
        raise RuleBroken("bad_title")
    if terms.currency not in EXPONENTS:
        raise RuleBroken("wrong_currency", currency=terms.currency)
    if not terms.milestones:
        raise RuleBroken("no_milestone")
    for plan in terms.milestones:
        checked(plan, terms.currency, policy)
