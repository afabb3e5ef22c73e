"""The diary's grid: a real table with headers, its keys, and rows as high as their pictures."""

from datetime import UTC

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from tracker.language import ISOLATE, POP, tr
from tracker.ui.desk import Desk
from tracker.ui.diary_delegate import BELOW_PX, GAP_ROW_PX, DiaryDelegate, row_height
from tracker.ui.diary_model import DiaryModel
from tracker.ui.shown import time_of_day
from tracker.ui.theme import Theme

HOURS_PX, HEAD_PX = 64, 26
LEAST_COLUMN_PX = 92


class DiaryTable(QTableView):
    """Keys work only while the grid has the focus; type-ahead is off."""

    open_asked = Signal()
    memo_asked = Signal()
    send_asked = Signal()
    remove_asked = Signal()
    move_asked = Signal()
    blur_asked = Signal()
    box_asked = Signal()
    today_asked = Signal()
    choice_changed = Signal()

    def __init__(self, desk: Desk, model: DiaryModel) -> None:
        super().__init__()
        theme = self._theme = desk.theme
        self._model, self._shortcuts = model, desk.shortcuts
        self._acts = {
            "diary.memo": self.memo_asked,
            "diary.send": self.send_asked,
            "diary.remove": self.remove_asked,
            "diary.move": self.move_asked,
            "diary.blur": self.blur_asked,
            "diary.box": self.box_asked,
            "diary.today": self.today_asked,
        }
        self.setModel(model)
        self.setItemDelegate(DiaryDelegate(theme, self, model))
        self.setAccessibleName(tr("Day, a row per hour and a column per ten minutes"))
        self.setHorizontalHeader(Header(Qt.Orientation.Horizontal, theme, self))
        self.setVerticalHeader(Header(Qt.Orientation.Vertical, theme, self))
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self._range_changed(0, 0)
        self.setTabKeyNavigation(False)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme.changed.connect(self.viewport().update)
        theme.changed.connect(self._pack)
        self._below_px = theme.roomy(BELOW_PX)

    def chosen(self) -> list[QModelIndex]:
        """The selected cells; without a selection the current one."""
        selected = self.selectionModel().selectedIndexes()
        current = self.currentIndex()
        return sorted(selected) if selected else [current] if current.isValid() else []

    def go_to(self, index: QModelIndex) -> None:
        """Make this the current cell and bring it into sight."""
        self.clearSelection()
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    def lay_out_rows(self) -> None:
        """Six equal columns over the whole width; folded hours are low."""
        room_px = self.viewport().width()
        column_px = max(LEAST_COLUMN_PX, room_px // 6)
        for column in range(6):
            if self.columnWidth(column) != column_px:
                self.setColumnWidth(column, column_px)
        high = row_height(column_px, self._below_px)
        self.clearSpans()
        for number, row in enumerate(self._model.rows):
            self.setRowHeight(number, high if row.cells else GAP_ROW_PX)
            if not row.cells:
                self.setSpan(number, 0, 1, 6)

    def _pack(self) -> None:
        below_px = self._theme.roomy(BELOW_PX)
        if below_px != self._below_px:
            self._below_px = below_px
            self.lay_out_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act_of(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Single letters are acts here, so they never search."""

    def _act_of(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        code = self._shortcuts.hears(event, tuple(self._acts))
        if code:
            self._acts[code].emit()
        elif plain != Qt.KeyboardModifier.NoModifier:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_asked.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            column = 0 if key == Qt.Key.Key_Home else 5
            self.go_to(self._model.index(self.currentIndex().row(), column))
        elif key == Qt.Key.Key_Escape:
            self.clearSelection()
        elif key == Qt.Key.Key_Space:
            self.selectionModel().select(
                self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle
            )
        else:
            return False
        return True

    def _range_changed(self, least: int, most: int) -> None:
        """The bar keeps its room, so that no column moves; with nothing to scroll it is empty."""
        bar = self.verticalScrollBar()
        bar.setProperty("room", "clear" if most <= least else "")
        bar.style().unpolish(bar)
        bar.style().polish(bar)

    def _selection_changed(self, *_: object) -> None:
        self.viewport().update()
        self.choice_changed.emit()

    def _current_changed(self, *_: object) -> None:
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        self.choice_changed.emit()


class Header(QHeaderView):
    """Minutes above, hours at the side; those of the current cell are strong."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        is_hours, self._hours_px = orientation == Qt.Orientation.Vertical, HOURS_PX
        self.setAccessibleName(tr("Hours") if is_hours else tr("Minutes"))
        if is_hours:
            # Where the day has twice twelve hours, "10:00 AM" is the longest.
            late = QFontMetrics(theme.font("base", weight=600)).horizontalAdvance(
                time_of_day(22 * 3600, UTC)
            )
            self._hours_px = max(HOURS_PX, late + 24)
            self.setFixedWidth(self._hours_px)
        else:
            self.setFixedHeight(HEAD_PX)

    def sizeHint(self) -> QSize:
        return QSize(self._hours_px, HEAD_PX)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        table = self.parent()
        assert isinstance(table, QTableView)
        is_hours = self.orientation() == Qt.Orientation.Vertical
        current = table.currentIndex()
        is_strong = logicalIndex == (current.row() if is_hours else current.column())
        # Isolated: from right to left, ":10" would come out as "10:".
        words = f"{ISOLATE}{table.model().headerData(logicalIndex, self.orientation()) or ''}{POP}"
        painter.save()
        painter.fillRect(rect, self._theme.colour("bg"))
        painter.setFont(self._theme.font("base", weight=600 if is_strong else 400))
        painter.setPen(self._theme.colour("text" if is_strong else "text3"))
        if is_hours:
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            is_mirrored = table.isRightToLeft()
            room = rect.adjusted(12 if is_mirrored else 0, 7, 0 if is_mirrored else -12, 0)
            painter.drawText(room, int(flags), words)
        else:
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.restore()
