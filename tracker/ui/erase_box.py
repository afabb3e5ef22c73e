"""Asked before the diary of this computer is erased: the one act without an undo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tracker.ui.button import PillButton
from tracker.ui.check_box import CheckBox
from tracker.ui.focus_ring import FocusRing
from tracker.ui.settings_words import ERASE
from tracker.ui.shown import duration
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme


class EraseBox(QDialog):
    """Nothing is erased by Enter or Esc; the box names what would be lost before it is ticked."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        not_sent_s: int,
        *,
        on_erase: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._on_erase = on_erase
        self.setWindowTitle(ERASE["title"])
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = ERASE["known"]
        if not_sent_s:
            known = ERASE["known_unsent"].format(time=duration(not_sent_s))
        self.known = CheckBox(theme, known)
        self.keep = PillButton(theme, ERASE["keep"], kind="accent")
        self.erase = PillButton(theme, ERASE["erase"])
        self.erase.setEnabled(False)
        self.keep.setDefault(True)
        self.known.toggled.connect(self.erase.setEnabled)
        self.keep.clicked.connect(self.reject)
        self.erase.clicked.connect(self._erased)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Text(theme, "number", ERASE["head"], wraps=True))
        column.addWidget(Text(theme, "secondary", ERASE["why"], ink="text2", wraps=True))
        column.addWidget(self.known)
        column.addSpacing(4)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(self.erase)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        self._ring = FocusRing(self, theme)
        self.keep.setFocus()

    def _erased(self) -> None:
        self.accept()
        self._on_erase()
