"""Lock and another user on macOS, looked at each second. Not run in CI.

Sleep sends no signal here: the gap between two beats of the clocks tells, and is never billed.
"""

import logging
import threading
from collections.abc import Callable

from tracker.capture.macos.system import MacSystem, Session
from tracker.status import PowerChange

logger = logging.getLogger(__name__)

LOOK_S = 1.0
AT_WORK = Session(is_locked=False, is_on_console=True)


class SessionPower:
    """Compares how the session stands with how it stood."""

    name = "session"
    limits: tuple[str, ...] = ("unmeasured", "no_sleep_signal")

    def __init__(self, system: MacSystem, *, look_s: float = LOOK_S) -> None:
        self._system, self._look_s = system, look_s
        self._is_over = threading.Event()
        self._thread: threading.Thread | None = None

    def listen(self, heard: Callable[[PowerChange], None]) -> None:
        """Tell `heard` from a thread of its own, from a session at work on."""

        def run() -> None:
            last = AT_WORK
            while not self._is_over.wait(self._look_s):
                try:
                    now = self._system.session()
                except OSError as error:
                    logger.info("power.failed %s", type(error).__name__)
                    continue
                for change in changes(last, now):
                    heard(change)
                last = now

        self._thread = threading.Thread(target=run, name="macos-session", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Look no more."""
        self._is_over.set()
        if self._thread is not None:
            self._thread.join()


def changes(last: Session, now: Session) -> list[PowerChange]:
    """What has changed between two looks."""
    found: list[PowerChange] = []
    if now.is_locked != last.is_locked:
        found.append("locked" if now.is_locked else "unlocked")
    if now.is_on_console != last.is_on_console:
        found.append("switched_back" if now.is_on_console else "switched_away")
    return found
