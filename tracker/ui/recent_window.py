"""Recent notifications: what was told in the last 30 days, newest first, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.shell_doors import NoticeBook, Told
from tracker.ui.shell_words import RECENT
from tracker.ui.shown import day_and_time, people_text, time_of_day
from tracker.ui.text import Text

SIZE = QSize(560, 520)


class RecentWindow(QWidget):
    """Reads the book each time it is shown; Esc closes it."""

    def __init__(self, desk: Desk, book: NoticeBook) -> None:
        super().__init__()
        self._desk, self._book = desk, book
        self.setProperty("room", "page")
        self.setWindowTitle(RECENT["head"])
        self.resize(desk.theme.scaled(SIZE.width()), SIZE.height())
        self.none = Text(desk.theme, "secondary", RECENT["none"], ink="text2")
        self.model = QStandardItemModel(0, 2, self)
        self.model.setHorizontalHeaderLabels([RECENT["when"], RECENT["what"]])
        self.table = _table(desk, self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Text(desk.theme, "page_head", RECENT["head"]))
        column.addWidget(Text(desk.theme, "secondary", RECENT["why"], ink="text2", wraps=True))
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self._ring = FocusRing(self, desk.theme)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def showEvent(self, event: object) -> None:
        self.read()

    def read(self) -> None:
        """Show what the book holds now."""
        book = self._book
        self._desk.background.run(book.all, self._show)

    def _show(self, told: Sequence[Told]) -> None:
        self.model.removeRows(0, self.model.rowCount())
        for one in reversed(told):
            when = day_and_time(one.at_s, time_of_day(one.at_s, self._desk.zone), self._desk.zone)
            self.model.appendRow([_item(when), _item(people_text(one.words))])
        self.none.setVisible(not told)
        self.table.setVisible(bool(told))
        if told:
            self.table.setFocus()
            self.table.setCurrentIndex(self.model.index(0, 1))


class Roomy(QStyledItemDelegate):
    """Leaves room around a row's words."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(16, 14)


def _item(words: str) -> QStandardItem:
    made = QStandardItem(words)
    made.setEditable(False)
    made.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
    return made


def _table(desk: Desk, model: QStandardItemModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setItemDelegate(Roomy(table))
    table.setAccessibleName(RECENT["head"])
    table.setFont(desk.theme.font("secondary"))
    table.setWordWrap(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head = table.horizontalHeader()
    head.setFont(desk.theme.font("caption", weight=600))
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return table
