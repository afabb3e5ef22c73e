"""Hand the desktop's wishes to the theme, now and whenever they change."""

from PySide6.QtCore import QObject, Qt, Signal

from tracker.ui.background import Background
from tracker.ui.shell_doors import Appearance
from tracker.ui.theme import Theme


class Following(QObject):
    """The portal may be slow: it is asked on a thread of its own."""

    _changed = Signal()

    def __init__(self, theme: Theme, appearance: Appearance | None) -> None:
        super().__init__()
        self._theme, self._appearance = theme, appearance
        self._background = Background("appearance")
        self._changed.connect(self._read, Qt.ConnectionType.QueuedConnection)
        if appearance is not None:
            self._background.run(lambda: appearance.listen(self._changed.emit), lambda _: None)
            self._read()

    def close(self) -> None:
        self._background.close()

    def _read(self) -> None:
        appearance = self._appearance
        if appearance is not None:
            self._background.run(appearance.read, self._theme.wish)
