"""The pictures' key: show it to be written down, or open pictures that a lost key locked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.cards import announce
from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.picture_words import RECOVERY, opened_line
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.words import REFUSALS, sentence

WIDTH_PX = 540


class RecoveryDialog(QDialog):
    """The key is read only when it is asked for, and gone from the window with it."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme = desk.theme
        self.setWindowTitle(tr("Recovery key"))
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show_key = PillButton(theme, tr("Show the key"))
        self.copy = PillButton(theme, tr("Copy"))
        self.copy.hide()
        self.key = Text(theme, "base", weight=600, wraps=True)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.key.setAccessibleName(tr("The key"))
        self.key.hide()
        self.field = QLineEdit()
        self.field.setFont(theme.font("base"))
        self.field.setFixedHeight(40)
        self.field.setTextMargins(10, 0, 10, 0)
        self.field.setMaxLength(200)
        self.field.setAccessibleName(tr("A key you kept before"))
        self.field.setPlaceholderText("FH-...")
        self.use = PillButton(theme, tr("Open pictures with it"), kind="accent")
        self.leave = PillButton(theme, tr("Close"))
        self.state = Text(theme, "secondary", weight=600, wraps=True)
        self.state.hide()
        self.show_key.clicked.connect(self._show)
        self.copy.clicked.connect(self._copy)
        self.use.clicked.connect(self._use)
        self.field.returnPressed.connect(self._use)
        self.leave.clicked.connect(self.reject)
        self._lay_out()
        self._ring = FocusRing(self, theme)
        self.setFixedWidth(theme.scaled(WIDTH_PX))
        self._fit()

    def _show(self) -> None:
        keys = self._desk.recovery_key
        if keys is None:
            self._say(REFUSALS["not_ready"])
            return
        self._desk.background.run(keys.show, self._shown, self._failed)

    def _shown(self, line: str) -> None:
        self.key.show_words(line)
        self.copy.show()
        self.show_key.hide()
        self._fit()
        announce(self, RECOVERY["shown"])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.key.text())
        announce(self, RECOVERY["copied"])

    def _use(self) -> None:
        keys, text = self._desk.recovery_key, self.field.text()
        if keys is None or not text.strip():
            return
        self._desk.background.run(lambda: keys.use(text), self._opened, self._failed)

    def _opened(self, count: int) -> None:
        self.field.clear()
        self.state.set_ink("ok")
        self._say(opened_line(count))

    def _failed(self, error: BaseException) -> None:
        self.state.set_ink("warn")
        self._say(sentence(error))

    def _say(self, words: str) -> None:
        self.state.show_words(words)
        self._fit()
        announce(self, words)

    def _fit(self) -> None:
        """As high as its wrapped lines need at this width."""
        self.setFixedHeight(self._column.heightForWidth(self.width()))

    def _lay_out(self) -> None:
        theme = self._desk.theme
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Text(theme, "number", tr("Recovery key")))
        column.addWidget(Text(theme, "secondary", RECOVERY["why"], ink="text2", wraps=True))
        column.addWidget(self.key)
        first = row()
        first.addWidget(self.show_key)
        first.addWidget(self.copy)
        first.addStretch(1)
        column.addLayout(first)
        column.addSpacing(8)
        column.addWidget(Text(theme, "secondary", RECOVERY["use"], ink="text2", wraps=True))
        column.addWidget(self.field)
        column.addWidget(self.state)
        last = row()
        last.addStretch(1)
        last.addWidget(self.leave)
        last.addWidget(self.use)
        column.addLayout(last)
