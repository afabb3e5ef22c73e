"""The client asks for a milestone's money back; the freelancer has 7 days."""

from uuid import UUID

from django.db import transaction

from marketplace.errors import Conflict
from marketplace.escrow.milestone_models import HELD, Milestone
from marketplace.escrow.take_milestone import in_time, is_taken, take_milestone, take_step
from marketplace.people.models import Member
from marketplace.policy import Policy


def ask_refund(
    id: UUID, *, step_id: UUID, actor: Member, message: str, now_s: int, policy: Policy
) -> Milestone:
    """The 14 days stop. Silence: nothing was handed in, then it goes back; else staff decide.

    A draft that only holds what was rolled to it is asked back as it is.
    """
    with transaction.atomic(durable=True):
        milestone = take_milestone(id, actor, "ask_refund")
        if is_taken(step_id, milestone, "ask_refund"):
            return milestone
        in_time(milestone, now_s)
        begin_refund(milestone, now_s=now_s, policy=policy, id=step_id, actor=actor, text=message)
        return milestone


def begin_refund(
    milestone: Milestone, *, now_s: int, policy: Policy, id: UUID | None = None,
    actor: Member | None = None, text: str = "",
) -> None:  # fmt: skip
    """The request; also the house's own, after 90 days of silence. A step: milestone taken."""
    if milestone.state == Milestone.State.DRAFT:
        if not milestone.held_minor:
            raise Conflict("step_not_allowed", state=milestone.state, step="ask_refund")
        others = Milestone.objects.filter(contract=milestone.contract_id, state__in=HELD)
        if others.exists():
            raise Conflict("another_funded")
        milestone.amount_minor = milestone.held_minor
    take_step(
        milestone, "ask_refund", Milestone.State.REFUND_ASKED, at_s=now_s, policy=policy, id=id,
        actor=actor, text=text, amount_minor=milestone.held_minor,
    )  # fmt: skip
