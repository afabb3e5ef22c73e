"""The real app with its windows, and a timer that says how long they ever stood still.

`python -m tests.faults.slow_desk FILE`: the longest stop so far, in ms, is in the file; the file is
begun anew when it is gone.
"""

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from tracker.__main__ import main
from tracker.ui import windows

EVERY_MS = 10


class TimedWindows(windows.Windows):
    """The app's own windows, watched."""

    def __init__(self, *words: Any, **more: Any) -> None:
        super().__init__(*words, **more)
        self._file = Path(sys.argv[1])
        self._last = time.monotonic()
        self._worst_ms = 0
        self._watch = QTimer(self, interval=EVERY_MS)
        self._watch.timeout.connect(self._look)
        self._watch.start()

    def _look(self) -> None:
        now = time.monotonic()
        stood_ms, self._last = round((now - self._last) * 1_000) - EVERY_MS, now
        if not self._file.exists():
            self._worst_ms = -1
        if stood_ms > self._worst_ms:
            self._worst_ms = stood_ms
            self._file.write_text(str(stood_ms))


if __name__ == "__main__":
    windows.Windows = TimedWindows
    sys.exit(main([]))
