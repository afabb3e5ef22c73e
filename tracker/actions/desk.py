"""What the actions and the recorder work on: the diary, the running stretch, what was last seen.

Touched on the capture thread alone. Events wait until their transaction is committed: what is
shown as saved is saved.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from tracker.actions.stretch import Stretch
from tracker.away import Choice, Present, State
from tracker.errors import (
    DiaryDamaged,
    DiaryInUse,
    DiskFull,
    FolderGone,
    FolderReadOnly,
    StoreError,
)
from tracker.events import CannotSave, Event, Events
from tracker.settings import Settings
from tracker.status import LastSnapshot, PowerChange, Recovery, Saved, Sending, Source
from tracker.stopwatch import Timeline
from tracker.store.diary import Diary
from workdiary.ids import RANDOM_BYTES, uuid7

logger = logging.getLogger(__name__)

SALT_BYTES = 16
# The transaction type stays the store's business; actions only hand it on.
Tx = Any


class Counts(Protocol):
    """What was counted since the last look: see `capture/desktop`."""

    @property
    def presses(self) -> int: ...

    @property
    def clicks(self) -> int: ...

    @property
    def scrolls(self) -> int: ...

    @property
    def active_s(self) -> int: ...

    @property
    def synthetic(self) -> int: ...


def _counts_nothing() -> Counts | None:
    return None


@dataclass(slots=True, kw_only=True)
class Desk:
    """The state of the running app. `ended` says why the last stretch did: "", limit, paused, fault.

    `take_counts` gives what was counted since its last call, None where nothing can count.
    `picture_of` is the segment whose picture is under way, `covering` those whose picture is
    being drawn anew.
    `bars` are what holds the way back from an absence shut: locked, sleeping, switched_away.
    `recovery` is what this start found of a recording or a file that was broken off.
    `saved` is what was last read for the status, beside the question it answers.
    `today`: the answer for each return of the day that begins at this second.
    `sure_until_s`: up to here somebody was surely there; None where nothing can tell.
    """

    diary: Diary
    events: Events
    settings: Settings
    draw_bytes: Callable[[int], bytes]
    take_counts: Callable[[], Counts | None] = _counts_nothing
    timeline: Timeline | None = None
    stretch: Stretch | None = None
    away: State = field(default_factory=Present)
    bars: set[PowerChange] = field(default_factory=set)
    today: tuple[int, Choice] | None = None
    ended: str = ""
    ended_s: int = 0
    sure_until_s: int | None = None
    last_snapshot: LastSnapshot | None = None
    pictures_reason: str = ""
    picture_of: UUID | None = None
    covering: set[UUID] = field(default_factory=set)
    has_locked_pictures: bool = False
    can_count: bool = True
    away_source: str = ""
    sources: Callable[[], tuple[Source, ...]] = tuple
    is_signed_in: bool = False
    sending: Sending = field(default_factory=Sending)
    sandbox_offset_ms: int | None = None
    recovery: Recovery | None = None
    saved: tuple[object, Saved] | None = None
    told: list[Event] = field(default_factory=list)

    def new_id(self, wall_ms: int) -> UUID:
        """A new UUIDv7."""
        return uuid7(wall_ms, self.draw_bytes(RANDOM_BYTES))

    def salt(self) -> bytes:
        """What makes a link's hash unguessable."""
        return self.draw_bytes(SALT_BYTES)

    def tell(self, event: Event) -> None:
        """Publish this once the transaction is committed."""
        self.told.append(event)

    @contextmanager
    def transaction(self) -> Iterator[Tx]:
        """One transaction of the diary; its events are published after the commit, else never.

        When the diary cannot be written the stretch is over: it ended at its last checkpoint.
        """
        try:
            self.diary.space.look()
            with self.diary.database.transaction() as tx:
                yield tx
        except BaseException as error:
            # What the stretch remembers may be more than what was rolled back to.
            self.told.clear()
            self._fail(code_of(error) if isinstance(error, StoreError) else "broke")
            raise
        self.publish()

    def publish(self) -> None:
        """Publish what waits, in order."""
        told, self.told = self.told, []
        for event in told:
            self.events.publish(event)

    def forget(self, pictures: list[str]) -> None:
        """Erase pictures that no segment names any more. After the commit that let go of them."""
        for sha256 in set(pictures) - self.diary.snapshots.names() if pictures else ():
            self.diary.snapshots.forget(sha256)

    def shred(self) -> None:
        """Destroy the originals under covers that are final now; what fails is done by `prune`."""
        try:
            self.diary.snapshots.shred()
        except StoreError:
            logger.exception("originals.not_destroyed")

    def _fail(self, code: str) -> None:
        stretch = self.stretch
        if stretch is None:
            return
        self.stretch, self.away = None, Present()
        self.ended, self.ended_s = "fault", stretch.saved_to_s
        self.events.publish(CannotSave(code=code, at_s=stretch.saved_to_s))


def code_of(error: StoreError) -> str:
    """The machine code of what is wrong with the diary."""
    match error:
        case DiskFull():
            return "disk_full"
        case FolderGone():
            return "folder_gone"
        case FolderReadOnly():
            return "read_only"
        case DiaryDamaged():
            return "damaged"
        case DiaryInUse():
            return "in_use"
    return "cannot_write"
