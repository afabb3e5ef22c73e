"""Lock, sleep, another user and the end of the session on Windows. Not run in CI."""

from collections.abc import Callable, Mapping

from tracker.capture.windows.system import WindowsSystem
from tracker.errors import NoInput
from tracker.status import PowerChange

END_SESSION, POWER, SESSION_CHANGE = 0x0011, 0x0218, 0x02B1
# What a message (number, wParam) means; 0x0011 asks whether the session may end.
CHANGES: Mapping[tuple[int, int], PowerChange] = {
    (POWER, 0x0004): "sleeping",
    (POWER, 0x0007): "woke",
    (POWER, 0x0012): "woke",
    (SESSION_CHANGE, 0x7): "locked",
    (SESSION_CHANGE, 0x8): "unlocked",
    (SESSION_CHANGE, 0x1): "switched_back",
    (SESSION_CHANGE, 0x2): "switched_away",
    (END_SESSION, 0): "shutting_down",
}


class SessionPower:
    """Hears the messages of a hidden window; Windows waits for its answer as long as it likes."""

    name = "session messages"
    limits: tuple[str, ...] = ("unmeasured",)

    def __init__(self, system: WindowsSystem) -> None:
        self._system = system
        self._stop: Callable[[], None] | None = None

    def listen(self, heard: Callable[[PowerChange], None]) -> None:
        """Tell `heard` from the listening thread. NoInput where Windows lets nobody listen."""

        def on_message(message: int, word: int) -> None:
            change = CHANGES.get((message, word))
            if change is not None:
                heard(change)

        try:
            self._stop = self._system.listen(None, on_message)
        except OSError as error:
            raise NoInput("no_messages") from error

    def close(self) -> None:
        """Hear no more."""
        if self._stop is not None:
            self._stop()
            self._stop = None
