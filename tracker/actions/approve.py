"""End the hold: the segment is sealed into the device's chain and queued, in one transaction."""

from dataclasses import replace
from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.lost_pictures import held_up, without_lost
from tracker.actions.seal_slot import with_seal
from tracker.events import SegmentsChanged
from tracker.faultpoint import faultpoint
from tracker.outcome import Done, Refused
from tracker.stopwatch import carried_s
from tracker.store.segments import KeptSegment
from workdiary.clock import Reading


def approve(desk: Desk, ids: tuple[UUID, ...] | None) -> Done[tuple[UUID, ...]] | Refused:
    """These held segments may leave this computer; None means all. Refused: then none may."""
    segments = desk.diary.segments
    if ids is None:
        found = [one for one in segments.in_state("held") if one.segment.id not in desk.covering]
    else:
        kept = [segments.get(id) for id in ids]
        found = [one for one in kept if one is not None]
        if len(found) < len(ids):
            return Refused("not_found")
        if any(one.state not in {"held", "refused"} for one in found):
            return Refused("not_held")
        if not desk.covering.isdisjoint(ids):
            return Refused("being_hidden")
    return _let_go(desk, found)


def approve_due(desk: Desk, reading: Reading) -> Done[tuple[UUID, ...]]:
    """The clock ends the holds that are over by now: by the anchor, as a wall clock may be moved.

    A sandbox moves it on purpose, holds too.

    A segment waits on while its picture is under way or drawn anew, and while nobody knows yet
    whether the user was there at its end. What came back for a lost picture goes again, without.
    """
    is_sandbox = desk.sandbox_offset_ms is not None
    now_s = reading.now_s if is_sandbox else carried_s(desk.timeline, reading)
    found = [
        kept
        for kept in desk.diary.segments.in_state("held", until_s=now_s)
        if _is_done(desk, kept.segment.id) and _is_sure(desk, kept)
    ]
    return _let_go(desk, [*found, *held_up(desk, now_s=now_s)])


def _is_done(desk: Desk, id: UUID) -> bool:
    return id != desk.picture_of and id not in desk.covering


def _is_sure(desk: Desk, kept: KeptSegment) -> bool:
    stretch, sure_until_s = desk.stretch, desk.sure_until_s
    if stretch is None or sure_until_s is None or kept.segment.id not in stretch.ids:
        return True
    return kept.segment.ends_s <= sure_until_s


def _let_go(desk: Desk, found: list[KeptSegment]) -> Done[tuple[UUID, ...]]:
    ids = tuple(kept.segment.id for kept in found)
    if not ids:
        return Done(ids)
    with desk.transaction() as tx:
        for kept in found:
            _seal(desk, tx, kept)
        faultpoint("approve")
        desk.tell(SegmentsChanged(ids=ids))
    desk.shred()
    return Done(ids)


def _seal(desk: Desk, tx: Tx, kept: KeptSegment) -> None:
    segment = without_lost(desk, tx, kept)
    fetched = desk.diary.contracts.get(segment.contract_id)
    has_pictures = fetched is None or fetched.terms.pictures != "off"
    if segment.kind == "tracked" and not segment.snapshots and has_pictures:
        segment = replace(segment, notes=tuple(dict.fromkeys((*segment.notes, "NO_PICTURE"))))
        desk.diary.segments.amend(tx, segment)
    if kept.state == "refused":
        desk.diary.outbox.withdraw(tx, segment.id)
    desk.diary.segments.move(tx, segment.id, "approve")
    link = desk.diary.chain.append(tx, with_seal(desk, segment), desk.salt())
    snapshots = tuple(dict.fromkeys(snapshot.sha256 for snapshot in segment.snapshots))
    desk.diary.outbox.put(tx, link, item_id=segment.id, kind="segment", snapshots=snapshots)
