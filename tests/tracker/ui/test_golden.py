"""Each window looks as it was last looked at: a change is a reviewed new picture."""

import subprocess
import sys

import pytest
from PIL import Image, ImageChops

from tests.journeys.sandbox import ROOT
from tests.tracker.ui.golden import BOOKS, FACES, SCALES, WINDOWS, means_of

KEPT = ROOT / "tests" / "tracker" / "ui" / "golden_pictures"
# What another processor rounds otherwise is no change; a letter that moved is.
ROUNDED, MOST_SHARE, TILE_ROUNDED = 24, 0.0005, 3


@pytest.mark.parametrize("scale", SCALES)
def test_every_window_looks_as_it_was_last_looked_at(scale, tmp_path):
    """What differs lies in the test's folder, the change in white beside it."""
    command = [sys.executable, "-m", "tests.tracker.ui.golden", tmp_path, str(scale)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=150, capture_output=True)
    if share(tmp_path / f"fonts-{scale}x.webp", tmp_path):
        pytest.skip("this machine has other fonts than the pictures were drawn with")
    drawn = sorted(file for file in tmp_path.glob("*.webp"))
    assert len(drawn) == 1 + len(FACES[scale]) * len([*WINDOWS, *BOOKS])
    assert [file.name for file in drawn if share(file, tmp_path) > MOST_SHARE] == []


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("scale", SCALES)
def test_every_state_in_every_face_looks_as_it_was_last_looked_at(scale, tmp_path):
    """Three themes, two directions, two sizes of text, two scales. `--all` draws them anew."""
    command = [sys.executable, "-m", "tests.tracker.ui.golden", tmp_path, str(scale), "--all"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=800, capture_output=True)
    if share(tmp_path / f"fonts-{scale}x.webp", tmp_path):
        pytest.skip("this machine has other fonts than the pictures were drawn with")
    drawn, kept = (told(folder / f"tiles-{scale}x.txt") for folder in (tmp_path, KEPT))
    assert set(drawn) == set(kept)
    assert [name for name in drawn if moved(drawn[name], kept[name])] == []


def test_every_two_values_meet_in_a_picture():
    """Theme and language, language and text, text and scale: no pair is left out."""
    faces = [(*face, scale) for scale, found in FACES.items() for face in found]
    for one, other in ((0, 1), (1, 2), (2, 3), (1, 3), (0, 3)):
        pairs = {(face[one], face[other]) for face in faces}
        assert len(pairs) == len({p for p, _ in pairs}) * len({q for _, q in pairs})


def told(file):
    """By picture, its size and the means of its tiles."""
    lines = file.read_text(encoding="ascii").splitlines()
    return {name: means_of(tiles) for name, _, tiles in (line.partition(" ") for line in lines)}


def moved(drawn, kept):
    """Is a tile lighter or darker than rounding makes it, or the picture of another size?"""
    pairs = zip(drawn[1], kept[1], strict=False)
    return drawn[0] != kept[0] or any(abs(one - other) > TILE_ROUNDED for one, other in pairs)


def share(file, folder):
    """The share of pixels that differ from the kept picture; 1 if there is none or its size is another."""
    kept = KEPT / file.name
    if not kept.exists():
        return 1.0
    with Image.open(kept) as before, Image.open(file) as after:
        if before.size != after.size:
            return 1.0
        apart = ImageChops.difference(before.convert("RGB"), after.convert("RGB"))
    changed = apart.convert("L").point(lambda value: 255 if value > ROUNDED else 0)
    count = changed.histogram()[255]
    if count:
        changed.save(folder / f"{file.stem}-change.png")
    return count / (changed.width * changed.height)
