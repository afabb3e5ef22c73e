"""Settings: pages at left, a search over all of them; each change is taken at once, no Apply."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tracker.language import said, tr
from tracker.release import Release
from tracker.settings import Settings
from tracker.status import Status
from tracker.ui.button import PillButton
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.settings_pages import SettingsPages
from tracker.ui.settings_words import PAGES, ROWS, SAYS, Row
from tracker.ui.shell_doors import Autostart
from tracker.ui.text import Text
from tracker.ui.words_field import WordsField

SIZE, LEAST_SIZE = QSize(760, 600), QSize(560, 420)
PAGES_PX, ITEM_PX = 176, 36


@dataclass(frozen=True, slots=True)
class Shown:
    """One setting as it stands on its page: what a search looks through, and what it hides."""

    page: str
    words: str
    part: QWidget


class SettingsWindow(QWidget):
    """Shows the record of settings; hands the changed one to who keeps it."""

    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    self_test_asked = Signal()
    sign_in_asked = Signal()
    sent_asked = Signal()
    carry_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        on_change: Callable[[Settings], None],
        *,
        knows_windows: bool,
        status: Status,
        allow_pictures: Callable[[], None] | None,
        autostart: Autostart | None = None,
        folder: str = "",
        newest: Callable[[], Release | None] | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._settings, self._on_change = desk, settings, on_change
        self._autostart = autostart
        self.boxes: dict[str, ChoiceButton] = {}
        self._shown: list[Shown] = []
        self.setProperty("room", "page")
        self.setWindowTitle(SAYS["head"])
        self.setMinimumSize(LEAST_SIZE)
        self.resize(SIZE)
        self.search = self._search_field()
        self.pages = self._page_list()
        self._heads: dict[str, Text] = {}
        self._none = Text(desk.theme, "secondary", SAYS["none"], ink="text2")
        self.made = SettingsPages(
            desk,
            settings,
            status,
            knows_windows=knows_windows,
            allow=allow_pictures,
            folder=folder,
            newest=newest,
        )
        self._lay_out()
        self._connect()
        self._ring = FocusRing(self, desk.theme)
        self.show_page("general")
        self._read_autostart()

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def fields(self) -> dict[str, WordsField]:
        return self.made.fields

    def show_settings(self, settings: Settings) -> None:
        """They were changed elsewhere, by a key or a first closing."""
        self._settings = settings
        for name, box in self.boxes.items():
            if name != "autostart":
                box.show_value(self._value(name))
        self.made.keys.show_keys()
        self.made.keys.show_everywhere()

    def show_status(self, status: Status) -> None:
        """What the app sees by may change while the window stands open."""
        self.made.show_status(status)

    def show_page(self, page: str) -> None:
        """Go to one page; a search ends."""
        self.search.clear()
        self.pages.setCurrentRow(list(PAGES).index(page))
        self._show_page()

    def showEvent(self, event: object) -> None:
        self.pages.setFocus()
        self.made.look_at_disk()

    def _rows(self) -> Iterator[tuple[Row, QWidget]]:
        for row in ROWS:
            head = tr(row.head)
            box = ChoiceButton(self._desk.theme, head, said(row.choices), self._value(row.name))
            box.setAccessibleDescription(tr(row.why))
            box.chosen.connect(partial(self._chosen, row.name))
            self.boxes[row.name] = box
            yield row, self._line(head, self.made.why(row), box)

    def _line(self, head: str, why: str, box: QWidget) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(self._desk.theme, "base", head, weight=600, wraps=True))
        words.addWidget(Text(self._desk.theme, "caption", why, ink="text2", wraps=True))
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(box)
        return part

    def _value(self, name: str) -> Any:
        if name == "autostart":
            return False
        if name == "screens":
            kept = self._settings
            return (kept.screens, kept.screen if kept.screens == "one" else 1)
        if name.startswith("quiet:"):
            return name.removeprefix("quiet:") in self._settings.quiet
        return getattr(self._settings, name)

    def _chosen(self, name: str, value: Any) -> None:
        if name == "autostart":
            self._turn_autostart(on=value)
            return
        changes: dict[str, Any] = {name: value}
        if name == "screens":
            changes = dict(zip(("screens", "screen"), value, strict=True))
        elif name.startswith("quiet:"):
            kind = name.removeprefix("quiet:")
            others = tuple(one for one in self._settings.quiet if one != kind)
            changes = {"quiet": (*others, kind) if value else others}
        self._settings = replace(self._settings, **changes)
        self._on_change(self._settings)
        if name == "theme":
            self.theme_chosen.emit(value)
        elif name == "text_percent":
            self.text_size_chosen.emit(value)

    def _read_autostart(self) -> None:
        box, autostart = self.boxes["autostart"], self._autostart
        box.setEnabled(autostart is not None)
        if autostart is not None:
            self._desk.background.run(autostart.is_on, box.show_value)

    def _turn_autostart(self, *, on: bool) -> None:
        autostart = self._autostart
        if autostart is None:
            return

        def failed(_: BaseException) -> None:
            self.boxes["autostart"].show_value(not on)
            self.made.say(SAYS["autostart_failed"])

        self._desk.background.run(
            lambda: autostart.turn(on=on), lambda _: self.made.say(""), failed
        )

    def _searched(self, typed: str) -> None:
        """Every setting that has all the words, whatever its page."""
        words = typed.casefold().split()
        if not words:
            self._show_page()
            return
        pages = set()
        for shown in self._shown:
            is_found = all(word in shown.words for word in words)
            shown.part.setVisible(is_found)
            pages |= {shown.page} if is_found else set()
        for page, head in self._heads.items():
            head.setVisible(page in pages)
        self._none.setVisible(not pages)

    def _show_page(self) -> None:
        page = list(PAGES)[max(0, self.pages.currentRow())]
        for shown in self._shown:
            shown.part.setVisible(shown.page == page)
        for name, head in self._heads.items():
            head.setVisible(name == page)
        self._none.hide()
        self._area.verticalScrollBar().setValue(0)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(SAYS["search"])
        field.setAccessibleName(SAYS["search"])
        field.setFont(self._desk.theme.font("base"))
        field.setFixedHeight(36)
        field.setTextMargins(8, 0, 8, 0)
        field.setClearButtonEnabled(True)
        return field

    def _page_list(self) -> QListWidget:
        pages = QListWidget()
        pages.setProperty("room", "pages")
        pages.setAccessibleName(SAYS["pages"])
        pages.setFont(self._desk.theme.font("base", weight=500))
        for name in PAGES.values():
            # A style sheet's padding would beat the layout; an em space does not.
            item = QListWidgetItem(f"\u2002{name}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setSizeHint(QSize(0, ITEM_PX))
            pages.addItem(item)
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return pages

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(4, 0, 16, 16)
        column.setSpacing(14)
        rows: dict[str, list[tuple[str, QWidget]]] = {page: [] for page in PAGES}
        for row, part in self._rows():
            rows[row.page].append((f"{tr(row.head)} {tr(row.why)}", part))
        for page, name in PAGES.items():
            head = self._heads[page] = Text(self._desk.theme, "page_head", name)
            column.addWidget(head)
            for words, part in (*rows[page], *self.made.parts(page)):
                self._shown.append(Shown(page, f"{name} {words}".casefold(), part))
                column.addWidget(part)
        column.addWidget(self._none)
        column.addStretch(1)
        inside = QWidget()
        inside.setProperty("room", "clear")
        inside.setLayout(column)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.pages, 1)
        pages_px = self._desk.theme.scaled(PAGES_PX)
        self.search.setFixedWidth(pages_px)
        self.pages.setFixedWidth(pages_px)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 16, 4, 0)
        line.setSpacing(20)
        line.addLayout(left)
        line.addWidget(self._area, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.pages.currentRowChanged.connect(lambda _: self.search.clear())
        self.pages.currentRowChanged.connect(lambda _: self._show_page())
        self.made.self_test.clicked.connect(self.self_test_asked)
        self.made.sign_in.clicked.connect(self.sign_in_asked)
        for name, field in self.fields.items():
            field.words_changed.connect(partial(self._chosen, name))
        self.made.proxy.changed.connect(partial(self._chosen, "proxy"))
        self.made.sent_log.clicked.connect(self.sent_asked)
        self.made.carry.clicked.connect(self.carry_asked)
        self.made.keys.keys_changed.connect(partial(self._chosen, "keys"))
        for name, is_able in self.made.able.items():
            self.boxes[name].setEnabled(is_able)
            self.boxes[name].setAccessibleDescription(self.made.whys[name])
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        self._desk.shortcuts.bind(self, {"settings.search": self.search.setFocus})

    @property
    def recovery(self) -> PillButton:
        return self.made.recovery

    @property
    def self_test(self) -> PillButton:
        return self.made.self_test
