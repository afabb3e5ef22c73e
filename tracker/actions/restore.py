"""Bring removed segments back, until their week locks."""

from dataclasses import replace
from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.operate import chain_operation
from tracker.actions.record import held_until_s, is_free
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from tracker.store.segments import KeptSegment
from workdiary.clock import Reading
from workdiary.week import BillingWeek


def restore(desk: Desk, reading: Reading, ids: tuple[UUID, ...]) -> Done[int] | Refused:
    """The seconds that count again. All of these segments, or none.

    What was never sent is held again for its hold; what was is restored by a newer operation.
    """
    with desk.transaction() as tx:
        found = []
        for id in dict.fromkeys(ids):
            kept = desk.diary.segments.get(id)
            if kept is None:
                return Refused("not_found")
            if kept.state != "removed":
                return Refused("not_removed")
            if reading.now_s >= BillingWeek.containing(kept.segment.starts_s).lock_s:
                return Refused("week_locked")
            if not is_free(desk, kept.segment.starts_s, kept.segment.ends_s):
                return Refused("overlap")
            found.append(kept)
        for kept in found:
            _restore(desk, tx, kept, now_s=reading.now_s)
        desk.tell(SegmentsChanged(ids=tuple(kept.segment.id for kept in found)))
    return Done(sum(kept.segment.seconds for kept in found))


def _restore(desk: Desk, tx: Tx, kept: KeptSegment, *, now_s: int) -> None:
    id = kept.segment.id
    if kept.number:
        number = chain_operation(desk, tx, kept, "restore", at_s=now_s)
        if kept.number > 1:
            # Of a removed segment the marketplace dropped what changed the memo: it is told anew.
            memo = kept.segment.memo
            number = chain_operation(
                desk, tx, replace(kept, number=number), "memo", memo=memo, at_s=now_s
            )
        desk.diary.segments.move(tx, id, "restore", number=number)
        return
    hold_s = desk.settings.hold_s
    over_s = held_until_s(desk, kept.segment)
    # Undo is no approval: it is held at least as long from now on as any other.
    until_s = None if hold_s is None or over_s is None else max(over_s, now_s + hold_s)
    desk.diary.segments.move(tx, id, "restore_held", held_until_s=until_s)
