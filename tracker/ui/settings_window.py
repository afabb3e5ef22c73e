"""Settings: each is taken at once, with a line of why; no Apply."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from tracker.settings import Settings
from tracker.status import Status
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.picture_source import PictureSource
from tracker.ui.picture_words import RECOVERY
from tracker.ui.recovery_dialog import RecoveryDialog
from tracker.ui.surface import Card, row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from tracker.ui.words import NOT_HERE, away_line
from tracker.ui.words_field import WordsField

SIZE = QSize(640, 800)
Choices = Sequence[tuple[str, Any]]
THEMES: Choices = (("As the system", "system"), ("Light", "light"), ("Dark", "dark"))
HOLDS: Choices = (
    ("0 min", 0), ("5 min", 300), ("10 min", 600), ("30 min", 1_800), ("60 min", 3_600),
    ("Until I approve", None),
)  # fmt: skip
AWAYS: Choices = (("3 min", 180), ("5 min", 300), ("10 min", 600), ("15 min", 900))
RETURNS: Choices = (("Ask me", "ask"), ("Always leave it out", "leave_out"))
CARDS: Choices = (("Show a card for 4 s", True), ("Say nothing", False))
SCREENS: Choices = (
    ("The one in use", ("in_use", 1)), ("All screens", ("all", 1)),
    *((f"Screen {number}", ("one", number)) for number in range(1, 5)),
)  # fmt: skip
POINTERS: Choices = (("Never", False), ("Show it", True))
TITLES: Choices = (("Never", False), ("If the contract allows", True))
ROWS: Sequence[tuple[str, str, str, Choices]] = (
    ("theme", "Theme", "Follows the desktop unless you choose.", THEMES),
    ("hold_s", "Hold", "How long time and pictures stay here before they are sent.", HOLDS),
    ("away_after_s", "Away after", "Without input for so long, the clock goes back to it.", AWAYS),
    ("on_return", "On return", "What happens to the time you were away.", RETURNS),
    ("snapshot_card", "When a picture is taken", "You always know that one was taken.", CARDS),
)
SCREENS_WHY = "Where the desktop does not say which is in use, all are taken."
POINTER_WHY = "Helps who looks to see what was worked on."
TITLES_WHY = "Noted with the picture, for you and the client of that contract."
# A setting, what it is called, an example, and a line of why.
LISTS: Sequence[tuple[str, str, str, str]] = (
    ("never_apps", "Never picture these apps", "KeePassXC, Signal",
     "A solid block with the words \u201cPrivate window\u201d stands where they show. "
     "Words with commas between."),
    ("never_titles", "Never picture windows with these words", "Online banking, Inbox",
     "Words of the title, in small or capital letters."),
)  # fmt: skip


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
    self_test_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        on_change: Callable[[Settings], None],
        *,
        knows_windows: bool,
        status: Status,
        allow_pictures: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        self._settings, self._on_change = settings, on_change
        self.boxes: dict[str, ChoiceButton] = {}
        self.setProperty("room", "page")
        self.setWindowTitle("Settings")
        self.resize(SIZE)
        self.fields: dict[str, WordsField] = {}
        column = self._scrolled()
        column.addWidget(Text(desk.theme, "page_head", "Settings"))
        card = Card(desk.theme, spacing_px=14)
        for name, head, why, choices in ROWS:
            box = self._choice(desk, name, head, why, choices, getattr(settings, name))
            card.column.addLayout(self._row(desk, head, why, box))
        column.addWidget(card)
        self.away = Text(
            desk.theme, "caption", away_line(status.away_source), ink="text2", wraps=True
        )
        column.addWidget(self.away)
        column.addWidget(Text(desk.theme, "card_head", "Pictures"))
        self.source = PictureSource(desk.theme, status, allow_pictures)
        column.addWidget(self.source)
        column.addWidget(self._pictures(desk, status, knows_windows=knows_windows))
        self.recovery = PillButton(desk.theme, "Recovery key")
        self.recovery.setAccessibleDescription(RECOVERY["why"])
        self.recovery.clicked.connect(lambda: RecoveryDialog(desk, self).open())
        foot = row()
        foot.addWidget(self.recovery)
        self.self_test = PillButton(desk.theme, "Run self-test")
        self.self_test.clicked.connect(self.self_test_asked)
        foot.addWidget(self.self_test)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self._ring = FocusRing(self, desk.theme)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def show_status(self, status: Status) -> None:
        """What the app sees by may change while the window stands open."""
        self.source.show_status(status)
        self.away.setText(away_line(status.away_source))

    @property
    def settings(self) -> Settings:
        return self._settings

    def _scrolled(self) -> QVBoxLayout:
        """The column of the page, which scrolls where the screen is low."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("room", "clear")
        area.setWidget(page)
        outer.addWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        return column

    def _pictures(self, desk: Desk, status: Status, *, knows_windows: bool) -> Card:
        card, settings = Card(desk.theme, spacing_px=14), self._settings
        chosen = (settings.screens, settings.screen if settings.screens == "one" else 1)
        box = self._choice(desk, "screens", "Screens", SCREENS_WHY, SCREENS, chosen)
        card.column.addLayout(self._row(desk, "Screens", SCREENS_WHY, box))
        for name, head, example, why in LISTS:
            field = WordsField(desk.theme, head, getattr(settings, name), example)
            field.words_changed.connect(partial(self._chosen, name))
            # A list from another desktop can be emptied, or there would be no pictures for ever.
            field.setEnabled(knows_windows or bool(field.text()))
            said = why if knows_windows else f"{NOT_HERE}. {why if field.text() else ''}".strip()
            field.setAccessibleDescription(said)
            self.fields[name] = field
            block = QVBoxLayout()
            block.setSpacing(4)
            block.addWidget(Text(desk.theme, "base", head, weight=600))
            block.addWidget(Text(desk.theme, "caption", said, ink="text2", wraps=True))
            block.addWidget(field)
            card.column.addLayout(block)
        self._pointer_row(desk, card, status)
        head = "Note the app and title in use"
        box = self._choice(desk, "takes_title", head, TITLES_WHY, TITLES, settings.takes_title)
        card.column.addLayout(self._row(desk, head, TITLES_WHY, box))
        return card

    def _pointer_row(self, desk: Desk, card: Card, status: Status) -> None:
        head, is_shown = "Show the mouse pointer in pictures", self._settings.shows_pointer
        can = not any("no_pointer" in one.limits for one in status.sources if one.of == "pictures")
        why = POINTER_WHY if can else f"{NOT_HERE}."
        box = self._choice(desk, "shows_pointer", head, why, POINTERS, is_shown)
        box.setEnabled(can or is_shown)
        card.column.addLayout(self._row(desk, head, why, box))

    def _choice(
        self, desk: Desk, name: str, head: str, why: str, choices: Choices, value: Any
    ) -> ChoiceButton:
        box = ChoiceButton(desk.theme, head, choices, value)
        box.setAccessibleDescription(why)
        box.chosen.connect(partial(self._chosen, name))
        self.boxes[name] = box
        return box

    def _row(self, desk: Desk, head: str, why: str, box: ChoiceButton) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(desk.theme, "base", head, weight=600))
        words.addWidget(Text(desk.theme, "caption", why, ink="text2", wraps=True))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(box)
        return line

    def _chosen(self, name: str, value: Any) -> None:
        changes = (
            dict(zip(("screens", "screen"), value, strict=True))
            if name == "screens"
            else {name: value}
        )
        self._settings = replace(self._settings, **changes)
        self._on_change(self._settings)
        if name == "theme":
            self.theme_chosen.emit(value)
