"""Settings: each is taken at once, with a line of why; no Apply."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tracker.settings import Settings
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.surface import Card
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from tracker.ui.words import away_line

SIZE = QSize(600, 470)
Choices = Sequence[tuple[str, Any]]
THEMES: Choices = (("As the system", "system"), ("Light", "light"), ("Dark", "dark"))
HOLDS: Choices = (
    ("0 min", 0), ("5 min", 300), ("10 min", 600), ("30 min", 1_800), ("60 min", 3_600),
    ("Until I approve", None),
)  # fmt: skip
AWAYS: Choices = (("3 min", 180), ("5 min", 300), ("10 min", 600), ("15 min", 900))
RETURNS: Choices = (("Ask me", "ask"), ("Always leave it out", "leave_out"))
CARDS: Choices = (("Show a card for 4 s", True), ("Say nothing", False))
ROWS: Sequence[tuple[str, str, str, Choices]] = (
    ("theme", "Theme", "Follows the desktop unless you choose.", THEMES),
    ("hold_s", "Hold", "How long time and pictures stay here before they are sent.", HOLDS),
    ("away_after_s", "Away after", "Without input for so long, the clock goes back to it.", AWAYS),
    ("on_return", "On return", "What happens to the time you were away.", RETURNS),
    ("snapshot_card", "When a picture is taken", "You always know that one was taken.", CARDS),
)


class ChoiceButton(PillButton):
    """Shows what is chosen; opens a menu of what can be."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, choices: Choices, value: Any) -> None:
        super().__init__(theme)
        self._name, self._choices = name, choices
        self.setFixedSize(190, 36)
        self.clicked.connect(self.open)
        self.show_value(value)

    def show_value(self, value: Any) -> None:
        words = next((shown for shown, each in self._choices if each == value), str(value))
        self.set_words(f"{words}  ▾", name=f"{self._name}: {words}")

    def open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setMinimumWidth(self.width())
        for words, value in self._choices:
            menu.addAction(words, partial(self.choose, value))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def choose(self, value: Any) -> None:
        self.show_value(value)
        self.chosen.emit(value)


class SettingsWindow(QWidget):
    """Shows the record of settings; hands the changed one to who keeps it."""

    theme_chosen = Signal(str)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        on_change: Callable[[Settings], None],
        *,
        away_source: str,
    ) -> None:
        super().__init__()
        self._settings, self._on_change = settings, on_change
        self.boxes: dict[str, ChoiceButton] = {}
        self.setProperty("room", "page")
        self.setWindowTitle("Settings")
        self.resize(SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Text(desk.theme, "page_head", "Settings"))
        card = Card(desk.theme, spacing_px=14)
        for name, head, why, choices in ROWS:
            card.column.addLayout(self._row(desk, name, head, why, choices))
        column.addWidget(card)
        self.away = Text(desk.theme, "caption", away_line(away_source), ink="text2", wraps=True)
        column.addWidget(self.away)
        column.addStretch(1)
        self._ring = FocusRing(self, desk.theme)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    @property
    def settings(self) -> Settings:
        return self._settings

    def _row(self, desk: Desk, name: str, head: str, why: str, choices: Choices) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(desk.theme, "base", head, weight=600))
        words.addWidget(Text(desk.theme, "caption", why, ink="text2", wraps=True))
        box = ChoiceButton(desk.theme, head, choices, getattr(self._settings, name))
        box.setAccessibleDescription(why)
        box.chosen.connect(lambda value: self._chosen(name, value))
        self.boxes[name] = box
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(box)
        return line

    def _chosen(self, name: str, value: Any) -> None:
        self._settings = replace(self._settings, **{name: value})
        self._on_change(self._settings)
        if name == "theme":
            self.theme_chosen.emit(value)
