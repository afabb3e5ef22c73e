"""Take one step of a contract's life inside the caller's transaction."""

from uuid import UUID

from marketplace.contracts import lifecycle
from marketplace.contracts.models import Contract, Step
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.people.access import Thing, may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.errors import StepNotAllowed


def take_contract(contract_id: UUID, actor: Member, action: str) -> Contract:
    """The actor's contract, its row taken; another's is not found, not theirs to do is refused."""
    found = take(Contract.objects.for_actor(actor).filter(pk=contract_id))
    if not found:
        raise NotFound("contract", contract_id=str(contract_id))
    [contract] = found
    thing = Thing(freelancer_id=contract.freelancer_id, company_id=contract.company_id)
    if not may(actor_of(actor), action, thing):
        raise NotAllowed(action, contract_id=str(contract_id))
    return contract


def hourly_only(contract: Contract) -> None:
    """A fixed-price contract begins and ends with its milestones: `escrow` has the verbs."""
    if contract.kind != Contract.Kind.HOURLY:
        raise RuleBroken("not_hourly", contract=str(contract.pk))


def take_step(
    contract: Contract,
    step: str,
    *,
    now_s: int,
    actor: Member | None = None,
    reason: str = "",
    facts: dict[str, str | int] | None = None,
) -> None:
    """The contract's state after `step`, its row and its trail; a step that cannot follow: 409.

    Without an actor it is the house's step, at a deadline.
    """
    try:
        contract.state = lifecycle.after(contract.state, step)
    except StepNotAllowed as error:
        raise Conflict("step_not_allowed", state=error.state, step=error.step) from None
    if step == "accept":
        contract.starts_s = now_s
    if step == "end":
        contract.ended_s = now_s
    contract.save(update_fields=["state", "starts_s", "ended_s"])
    Step.objects.create(contract=contract, step=step, at_s=now_s)
    record(
        step, f"contract {contract.pk}", at_s=now_s, actor=actor, reason=reason, facts=facts or {}
    )


def check_runs(contract: Contract, step: str) -> None:
    """Terms change only between accept and end: else 409."""
    if contract.state not in ("active", "paused", "dormant"):
        raise Conflict("step_not_allowed", state=contract.state, step=step)
