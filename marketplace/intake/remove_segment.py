"""The time goes, and with it the pictures; a tombstone stays."""

from django.db.models import Exists, OuterRef

from marketplace.intake.models import Picture, Segment, Snapshot


def remove_segment(row: Segment, *, now_s: int) -> None:
    """The segment no longer counts; its pictures are marked to be forgotten.

    A picture that another, unremoved segment of the member also names is kept.
    """
    row.state, row.is_counted, row.parked_for, row.other_id = "removed", False, "", None
    Segment.objects.filter(pk=row.pk).update(
        state="removed", is_counted=False, parked_for="", other_id=None
    )
    still_named = Snapshot.objects.filter(picture=OuterRef("pk")).exclude(segment__state="removed")
    Picture.objects.filter(~Exists(still_named), snapshots__segment=row, forgotten_s=None).update(
        forgotten_s=now_s
    )
