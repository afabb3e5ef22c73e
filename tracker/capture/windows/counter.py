"""Keys, clicks and scrolls as numbers on Windows, from Raw Input. Not run in CI.

Releases of keys are counted, not presses: each key held repeats its press and is released once, so
no repeat counts, and nobody needs to know which key it was.
"""

import threading

from tracker.capture.desktop import InputCounts
from tracker.capture.windows.system import RawInput, WindowsSystem
from tracker.errors import NoInput

BUTTONS_DOWN = 0x0001 | 0x0004 | 0x0010 | 0x0040 | 0x0100
WHEELS = 0x0400 | 0x0800


class RawInputCounter:
    """Counts on the system's listening thread until closed."""

    name = "Raw Input"

    def __init__(self, system: WindowsSystem) -> None:
        """NoInput where Windows does not hand raw input over."""
        self._guard = threading.Lock()
        self._zero()
        self._is_closed = False
        try:
            self._stop = system.listen(self._heard, None)
        except OSError as error:
            raise NoInput("no_raw_input") from error

    def take(self) -> InputCounts | None:
        """The counts since the last take; None once it is closed."""
        with self._guard:
            taken = InputCounts(
                presses=self._keys,
                clicks=self._clicks,
                scrolls=self._scrolls,
                active_s=len(self._seconds),
                synthetic=self._synthetic,
            )
            self._zero()
        return None if self._is_closed else taken

    def close(self) -> None:
        """Stop counting. Closing twice is closing once."""
        if not self._is_closed:
            self._is_closed = True
            self._stop()

    def _zero(self) -> None:
        self._keys = self._clicks = self._scrolls = self._synthetic = 0
        self._seconds: set[int] = set()

    def _heard(self, raw: RawInput) -> None:
        clicks = (raw.mouse_flags & BUTTONS_DOWN).bit_count()
        scrolls = int(bool(raw.mouse_flags & WHEELS))
        if not (raw.is_key_up or clicks or scrolls):
            return
        with self._guard:
            self._keys += raw.is_key_up
            self._clicks += clicks
            self._scrolls += scrolls
            # Windows names no device for what a program has injected.
            self._synthetic += 0 if raw.has_device else raw.is_key_up + clicks + scrolls
            self._seconds.add(raw.time_ms // 1000)
