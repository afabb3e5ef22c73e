"""Process start to the first frame of the Tracker window, against a bare PySide6 window.

Figure  `fairhour`'s own start: the interpreter, the Tracker window with fonts, theme and style
        sheet, painted once. Five years of diary lie there; it opens after that frame, as it does
        for everybody.
Floor   the interpreter, QApplication and a widget of the same size that fills itself.
Both on one virtual screen with a window manager, turn by turn; medians of what a parent saw.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.figure import Figure, main
from benchmarks.five_years import FIVE_YEARS, filled
from tests.stage.screen import Screen, screen

GOAL = 2.0
WARM_UP, ROUNDS = 2, 15
BYTECODE = "PYTHONPYCACHEPREFIX"
ROOT = Path(__file__).resolve().parents[1]

BARE = """
import os, sys
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.end()
        os.write({pipe}, b"x")

application = QApplication(sys.argv)
window = Bare()
window.resize(392, 724)
window.show()
application.exec()
"""

# The app as `fairhour` starts it; the byte is written where its own first frame was painted.
OURS = """
import os, sys
from tracker.__main__ import main
from tracker.ui.load_qt import load_qt

load_qt()  # as `tracker.launch` does, before it names any window
from tracker.ui.windows import Windows

show_first_frame = Windows.show_first_frame

def shown(windows):
    windows.tracker.first_painted.connect(lambda: os.write({pipe}, b"x"))
    show_first_frame(windows)

Windows.show_first_frame = shown
sys.exit(main([]))
"""


def measure() -> Figure:
    """Milliseconds from starting the process to its first frame."""
    ours, floor = [], []
    with TemporaryDirectory() as home, screen() as shown:
        with filled(Path(home) / "diary", FIVE_YEARS):
            pass
        for number in range(WARM_UP + ROUNDS):
            for program, times in in_turn(number, ours, floor):
                times.append(first_frame_ms(program, shown, home))
    return Figure(
        name="start",
        figure=median(ours[WARM_UP:]),
        floor=median(floor[WARM_UP:]),
        goal=GOAL,
        unit="ms",
    )


def in_turn(
    number: int, ours: list[float], floor: list[float]
) -> tuple[tuple[str, list[float]], tuple[str, list[float]]]:
    """Who goes first changes from round to round."""
    pairs = ((BARE, floor), (OURS, ours))
    return pairs if number % 2 else (pairs[1], pairs[0])


def installed(environ: Mapping[str, str]) -> dict[str, str]:
    """Both start from bytecode, as what is installed does; the first rounds write it."""
    return {name: value for name, value in environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def first_frame_ms(program: str, shown: Screen, home: str) -> float:
    """Start it, wait for the byte that it writes at its first frame, end it."""
    reads, writes = os.pipe()
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", program.format(pipe=writes)],
        cwd=ROOT,
        env={**installed(shown.environment), "FAIRHOUR_HOME": home, BYTECODE: f"{home}/bytecode"},
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    try:
        with os.fdopen(reads, "rb") as answer:
            if not answer.read(1):
                raise SystemExit("The program ended before it showed its window")
        return (time.perf_counter() - began) * 1000
    finally:
        process.kill()
        process.wait(10)


if __name__ == "__main__":
    main(measure)
