"""The time goes, and with it the record and the pictures; a tombstone stays."""

from django.db.models import Exists, OuterRef

from marketplace.intake.models import Picture, Segment, Snapshot
from marketplace.intake.tombstone import entomb
from workdiary.seal import SigningKey


def remove_segment(row: Segment, *, now_s: int, seal: SigningKey) -> None:
    """The segment no longer counts; its content is gone, its pictures are to be forgotten.

    A picture that another, unremoved segment of the member also names is kept.
    """
    row.state, row.is_counted, row.parked_for, row.other_id = "removed", False, "", None
    Segment.objects.filter(pk=row.pk).update(
        state="removed", is_counted=False, parked_for="", other_id=None
    )
    entomb(row, seal)
    still_named = Snapshot.objects.filter(picture=OuterRef("pk")).exclude(segment__state="removed")
    Picture.objects.filter(~Exists(still_named), snapshots__segment=row, forgotten_s=None).update(
        forgotten_s=now_s
    )
