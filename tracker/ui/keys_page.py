"""The keys of all windows as a table, and the line below it that changes one."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from tracker.language import mark, tr
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.keys import KEYS, OF_CODE, Key, refusal
from tracker.ui.settings_words import EDIT_KEYS, PAGES
from tracker.ui.surface import row
from tracker.ui.text import Text

HEADS = mark(("Where", "Keys", "What they do"))
ROW_PX, FIELD_PX = 30, 36


class KeysPage(QWidget):
    """Each key in a line; those with a code take others, unless these do something already."""

    keys_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._table = self._make_table()
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(EDIT_KEYS["field"])
        self.field.setFixedHeight(FIELD_PX)
        line = self.field.findChild(QLineEdit)
        if line is not None:
            line.setFixedHeight(FIELD_PX)
            line.setTextMargins(8, 0, 8, 0)
            line.setAccessibleName(EDIT_KEYS["field"])
        self.change = PillButton(desk.theme, EDIT_KEYS["change"])
        self.reset = PillButton(desk.theme, EDIT_KEYS["reset"], kind="quiet")
        self.reset_all = PillButton(desk.theme, EDIT_KEYS["reset_all"], kind="quiet")
        self.everywhere = Text(desk.theme, "caption", "", ink="text2", wraps=True)
        self.says = Text(desk.theme, "caption", EDIT_KEYS["how"], ink="text2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.everywhere)
        column.addWidget(self._table)
        below = row(spacing_px=8)
        below.addWidget(self.field, 1)
        for button in (self.change, self.reset, self.reset_all):
            below.addWidget(button)
        column.addLayout(below)
        column.addWidget(self.says)
        if desk.hotkeys is not None:
            desk.hotkeys.changed.connect(self.show_everywhere)
        self.show_everywhere()
        self.change.clicked.connect(self._change)
        self.reset.clicked.connect(lambda: self._take({self._code(): ""}))
        self.reset_all.clicked.connect(lambda: self._take(dict.fromkeys(OF_CODE, "")))
        self._table.currentCellChanged.connect(lambda *_: self._chosen())
        self._table.setCurrentCell(0, 0, QItemSelectionModel.SelectionFlag.SelectCurrent)
        self._chosen()

    @property
    def words(self) -> str:
        """What a search finds the page by."""
        return " ".join(f"{named(key.keys)} {tr(key.does)}" for key in KEYS)

    def choose(self, code: str) -> None:
        """Go to the line of a code."""
        self._table.setCurrentCell(KEYS.index(OF_CODE[code]), 0)

    def show_keys(self) -> None:
        """As they are now."""
        for number, key in enumerate(KEYS):
            item = self._table.item(number, 1)
            if item is not None:
                item.setText(named(self._keys_of(key)))

    def show_everywhere(self) -> None:
        """How the keys of every program stand."""
        if isValid(self):
            hotkeys = self._desk.hotkeys
            self.everywhere.show_words(hotkeys.says() if hotkeys is not None else "")

    def _keys_of(self, key: Key) -> str:
        return self._desk.shortcuts.keys.get(key.code, key.keys)

    def _code(self) -> str:
        return KEYS[max(0, self._table.currentRow())].code

    def _chosen(self) -> None:
        code = self._code()
        for part in (self.field, self.change, self.reset):
            part.setEnabled(bool(code))
        self.field.clear()
        self.says.show_words(EDIT_KEYS["how"] if code else EDIT_KEYS["fixed"])

    def _change(self) -> None:
        code = self._code()
        pressed = self.field.keySequence().toString().replace("Return", "Enter")
        if not pressed:
            self.says.show_words(EDIT_KEYS["how"])
            return
        why = refusal(code, pressed, self._desk.shortcuts.keys)
        if why == "typed":
            self.says.show_words(EDIT_KEYS["typed"])
        elif why:
            self.says.show_words(EDIT_KEYS["taken"].format(keys=named(pressed), does=tr(why)))
        else:
            self._take({code: pressed})

    def _take(self, changes: Mapping[str, str]) -> None:
        """Those that are as they were from the first are not kept."""
        first = {code: key.keys for code, key in OF_CODE.items()}
        wanted = {code: pressed or first[code] for code, pressed in changes.items()}
        now = {code: keys or first[code] for code, keys in self._desk.shortcuts.keys.items()}
        kept = now | wanted
        self.keys_changed.emit(
            tuple(f"{code}={keys}" for code, keys in kept.items() if keys != first[code])
        )
        self.show_keys()
        self.field.clear()
        self.says.show_words(EDIT_KEYS["done"])

    def _make_table(self) -> QTableWidget:
        theme = self._desk.theme
        table = QTableWidget(len(KEYS), len(HEADS))
        table.setAccessibleName(PAGES["keys"])
        table.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        table.setProperty("room", "keys")
        table.setFont(theme.font("secondary"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        for number, key in enumerate(KEYS):
            for column, words in enumerate(
                (tr(key.where), named(self._keys_of(key)), tr(key.does))
            ):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                table.setItem(number, column, item)
        head = table.horizontalHeader()
        head.setFont(theme.font("caption", weight=600))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        table.setMinimumHeight(340)
        return table


def named(keys: str) -> str:
    """Keys as the keyboards of this language name them: `Ctrl+K`, `Strg+K`."""
    said = tr(keys) if keys else ""
    if said != keys or not keys:
        return said
    native = QKeySequence.SequenceFormat.NativeText
    parts = [QKeySequence(part).toString(native) for part in keys.split(", ")]
    return ", ".join(parts) if all(parts) else keys
