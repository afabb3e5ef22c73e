"""Which marketplace this computer sends to, and a field for another one."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tracker.ui.background import Background
from tracker.ui.button import PillButton
from tracker.ui.settings_words import SERVER
from tracker.ui.surface import row
from tracker.ui.text import Elided, Text
from tracker.ui.theme import Theme
from tracker.ui.words import REFUSALS, sentence

FIELD_PX = 36
# A code that is about the address, said beside the field.
Move = Callable[[str], str]


class ServerLine(QWidget):
    """The address and Change; the field comes when it is wanted. `move` uses the network."""

    def __init__(self, theme: Theme, background: Background, where: str, move: Move | None) -> None:
        super().__init__()
        self._background, self._move = background, move
        self._where = Elided(theme, "caption", ink="text2")
        self.change = PillButton(theme, SERVER["change"], kind="quiet", face="caption")
        self.change.setVisible(move is not None)
        self.field = QLineEdit()
        self.field.setAccessibleName(SERVER["field"])
        self.field.setPlaceholderText("https://")
        self.field.setFont(theme.font("base"))
        self.field.setFixedHeight(FIELD_PX)
        self.field.setTextMargins(8, 0, 8, 0)
        self.use = PillButton(theme, SERVER["use"])
        self.says = Text(theme, "caption", "", ink="text2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = row(spacing_px=8)
        line.addWidget(self._where, 1)
        line.addWidget(self.change)
        column.addLayout(line)
        self._typed = QWidget()
        typed = row(spacing_px=8)
        typed.addWidget(self.field, 1)
        typed.addWidget(self.use)
        self._typed.setLayout(typed)
        column.addWidget(self._typed)
        column.addWidget(self.says)
        self._typed.hide()
        self.says.hide()
        self.show_where(where)
        self.change.clicked.connect(self._open)
        self.use.clicked.connect(self._ask)
        self.field.returnPressed.connect(self._ask)

    def show_where(self, where: str) -> None:
        """The marketplace it is now."""
        self._where.setText(SERVER["where"].format(server=where))
        self._where.setToolTip(where)

    def _open(self) -> None:
        self._typed.show()
        self.change.hide()
        self.field.setFocus()

    def _ask(self) -> None:
        typed = self.field.text().strip()
        if not typed or self._move is None:
            return
        move = self._move
        self.use.setEnabled(False)
        self._say(SERVER["asking"])
        self._background.run(lambda: move(typed), self._moved, self._failed)

    def _moved(self, code: str) -> None:
        self.use.setEnabled(True)
        if code:
            self._say(REFUSALS[code], ink="warn")
            return
        self.show_where(self.field.text().strip().rstrip("/"))
        self._typed.hide()
        self.change.show()
        self._say(SERVER["moved"], ink="ok")

    def _failed(self, error: BaseException) -> None:
        self.use.setEnabled(True)
        self._say(f"{sentence(error)} {SERVER['as_was']}", ink="warn")

    def _say(self, words: str, *, ink: str = "text2") -> None:
        self.says.set_ink(ink)
        self.says.show_words(words)
