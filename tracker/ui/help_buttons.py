"""What may mend a state, as buttons under the record card's own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui.button import PillButton
from tracker.ui.shell_words import HELPS
from tracker.ui.surface import row
from tracker.ui.theme import Theme


class HelpButtons(QWidget):
    """At most two; made once, shown where the state has them."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._offered: tuple[str, ...] = ()
        self.buttons = {name: PillButton(theme, words) for name, words in HELPS.items()}
        line = row(spacing_px=8)
        for name, button in self.buttons.items():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            button.hide()
            line.addWidget(button)
        self.setLayout(line)
        self.hide()

    @property
    def offered(self) -> tuple[str, ...]:
        """The names of what is offered now."""
        return self._offered

    def offer(self, names: Sequence[str]) -> None:
        """Show these alone; without any it takes no room."""
        if tuple(names) == self._offered:
            return
        self._offered = tuple(names)
        for name, button in self.buttons.items():
            button.setVisible(name in names)
        self.setVisible(bool(names))
