"""Draws each window as it is compared: `python -m tests.tracker.ui.golden FOLDER SCALE [NAME]`.

Theme, direction and text size stand in pairs: with six of them every two values meet. The scale is
the whole process's (QT_SCALE_FACTOR). To accept a change: draw both scales into
`tests/tracker/ui/golden_pictures`, look at what git says has changed, and commit it.
"""

import os
import sys
from pathlib import Path
from typing import Any

SCALES = (1, 2)
# Theme, language, text in percent; the first three at 1x, the others at 2x.
FACES = {
    1: (("light", "en", 100), ("dark", "ar", 100), ("contrast", "ar", 140)),
    2: (("light", "ar", 140), ("dark", "en", 140), ("contrast", "en", 100)),
}
WINDOWS = (
    "tracker-recording", "tracker-limit", "diary", "viewer", "away-claim", "mini", "settings",
    "settings-keys", "first-2", "recent", "sign-in-code", "memo-dialog", "quit",
)  # fmt: skip
BOOKS = ("week-open", "earnings")


def at_rest(window: Any, desk: Any, settle: Any) -> Any:
    """The window once nothing is read any more, and two looks at it are the same."""
    for _ in range(2):
        done: list[None] = []
        desk.background.run(lambda: None, done.append)
        while not done:
            settle(5)
    before = window.grab().toImage()
    for _ in range(40):
        settle(50)
        after = window.grab().toImage()
        if after == before:
            return after
        before = after
    raise RuntimeError(f"{window.windowTitle()} never comes to rest")


def main(folder: Path, scale: int, only: str = "") -> None:
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
    for face, code, percent in FACES[scale]:
        formats = ByLocale(QLocale("ar_AE"), code) if code == "ar" else None
        speak_in(qt, Language(code, read_words(code), formats))
        kind = look.Contrast if face == "contrast" else Theme
        theme = kind(qt, choice="dark" if face == "contrast" else face)
        desk = Desk(theme, Background(), FakeClock(samples.NOW_S), zone=samples.RIGA)
        desk.timekeeper = samples.FakeTimekeeper()
        theme.scale_text(percent)
        for of, names, diary in (
            (look, WINDOWS, samples.a_diary),
            (look_books, BOOKS, lambda: a_week.a_week_diary(weeks=2)),
        ):
            made = of.pictures(desk)
            for name in names:
                if only in name:
                    desk.diary = diary()
                    window = made[name]()
                    window.show()
                    drawn = at_rest(window, desk, look.settle)
                    file = f"{name}-{face}-{code}-{percent}-{scale}x.webp"
                    # Quality 100 is without loss.
                    drawn.save(str(folder / file), "WEBP", 100)
                    window.close()
        desk.background.close()
    del held


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
