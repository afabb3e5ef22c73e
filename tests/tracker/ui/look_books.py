"""Render the windows that reckon: `python -m tests.tracker.ui.look_books OUTDIR [NAME]`.

QT_SCALE_FACTOR=2 draws them at twice the pixels.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes import FakeClock
from tests.tracker.ui import a_week, samples
from tests.tracker.ui.look import render, settle
from tracker.ui.background import Background
from tracker.ui.desk import Desk
from tracker.ui.theme import Theme


def main(folder: Path, only: str = "") -> None:
    application = QApplication(["fairhour"])
    hints = application.styleHints()
    held = (hints, hints.accessibility())
    folder.mkdir(parents=True, exist_ok=True)
    for choice in ("light", "dark"):
        desk = Desk(
            Theme(application, choice=choice),
            Background(),
            FakeClock(samples.NOW_S),
            zone=samples.RIGA,
        )
        desk.timekeeper = samples.FakeTimekeeper()
        for name, make in pictures(desk).items():
            if only in name:
                desk.diary = a_week.a_week_diary(weeks=9)
                window = make()
                window.show()
                settle(700)
                render(window, folder / f"{name}-{choice}.png")
        desk.background.close()
    del held


def pictures(desk: Desk) -> dict:
    """What is drawn, by the name of its file."""
    return {
        "week-open": lambda: week(desk, a_week.WEEK.starts_s),
        "week-disputed": lambda: week(desk, a_week.BEFORE.starts_s),
        "earnings": lambda: earnings(desk, "contract"),
        "earnings-day": lambda: earnings(desk, "day"),
        "carry": lambda: carry(desk),
        "week-mirrored": lambda: mirrored(week(desk, a_week.WEEK.starts_s)),
    }


def week(desk: Desk, at_s: int) -> QWidget:
    from tracker.ui.week_window import WeekWindow

    window = WeekWindow(desk, desk.diary.contracts.all())
    window.show_week_of(at_s)
    window.resize(940, 1150)
    return window


def earnings(desk: Desk, by: str) -> QWidget:
    from tracker.ui.earnings_window import EarningsWindow

    window = EarningsWindow(desk)
    window.bar.by.choose(by)
    window.resize(940, 1000)
    return window


def carry(desk: Desk) -> QWidget:
    """Import and export, with a report that was read."""
    from tests.tracker.ui.test_carry_window import REPORT, Keeper
    from tracker.ui.carry_window import CarryWindow

    desk.timekeeper = Keeper()
    window = CarryWindow(desk, desk.diary.contracts.all())
    window.show_text(REPORT)
    return window


def mirrored(window: QWidget) -> QWidget:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return window


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
