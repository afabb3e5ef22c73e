"""Remove segments: their time is gone on both sides; undo until the week locks."""

from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.operate import chain_operation
from tracker.actions.record import catch_up, close
from tracker.events import SegmentsRemoved
from tracker.faultpoint import faultpoint
from tracker.outcome import Done, Refused
from tracker.store.segments import KeptSegment
from workdiary.clock import Reading
from workdiary.week import BillingWeek

# The marketplace holds these: it has to be told.
THERE = frozenset({"receipted", "late", "parked"})


def remove(desk: Desk, reading: Reading, ids: tuple[UUID, ...]) -> Done[int] | Refused:
    """The seconds that no longer count. All of these segments, or none.

    What never left is gone with its place in the outbox; what may have left gets an operation.
    The pictures stay here, sealed, until the lock, so that it can be undone.
    """
    with desk.transaction() as tx:
        if desk.stretch is not None and desk.stretch.id in ids:
            catch_up(desk, tx, reading)
            if desk.stretch is not None:
                close(desk, tx)
        found = []
        for id in dict.fromkeys(ids):
            kept = desk.diary.segments.get(id)
            if kept is None or kept.state == "removed":
                return Refused("not_found")
            if kept.state == "sent":
                return Refused("being_sent")
            is_locked = reading.now_s >= BillingWeek.containing(kept.segment.starts_s).lock_s
            if is_locked and kept.state in THERE | {"billed", "released"}:
                return Refused("week_locked")
            found.append(kept)
        for kept in found:
            _remove(desk, tx, kept, now_s=reading.now_s)
        seconds = sum(kept.segment.seconds for kept in found)
        _take_off(desk, found)
        faultpoint("remove")
        desk.tell(SegmentsRemoved(ids=tuple(k.segment.id for k in found), seconds=seconds))
    return Done(seconds)


def _remove(desk: Desk, tx: Tx, kept: KeptSegment, *, now_s: int) -> None:
    id = kept.segment.id
    number = None
    is_queued = kept.state in {"approved", "refused"}
    never_left = is_queued and desk.diary.outbox.withdraw(tx, id)
    if kept.state in THERE or (is_queued and not never_left):
        number = chain_operation(desk, tx, kept, "remove", at_s=now_s)
    desk.diary.segments.move(tx, id, "remove", number=number)


def _take_off(desk: Desk, found: list[KeptSegment]) -> None:
    stretch = desk.stretch
    if stretch is not None:
        stretch.closed_s -= sum(k.segment.seconds for k in found if k.segment.id in stretch.ids)
