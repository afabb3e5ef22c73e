"""Take a milestone for update and take one step of its life inside the caller's transaction."""

from uuid import UUID, uuid5

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.deadlines.put import Due, put
from marketplace.deadlines.queries import of
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.escrow.milestone_models import Milestone, MilestoneStep
from marketplace.escrow.milestone_postings import Purse
from marketplace.escrow.milestone_steps import ACCEPT_KIND, REFUND_KIND, after, deadlines
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.errors import StepNotAllowed

MOST_LETTERS = 5_000


def take_milestone(id: UUID, actor: Member, action: str) -> Milestone:
    """The actor's milestone, its contract's row taken first; NotFound or NotAllowed else."""
    found = Milestone.objects.for_actor(actor).filter(pk=id).values_list("contract_id", flat=True)
    for contract_id in found:
        return _with(take_contract(contract_id, actor, action), id)
    raise NotFound("no_milestone", milestone=str(id))


def take_for_house(id: UUID) -> Milestone:
    """The milestone for what the house does at a deadline; contract first, then the milestone."""
    found = Milestone.objects.filter(pk=id).values_list("contract_id", flat=True).first()
    if found is None:
        raise NotFound("no_milestone", milestone=str(id))
    [contract] = take(Contract.objects.filter(pk=found))
    return _with(contract, id)


def is_taken(step_id: UUID, milestone: Milestone, step: str) -> bool:
    """Was this very step taken before? RuleBroken if its id stands for another one."""
    known = MilestoneStep.objects.filter(pk=step_id).first()
    if known is None:
        return False
    if (known.milestone_id, known.step) != (milestone.pk, step):
        raise RuleBroken("id_reused", id=str(step_id))
    return True


def take_step(
    milestone: Milestone, step: str, to: str, *, at_s: int, policy: Policy,
    id: UUID | None = None, actor: Member | None = None, text: str = "",
    amount_minor: int | None = None,
) -> MilestoneStep:  # fmt: skip
    """The milestone stands at `to`; the step's row, what follows by itself, and the trail.

    Without an id it is the house's own step. Conflict if the step does not lead there now.
    """
    check_text(text)
    try:
        milestone.state = after(milestone.state, step, to)
    except StepNotAllowed as error:
        raise Conflict("step_not_allowed", state=error.state, step=error.step) from None
    milestone.step_count += 1
    milestone.save()
    number = milestone.step_count
    taken = MilestoneStep.objects.create(
        id=id or uuid5(milestone.pk, f"{step} {number}"),
        milestone=milestone,
        number=number,
        step=step,
        actor=actor,
        text=text,
        amount_minor=amount_minor,
        at_s=at_s,
    )
    follows = deadlines(to, holds=milestone.held_minor > 0, policy=policy)
    put(
        Due(
            kind=kind,
            subject=str(milestone.pk),
            number=number,
            due_s=at_s + wait_s,
            is_of_person=kind in (ACCEPT_KIND, REFUND_KIND),
        )
        for kind, wait_s in follows
    )
    record(
        f"milestone_{step}",
        f"milestone {milestone.pk}",
        at_s=at_s,
        actor=actor,
        facts={"state": to, "number": number, "minor": amount_minor or 0},
    )
    return taken


def in_time(milestone: Milestone, now_s: int) -> None:
    """Conflict if the client's 14 days are over, though the clock did not say so yet."""
    if milestone.state != Milestone.State.SUBMITTED:
        return
    for due in of(ACCEPT_KIND, str(milestone.pk)):
        if due.number == milestone.step_count and due.due_s <= now_s:
            raise Conflict("review_over", due_s=due.due_s)


def check_text(text: str) -> None:
    """A message of at most 5,000 characters without NUL, which no database keeps."""
    if len(text) > MOST_LETTERS or "\0" in text:
        raise RuleBroken("bad_text", letters=len(text))


def purse_of(milestone: Milestone) -> Purse:
    """The milestone's accounts."""
    contract = milestone.contract
    return Purse(
        milestone=str(milestone.pk),
        company=str(contract.company_id),
        freelancer=str(contract.freelancer_id),
        currency=contract.currency,
    )


def _with(contract: Contract, id: UUID) -> Milestone:
    milestone: Milestone
    [milestone] = take(Milestone.objects.filter(pk=id))
    milestone.contract = contract
    return milestone
