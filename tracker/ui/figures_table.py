"""A table of figures: real headers for whoever listens, painted rows, Enter opens what is behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tracker.ui.shown import clock, total
from tracker.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_PX, HEAD_PX, PAD_PX = 34, 30, 10
NOBODY = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell; `spoken` where a listener needs other words."""

    words: str
    spoken: str = ""
    ink: str = "text"


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its head, its cells, what Enter opens, and whether it sums the others up."""

    head: str
    cells: tuple[Cell, ...]
    key: Any = None
    is_total: bool = False


class FiguresModel(QAbstractTableModel):
    """The lines as Qt asks for them."""

    def __init__(self) -> None:
        super().__init__()
        self.heads: Sequence[str] = ()
        self.lines: Sequence[Line] = ()

    def show_lines(self, heads: Sequence[str], lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.heads, self.lines = heads, lines
        self.endResetModel()

    def rowCount(self, parent: Index = NOBODY) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOBODY) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.lines[index.row()].head
            return f"{head}, {self.heads[index.column()]}: {cell.spoken or cell.words}"
        return cell.words if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.heads[section]
        return self.lines[section].head

    def cell(self, index: Index) -> Cell:
        return self.lines[index.row()].cells[index.column()]


class FiguresTable(QTableView):
    """As high as its lines, so that the page scrolls and not the table."""

    opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        head_px: int = 150,
        words: frozenset[int] = frozenset(),
        widths: Sequence[int] = (),
    ) -> None:
        """`words` are the columns that hold words, which begin where reading begins."""
        super().__init__()
        self.theme, self.words, self._widths = theme, words, widths
        self.model_of = FiguresModel()
        self.setModel(self.model_of)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self, head_px))
        self._rows = _Header(Qt.Orientation.Vertical, self, head_px)
        self.setVerticalHeader(self._rows)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("room", "figures")
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)
        theme.changed.connect(self._fit_rows)

    def show_lines(self, heads: Sequence[str], lines: Sequence[Line]) -> None:
        before = self.currentIndex()
        row, column = before.row(), before.column()
        self.model_of.show_lines(heads, lines)
        if 0 <= row < len(lines) and 0 <= column < len(heads):
            self.setCurrentIndex(self.model_of.index(row, column))
        elif lines and heads:
            self.setCurrentIndex(self.model_of.index(0, 0))
        self._rows.fit([line.head for line in lines])
        self._fit_rows()
        self._share_width()

    def _fit_rows(self) -> None:
        row_px = self.theme.scaled(self.theme.roomy(ROW_PX))
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.setFixedHeight(self.theme.scaled(HEAD_PX) + row_px * len(self.model_of.lines) + 2)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters search nothing here."""

    def _clicked(self, index: QModelIndex) -> None:
        if self.model_of.lines[index.row()].key is not None:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self.model_of.lines[index.row()].key is not None:
            self.opened.emit(self.model_of.lines[index.row()].key)

    def _share_width(self) -> None:
        """Columns of a given width keep it; the others share what is left."""
        count = len(self.model_of.heads)
        if not count:
            return
        given = [self._given(n) for n in range(count)]
        free = max(0, self.viewport().width() - sum(given))
        open_columns = [n for n in range(count) if not given[n]]
        for n in range(count):
            width = given[n] or max(56, free // max(1, len(open_columns)))
            self.setColumnWidth(n, width)
        if open_columns:
            used = sum(self.columnWidth(n) for n in range(count))
            rest = max(0, self.viewport().width() - used)
            last = open_columns[-1]
            self.setColumnWidth(last, self.columnWidth(last) + rest)

    def _given(self, column: int) -> int:
        """The width of a column by the size of the text; a figure is never cut. 0: what is left."""
        given = self._widths[column] if column < len(self._widths) else 0
        if not given or column in self.words:
            return self.theme.scaled(given)
        font = QFontMetrics(self.theme.font("base", weight=600))
        shown = [self.model_of.heads[column]]
        shown += [line.cells[column].words for line in self.model_of.lines]
        widest = max(font.horizontalAdvance(words) for words in shown) + 2 * PAD_PX
        return max(self.theme.scaled(given), widest)


class _Header(QHeaderView):
    """Heads in the same type as the figures, on the same surface."""

    def __init__(self, orientation: Qt.Orientation, table: FiguresTable, head_px: int) -> None:
        super().__init__(orientation, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self._size = QSize(head_px, table.theme.scaled(HEAD_PX))
        if orientation == Qt.Orientation.Vertical:
            self.setFixedWidth(head_px)
        else:
            self.setFixedHeight(self._size.height())

    def sizeHint(self) -> QSize:
        return self._size

    def fit(self, heads: Sequence[str]) -> None:
        """Larger text gets more room, and a language whose days are longer up to half as much again."""
        least_px = self._table.theme.scaled(self._size.width())
        font = QFontMetrics(self._table.theme.font("base", weight=600))
        widest = max((font.horizontalAdvance(head) for head in heads), default=0) + PAD_PX
        self.setFixedWidth(min(max(least_px, widest), least_px * 3 // 2))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        table, theme = self._table, self._table.theme
        is_rows = self.orientation() == Qt.Orientation.Vertical
        lines = table.model_of.lines
        is_strong = is_rows and lines[logicalIndex].is_total
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.setFont(
            theme.font("base", weight=600 if is_strong else 400)
            if is_rows
            else theme.font("secondary")
        )
        painter.setPen(theme.colour("text" if is_rows else "text2"))
        is_leading = is_rows or logicalIndex in table.words
        side = Qt.AlignmentFlag.AlignLeft if is_leading else Qt.AlignmentFlag.AlignRight
        room = rect.adjusted(0 if is_rows else PAD_PX, 0, -PAD_PX, 0)
        if table.isRightToLeft():
            room = rect.adjusted(PAD_PX, 0, 0 if is_rows else -PAD_PX, 0)
        words = str(table.model_of.headerData(logicalIndex, self.orientation()) or "")
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, max(0, room.width())
        )
        flags = QStyle.visualAlignment(table.layoutDirection(), side)
        painter.drawText(room, int(flags | Qt.AlignmentFlag.AlignVCenter), shown)
        if not is_rows or logicalIndex < len(lines) - 1:
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class _Delegate(QStyledItemDelegate):
    """One figure; the current cell has the ring while the table has the keyboard."""

    def __init__(self, table: FiguresTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, theme = self._table, self._table.theme
        rect: QRect = option.rect
        line, cell = table.model_of.lines[index.row()], table.model_of.cell(index)
        painter.save()
        painter.setFont(theme.font("base", weight=600 if line.is_total else 400))
        painter.setPen(theme.colour(cell.ink))
        is_leading = index.column() in table.words
        side = Qt.AlignmentFlag.AlignLeft if is_leading else Qt.AlignmentFlag.AlignRight
        flags = QStyle.visualAlignment(table.layoutDirection(), side)
        room = rect.adjusted(PAD_PX, 0, -PAD_PX, 0)
        shown = painter.fontMetrics().elidedText(
            cell.words, Qt.TextElideMode.ElideRight, max(0, room.width())
        )
        painter.drawText(room, int(flags | Qt.AlignmentFlag.AlignVCenter), shown)
        if index.row() < len(table.model_of.lines) - 1:
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(rect.bottomLeft(), QPoint(rect.right(), rect.bottom()))
        if table.hasFocus() and index == table.currentIndex():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 2.5))
            radius = theme.tokens.radii.control
            painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -3.5), radius, radius)
        painter.restore()


def time_cell(seconds: int, kind: str) -> Cell:
    """How much time of one kind; a dash for none."""
    if not seconds:
        return Cell("–", spoken="0:00", ink="text3")
    ink = "warn" if kind in ("over_limit", "late", "parked") else "text"
    return Cell(total(seconds), spoken=clock(seconds), ink="text2" if kind == "removed" else ink)
