"""Take one picture on a helper thread; at most one in flight, with a time limit."""

import threading
from dataclasses import dataclass

from tracker.capture.desktop import Screen
from tracker.capture.picture import Picture, encode
from tracker.errors import NoScreen
from tracker.memory import give_back
from workdiary.clock import Reading

LIMIT_MS = 10_000
TRIES = 3
PAUSE_S = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What the screens showed at `taken_s`, one picture each, encoded."""

    taken_s: int
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """No picture of `taken_s`; `reason` is a code: that of NoScreen, or too_slow, or broke."""

    taken_s: int
    reason: str


class _Attempt:
    """One picture under way: what it came to is set by its thread before the thread ends."""

    def __init__(self, reading: Reading) -> None:
        self.taken_s = reading.now_s
        self.began_ms = reading.monotonic_ms
        self.outcome: Shot | Missed = Missed(taken_s=self.taken_s, reason="broke")
        self.is_given_up = False
        self.thread: threading.Thread


class Shutter:
    """Used from the capture thread, which never waits here: begin, then look at later beats.

        begin -> thread: grab, encode (three tries) ... look, look -> Shot | Missed
                                                       10 s -> Missed("too_slow")

    A thread that hangs in the display cannot be ended. It is given up, and no other is begun
    before it has come back.
    """

    def __init__(self, screen: Screen, *, pause_s: float = PAUSE_S) -> None:
        self._screen = screen
        self._pause_s = pause_s
        self._closing = threading.Event()
        self._attempt: _Attempt | None = None

    def begin(self, reading: Reading, *, is_blurred: bool) -> bool:
        """Take a picture now. False, nothing begun, until the one before was looked at or ended."""
        if self._attempt is not None and not self._is_over(self._attempt):
            return False
        attempt = _Attempt(reading)
        attempt.thread = threading.Thread(
            target=self._take, args=(attempt, is_blurred), name="shutter", daemon=True
        )
        self._attempt = attempt
        attempt.thread.start()
        return True

    def look(self, reading: Reading) -> Shot | Missed | None:
        """What became of the picture, told once; None while it is under way or none was begun."""
        attempt = self._attempt
        if attempt is None or attempt.is_given_up:
            return None
        if not attempt.thread.is_alive():
            self._attempt = None
            return attempt.outcome
        if reading.monotonic_ms - attempt.began_ms <= LIMIT_MS:
            return None
        attempt.is_given_up = True
        return Missed(taken_s=attempt.taken_s, reason="too_slow")

    def close(self) -> None:
        """Begin no further try; a grab that hangs is left to end with the program."""
        self._closing.set()
        if self._attempt is not None:
            self._attempt.thread.join(timeout=1.0)

    def _is_over(self, attempt: _Attempt) -> bool:
        return attempt.is_given_up and not attempt.thread.is_alive()

    def _take(self, attempt: _Attempt, is_blurred: bool) -> None:
        self._try(attempt, is_blurred)
        give_back()

    def _try(self, attempt: _Attempt, is_blurred: bool) -> None:
        for number in range(1, TRIES + 1):
            try:
                frames = self._screen.grab()
                pictures = tuple(encode(frame, is_blurred=is_blurred) for frame in frames)
                attempt.outcome = Shot(taken_s=attempt.taken_s, pictures=pictures)
                if not all(picture.is_one_colour for picture in pictures):
                    return
            except NoScreen as error:
                if not isinstance(attempt.outcome, Shot):
                    attempt.outcome = Missed(taken_s=attempt.taken_s, reason=error.reason)
            if number == TRIES or self._closing.wait(self._pause_s):
                return
