"""How long the windows stand still while pictures of 4K are taken and kept.

Figure  the longest time between two turns of a Qt main loop with a timer of 1 ms, while pictures are
        taken, hidden and kept on the app's own threads.
Floor   the same without pictures: what the machine itself takes. The goal is 16 ms, a frame.
With the app's own allocator. `chrt -f 40` takes the machine's other work out of both.
"""

import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from benchmarks.capture import keep, staged
from benchmarks.figure import Figure, main
from tracker.memory import keep_small

PICTURES = 12
STILL_S = 6.0
MOST_MS = 16.0


class Turns:
    """A main loop that notes how long each turn of it was, until it is told to stop."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._is_over: Callable[[], bool] = lambda: True
        self._gaps_ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer(application)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turned)
        self._timer.start(1)

    def until(self, is_over: Callable[[], bool]) -> list[float]:
        """Run the loop until then; the turns in ms."""
        self._gaps_ms, self._last, self._is_over = [], time.perf_counter(), is_over
        self._application.exec()
        return self._gaps_ms

    def _turned(self) -> None:
        now = time.perf_counter()
        self._gaps_ms.append((now - self._last) * 1000)
        self._last = now
        if self._is_over():
            self._application.quit()


def measure() -> Figure:
    """The longest turn with pictures and without."""
    keep_small()
    _go_first()
    application = QCoreApplication(["capture-pause"])
    turns = Turns(application)
    with staged(3840, 2160) as stage, ThreadPoolExecutor(max_workers=1) as capture:
        shutter = stage.shutter()
        capture.submit(keep, shutter, stage.diary, 0).result()
        ends = time.perf_counter() + STILL_S
        still = turns.until(lambda: time.perf_counter() > ends)
        taking = []
        for number in range(1, PICTURES + 1):
            kept = capture.submit(keep, shutter, stage.diary, number)
            taking += turns.until(kept.done)
            kept.result()
    rare = (quantiles(still, n=1000)[-1], quantiles(taking, n=1000)[-1])
    print(
        f"one turn in a thousand is longer than {rare[0]:.1f} ms still, {rare[1]:.1f} ms taking",
        file=sys.stderr,
    )
    return Figure(
        name="capture-pause",
        figure=max(taking),
        floor=max(still),
        goal=1.0,
        most=MOST_MS,
        unit="ms",
    )


def _go_first() -> None:
    """Threads of one real-time priority never take turns on a core; windows go first, if asked for."""
    if hasattr(os, "sched_getscheduler") and os.sched_getscheduler(0) == os.SCHED_FIFO:
        priority = os.sched_getparam(0).sched_priority
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(priority + 1))


if __name__ == "__main__":
    main(measure)
