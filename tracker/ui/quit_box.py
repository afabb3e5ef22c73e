"""The one question that is asked: stop recording and quit?"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.focus_ring import FocusRing
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme


class QuitBox(QDialog):
    """Esc and Enter keep recording: no key ends it by accident."""

    def __init__(self, theme: Theme, parent: QWidget, *, on_quit: Callable[[], None]) -> None:
        super().__init__(parent)
        self._on_quit = on_quit
        self.setWindowTitle(tr("Quit Fairhour"))
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.stop = PillButton(theme, tr("Stop and quit"))
        self.keep = PillButton(theme, tr("Keep recording"), kind="accent")
        self.keep.setDefault(True)
        self.stop.clicked.connect(self._stopped)
        self.keep.clicked.connect(self.reject)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Text(theme, "number", tr("Stop recording and quit?")))
        words = tr("Time up to now is kept in the diary on this computer.")
        column.addWidget(Text(theme, "secondary", words, ink="text2", wraps=True))
        column.addSpacing(4)
        column.addLayout(buttons)
        self._ring = FocusRing(self, theme)
        self.keep.setFocus()

    def _stopped(self) -> None:
        self.accept()
        self._on_quit()
