"""After a crash: close the open segment at its last checkpoint; sweep what nothing names any more."""

from tracker.actions.desk import Desk
from tracker.actions.record import close_left_open
from tracker.events import Recovered, SegmentsChanged
from tracker.status import Recovery
from tracker.store.backups import Backups
from tracker.store.diary import Diary
from workdiary.clock import Reading
from workdiary.segment import Segment
from workdiary.week import DAY_S

# Within this time the app takes up again what it was doing.
RESUME_WITHIN_S = 300


def recover(desk: Desk, reading: Reading) -> Segment | None:
    """Hold what was open when the app died, noted RECOVERED; on the capture thread, at the start.

    Returns it when recording should go on: it ended less than five minutes ago.
    """
    with desk.transaction() as tx:
        closed = close_left_open(desk, tx)
        for segment in closed:
            desk.tell(Recovered(segment_id=segment.id, saved_up_to_s=segment.ends_s))
        if closed:
            desk.tell(SegmentsChanged(ids=tuple(segment.id for segment in closed)))
    desk.shred()
    desk.has_locked_pictures = desk.diary.snapshots.locked_count() > 0
    if not closed:
        return _cut_off_again(desk, reading)
    last = max(closed, key=lambda segment: segment.ends_s)
    rebuilt_rows = None if desk.recovery is None else desk.recovery.rebuilt_rows
    desk.recovery = Recovery(
        seconds=_unbroken_s(desk, last), up_to_s=last.ends_s, rebuilt_rows=rebuilt_rows
    )
    return last if _may_go_on(last, reading) else None


def _may_go_on(last: Segment, reading: Reading) -> bool:
    return 0 <= reading.now_s - last.ends_s < RESUME_WITHIN_S


def _cut_off_again(desk: Desk, reading: Reading) -> Segment | None:
    """What the start before this one took up again, when it died before its first second."""
    now_s = reading.now_s
    kept = desk.diary.segments.between(now_s - RESUME_WITHIN_S, now_s + 1)
    if not kept or kept[-1].state != "held":
        return None
    last = kept[-1].segment
    return last if "RECOVERED" in last.notes and _may_go_on(last, reading) else None


def _unbroken_s(desk: Desk, last: Segment) -> int:
    """How long the recording that ended with `last` had run without a gap."""
    begins_s = last.starts_s
    for kept in reversed(desk.diary.segments.between(last.starts_s - DAY_S, last.starts_s)):
        segment = kept.segment
        if segment.contract_id == last.contract_id and segment.ends_s == begins_s:
            begins_s = segment.starts_s
    return last.ends_s - begins_s


def backup(diary: Diary, *, now_s: int) -> None:
    """Make the day's copy of the diary unless there is one."""
    Backups(diary.database.path.parent).keep(diary.database, now_s)


def prune(diary: Diary, *, now_s: int) -> int:
    """Erase pictures past their time, originals that were covered, and files without a row.

    Returns how many pictures' time was over.
    """
    gone = diary.forget_old_pictures(now_s)
    diary.snapshots.shred()
    diary.snapshots.sweep(now_s)
    return gone
