"""What happened, as frozen records, and who wants to know.

Each record is published after its commit, on the thread where it happened; windows hear it through
the bridge's one Qt signal.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from tracker.news import News
from tracker.status import Status
from workdiary.segment import Mode

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; the leaves say what."""


@dataclass(frozen=True, slots=True)
class StatusChanged(Event):
    """The app's state as a whole: each second while recording, and after each action."""

    status: Status


@dataclass(frozen=True, slots=True)
class Started(Event):
    """Recording began on a contract."""

    contract_id: UUID
    at_s: int


@dataclass(frozen=True, slots=True)
class Switched(Event):
    """Recording went on, on another contract, in the same second."""

    from_contract_id: UUID
    contract_id: UUID
    at_s: int


@dataclass(frozen=True, slots=True)
class Stopped(Event):
    """Recording ended; `reason` is a code: user, limit, paused, away, fault, quit, shutdown."""

    contract_id: UUID
    at_s: int
    reason: str = "user"


@dataclass(frozen=True, slots=True)
class WentAway(Event):
    """No input since `from_s`; the clock is frozen there."""

    from_s: int


@dataclass(frozen=True, slots=True)
class CameBack(Event):
    """Input again since `back_s`; the away prompt is due."""

    from_s: int
    back_s: int


@dataclass(frozen=True, slots=True)
class AwayAnswered(Event):
    """The absence is settled: go_on, stop, manual; `by_itself` after 10 min without an answer."""

    choice: str
    from_s: int
    back_s: int
    by_itself: bool
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class AwaySourceChanged(Event):
    """Away time is known from another source now; "none" where nothing can tell any more."""

    name: str


@dataclass(frozen=True, slots=True)
class ModeDeclared(Event):
    """A call, reading or thinking until `until_s`; what is after `protected_to_s` is only paid."""

    mode: Mode
    until_s: int
    protected_to_s: int


@dataclass(frozen=True, slots=True)
class ModeEnded(Event):
    """The declared mode is over; no input means away again."""

    mode: Mode
    at_s: int


@dataclass(frozen=True, slots=True)
class SegmentsChanged(Event):
    """These segments were opened, closed, amended, approved, removed, restored, sent or settled."""

    ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class SegmentsRemoved(Event):
    """The freelancer removed these segments, `seconds` in all; undo until the lock."""

    ids: tuple[UUID, ...]
    seconds: int


@dataclass(frozen=True, slots=True)
class SnapshotTaken(Event):
    """A picture was taken and saved; it stays here until `leaves_s` (None: until approved)."""

    segment_id: UUID
    sha256: str
    taken_s: int
    leaves_s: int | None


@dataclass(frozen=True, slots=True)
class PicturesFailed(Event):
    """No picture could be taken: `reason` is a code; recording goes on."""

    reason: str


@dataclass(frozen=True, slots=True)
class ClockJumped(Event):
    """The computer's clock moved by `by_s` against the monotonic clock."""

    by_s: int


@dataclass(frozen=True, slots=True)
class LimitNear(Event):
    """`left_s` are left of the week's limit (at 80 % and at 30 min)."""

    contract_id: UUID
    left_s: int


@dataclass(frozen=True, slots=True)
class ContractsFetched(Event):
    """Contracts or their totals changed."""


@dataclass(frozen=True, slots=True)
class NewsCame(Event):
    """The marketplace has something to tell, the oldest first."""

    news: tuple[News, ...]


@dataclass(frozen=True, slots=True)
class SendingChanged(Event):
    """The outbox moved: look at the status."""


@dataclass(frozen=True, slots=True)
class SignedIn(Event):
    """This device is enrolled for the member with this name."""

    name: str


@dataclass(frozen=True, slots=True)
class SignInLost(Event):
    """The marketplace no longer knows the sign-in; recording goes on."""


@dataclass(frozen=True, slots=True)
class SignedOutHere(Event):
    """The freelancer signed this computer out; recording goes on, nothing is sent."""


@dataclass(frozen=True, slots=True)
class Recovered(Event):
    """After a crash: the open segment was closed at its last checkpoint."""

    segment_id: UUID
    saved_up_to_s: int


@dataclass(frozen=True, slots=True)
class CannotSave(Event):
    """Recording stopped because the diary cannot be written: disk_full, damaged, in_use."""

    code: str
    at_s: int


@dataclass(frozen=True, slots=True)
class JobFailed(Event):
    """A background job raised; it runs again at its next time."""

    job: str


class Events:
    """Hands each event to all who subscribed, in order. A listener that raises stops no other."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._listeners: list[Callable[[Event], None]] = []

    def subscribe(self, listener: Callable[[Event], None]) -> None:
        """Call `listener` with each event from now on, on the publisher's thread."""
        with self._guard:
            self._listeners.append(listener)

    def publish(self, event: Event) -> None:
        """Tell all listeners what happened."""
        with self._guard:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                # One deaf window must not stop the recorder: the event is saved work already.
                logger.exception("event.listener_failed %s", type(event).__name__)
