"""Opening a day of a five-year diary, against the same day in a diary of one week.

Figure  from asking the diary window for a day to the first paint that shows its 144 segments, where
        the diary holds 75,000: the read on the reader thread and all work of the main thread.
Floor   the same window, the same kind of day, in a diary of 1,008 segments.
Turn by turn, another day each time; medians. How long the main thread was busy with it is printed
before: at most 50 ms. Pictures come after that paint (tests/tracker/ui/test_diary_window).
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from uuid import UUID

from benchmarks.figure import Figure, main
from tests.tracker.store.damage import fill
from tracker.store.diary import Diary, open_diary
from tracker.store.vault import Vault
from workdiary.clock import SystemClock
from workdiary.seal import SigningKey

GOAL = 1.15
MAIN_THREAD_MOST_MS = 50.0
MANY, FEW = 75_000, 1_008
DAY_S, SLOTS_A_DAY = 86_400, 144
WARM_UP, ROUNDS = 4, 40
WITHIN_S = 20.0


def measure() -> Figure:
    """Milliseconds until the day is seen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as name:
        with _filled(Path(name) / "many", MANY) as many, _filled(Path(name) / "few", FEW) as few:
            ours, floor = Opening(many, first_day=MANY // SLOTS_A_DAY // 2), Opening(few, 1)
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

    def __init__(self, diary: Diary, first_day: int) -> None:
        from PySide6.QtWidgets import QApplication

        from tracker.ui.background import Background
        from tracker.ui.desk import Desk
        from tracker.ui.diary_window import DiaryWindow
        from tracker.ui.theme import Theme

        found = QApplication.instance() or QApplication([])
        assert isinstance(found, QApplication)
        self._application, self._first_day = found, first_day
        self._background = Background()
        desk = Desk(Theme(found, choice="light"), self._background, SystemClock(), zone=UTC)
        desk.diary = diary
        self._window = DiaryWindow(desk)
        self._window.show()
        self.took_ms: list[float] = []
        self.busy_ms: list[float] = []

    def open(self, number: int) -> None:
        """One of five days, wholly filled: until it is painted."""
        starts_s = (self._first_day + number % 5) * DAY_S
        began, busy = time.perf_counter(), time.thread_time()
        self._window.show_day_of(starts_s + DAY_S // 2)
        while not self._is_there(starts_s):
            if time.perf_counter() - began > WITHIN_S:
                raise RuntimeError("the day was never shown")
            self._application.processEvents()
            time.sleep(0.0002)
        self._window.repaint()
        self._application.processEvents()
        self.took_ms.append((time.perf_counter() - began) * 1000)
        self.busy_ms.append((time.thread_time() - busy) * 1000)

    def _is_there(self, starts_s: int) -> bool:
        kept = self._window.kept
        return len(kept) == SLOTS_A_DAY and kept[0].segment.starts_s == starts_s

    def close(self) -> None:
        """The window first, then its reader."""
        self._window.close()
        self._background.close()


@contextmanager
def _filled(folder: Path, count: int) -> Iterator[Diary]:
    diary = open_diary(
        folder,
        vault=Vault(b"k" * 32),
        device=SigningKey.generate(),
        device_id=UUID(int=13),
    )
    for first in range(0, count, 5_000):
        fill(diary, min(5_000, count - first), first=first)
    yield diary
    diary.close()


if __name__ == "__main__":
    main(measure)
