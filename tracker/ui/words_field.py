"""A line for a list of words, written with commas; told when it is left or Enter is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from tracker.settings import words
from tracker.ui.theme import Theme

HEIGHT_PX, MOST = 36, 4_000


class WordsField(QLineEdit):
    """Shows the words it was given; tells the list anew when it has changed."""

    words_changed = Signal(object)

    def __init__(self, theme: Theme, name: str, kept: Sequence[str], example: str) -> None:
        super().__init__()
        self._kept = tuple(kept)
        self.setFont(theme.font("base"))
        self.setFixedHeight(HEIGHT_PX)
        self.setTextMargins(8, 0, 8, 0)
        self.setMaxLength(MOST)
        self.setPlaceholderText(example)
        self.setAccessibleName(name)
        self.setText(", ".join(self._kept))
        self.editingFinished.connect(self._left)

    def _left(self) -> None:
        found = words(self.text().split(","))
        if found == self._kept:
            return
        self._kept = found
        self.setText(", ".join(found))
        self.words_changed.emit(found)
