"""Change the label of the running stretch, or of segments that were not sent yet."""

from dataclasses import replace
from uuid import UUID

from tracker.actions.change_memo import put_changed
from tracker.actions.desk import Desk, Tx
from tracker.actions.record import catch_up, checkpoint
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from tracker.stopwatch import label_fault
from tracker.store.segments import KeptSegment
from workdiary.clock import Reading
from workdiary.week import BillingWeek


def change_label(
    desk: Desk, reading: Reading, label: str, ids: tuple[UUID, ...] = ()
) -> Done[str] | Refused:
    """The label as it is kept, everywhere it was asked for, or nowhere.

    Without ids it is the running stretch's, from the open segment on. What the marketplace has
    keeps the label it was sealed with.
    """
    with desk.transaction() as tx:
        if not ids:
            return _of_the_stretch(desk, tx, reading, label)
        found = [one for one in map(desk.diary.segments.get, ids) if one is not None]
        if len(found) < len(ids):
            return Refused("not_found")
        for one in found:
            code = _why_not(desk, one, label, now_s=reading.now_s)
            if code is not None:
                return Refused(code)
        for one in found:
            segment = replace(one.segment, label=label)
            if desk.stretch is not None and desk.stretch.id == segment.id:
                desk.stretch.label = label
                checkpoint(desk, tx)
            else:
                put_changed(desk, tx, one, segment)
        desk.tell(SegmentsChanged(ids=ids))
    return Done(label)


def _of_the_stretch(desk: Desk, tx: Tx, reading: Reading, label: str) -> Done[str] | Refused:
    if desk.stretch is None:
        return Refused("not_recording")
    code = label_fault(desk.stretch.terms, label)
    if code is not None:
        return Refused(code, {"client": desk.stretch.terms.client_name})
    catch_up(desk, tx, reading)
    if desk.stretch is None:
        return Refused("not_recording")
    desk.stretch.label = label
    if desk.stretch.id is not None and checkpoint(desk, tx):
        desk.tell(SegmentsChanged(ids=(desk.stretch.id,)))
    return Done(label)


def _why_not(desk: Desk, kept: KeptSegment, label: str, *, now_s: int) -> str | None:
    fetched = desk.diary.contracts.get(kept.segment.contract_id)
    code = None if fetched is None else label_fault(fetched.terms, label)
    if code is not None:
        return code
    if now_s >= BillingWeek.containing(kept.segment.starts_s).lock_s:
        return "week_locked"
    if kept.state == "sent":
        return "being_sent"
    is_here = kept.state in {"recording", "held", "approved", "refused"}
    return None if is_here else "label_sealed"
