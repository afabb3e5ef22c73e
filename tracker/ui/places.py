"""Where windows stood and how large they were, for each set of screens they stood on."""

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tracker.paths import write_synced

AFTER_MS, MAX_BYTES = 2_000, 256 * 1024


class Places(QObject):
    """Kept in a small file beside the settings; a place that no screen shows is not taken."""

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self._path = path
        self._kept = _read(path)
        self._watched: dict[QWidget, str] = {}
        self._timer = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.save)

    def keep(self, name: str, window: QWidget) -> None:
        """Put a window where it stood last on these screens, and remember where it goes."""
        before = self._kept.get(_screens(), {}).get(name)
        if before is not None:
            # Qt itself moves a place that no screen shows back onto one.
            window.restoreGeometry(QByteArray.fromHex(before.encode("ascii", "replace")))
        self._watched[window] = name
        window.installEventFilter(self)
        window.destroyed.connect(lambda: self._watched.pop(window, None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._timer.start()
        return False

    def save(self) -> None:
        """Write what has changed."""
        self._timer.stop()
        places = self._kept.setdefault(_screens(), {})
        for window, name in self._watched.items():
            if window.isVisible() and window.isWindow():
                places[name] = bytes(window.saveGeometry().toHex().data()).decode("ascii")
        if self._path is not None and self._path.parent.is_dir():
            write_synced(self._path, json.dumps(self._kept, sort_keys=True).encode())


def _screens() -> str:
    """The set of screens as a word: their sizes and corners."""
    found = [screen.geometry() for screen in QGuiApplication.screens()]
    return " ".join(sorted(f"{s.width()}x{s.height()}+{s.x()}+{s.y()}" for s in found))


def _read(path: Path | None) -> dict[str, dict[str, str]]:
    """What was kept; nothing where it cannot be read."""
    try:
        raw = path.read_bytes()[:MAX_BYTES] if path is not None else b"{}"
        found = json.loads(raw)
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        str(screens): {str(name): one for name, one in places.items() if isinstance(one, str)}
        for screens, places in found.items()
        if isinstance(places, dict)
    }
