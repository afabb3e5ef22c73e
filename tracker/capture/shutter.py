"""Take one picture on a helper thread; at most one in flight, with a time limit."""

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.capture.desktop import Fallback, Frame, Pane, Window
from tracker.capture.hiding import NeverPicture, boxes_on, either_way, in_use, private_boxes
from tracker.capture.picture import Exposure, Picture, develop, expose
from tracker.errors import NoScreen
from tracker.memory import give_back
from tracker.settings import WhichScreens
from workdiary.clock import Reading
from workdiary.hidden import Box
from workdiary.snapshot import TITLE_MAX

logger = logging.getLogger(__name__)

LIMIT_MS = 10_000
TRIES = 3
PAUSE_S = 0.5
SAMPLE_WITHIN_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How a picture is to be taken: what contract and freelancer say at that second."""

    is_blurred: bool = False
    screens: WhichScreens = "all"
    screen: int = 1
    never: NeverPicture = field(default_factory=NeverPicture)
    takes_title: bool = False
    with_pointer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What the screens showed at `taken_s`, one picture each, encoded.

    `app` and `title` are those of the window in use; "" where they are not asked for or not known.
    """

    taken_s: int
    pictures: tuple[Picture, ...]
    app: str = ""
    title: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """No picture of `taken_s`; `reason` is a code: of NoScreen, windows_unknown, too_slow, broke."""

    taken_s: int
    reason: str


@dataclass(frozen=True, slots=True)
class _Look:
    """What one try saw: nothing of it is encoded yet."""

    exposures: tuple[Exposure, ...]
    active: Pane | None

    @property
    def is_one_colour(self) -> bool:
        return all(exposure.is_one_colour for exposure in self.exposures)


class _Attempt:
    """One picture under way: what it came to is set by its thread, and then that it did."""

    def __init__(self, reading: Reading, wish: Wish) -> None:
        self.taken_s = reading.now_s
        self.began_ms = reading.monotonic_ms
        self.wish = wish
        self.outcome: Shot | Missed = Missed(taken_s=self.taken_s, reason="broke")
        self.is_given_up = False
        self.is_developed = threading.Event()
        self.thread: threading.Thread


class Shutter:
    """Used from the capture thread, which never waits here: begin, then look at later beats.

        begin -> thread: windows, grab, windows, hide (three tries a way to look), encode
                 ... look, look -> Shot | Missed
                 10 s -> Missed("too_slow")

    A thread that hangs in the display cannot be ended. It is given up, and no other is begun
    before it has come back. `words` stand on what a rule hides.
    """

    def __init__(
        self, screen: Fallback, window: Window, *, words: str, pause_s: float = PAUSE_S
    ) -> None:
        self._screen = screen
        self._window = window
        self._words = words
        self._pause_s = pause_s
        self._closing = threading.Event()
        self._attempt: _Attempt | None = None
        self._in_hand = threading.Lock()

    def begin(self, reading: Reading, wish: Wish) -> bool:
        """Take a picture now. False, nothing begun, until the one before was looked at or ended."""
        if self._attempt is not None and not self._is_over(self._attempt):
            return False
        attempt = _Attempt(reading, wish)
        attempt.thread = threading.Thread(
            target=self._take, args=(attempt,), name="shutter", daemon=True
        )
        self._attempt = attempt
        try:
            attempt.thread.start()
        except RuntimeError:
            # No memory for a thread: the next look finds a picture that broke.
            logger.warning("shutter.no_thread")
        return True

    def look(self, reading: Reading) -> Shot | Missed | None:
        """What became of the picture, told once; None while it is under way or none was begun."""
        attempt = self._attempt
        if attempt is None or attempt.is_given_up:
            return None
        if attempt.is_developed.is_set() or not attempt.thread.is_alive():
            self._attempt = None
            return attempt.outcome
        if reading.monotonic_ms - attempt.began_ms <= LIMIT_MS:
            return None
        attempt.is_given_up = True
        return Missed(taken_s=attempt.taken_s, reason="too_slow")

    def sample(self, wish: Wish) -> Picture:
        """One picture now, in the caller's thread, for the person to see; NoScreen with why not."""
        if not self._in_hand.acquire(timeout=SAMPLE_WITHIN_S):
            raise NoScreen("time_out")
        try:
            return develop(self._look_once(wish).exposures[0])
        finally:
            self._in_hand.release()

    def close(self) -> None:
        """Begin no further try; a grab that hangs is left to end with the program."""
        self._closing.set()
        if self._attempt is not None and self._attempt.thread.is_alive():
            self._attempt.thread.join(timeout=1.0)

    def _is_over(self, attempt: _Attempt) -> bool:
        return attempt.is_given_up and not attempt.thread.is_alive()

    def _take(self, attempt: _Attempt) -> None:
        try:
            with self._in_hand:
                self._try(attempt)
        except (MemoryError, OSError) as error:
            # The machine has no more to give: this picture is missed, and said to be.
            logger.warning("shutter.starved %s", type(error).__name__)
        finally:
            attempt.is_developed.set()
        give_back()

    def _try(self, attempt: _Attempt) -> None:
        """Try until a picture shows something; what stays of one colour is better than none."""
        seen, reason = None, "broke"
        is_worth_more = True
        while is_worth_more:
            for number in range(1, TRIES + 1):
                try:
                    seen = self._look_once(attempt.wish)
                except NoScreen as error:
                    reason = error.reason
                if _shows(seen) or number == TRIES or self._closing.wait(self._pause_s):
                    break
            is_plain = seen is not None and seen.is_one_colour and not self._closing.is_set()
            is_worth_more = is_plain and self._screen.pass_over("one_colour")
        if seen is None:
            attempt.outcome = Missed(taken_s=attempt.taken_s, reason=reason)
        else:
            attempt.outcome = _shot(attempt, seen)

    def _look_once(self, wish: Wish) -> _Look:
        before = self._private(wish)
        grabbed = self._screen.grab(with_pointer=wish.with_pointer)
        frames = tuple(f for f in grabbed if f.width_px and f.height_px)
        if not frames:
            raise NoScreen("no_screens")
        boxes = either_way(before, self._private(wish))
        active = self._window.active()
        return _Look(
            tuple(
                expose(
                    frame,
                    boxes_on(frame, boxes),
                    words=self._words,
                    is_blurred=wish.is_blurred,
                )
                for frame in _chosen(frames, wish, active)
            ),
            active,
        )

    def _private(self, wish: Wish) -> Sequence[Box]:
        """Where private windows show now; NoScreen where that cannot be known."""
        if not wish.never:
            return ()
        panes = self._window.visible()
        if panes is None:
            # Nothing may be shown that a rule hides, so nothing is shown.
            raise NoScreen("windows_unknown")
        return private_boxes(panes, wish.never)


def _shows(seen: _Look | None) -> bool:
    return seen is not None and not seen.is_one_colour


def _chosen(frames: Sequence[Frame], wish: Wish, active: Pane | None) -> Sequence[Frame]:
    """The screens that are wanted; a chosen one that is not plugged in gives way to that in use."""
    if wish.screens == "all":
        return frames
    fixed = [frame for frame in frames if frame.screen == wish.screen]
    return fixed if wish.screens == "one" and fixed else in_use(frames, active)


def _shot(attempt: _Attempt, seen: _Look) -> Shot:
    wish, active = attempt.wish, seen.active
    is_told = wish.takes_title and active is not None and not wish.never.hides(active)
    return Shot(
        taken_s=attempt.taken_s,
        pictures=tuple(develop(exposure) for exposure in seen.exposures),
        app=_line(active.app) if active is not None and is_told else "",
        title=_line(active.title) if active is not None and is_told else "",
    )


def _line(text: str) -> str:
    """Text as one line without control characters, cut where it may be kept no longer."""
    return "".join(sign if sign.isprintable() else " " for sign in text).strip()[:TITLE_MAX]
