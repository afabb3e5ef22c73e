"""Open windows of the look and keep them open: `python -m tests.tracker.ui.look_spoken NAME...`."""

import sys

from PySide6.QtWidgets import QApplication

from tests.fakes import FakeClock
from tests.tracker.ui import a_week, look, look_books, samples
from tracker.ui.background import Background
from tracker.ui.desk import Desk
from tracker.ui.theme import Theme


def main(names: list[str]) -> int:
    application = QApplication(["fairhour"])
    theme = Theme(application, choice="light")
    desk = Desk(theme, Background(), FakeClock(samples.NOW_S), zone=samples.RIGA)
    desk.timekeeper = samples.FakeTimekeeper()
    shown = []
    for of, diary in ((look, samples.a_diary), (look_books, lambda: a_week.a_week_diary(weeks=2))):
        for name, make in of.pictures(desk).items():
            if name in names:
                desk.diary = diary()
                window = make()
                window.show()
                shown.append(window)
                look.settle(200)
    print("shown", len(shown), flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
