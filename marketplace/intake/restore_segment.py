"""A newer signed operation brings a removed segment back before the lock."""

from marketplace.blobs import Blobs
from marketplace.deadlines.locks import open_locks
from marketplace.intake.admission import Span, standing
from marketplace.intake.known import counted_near
from marketplace.intake.models import Segment
from marketplace.intake.receive_segments import append_new_leaves, settle, stand
from marketplace.policy import Policy
from workdiary.seal import SigningKey


def lacks_pictures(row: Segment, blobs: Blobs) -> bool:
    """Must a picture be sent again before the segment can come back?"""
    pictures = [snapshot.picture for snapshot in row.snapshots.select_related("picture")]
    return any(
        p.withdrawn_s is None and (p.forgotten_s is not None or not blobs.has(p.sha256))
        for p in pictures
    )


def restore_segment(row: Segment, *, now_s: int, policy: Policy, seal: SigningKey) -> None:
    """It counts again, or is parked if its seconds are taken meanwhile."""
    span = Span(id=row.pk, starts_s=row.starts_s, ends_s=row.ends_s)
    judged = stand(
        row,
        standing(
            span, counted_near(row.freelancer, [span]), open_locks(), now_s=now_s, policy=policy
        ),
    )
    settle(row.pk, judged, now_s=now_s)
    if judged.is_counted:
        append_new_leaves({row.pk}, now_s=now_s, seal=seal)
