"""Change the memo of the running stretch, or of segments until their week locks."""

from dataclasses import replace
from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.operate import chain_operation
from tracker.actions.record import catch_up, checkpoint
from tracker.actions.seal_slot import with_seal
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from tracker.store.segments import KeptSegment
from tracker.store.underway import Recording
from workdiary.clock import Reading
from workdiary.errors import BadMemo
from workdiary.segment import Segment, clean_memo
from workdiary.week import BillingWeek


def change_memo(
    desk: Desk, reading: Reading, memo: str, ids: tuple[UUID, ...] = ()
) -> Done[str] | Refused:
    """The memo as it is kept, everywhere it was asked for, or nowhere.

    Without ids it is the running stretch's, from the open segment on. What was approved but never
    sent is sealed again; what the marketplace has gets an operation.
    """
    try:
        memo = clean_memo(memo)
    except BadMemo:
        return Refused("memo_too_long")
    with desk.transaction() as tx:
        if not ids:
            return _of_the_stretch(desk, tx, reading, memo)
        kept = [desk.diary.segments.get(id) for id in ids]
        found = [one for one in kept if one is not None]
        if len(found) < len(ids):
            return Refused("not_found")
        for one in found:
            code = _why_not(desk, one, memo, now_s=reading.now_s)
            if code is not None:
                return Refused(code)
        for one in found:
            _change(desk, tx, one, memo, now_s=reading.now_s)
        desk.tell(SegmentsChanged(ids=ids))
    return Done(memo)


def _of_the_stretch(desk: Desk, tx: Tx, reading: Reading, memo: str) -> Done[str] | Refused:
    if desk.stretch is None:
        return Refused("not_recording")
    if not memo and desk.stretch.terms.needs_memo:
        return Refused("memo_required", {"client": desk.stretch.terms.client_name})
    catch_up(desk, tx, reading)
    if desk.stretch is None:
        return Refused("not_recording")
    desk.stretch.memo = memo
    begun = Recording(desk.stretch.terms.id, memo, desk.stretch.began_s)
    desk.diary.underway.begin(tx, begun)
    if desk.stretch.id is not None and checkpoint(desk, tx):
        desk.tell(SegmentsChanged(ids=(desk.stretch.id,)))
    return Done(memo)


def _why_not(desk: Desk, kept: KeptSegment, memo: str, *, now_s: int) -> str | None:
    fetched = desk.diary.contracts.get(kept.segment.contract_id)
    if not memo and fetched is not None and fetched.terms.needs_memo:
        return "memo_required"
    if now_s >= BillingWeek.containing(kept.segment.starts_s).lock_s:
        return "week_locked"
    if kept.state == "sent":
        return "being_sent"
    is_open = kept.state in {"recording", "held", "approved", "receipted", "parked", "refused"}
    return None if is_open else "week_locked"


def _change(desk: Desk, tx: Tx, kept: KeptSegment, memo: str, *, now_s: int) -> None:
    segment = replace(kept.segment, memo=memo)
    stretch = desk.stretch
    if stretch is not None and stretch.id == segment.id:
        stretch.memo = memo
        checkpoint(desk, tx)
    elif not put_changed(desk, tx, kept, segment):
        chain_operation(desk, tx, kept, "memo", memo=memo, at_s=now_s)


def put_changed(desk: Desk, tx: Tx, kept: KeptSegment, segment: Segment) -> bool:
    """Keep a segment as changed; False if the marketplace has it as it was. A step."""
    desk.diary.segments.amend(tx, segment)
    if kept.state == "held":
        return True
    if kept.state in {"approved", "refused"} and desk.diary.outbox.withdraw(tx, segment.id):
        link = desk.diary.chain.append(tx, with_seal(desk, segment), desk.salt())
        snapshots = tuple(snapshot.sha256 for snapshot in segment.snapshots)
        desk.diary.outbox.put(tx, link, item_id=segment.id, kind="segment", snapshots=snapshots)
        if kept.state == "refused":
            desk.diary.segments.move(tx, segment.id, "approve")
        return True
    return False
