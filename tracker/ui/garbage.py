"""Collect garbage on the main thread only: a widget that another thread frees crashes Qt.

Python collects on whichever thread happens to allocate. Seen: a new reader thread collected a
closed window's cycle and the process ended with a segmentation fault.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 5_000


class Garbage(QObject):
    """Takes collecting over from Python, as often as its own thresholds ask for."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due; nothing where none is."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(max(due))

    def close(self) -> None:
        """The windows are gone: Python may collect by itself again."""
        self._timer.stop()
        gc.collect()
        gc.enable()
