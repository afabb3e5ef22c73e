"""Cover a picture by boxes or wholly while its segment is held, and take the cover off again.

    begin   may it be? From here to the end the clock does not approve the segment
    (drawn meanwhile, from the original, on the darkroom's thread)
    finish  the segment shows the new picture; the original stays sealed until approval
A new cover replaces the one before it: both are drawn from the original.
"""

from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.record import checkpoint
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from tracker.store.originals import Original
from tracker.store.segments import KeptSegment
from workdiary.cover import MAX_BOXES, Cover
from workdiary.snapshot import Snapshot


class Drawn(Protocol):
    """A picture as drawn anew, encoded."""

    @property
    def sha256(self) -> str: ...

    @property
    def webp(self) -> bytes: ...

    @property
    def thumbnail(self) -> bytes: ...

    @property
    def width_px(self) -> int: ...

    @property
    def height_px(self) -> int: ...

    @property
    def hidden_percent(self) -> int: ...

    @property
    def likeness(self) -> int: ...


class Darkroom(Protocol):
    """Draws pictures anew; slow, so it has a thread of its own."""

    def draw(self, webp: bytes, cover: Cover, screen: int) -> Drawn:
        """The picture under this cover."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A picture about to be covered: what the segment shows, and what it showed before any cover."""

    segment_id: UUID
    shown: Snapshot
    original: Snapshot
    cover: Cover


def begin(desk: Desk, id: UUID, picture: Snapshot, cover: Cover) -> Done[Sitting] | Refused:
    """A segment's picture is to be covered so; no box and no blur uncovers it.

    Which one is told by its second and its screen: those stay under each cover.
    """
    kept = desk.diary.segments.get(id)
    refusal = _refusal(desk, kept, cover)
    if kept is None or refusal is not None:
        return refusal or Refused("not_found")
    shown = next((s for s in kept.segment.snapshots if _same_place(s, picture)), None)
    if shown is None:
        return Refused("picture_changed")
    covered = desk.diary.snapshots.originals.of(id)
    before = next((one.snapshot for one in covered if _same_place(one.snapshot, shown)), shown)
    desk.covering.add(id)
    return Done(Sitting(segment_id=id, shown=shown, original=before, cover=cover))


def finish(desk: Desk, sitting: Sitting, drawn: Drawn | None) -> Done[int] | Refused:
    """The percent of the picture that is hidden now. None was drawn: the original shows again.

    Bytes first, row second. Nothing is changed when the segment has left the hold or shows
    another picture by now.
    """
    desk.covering.discard(sitting.segment_id)
    kept = desk.diary.segments.get(sitting.segment_id)
    refusal = _refusal(desk, kept, sitting.cover)
    if kept is None or refusal is not None:
        return refusal or Refused("not_found")
    if sitting.shown not in _snapshots(desk, kept):
        return Refused("picture_changed")
    now = sitting.original if drawn is None else _facts(sitting, drawn)
    if drawn is not None:
        desk.diary.snapshots.write(now, drawn.webp, drawn.thumbnail)
    original = Original(
        segment_id=sitting.segment_id, snapshot=sitting.original, cover=sitting.cover
    )
    with desk.transaction() as tx:
        desk.diary.snapshots.swap(tx, sitting.segment_id, now)
        if drawn is None:
            desk.diary.snapshots.originals.remove(tx, original)
        else:
            desk.diary.snapshots.originals.put(tx, original)
        _show(desk, tx, kept, sitting.shown, now)
        desk.tell(SegmentsChanged(ids=(sitting.segment_id,)))
    last = desk.last_snapshot
    if last is not None and last.sha256 == sitting.shown.sha256:
        desk.last_snapshot = replace(last, sha256=now.sha256)
    desk.forget([sitting.shown.sha256])
    return Done(now.hidden_percent)


def give_up(desk: Desk, sitting: Sitting) -> None:
    """Nothing was drawn; the segment may go as it is."""
    desk.covering.discard(sitting.segment_id)


def _refusal(desk: Desk, kept: KeptSegment | None, cover: Cover) -> Refused | None:
    if kept is None:
        return Refused("not_found")
    if kept.state not in ("recording", "held"):
        return Refused("removed" if kept.state == "removed" else "already_approved")
    fetched = desk.diary.contracts.get(kept.segment.contract_id)
    if fetched is not None and not fetched.terms.takes_hidden and not cover.is_nothing:
        return Refused("hiding_not_allowed", {"client": fetched.terms.client_name})
    if len(cover.boxes) > MAX_BOXES:
        return Refused("too_many_boxes")
    return None


def _facts(sitting: Sitting, drawn: Drawn) -> Snapshot:
    """What a rule hid before is hidden still: both shares count, an overlap twice."""
    original = sitting.original
    return replace(
        original,
        sha256=drawn.sha256,
        size_bytes=len(drawn.webp),
        width_px=drawn.width_px,
        height_px=drawn.height_px,
        likeness=drawn.likeness,
        hidden_percent=min(100, original.hidden_percent + drawn.hidden_percent),
    )


def _snapshots(desk: Desk, kept: KeptSegment) -> tuple[Snapshot, ...]:
    stretch = desk.stretch
    is_running = stretch is not None and stretch.id == kept.segment.id
    return tuple(stretch.snapshots) if is_running and stretch else kept.segment.snapshots


def _show(desk: Desk, tx: Tx, kept: KeptSegment, before: Snapshot, now: Snapshot) -> None:
    """The segment names the new picture where it named the old one."""
    stretch = desk.stretch
    if stretch is not None and stretch.id == kept.segment.id:
        stretch.snapshots = [now if s == before else s for s in stretch.snapshots]
        checkpoint(desk, tx)
        return
    snapshots = tuple(now if s == before else s for s in kept.segment.snapshots)
    desk.diary.segments.amend(tx, replace(kept.segment, snapshots=snapshots))


def _same_place(one: Snapshot, other: Snapshot) -> bool:
    return (one.taken_s, one.screen) == (other.taken_s, other.screen)
