"""Screen to durable encrypted picture with thumbnail, against a bare grab, encode and write.

Figure  what the shutter and the diary do: monitors looked up, grabbed, judged, encoded with a
        thumbnail, hashed, both sealed, written, synced and renamed, the folder synced, the row
        committed.
Floor   mss grab from an open eye, the same WebP encode, one write with fsync.
Both on one virtual screen with real windows, turn by turn; medians.
"""

import io
import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from uuid import UUID

import mss
from PIL import Image

from benchmarks.figure import Figure, main
from tests.stage.screen import screen
from tests.stage.windows import windows
from tracker.capture.mss_screen import MssScreen
from tracker.capture.picture import METHOD, QUALITIES, Picture, encode
from tracker.store.diary import Diary, open_diary
from tracker.store.vault import Vault
from workdiary.seal import SigningKey
from workdiary.segment import Segment
from workdiary.snapshot import Snapshot

GOAL = 1.25
WARM_UP, ROUNDS = 3, 21
# The log on the screen moves four times a second: no two pictures of a run are the same file.
PAUSE_S = 0.3
STARTS_S = 1_795_443_600
SEGMENT = Segment(id=UUID(int=1), contract_id=UUID(int=2), starts_s=STARTS_S, ends_s=STARTS_S + 600)


def measure() -> Figure:
    """Both ways, round by round, in milliseconds."""
    with TemporaryDirectory() as name, screen() as shown, windows(shown):
        folder = Path(name)
        diary = open_diary(
            folder / "diary",
            vault=Vault(os.urandom(32)),
            device=SigningKey.generate(),
            device_id=UUID(int=3),
        )
        with diary.database.transaction() as tx:
            diary.segments.open(tx, SEGMENT)
        screens = MssScreen(shown.display)
        with mss.MSS(display=shown.display) as eye:
            ours, bare = _rounds(
                lambda number: _keep(screens, diary, number),
                lambda number: _write(eye, folder / f"{number}.webp"),
            )
        screens.close()
        kept = len(diary.snapshots.names())
        diary.close()
    if kept != WARM_UP + ROUNDS:
        raise RuntimeError(f"{kept} pictures kept in {WARM_UP + ROUNDS} rounds: the screen stood")
    return Figure(name="capture", figure=ours, floor=bare, goal=GOAL, unit="ms")


def _keep(screens: MssScreen, diary: Diary, number: int) -> None:
    """One slot's pictures as the app takes and keeps them."""
    for frame in screens.grab():
        picture = encode(frame, is_blurred=False)
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
