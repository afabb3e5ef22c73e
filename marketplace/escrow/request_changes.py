"""The client asks for changes: the 14 days stop until the work is handed in again."""

from uuid import UUID

from django.db import transaction

from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.take_milestone import in_time, is_taken, take_milestone, take_step
from marketplace.people.models import Member
from marketplace.policy import Policy


def request_changes(
    id: UUID, *, step_id: UUID, actor: Member, message: str, now_s: int, policy: Policy
) -> Milestone:
    """Back to the freelancer. Conflict once the 14 days are over."""
    with transaction.atomic(durable=True):
        milestone = take_milestone(id, actor, "request_changes")
        if is_taken(step_id, milestone, "request_changes"):
            return milestone
        in_time(milestone, now_s)
        take_step(
            milestone, "request_changes", Milestone.State.CHANGES, at_s=now_s, policy=policy,
            id=step_id, actor=actor, text=message,
        )  # fmt: skip
        return milestone
