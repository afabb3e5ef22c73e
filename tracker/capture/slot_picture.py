"""The one picture of a slot: draw its moment, take it then, keep it with the segment that ran.

Used from the capture thread, at each beat.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from tracker.actions.desk import Desk, code_of
from tracker.actions.record import checkpoint, held_until_s
from tracker.actions.stretch import Stretch
from tracker.capture.hiding import NeverPicture
from tracker.capture.moment import moment
from tracker.capture.shutter import Missed, Shot, Shutter, Wish
from tracker.errors import StoreError
from tracker.events import PicturesFailed, SegmentsChanged, SnapshotTaken
from tracker.faultpoint import faultpoint
from tracker.settings import Settings
from tracker.status import LastSnapshot
from tracker.store.space import MB
from workdiary.clock import Reading
from workdiary.segment import Segment
from workdiary.snapshot import Snapshot
from workdiary.week import SLOT_S, slot_of

# A switch, or a stop and a start within two beats, leaves the drawn moment as it is: nobody can
# move it by switching.
HOLE_S = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """When the slot's picture is taken; None: it has one, or had its try."""

    slot: int
    at_s: int | None


@dataclass(frozen=True, slots=True)
class Exposed:
    """A picture under way: of which second, and whose."""

    segment_id: UUID
    at_s: int


def wish_of(settings: Settings) -> Wish:
    """What the freelancer alone says about pictures."""
    return Wish(
        screens=settings.screens,
        screen=settings.screen,
        never=NeverPicture(apps=settings.never_apps, titles=settings.never_titles),
        with_pointer=settings.shows_pointer,
    )


class SlotPicture:
    """Plans, takes and keeps; `draw(n)` gives 0 <= i < n that nobody can foresee."""

    def __init__(self, desk: Desk, shutter: Shutter, draw: Callable[[int], int]) -> None:
        self._desk = desk
        self._shutter = shutter
        self._draw = draw
        self._plan = Plan(-1, None)
        self._ran_to_s = -1
        self._exposed: Exposed | None = None

    @property
    def is_under_way(self) -> bool:
        """Is a picture being taken?"""
        return self._exposed is not None

    def beat(self, reading: Reading) -> None:
        """Fetch what was taken, and take what is due."""
        self._fetch(reading)
        stretch = self._desk.stretch
        if stretch is None or stretch.is_away or stretch.id is None:
            return
        if stretch.terms.pictures == "off":
            return
        self._draw_moment(stretch)
        self._ran_to_s = stretch.runs_to_s
        if self._plan.at_s is not None and stretch.runs_to_s >= self._plan.at_s:
            self._expose(stretch, stretch.id, reading)

    def _draw_moment(self, stretch: Stretch) -> None:
        """When a slot's first tracked second has begun; again after a hole without a picture."""
        slot = slot_of(stretch.opens_s)
        was_interrupted = stretch.resumed_s > self._ran_to_s + HOLE_S
        if slot == self._plan.slot and not was_interrupted:
            return
        if self._has_picture(slot):
            self._plan = Plan(slot, None)
            return
        at_s = moment(from_s=stretch.opens_s, slot_ends_s=stretch.slot_ends_s, draw=self._draw)
        self._plan = Plan(slot, at_s)

    def _has_picture(self, slot: int) -> bool:
        if slot == self._plan.slot and self._plan.at_s is None:
            return True
        exposed = self._exposed
        if exposed is not None and slot_of(exposed.at_s) == slot:
            return True
        kept = self._desk.diary.segments.between(slot * SLOT_S, (slot + 1) * SLOT_S)
        return any(one.segment.snapshots for one in kept)

    def _expose(self, stretch: Stretch, segment_id: UUID, reading: Reading) -> None:
        faultpoint("capture")
        if not self._has_room(reading):
            self._plan = Plan(self._plan.slot, None)
            return
        if not self._shutter.begin(reading, self._wish(stretch)):
            return
        self._plan = Plan(self._plan.slot, None)
        self._exposed = Exposed(segment_id, stretch.runs_to_s)
        self._desk.picture_of = segment_id

    def _has_room(self, reading: Reading) -> bool:
        """Pictures give way first: to time on a full disk, and to what the user allows them."""
        desk = self._desk
        if desk.diary.space.room == "tight":
            return False
        most = desk.settings.pictures_mb * MB
        if desk.diary.retention.used_bytes() < most:
            return True
        desk.diary.forget_old_pictures(reading.now_s, desk.settings.keep_pictures_days)
        if desk.diary.retention.used_bytes() < most:
            return True
        if desk.pictures_reason != "quota_full":
            desk.pictures_reason = "quota_full"
            desk.events.publish(PicturesFailed(reason="quota_full"))
        return False

    def _wish(self, stretch: Stretch) -> Wish:
        settings, terms = self._desk.settings, stretch.terms
        return replace(
            wish_of(settings),
            is_blurred=terms.pictures == "blurred",
            takes_title=terms.takes_titles and settings.takes_title,
        )

    def _fetch(self, reading: Reading) -> None:
        exposed, stretch = self._exposed, self._desk.stretch
        if exposed is None:
            return
        is_open = stretch is not None and stretch.id == exposed.segment_id
        if is_open and stretch is not None and stretch.runs_to_s <= exposed.at_s:
            return  # the second of the picture has not passed yet
        outcome = self._shutter.look(reading)
        if outcome is None:
            return
        self._exposed, self._desk.picture_of = None, None
        match outcome:
            case Missed(reason=reason):
                self._desk.pictures_reason = reason
                self._desk.events.publish(PicturesFailed(reason=reason))
            case Shot():
                try:
                    self._keep(exposed, outcome)
                except StoreError as error:
                    # Time is saved by its own transaction; only the picture is lost.
                    self._desk.pictures_reason = code_of(error)
                    self._desk.events.publish(PicturesFailed(reason=code_of(error)))

    def _keep(self, exposed: Exposed, shot: Shot) -> None:
        """Bytes first, row second; then the segment names them. A segment that is gone keeps none."""
        desk = self._desk
        owner = self._owner(exposed)
        if owner is None:
            # Its segment ended before this second, or was removed: the slot may have another.
            self._plan = Plan(-1, None)
            return
        snapshots = tuple(
            Snapshot(
                sha256=picture.sha256,
                size_bytes=len(picture.webp),
                taken_s=exposed.at_s,
                screen=picture.screen,
                width_px=picture.width_px,
                height_px=picture.height_px,
                hidden_percent=picture.hidden_percent,
                is_one_colour=picture.is_one_colour,
                likeness=picture.likeness,
                app=shot.app if picture is shot.pictures[0] else "",
                title=shot.title if picture is shot.pictures[0] else "",
            )
            for picture in shot.pictures
        )
        for snapshot, picture in zip(snapshots, shot.pictures, strict=True):
            desk.diary.snapshots.write(snapshot, picture.webp, picture.thumbnail)
        faultpoint("picture_written")
        with desk.transaction() as tx:
            for snapshot in snapshots:
                desk.diary.snapshots.add(tx, snapshot, owner.id)
            stretch = desk.stretch
            if stretch is not None and stretch.id == owner.id:
                stretch.snapshots += snapshots
                checkpoint(desk, tx)
            else:
                named = (*owner.snapshots, *snapshots)
                desk.diary.segments.amend(tx, replace(owner, snapshots=named))
            leaves_s = held_until_s(desk, owner)
            desk.tell(SegmentsChanged(ids=(owner.id,)))
            desk.tell(
                SnapshotTaken(
                    segment_id=owner.id,
                    sha256=snapshots[0].sha256,
                    taken_s=exposed.at_s,
                    leaves_s=leaves_s,
                )
            )
        desk.last_snapshot = LastSnapshot(
            sha256=snapshots[0].sha256,
            segment_id=owner.id,
            taken_s=exposed.at_s,
            leaves_s=leaves_s,
        )
        desk.pictures_reason = ""
        if all(snapshot.is_one_colour for snapshot in snapshots):
            desk.pictures_reason = "one_colour"
            desk.events.publish(PicturesFailed(reason="one_colour"))

    def _owner(self, exposed: Exposed) -> Segment | None:
        stretch = self._desk.stretch
        if stretch is not None and stretch.id == exposed.segment_id:
            return stretch.segment()
        kept = self._desk.diary.segments.get(exposed.segment_id)
        if kept is None or kept.state != "held" or kept.segment.ends_s <= exposed.at_s:
            return None
        return kept.segment
