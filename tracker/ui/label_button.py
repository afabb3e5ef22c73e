"""The button that shows the time's label, and opens the client's list of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy

from tracker.language import tr
from tracker.ui import words
from tracker.ui.button import PillButton
from tracker.ui.shown import people_text
from tracker.ui.theme import Theme


class LabelButton(PillButton):
    """Shown only where the client has a list. `label` is what stands on the button, "" for none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, height_px=32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.labels: tuple[str, ...] = ()
        self.label = ""
        self._is_needed = False
        self.setAccessibleDescription(tr("Your client sees this."))
        self.clicked.connect(self.open)
        self.hide()

    def offer(self, labels: Sequence[str], label: str, *, is_needed: bool) -> None:
        """The client's list, and which of it holds now."""
        self.labels, self._is_needed = tuple(labels), is_needed
        self.show_label(label)
        self.setVisible(bool(labels))

    def show_label(self, label: str) -> None:
        self.label = label
        text = people_text(label) or tr(words.NO_LABEL)
        self.set_words(f"{text}  ▾", name=tr("Label: {name}", name=text))

    def open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setMinimumWidth(self.width())
        for label in self.labels:
            menu.addAction(people_text(label).replace("&", "&&"), partial(self.choose, label))
        if not self._is_needed:
            menu.addAction(tr(words.NO_LABEL), partial(self.choose, ""))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def choose(self, label: str) -> None:
        self.show_label(label)
        self.chosen.emit(label)
