"""Real windows to look at: terminals with source code, a moving log and a drawing."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.stage import input as people
from tests.stage.child import child, program, wait_until
from tests.stage.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
FONT = ["-fa", "DejaVu Sans Mono", "-fs", "11"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What one terminal shows, where, and in which colours."""

    title: str
    shows: tuple[str, ...]
    geometry: str  # columns x rows + x + y
    paper: str
    ink: str


DESK = (
    Shown(
        title="fees.py - editor",
        shows=("source", str(ROOT / "workdiary" / "fees.py")),
        geometry="100x40+40+40",
        paper="#1e2430",
        ink="#dfe6f0",
    ),
    Shown(
        title="build log",
        shows=("log",),
        geometry="80x18+1060+60",
        paper="#10331f",
        ink="#c8f0d0",
    ),
    Shown(
        title="logo sketch",
        shows=("drawing",),
        geometry="80x22+1060+520",
        paper="#fbf7ee",
        ink="#403828",
    ),
)


@contextmanager
def windows(on: Screen, desk: tuple[Shown, ...] = DESK) -> Iterator[tuple[str, ...]]:
    """Open the terminals of a desk; gives their titles once all of them are visible."""
    with ExitStack() as stack:
        for number, shown in enumerate(desk):
            log = on.folder / f"window-{number}.log"
            command = [program("xterm", "xterm"), *FONT, "-T", shown.title]
            command += ["-geometry", shown.geometry, "-bg", shown.paper, "-fg", shown.ink, "+sb"]
            command += ["-e", sys.executable, str(Path(__file__).with_name("shows.py"))]
            process = stack.enter_context(
                child([*command, *shown.shows], log=log, env=on.environment)
            )
            title = f"^{shown.title}$"
            wait_until(
                lambda title=title: bool(people.window_ids(on, title)), process=process, log=log
            )
        yield tuple(shown.title for shown in desk)
