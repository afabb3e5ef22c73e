"""Keys, clicks and scrolls as numbers on macOS, from the hardware's own totals. Not run in CI.

No event is seen, so no permission is needed and no key is known. Releases of keys are counted: a key
that is held repeats its press and is released once. What programs make is not in these totals.
"""

import logging
import threading
from collections.abc import Mapping

from tracker.capture.desktop import InputCounts
from tracker.capture.macos.system import MacSystem
from tracker.errors import NoInput

logger = logging.getLogger(__name__)

KEY_UP, SCROLL = 11, 22
CLICKS = (1, 3, 25)
KINDS = (KEY_UP, SCROLL, *CLICKS)
LOOK_S = 1.0
WRAPS = 1 << 32


class TotalsCounter:
    """Looks at the totals each second, on a thread of its own, until closed."""

    name = "HID totals"

    def __init__(self, system: MacSystem, *, look_s: float = LOOK_S) -> None:
        """NoInput where macOS tells no totals."""
        self._system = system
        try:
            self._last = self._totals()
        except OSError as error:
            raise NoInput("no_totals") from error
        self._guard = threading.Lock()
        self._zero()
        self._is_over = threading.Event()
        self._look_s = look_s
        self._thread = threading.Thread(target=self._run, name="macos-counter", daemon=True)
        self._thread.start()

    def take(self) -> InputCounts | None:
        """The counts since the last take; None once macOS tells no more."""
        if self._is_over.is_set():
            return None
        self._look()
        with self._guard:
            grown, active_s = self._grown, self._active_s
            self._zero()
        if self._is_over.is_set():
            return None
        return InputCounts(
            presses=grown[KEY_UP],
            clicks=sum(grown[kind] for kind in CLICKS),
            scrolls=grown[SCROLL],
            active_s=active_s,
            synthetic=0,
        )

    def close(self) -> None:
        """Stop counting. Closing twice is closing once."""
        self._is_over.set()
        self._thread.join()

    def _zero(self) -> None:
        self._grown = dict.fromkeys(KINDS, 0)
        self._active_s = 0

    def _run(self) -> None:
        while not self._is_over.wait(self._look_s):
            self._look()

    def _look(self) -> None:
        with self._guard:
            try:
                totals = self._totals()
            except OSError as error:
                logger.warning("counter.died %s", type(error).__name__)
                self._is_over.set()
                return
            grown = {kind: (totals[kind] - self._last[kind]) % WRAPS for kind in KINDS}
            self._last = totals
            self._grown = {kind: self._grown[kind] + grown[kind] for kind in KINDS}
            self._active_s += any(grown.values())

    def _totals(self) -> Mapping[int, int]:
        return {kind: self._system.total(kind) for kind in KINDS}
