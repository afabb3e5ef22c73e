"""Erase the pictures of removed segments before their week locks: what undo brings back has none."""

from uuid import UUID

from tracker.actions.desk import Desk
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from workdiary.clock import Reading


def erase_removed(desk: Desk, _: Reading, ids: tuple[UUID, ...]) -> Done[int] | Refused:
    """How many pictures are gone for good. All of these segments are removed, or nothing is done."""
    found = [desk.diary.segments.get(id) for id in dict.fromkeys(ids)]
    for kept in found:
        if kept is None or kept.state != "removed":
            return Refused("not_found" if kept is None else "not_removed")
    count = sum(
        desk.diary.snapshots.erase_of(kept.segment.id, kept.segment.snapshots)
        for kept in found
        if kept is not None
    )
    desk.tell(SegmentsChanged(ids=tuple(ids)))
    return Done(count)
