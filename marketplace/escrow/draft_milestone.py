"""Plan milestones: add, change, order and drop drafts; either side may."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.errors import Conflict, RuleBroken
from marketplace.escrow.milestone_models import Milestone, MilestoneStep
from marketplace.escrow.models import Funding
from marketplace.escrow.take_milestone import take_milestone
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.money import MAX_MINOR, Money

MOST = 100  # milestones of one contract
_RUNS = ("offered", "active", "paused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a milestone is to be."""

    title: str
    amount: Money


def add_milestone(
    contract_id: UUID, plan: Plan, *, id: UUID, actor: Member, now_s: int, policy: Policy
) -> Milestone:
    """A draft at the end of the list. The same id again is the same draft."""
    with transaction.atomic(durable=True):
        contract = _fixed(contract_id, actor)
        known = Milestone.objects.filter(pk=id).first()
        if known is not None:
            if known.contract_id != contract.pk:
                raise RuleBroken("id_reused", id=str(id))
            return known
        return add(contract, plan, id=id, actor=actor, now_s=now_s, policy=policy)


def add(
    contract: Contract, plan: Plan, *, id: UUID, actor: Member, now_s: int, policy: Policy
) -> Milestone:
    """The draft's row. A step: the contract's row is taken."""
    title = checked(plan, contract.currency, policy)
    last = Milestone.objects.filter(contract=contract).order_by("-position").first()
    position = last.position + 1 if last else 1
    if position > MOST:
        raise RuleBroken("too_many_milestones", most=MOST)
    milestone: Milestone = Milestone.objects.create(
        id=id,
        contract=contract,
        position=position,
        title=title,
        amount_minor=plan.amount.minor,
    )
    _note("milestone_add", milestone, actor, now_s)
    return milestone


def change_milestone(
    id: UUID, plan: Plan, *, actor: Member, now_s: int, policy: Policy
) -> Milestone:
    """Another title or amount while it is a draft that nobody pays for just now."""
    with transaction.atomic(durable=True):
        milestone = _free_draft(id, actor)
        milestone.title = checked(plan, milestone.contract.currency, policy)
        if plan.amount.minor <= milestone.held_minor:
            raise RuleBroken("below_what_is_held", held_minor=milestone.held_minor)
        milestone.amount_minor = plan.amount.minor
        milestone.save(update_fields=["title", "amount_minor"])
        _note("milestone_change", milestone, actor, now_s)
        return milestone


def drop_milestone(id: UUID, *, actor: Member, now_s: int) -> None:
    """The draft is gone; one that holds money or was ever touched by it stays."""
    with transaction.atomic(durable=True):
        milestone = _free_draft(id, actor)
        if milestone.held_minor or MilestoneStep.objects.filter(milestone=milestone).exists():
            raise Conflict("money_held", held_minor=milestone.held_minor)
        _note("milestone_drop", milestone, actor, now_s)
        milestone.delete()


def order_milestones(contract_id: UUID, ids: Sequence[UUID], *, actor: Member, now_s: int) -> None:
    """The drafts in this order, behind all that is further. RuleBroken unless it names each once."""
    with transaction.atomic(durable=True):
        contract = _fixed(contract_id, actor)
        rows = {row.pk: row for row in take(Milestone.objects.filter(contract=contract))}
        drafts = {id for id, row in rows.items() if row.state == Milestone.State.DRAFT}
        if len(ids) != len(drafts) or set(ids) != drafts:
            raise RuleBroken("not_all_drafts", drafts=len(drafts))
        further = sorted((r.position, r.pk) for r in rows.values() if r.pk not in drafts)
        wanted = [*(pk for _, pk in further), *ids]
        # Two passes: no two rows stand at one position for a moment.
        for start in (MOST + max((r.position for r in rows.values()), default=0), 0):
            for position, pk in enumerate(wanted, start=start + 1):
                Milestone.objects.filter(pk=pk).update(position=position)
        record(
            "milestone_order",
            f"contract {contract.pk}",
            at_s=now_s,
            actor=actor,
            facts={"count": len(ids)},
        )


def checked(plan: Plan, currency: str, policy: Policy) -> str:
    """The title as it is kept; RuleBroken for an amount or a title that is not taken."""
    if plan.amount.currency != currency:
        raise RuleBroken("wrong_currency", currency=plan.amount.currency)
    if not policy.milestone_min_minor[currency] <= plan.amount.minor <= MAX_MINOR:
        raise RuleBroken("bad_amount", minor=plan.amount.minor)
    title = plan.title.strip()
    if not title or len(title) > 200 or "\0" in title:
        raise RuleBroken("bad_title")
    return title


def _fixed(contract_id: UUID, actor: Member) -> Contract:
    contract = take_contract(contract_id, actor, "draft_milestone")
    if contract.kind != Contract.Kind.FIXED:
        raise RuleBroken("not_fixed_price", contract=str(contract_id))
    if contract.state not in _RUNS:
        raise Conflict("step_not_allowed", state=contract.state, step="draft_milestone")
    return contract


def _free_draft(id: UUID, actor: Member) -> Milestone:
    milestone = take_milestone(id, actor, "draft_milestone")
    if milestone.state != Milestone.State.DRAFT:
        raise Conflict("step_not_allowed", state=milestone.state, step="draft_milestone")
    if milestone.funding is not None and milestone.funding.state == Funding.State.ASKED:
        raise Conflict("being_funded")
    return milestone


def _note(verb: str, milestone: Milestone, actor: Member, now_s: int) -> None:
    record(
        verb,
        f"milestone {milestone.pk}",
        at_s=now_s,
        actor=actor,
        facts={"minor": milestone.amount_minor, "position": milestone.position},
    )
