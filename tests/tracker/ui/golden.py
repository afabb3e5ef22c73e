"""Draws each window as it is compared: `python -m tests.tracker.ui.golden FOLDER SCALE [NAME]`.

Theme, direction and text size stand in pairs: with six of them every two values meet. The scale is
the whole process's (QT_SCALE_FACTOR). To accept a change: draw both scales into
`tests/tracker/ui/golden_pictures`, look at what git says has changed, and commit it.

With `--all` these windows are drawn in all twelve faces, and every other state of every window in the
pairs; each is kept as one line, the means of its tiles: as pictures they would be 40 MB. With a NAME
pictures of them are drawn too, to be looked at.
"""

import gc
import os
import sys
from base64 import b85decode, b85encode
from itertools import product
from pathlib import Path
from typing import Any
from zlib import compress, decompress

SCALES, TILE_PX = (1, 2), 32
# Theme, language, text in percent; the first three at 1x, the others at 2x.
FACES = {
    1: (("light", "en", 100), ("dark", "ar", 100), ("contrast", "ar", 140)),
    2: (("light", "ar", 140), ("dark", "en", 140), ("contrast", "en", 100)),
}
ALL_FACES = tuple(product(("light", "dark", "contrast"), ("en", "ar"), (100, 140)))
WINDOWS = (
    "tracker-recording", "tracker-limit", "tracker-wide", "diary", "viewer", "away-claim", "mini",
    "settings", "settings-keys", "first-1", "first-2", "first-4", "recent", "sign-in-code",
    "memo-dialog", "quit", "manual", "sign-out", "erase", "sent", "behind", "self-test",
    "recovery-key", "snapshot-card", "notice-card", "contracts",
)  # fmt: skip
BOOKS = ("week-open", "earnings", "carry")


def at_rest(window: Any, desk: Any, settle: Any) -> Any:
    """The window once nothing is read any more, and two looks at it are the same."""
    for _ in range(2):
        done: list[None] = []
        desk.background.run(lambda: None, done.append)
        for _ in range(2_000):
            if done:
                break
            settle(5)
    before = window.grab().toImage()
    for _ in range(40):
        settle(50)
        after = window.grab().toImage()
        if after == before:
            return after
        before = after
    raise RuntimeError(f"{window.windowTitle()} never comes to rest")


def main(folder: Path, scale: int, only: str = "", *, is_all: bool = False) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QImage, QPainter

    from tests.fakes import FakeClock
    from tests.tracker.ui import a_week, look, look_books, samples
    from tracker.catalogue import read_words
    from tracker.language import Language
    from tracker.ui.application import application, speak_in
    from tracker.ui.background import Background
    from tracker.ui.by_locale import ByLocale
    from tracker.ui.desk import Desk
    from tracker.ui.theme import Theme

    qt = application()
    hints = qt.styleHints()
    held = (hints, hints.accessibility())
    folder.mkdir(parents=True, exist_ok=True)
    # Which fonts this machine has: letters that Inter lacks come from others.
    probe = QImage(400, 60, QImage.Format.Format_RGB32)
    probe.fill(0xFFFFFF)
    painter = QPainter(probe)
    painter.setFont(Theme(qt, choice="light").font("base"))
    painter.drawText(8, 40, "Fairhour Ґ ñ ▾ … مرحبا ١٢٣ 14:20")
    painter.end()
    probe.save(str(folder / f"fonts-{scale}x.webp"), "WEBP", 100)
    # A widget that a reader thread frees would break Qt: all of it is freed here.
    gc.disable()
    gc.collect()
    gc.freeze()
    tiles: dict[str, str] = {}
    for face, code, percent in ALL_FACES if is_all else FACES[scale]:
        formats = ByLocale(QLocale("ar_AE"), code) if code == "ar" else None
        speak_in(qt, Language(code, read_words(code), formats))
        kind = look.Contrast if face == "contrast" else Theme
        theme = kind(qt, choice="dark" if face == "contrast" else face)
        for of, names, diary in (
            (look, WINDOWS, samples.a_diary),
            (look_books, BOOKS, lambda: a_week.a_week_diary(weeks=2)),
        ):
            for name in of.pictures(None) if is_all else names:
                is_paired = (face, code, percent) in FACES[scale]
                if only not in name or not (is_paired or name in names):
                    continue
                # A desk of its own: what one window was handed is not another's.
                desk = Desk(theme, Background(), FakeClock(samples.NOW_S), zone=samples.RIGA)
                desk.timekeeper = samples.FakeTimekeeper()
                theme.scale_text(percent)
                desk.diary = diary()
                window = of.pictures(desk)[name]()
                window.show()
                drawn = at_rest(window, desk, look.settle)
                stem = f"{name}-{face}-{code}-{percent}-{scale}x"
                tiles[stem] = tiles_of(drawn)
                if only or not is_all:
                    # Quality 100 is without loss.
                    drawn.save(str(folder / f"{stem}.webp"), "WEBP", 100)
                window.close()
                desk.background.close()
                del window
                gc.collect()
    if is_all and not only:
        lines = [f"{stem} {told}\n" for stem, told in sorted(tiles.items())]
        (folder / f"tiles-{scale}x.txt").write_text("".join(lines), encoding="ascii")
    del held


def tiles_of(image: Any) -> str:
    """Size and the mean of each tile of 32 pixels, packed: what a changed word changes."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    wide, high = -(-image.width() // TILE_PX), -(-image.height() // TILE_PX)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    small = grey.scaled(
        wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small = small.convertToFormat(QImage.Format.Format_Grayscale8)
    means = b"".join(bytes(small.constScanLine(row))[:wide] for row in range(high))
    return f"{image.width()}x{image.height()} {b85encode(compress(means, 9)).decode('ascii')}"


def means_of(told: str) -> tuple[str, bytes]:
    """What `tiles_of` told: the size, and the means."""
    size, packed = told.split(" ")
    return size, decompress(b85decode(packed))


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--all"]
    name = words[2] if len(words) > 2 else ""
    main(Path(words[0]), int(words[1]), name, is_all="--all" in sys.argv)
    sys.stdout.flush()
    # PySide may abort as it ends after hundreds of windows; what was drawn is on the disk.
    os._exit(0)
