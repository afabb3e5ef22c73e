"""Opening a day of a five-year diary, against the same day in a diary of one week.

Figure  from asking the diary window for a day to the first paint that shows its 144 segments, where
        the diary holds 75,000: the read on the reader thread and all work of the main thread.
Floor   the same window, the same kind of day, in a diary of 1,008 segments.
Each segment has a picture, its seal and its link. Turn by turn, another day each time; medians. How
long the main thread was busy with it is printed before: at most 50 ms. Pictures come after that
paint (tests/tracker/ui/test_diary_window); the next day is asked for when all are there.
"""

import os
import time
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, main
from benchmarks.five_years import DAY_S, FIVE_YEARS, SLOTS_A_DAY, filled
from tracker.store.diary import Diary
from workdiary.clock import SystemClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

GOAL = 1.15
MAIN_THREAD_MOST_MS = 50.0
FEW = 1_008
WARM_UP, ROUNDS = 4, 30
WITHIN_S = 20.0
# Days apart: coprime with both numbers of days, so that none comes twice.
STEP = 11


def measure() -> Figure:
    """Milliseconds until the day is seen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    with TemporaryDirectory() as name:
        with (
            filled(Path(name) / "many", FIVE_YEARS) as many,
            filled(Path(name) / "few", FEW) as few,
        ):
            ours, floor = Opening(application, many, FIVE_YEARS), Opening(application, few, FEW)
            for number in range(WARM_UP + ROUNDS):
                for one in (ours, floor) if number % 2 else (floor, ours):
                    one.open(number)
            ours.close()
            floor.close()
    busy_ms = median(ours.busy_ms[WARM_UP:])
    print(f"the main thread was busy for {busy_ms:.1f} ms of at most {MAIN_THREAD_MOST_MS:.0f}")
    return Figure(
        name="diary-day",
        figure=median(ours.took_ms[WARM_UP:]),
        floor=median(floor.took_ms[WARM_UP:]),
        goal=GOAL,
        unit="ms",
    )


class Opening:
    """A diary window over one diary, and how long each of its days took."""

    def __init__(self, application: "QApplication", diary: Diary, count: int) -> None:
        from tracker.ui.background import Background
        from tracker.ui.desk import Desk
        from tracker.ui.diary_window import DiaryWindow
        from tracker.ui.theme import Theme

        self._application, self._days = application, count // SLOTS_A_DAY
        self._background = Background()
        desk = Desk(Theme(application, choice="light"), self._background, SystemClock(), zone=UTC)
        desk.diary = diary
        self._window = DiaryWindow(desk)
        self._window.show()
        self.took_ms: list[float] = []
        self.busy_ms: list[float] = []

    def open(self, number: int) -> None:
        """Another day, wholly filled, from all over the diary: until it is painted."""
        starts_s = (1 + number * STEP % self._days) * DAY_S
        began, busy = time.perf_counter(), time.thread_time()
        self._window.show_day_of(starts_s + DAY_S // 2)
        self._wait(lambda: self._is_there(starts_s))
        self._window.repaint()
        self._application.processEvents()
        self.took_ms.append((time.perf_counter() - began) * 1000)
        self.busy_ms.append((time.thread_time() - busy) * 1000)
        # What was asked for meanwhile is answered first: the reader has one thread.
        are_there: list[None] = []
        self._background.run(lambda: None, lambda _: are_there.append(None))
        self._wait(lambda: bool(are_there))

    def _wait(self, is_over: Callable[[], bool]) -> None:
        began = time.perf_counter()
        while not is_over():
            if time.perf_counter() - began > WITHIN_S:
                raise RuntimeError("the day was never shown")
            self._application.processEvents()
            time.sleep(0.0002)

    def _is_there(self, starts_s: int) -> bool:
        kept = self._window.kept
        return len(kept) == SLOTS_A_DAY and kept[0].segment.starts_s == starts_s

    def close(self) -> None:
        """The window first, then its reader."""
        self._window.close()
        self._background.close()


if __name__ == "__main__":
    main(measure)
