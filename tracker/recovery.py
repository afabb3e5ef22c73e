"""After a crash: close the open segment at its last checkpoint; sweep what nothing names any more."""

from tracker.actions.desk import Desk
from tracker.actions.record import close_left_open
from tracker.events import Recovered, SegmentsChanged
from tracker.store.diary import Diary
from workdiary.clock import Reading
from workdiary.segment import Segment
from workdiary.week import DAY_S, BillingWeek

# Within this time the app takes up again what it was doing.
RESUME_WITHIN_S = 300
CHECK_S = 12 * 3600
RECEIPTED_PICTURES_S = 107 * DAY_S  # 17 days to the release and 90 behind it


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
    if not closed:
        return None
    last = max(closed, key=lambda segment: segment.ends_s)
    return last if 0 <= reading.now_s - last.ends_s < RESUME_WITHIN_S else None


def prune(diary: Diary, *, now_s: int) -> int:
    """Erase pictures past their time, and files without a row; returns how many pictures.

    Removed time keeps its pictures until its week locks, for the undo; received ones 90 days
    behind the release.
    """
    locked_before_s = BillingWeek.containing(now_s - CHECK_S).starts_s
    gone = [
        *diary.snapshots.removed_before(locked_before_s),
        *diary.snapshots.receipted_before(now_s - RECEIPTED_PICTURES_S),
    ]
    for sha256 in dict.fromkeys(gone):
        diary.snapshots.forget(sha256)
    diary.snapshots.shred()
    diary.snapshots.sweep(now_s)
    return len(gone)
