"""What was asked and agreed about the pictures of a segment, and what a tracker is told of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from marketplace.intake.models import Picture
from marketplace.people.models import Member
from marketplace.review.models import Withdrawal

MOST_TOLD = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The newest asking about one picture, from one reader's side."""

    id: UUID
    state: str
    asker: str
    text: str
    asked_s: int
    answered_s: int | None
    is_own: bool  # the reader's side asked


def withdrawals_on(segment_id: UUID, *, is_client: bool) -> Mapping[str, Asked]:
    """The newest of each picture, by its hash. One statement."""
    rows = Withdrawal.objects.filter(picture__snapshots__segment=segment_id)
    found = rows.select_related("asker", "picture").order_by("asked_s", "pk")
    return {
        row.picture.sha256: Asked(
            id=row.pk,
            state=row.state,
            asker=row.asker.name,
            text=row.text,
            asked_s=row.asked_s,
            answered_s=row.answered_s,
            is_own=row.is_by_client == is_client,
        )
        for row in found
    }


def withdrawn_from(member: Member) -> list[tuple[str, int]]:
    """The member's pictures that both sides agreed to delete: hash and second, newest first."""
    rows = Picture.objects.filter(member=member, withdrawn_s__isnull=False)
    newest = rows.order_by("-withdrawn_s", "pk").values_list("sha256", "withdrawn_s")
    return [(sha256, at_s) for sha256, at_s in newest[:MOST_TOLD] if at_s is not None]
