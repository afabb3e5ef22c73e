"""A button that shows what is chosen and opens a menu of what can be."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu

from tracker.ui.button import PillButton
from tracker.ui.settings_words import Choices
from tracker.ui.theme import Theme

LEAST_PX = 180


class ChoiceButton(PillButton):
    """`chosen` carries the value; a value that no choice has is shown as it is."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Choices,
        value: Any,
        *,
        least_px: int = LEAST_PX,
        kind: str = "outline",
    ) -> None:
        super().__init__(theme, kind=kind)
        self._least_px = least_px
        self._name, self._choices = name, choices
        self.value = value
        self.clicked.connect(self.open)
        self.show_value(value)

    def show_value(self, value: Any) -> None:
        self.value = value
        words = next((shown for shown, each in self._choices if each == value), str(value))
        self.set_words(f"{words}  ▾", name=f"{self._name}: {words}")

    def offer(self, choices: Choices) -> None:
        """Other choices from now on; what is chosen stays chosen."""
        self._choices = choices
        self.show_value(self.value)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._least_px, 0))

    def open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setMinimumWidth(self.width())
        for words, value in self._choices:
            # A title with "&" has no letter of its own to press.
            action = menu.addAction(words.replace("&", "&&"), partial(self.choose, value))
            action.setCheckable(True)
            action.setChecked(value == self.value)
            if value == self.value:
                menu.setActiveAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def choose(self, value: Any) -> None:
        self.show_value(value)
        self.chosen.emit(value)
