"""Screen to durable encrypted picture with thumbnail, against a bare grab, encode and write.

Figure  what the shutter and the diary do: windows listed, monitors looked up, grabbed, windows
        listed again, one private window covered, judged, encoded with a thumbnail, hashed, both
        sealed, written, synced and renamed, the folder synced, the row committed.
Floor   mss grab from an open eye, the same WebP encode, one write with fsync.
Both on one virtual screen with real windows, turn by turn; medians.
"""

import io
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from uuid import UUID

import mss
from PIL import Image

from benchmarks.figure import Figure, main
from tests.stage.screen import Screen, screen
from tests.stage.windows import DESK, Shown, windows
from tracker.capture.hiding import NeverPicture
from tracker.capture.mss_screen import MssScreen
from tracker.capture.picture import QUALITIES, Picture
from tracker.capture.screens import Screens
from tracker.capture.shutter import Shot, Shutter, Wish
from tracker.capture.webp import METHOD
from tracker.capture.x11.window import XWindows
from tracker.store.diary import Diary, open_diary
from tracker.store.vault import Vault
from workdiary.clock import SystemClock
from workdiary.seal import SigningKey
from workdiary.segment import Segment
from workdiary.snapshot import Snapshot

GOAL = 1.25
WARM_UP, ROUNDS = 3, 21
# The log on the screen moves four times a second: no two pictures of a run are the same file.
PAUSE_S = 0.3
STARTS_S = 1_795_443_600
SEGMENT = Segment(id=UUID(int=1), contract_id=UUID(int=2), starts_s=STARTS_S, ends_s=STARTS_S + 600)

WISH = Wish(never=NeverPicture(titles=("logo sketch",)))


def measure() -> Figure:
    """At 1920x1080."""
    return measured("capture", width_px=1920, height_px=1080)


def measured(name: str, *, width_px: int, height_px: int) -> Figure:
    """Both ways, round by round, in milliseconds."""
    with staged(width_px, height_px) as stage:
        shutter = stage.shutter()
        with mss.MSS(display=stage.shown.display) as eye:
            ours, bare = _rounds(
                lambda number: keep(shutter, stage.diary, number),
                lambda number: _write(eye, stage.shown.folder / f"{number}.webp"),
            )
        kept = len(stage.diary.snapshots.names())
    if kept != WARM_UP + ROUNDS:
        raise RuntimeError(f"{kept} pictures kept in {WARM_UP + ROUNDS} rounds: the screen stood")
    return Figure(name=name, figure=ours, floor=bare, goal=GOAL, unit="ms")


@dataclass(frozen=True, slots=True)
class Stage:
    """A screen with windows, one of them private, and a diary with a running segment."""

    shown: Screen
    diary: Diary

    def shutter(self) -> Shutter:
        """As the app builds it."""
        eyes = Screens((MssScreen(self.shown.display),))
        return Shutter(eyes, XWindows(self.shown.display), words="Private window", pause_s=0)


@contextmanager
def staged(width_px: int, height_px: int) -> Iterator[Stage]:
    """The stage; the desk stands once on each 1920x1080 of the screen."""
    places = [
        (across, down) for down in range(0, height_px, 1080) for across in range(0, width_px, 1920)
    ]
    desk = tuple(_moved(shown, *place) for place in places for shown in DESK)
    with (
        TemporaryDirectory() as name,
        screen(width_px=width_px, height_px=height_px) as shown,
        windows(shown, desk),
    ):
        diary = open_diary(
            Path(name) / "diary",
            vault=Vault(os.urandom(32)),
            device=SigningKey.generate(),
            device_id=UUID(int=3),
        )
        with diary.database.transaction() as tx:
            diary.segments.open(tx, SEGMENT)
        yield Stage(shown, diary)
        diary.close()


def _moved(shown: Shown, across_px: int, down_px: int) -> Shown:
    size, left, top = shown.geometry.split("+")
    geometry = f"{size}+{int(left) + across_px}+{int(top) + down_px}"
    # One private window on any screen.
    title = shown.title if (across_px, down_px) == (0, 0) else f"copy of {shown.title[:4]}"
    return replace(shown, geometry=geometry, title=title)


def keep(shutter: Shutter, diary: Diary, number: int) -> None:
    """One slot's pictures as the app takes and keeps them."""
    reading = SystemClock().read()
    if not shutter.begin(reading, WISH):
        raise RuntimeError("a picture is still under way")
    while (shot := shutter.look(reading)) is None:
        time.sleep(0.0005)
    if not isinstance(shot, Shot) or not shot.pictures[0].hidden_percent:
        raise RuntimeError("no picture, or nothing of it was hidden")
    for picture in shot.pictures:
        diary.snapshots.keep(
            _snapshot(picture, STARTS_S + number), SEGMENT.id, picture.webp, picture.thumbnail
        )


def _snapshot(picture: Picture, taken_s: int) -> Snapshot:
    return Snapshot(
        sha256=picture.sha256,
        size_bytes=len(picture.webp),
        taken_s=taken_s,
        screen=picture.screen,
        width_px=picture.width_px,
        height_px=picture.height_px,
        is_one_colour=picture.is_one_colour,
    )


def _write(eye: mss.MSS, path: Path) -> None:
    """The floor: what no program can leave out."""
    shot = eye.grab(eye.monitors[1])
    image = Image.frombuffer("RGB", (shot.width, shot.height), shot.raw, "raw", "BGRX", 0, 1)
    out = io.BytesIO()
    image.save(out, "WEBP", quality=QUALITIES[0], method=METHOD)
    with path.open("wb") as file:
        file.write(out.getvalue())
        file.flush()
        os.fsync(file.fileno())


def _rounds(ours: Callable[[int], None], bare: Callable[[int], None]) -> tuple[float, float]:
    """Medians of both in ms; who goes first changes from round to round."""
    took: dict[Callable[[int], None], list[float]] = {ours: [], bare: []}
    for number in range(WARM_UP + ROUNDS):
        for way in (ours, bare) if number % 2 else (bare, ours):
            time.sleep(PAUSE_S)
            began = time.perf_counter()
            way(number)
            took[way].append((time.perf_counter() - began) * 1000)
    return median(took[ours][WARM_UP:]), median(took[bare][WARM_UP:])


if __name__ == "__main__":
    main(measure)
