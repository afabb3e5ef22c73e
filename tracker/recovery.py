"""After a crash: close the open segment at its last checkpoint; sweep what nothing names any more."""

import logging

from tracker.actions.desk import Desk
from tracker.actions.record import close_left_open
from tracker.events import Recovered, SegmentsChanged
from tracker.status import Recovery
from tracker.store.backups import Backups
from tracker.store.diary import Diary
from tracker.store.row_audit import doubt, wrong_table
from tracker.store.underway import Recording
from workdiary.clock import Reading
from workdiary.segment import Segment
from workdiary.week import DAY_S, WEEK_S

logger = logging.getLogger(__name__)

# Within this time the app takes up again what it was doing.
RESUME_WITHIN_S = 300


def recover(desk: Desk, reading: Reading) -> Recording | None:
    """Hold what was open when the app died, noted RECOVERED; on the capture thread, at the start.

    Returns what should go on being recorded: its last second was less than five minutes ago.
    """
    with desk.transaction() as tx:
        underway = desk.diary.underway.get()
        closed = close_left_open(desk, tx)
        for segment in closed:
            desk.tell(Recovered(segment_id=segment.id, saved_up_to_s=segment.ends_s))
        if closed:
            desk.tell(SegmentsChanged(ids=tuple(segment.id for segment in closed)))
        last = max(closed, key=lambda segment: segment.ends_s, default=None)
        if last is None and underway is not None:
            last = _newest_of(desk, underway)
        goes_on = _what_goes_on(underway, last, reading)
        if underway is not None and goes_on is None:
            desk.diary.underway.end(tx)
    desk.shred()
    desk.has_locked_pictures = desk.diary.snapshots.locked_count() > 0
    if last is not None:
        rebuilt_rows = None if desk.recovery is None else desk.recovery.rebuilt_rows
        desk.recovery = Recovery(
            seconds=_unbroken_s(desk, last), up_to_s=last.ends_s, rebuilt_rows=rebuilt_rows
        )
    return goes_on


def _newest_of(desk: Desk, underway: Recording) -> Segment | None:
    """The last segment of what was recorded; none is open right after a slot's edge."""
    kept = desk.diary.segments.between(underway.began_s, underway.began_s + WEEK_S)
    return max((one.segment for one in kept), key=lambda one: one.ends_s, default=None)


def _what_goes_on(
    underway: Recording | None, last: Segment | None, reading: Reading
) -> Recording | None:
    if underway is None and last is not None:
        underway = Recording(last.contract_id, last.memo, last.starts_s)
    if underway is None:
        return None
    ended_s = underway.began_s if last is None else last.ends_s
    return underway if 0 <= reading.now_s - ended_s < RESUME_WITHIN_S else None


def _unbroken_s(desk: Desk, last: Segment) -> int:
    """How long the recording that ended with `last` had run without a gap."""
    begins_s = last.starts_s
    for kept in reversed(desk.diary.segments.between(last.starts_s - DAY_S, last.starts_s)):
        segment = kept.segment
        if segment.contract_id == last.contract_id and segment.ends_s == begins_s:
            begins_s = segment.starts_s
    return last.ends_s - begins_s


def backup(diary: Diary, *, now_s: int) -> None:
    """Make the day's copy of the diary unless there is one; of a diary with a wrong row none is made."""
    database = diary.database
    backups = Backups(database.path.parent)
    if not backups.is_due(now_s):
        return
    wrong = wrong_table(database)
    if wrong is not None:
        logger.error("diary.wrong_row table=%s", wrong)
        doubt(database.path)
        return
    backups.keep(database, now_s)


def prune(diary: Diary, *, now_s: int, most_days: int = 0) -> int:
    """Erase pictures past their time, originals that were covered, and files without a row.

    Returns how many pictures' time was over.
    """
    gone = diary.forget_old_pictures(now_s, most_days)
    diary.snapshots.shred()
    diary.snapshots.sweep(now_s)
    return gone
