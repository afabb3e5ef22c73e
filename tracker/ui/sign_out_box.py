"""Asked before a sign-out that leaves time on this computer alone: send it first?"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tracker.ui.button import PillButton
from tracker.ui.focus_ring import FocusRing
from tracker.ui.settings_words import SIGN_OUT
from tracker.ui.shown import duration
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme


class SignOutBox(QDialog):
    """Enter sends, Esc stays signed in."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        not_sent_s: int,
        *,
        on_send: Callable[[], None],
        on_out: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(SIGN_OUT["title"])
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.stay = PillButton(theme, SIGN_OUT["stay"], kind="quiet")
        self.out = PillButton(theme, SIGN_OUT["out"])
        self.send = PillButton(theme, SIGN_OUT["send"], kind="accent")
        self.send.setDefault(True)
        self.stay.clicked.connect(self.reject)
        for button, act in ((self.out, on_out), (self.send, on_send)):
            button.clicked.connect(self.accept)
            button.clicked.connect(act)
        head = SIGN_OUT["unsent"].format(time=duration(not_sent_s))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Text(theme, "number", head, wraps=True))
        column.addWidget(Text(theme, "secondary", SIGN_OUT["why"], ink="text2", wraps=True))
        column.addSpacing(4)
        buttons = row()
        buttons.addStretch(1)
        for button in (self.stay, self.out, self.send):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._ring = FocusRing(self, theme)
        self.send.setFocus()
