"""The whole app recording for two minutes while 20 input events a second come in.

Figure  CPU of the app's process in thousandths of a core, outside the moment of its picture, the
        Tracker window in view; with it the memory (PSS) then, and with the diary open.
Floor   a bare PySide6 window with one label that counts seconds, on the same screen; its CPU at the
        same time, its memory after the app has ended.
Two programs that map Qt halve its pages between them, so each is weighed alone. Others on the
machine may map it still: `whole` counts every page that is mapped as if nobody else did.
The picture falls half a minute into the run, so that the memory is that of an app which has taken
one; everything else is `fairhour` as `build.spec` makes it and as it starts for everybody.
"""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figure import Figure, main
from tests.journeys.app import App, app
from tests.stage import input as people
from tests.stage.child import child
from tests.stage.screen import Screen, screen
from tests.stage.windows import DESK, windows
from tests.tracker.offline_app import NOWHERE, furnish
from workdiary.clock import SystemClock
from workdiary.week import SLOT_S

ROOT = Path(__file__).resolve().parents[1]
WARM_UP_S, RUN_S, PICTURE_AT_S = 20, 120, 30
SAMPLE_S = 0.5
SETTLE_S = 5
EVENTS_A_SECOND = 20
# The picture's moment: grab, encode, seal, write, and the card that shows it for a few seconds.
BEFORE_S, AFTER_S = 1.0, 9.0
CPU_MOST, TRACKER_MOST_MB, DIARY_MOST_MB = 5.0, 110.0, 150.0

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv)
label = QLabel("0")
label.resize(392, 724)
seconds = 0

def passed():
    global seconds
    seconds += 1
    label.setText(str(seconds))

timer = QTimer()
timer.timeout.connect(passed)
timer.start(1000)
label.show()
application.exec()
"""

# The app as `fairhour` starts it, but that the picture's second is not left to chance.
OURS = f"""
import secrets, sys
from tracker.__main__ import main

secrets.randbelow = lambda n: min({WARM_UP_S + PICTURE_AT_S}, n - 1)
sys.exit(main(sys.argv[1:]))
"""

# build.spec leaves docstrings out; without them SQLAlchemy and the rest hold 2.8 MB less.
AS_BUILT = ["-OO"]

# Keys, clicks, the wheel and the pointer's way, turn by turn, through the X server.
BUSY_HANDS = f"""
import sys, time
import xcffib, xcffib.xproto, xcffib.xtest

connection = xcffib.connect()
xtest = connection(xcffib.xtest.key)
root = connection.get_setup().roots[0].root
PRESS, RELEASE, CLICK, UNCLICK, MOTION = 2, 3, 4, 5, 6
LETTER, WHEEL = 38, 5
number = 0
due = time.monotonic()
while True:
    kinds = [(PRESS, LETTER), (RELEASE, LETTER)] * 6 + [(CLICK, WHEEL), (UNCLICK, WHEEL)]
    kinds += [(MOTION, 0)] * 4 + [(CLICK, 1), (UNCLICK, 1)]
    kind, detail = kinds[number % len(kinds)]
    xtest.FakeInput(kind, detail, 0, root, 300 + number % 200, 400, 0)
    connection.flush()
    number += 1
    due += 1 / {EVENTS_A_SECOND}
    time.sleep(max(0, due - time.monotonic()))
"""


@dataclass(frozen=True, slots=True)
class Sample:
    """A moment of the run: when, and the CPU that both programs had used by then."""

    at_s: float
    ours_s: float
    bare_s: float


@dataclass(frozen=True, slots=True)
class Memory:
    """What a process holds, in MB: its share, its own alone, and all of its files' pages."""

    pss: float
    uss: float
    whole: float

    def line(self) -> str:
        """For people."""
        return f"{self.pss:.1f} MB PSS, {self.uss:.1f} USS, {self.whole:.1f} whole"


@dataclass(frozen=True, slots=True)
class Run:
    """What the run gave; shares in thousandths of a core, memory in MB."""

    ours: float
    bare: float
    picture_ms: float
    tracker: Memory
    diary: Memory
    floor: Memory


def measure() -> Figure:
    """The share of a core; what it holds in memory is printed before it, as figures too."""
    found = run()
    print(f"the picture's moment took {found.picture_ms:.0f} ms of a core")
    for name, held, most in (
        ("tracker", found.tracker, TRACKER_MOST_MB),
        ("diary", found.diary, DIARY_MOST_MB),
    ):
        print(f"{name} holds {held.line()}; floor {found.floor.line()}")
        figure = _figure(f"footprint-{name}", held.pss, found.floor.pss, "MB", most)
        print(f"{figure.row()}\n{figure.line()}")
    return _figure("footprint", found.ours, found.bare, "mcore", CPU_MOST)


def _figure(name: str, figure: float, floor: float, unit: str, most: float) -> Figure:
    return Figure(name=name, figure=figure, floor=floor, goal=most / floor, unit=unit, most=most)


def run() -> Run:
    """Record for two minutes, then open the diary."""
    with TemporaryDirectory() as name, screen() as shown, windows(shown):
        home = Path(name) / "home"
        furnish(home)
        # Compiled before it is weighed, as the delivered app is.
        subprocess.run(
            [sys.executable, *AS_BUILT, "-c", "import tracker.app"], check=True, cwd=ROOT
        )
        _wait_for_the_slot()
        with _running(home, shown) as app, _hands(shown):
            app.say("start", "checkout", "--memo", "Cart totals: tax rounding tests")
            _aside(shown)
            with _bare(shown) as bare:
                time.sleep(WARM_UP_S)
                samples = _watch(app.process.pid, bare.pid)
            time.sleep(SETTLE_S)
            tracker = memory(app.process.pid)
            taken_s = _picture_of(app)
            people.focus(shown, "Recording")
            people.press(shown, "ctrl+2")
            time.sleep(SETTLE_S)
            diary = memory(app.process.pid)
        with _bare(shown) as bare:
            time.sleep(SETTLE_S)
            floor = memory(bare.pid)
    outside, moment = _parts(samples, taken_s)
    return Run(
        ours=_share(outside, "ours_s"),
        bare=_share(outside, "bare_s"),
        picture_ms=sum(after.ours_s - before.ours_s for before, after in moment) * 1000,
        tracker=tracker,
        diary=diary,
        floor=floor,
    )


def _aside(on: Screen) -> None:
    """The Tracker window in view at the edge, the hands in the editor, as people have it."""
    (window,) = people.window_ids(on, "^Recording")
    people.xdotool(on, "windowmove", str(window), "1500", "200")
    people.focus(on, DESK[0].title)


def _wait_for_the_slot() -> None:
    """A run that begins in a slot's last minutes would hold its edge and two pictures."""
    left_s = SLOT_S - SystemClock().read().now_s % SLOT_S
    if left_s < WARM_UP_S + RUN_S + 20:
        time.sleep(left_s + 1)


@contextmanager
def _running(home: Path, on: Screen) -> Iterator[App]:
    with app(home, NOWHERE, on.environment, program=[*AS_BUILT, "-c", OURS]) as running:
        yield running


@contextmanager
def _bare(on: Screen) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", BARE]
    with child(command, log=on.folder / "bare.log", env=on.environment) as process:
        yield process


@contextmanager
def _hands(on: Screen) -> Iterator[None]:
    command = [sys.executable, "-c", BUSY_HANDS]
    with child(command, log=on.folder / "hands.log", env=on.environment):
        yield


def _watch(ours: int, bare: int) -> list[Sample]:
    ends_s = time.monotonic() + RUN_S
    samples, clock = [], SystemClock()
    while time.monotonic() < ends_s:
        samples.append(Sample(clock.read().wall_ms / 1000, cpu_s(ours), cpu_s(bare)))
        time.sleep(SAMPLE_S)
    return samples


def _picture_of(app: App) -> float:
    taken_at = app.status()["last_snapshot"]["taken_at"]
    return datetime.fromisoformat(taken_at).timestamp()


def _parts(samples: Sequence[Sample], taken_s: float) -> tuple[list[tuple[Sample, Sample]], ...]:
    """The pieces between two samples, without and within the picture's moment."""
    pieces = list(zip(samples, samples[1:], strict=False))
    moment = [
        (a, b) for a, b in pieces if b.at_s > taken_s - BEFORE_S and a.at_s < taken_s + AFTER_S
    ]
    return [piece for piece in pieces if piece not in moment], moment


def _share(pieces: Sequence[tuple[Sample, Sample]], of: str) -> float:
    used_s = sum(getattr(b, of) - getattr(a, of) for a, b in pieces)
    return 1000 * used_s / sum(b.at_s - a.at_s for a, b in pieces)


def cpu_s(pid: int) -> float:
    """CPU that a process has used, by the kernel's own clock of it: all threads, in nanoseconds."""
    return time.clock_gettime(~pid << 3 | 2)


def memory(pid: int) -> Memory:
    """What the kernel says that the process holds."""
    pss = uss = whole = 0
    is_library = False
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        name, *rest = line.split()
        if not name.endswith(":"):
            # from-to, rights, offset, device, inode, path
            is_library = len(rest) == 5 and rest[4].startswith("/") and "(deleted)" not in line
        elif name == "Pss:":
            pss += int(rest[0])
            whole += 0 if is_library else int(rest[0])
        elif name == "Rss:":
            whole += int(rest[0]) if is_library else 0
        elif name.startswith("Private_"):
            uss += int(rest[0])
    return Memory(pss / 1000, uss / 1000, whole / 1000)


if __name__ == "__main__":
    main(measure)
