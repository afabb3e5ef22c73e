"""A picture that cannot be had never holds up its time: the segment goes without it, and says so.

damaged   its files are put aside, the segment is noted PICTURE_LOST and goes at once
locked    it was kept under a key that is not here now; the key may come back, so its time waits
          for the freelancer's word, and goes without it three hours before its week locks
"""

from dataclasses import replace

from tracker.actions.desk import Desk, Tx
from tracker.store.segments import KeptSegment
from workdiary.segment import Segment
from workdiary.week import BillingWeek

DAMAGED, LOCKED, MISSING = "picture_damaged", "picture_locked", "picture_missing"
BEFORE_LOCK_S = 3 * 3_600


def without_lost(desk: Desk, tx: Tx, kept: KeptSegment) -> Segment:
    """The segment without the pictures that are lost to it; itself where none is.

    A locked one is lost only to time that was refused for it: then somebody, or the clock, said so.
    """
    segment = kept.segment
    lost_for = {DAMAGED, LOCKED} if kept.state == "refused" else {DAMAGED}
    faults = {shot: desk.diary.snapshots.fault_of(shot.sha256) for shot in segment.snapshots}
    lost = [shot for shot, fault in faults.items() if fault in lost_for]
    if not lost:
        return segment
    for shot in lost:
        desk.diary.snapshots.drop(tx, segment.id, shot)
        if faults[shot] == DAMAGED:
            desk.diary.snapshots.put_aside(shot.sha256)
    segment = replace(
        segment,
        snapshots=tuple(shot for shot in segment.snapshots if shot not in lost),
        notes=tuple(dict.fromkeys((*segment.notes, "PICTURE_LOST"))),
    )
    desk.diary.segments.amend(tx, segment)
    return segment


def held_up(desk: Desk, *, now_s: int) -> list[KeptSegment]:
    """Time that came back for a lost picture alone, and may go without it by now."""
    return [kept for kept in desk.diary.segments.in_state("refused") if _may_go(desk, kept, now_s)]


def _may_go(desk: Desk, kept: KeptSegment, now_s: int) -> bool:
    if kept.code not in (DAMAGED, LOCKED, MISSING):
        return False
    faults = {desk.diary.snapshots.fault_of(shot.sha256) for shot in kept.segment.snapshots}
    if DAMAGED in faults or (kept.code == LOCKED and not faults & {LOCKED}):
        return True
    lock_s = BillingWeek.containing(kept.segment.starts_s).lock_s
    return LOCKED in faults and now_s >= lock_s - BEFORE_LOCK_S
