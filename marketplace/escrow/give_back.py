"""The freelancer gives a milestone's money back: asked for it, or unasked."""

from uuid import UUID

from django.db import transaction

from marketplace.errors import Conflict
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.take_milestone import is_taken, purse_of, take_milestone, take_step
from marketplace.ledger.post import post
from marketplace.people.models import Member
from marketplace.policy import Policy


def give_back(
    id: UUID, *, step_id: UUID, actor: Member, now_s: int, policy: Policy, message: str = ""
) -> Milestone:
    """All that is held is the client's free money again, the processing fee with it."""
    with transaction.atomic(durable=True):
        milestone = take_milestone(id, actor, "give_back")
        if is_taken(step_id, milestone, "give_back"):
            return milestone
        refund(
            milestone, step="give_back", now_s=now_s, policy=policy, id=step_id, actor=actor,
            text=message,
        )  # fmt: skip
        return milestone


def refund(
    milestone: Milestone, *, step: str, now_s: int, policy: Policy, id: UUID | None = None,
    actor: Member | None = None, text: str = "",
) -> None:  # fmt: skip
    """Undo the funding. A step: the milestone is taken and nothing of it is frozen."""
    gross_minor, client_fee_minor = milestone.held_minor, milestone.client_fee_minor
    if not gross_minor:
        raise Conflict("step_not_allowed", state=milestone.state, step=step)
    milestone.refunded_minor = gross_minor
    milestone.held_minor = milestone.client_fee_minor = 0
    take_step(
        milestone, step, Milestone.State.REFUNDED, at_s=now_s, policy=policy, id=id, actor=actor,
        text=text, amount_minor=gross_minor,
    )  # fmt: skip
    post([purse_of(milestone).refunded(gross_minor, client_fee_minor)], at_s=now_s)
