"""A day as a Qt table: six columns of ten minutes, a row per hour, thumbnails as they arrive."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from tracker.language import plural, tr
from tracker.ui.desk import Desk
from tracker.ui.diary_day import HOUR_S, SLOTS, Cell, Row, day_rows, mark_words, speech, state_words
from tracker.ui.doors import Diary, Kept
from tracker.ui.picture_words import PROTECTED, verdict_line
from tracker.ui.protected import verdicts_of
from tracker.ui.shown import people_text, time_of_day
from tracker.ui.text import plain_tip
from tracker.ui.told_doors import ToldMark
from workdiary.protection import Verdict
from workdiary.week import SLOT_S

Index = QModelIndex | QPersistentModelIndex
CellRole = Qt.ItemDataRole.UserRole
RowRole = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()


class DiaryModel(QAbstractTableModel):
    """Rows come from `show_day`; pictures are asked for once and painted when they are there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[Row, ...] = ()
        self._day_starts_s = 0
        self._images: dict[str, QImage | None] = {}
        self._asked: set[str] = set()
        self._verdicts: Mapping[UUID, Verdict] = {}
        self._marks: Mapping[UUID, ToldMark] = {}

    def show_day(self, kept: Sequence[Kept], day_starts_s: int) -> bool:
        """Show the segments of a day; True when rows came or went, so that places have moved."""
        rows = day_rows(kept, day_starts_s)
        is_same_shape = day_starts_s == self._day_starts_s and [r.starts_s for r in rows] == [
            r.starts_s for r in self._rows
        ]
        if is_same_shape:
            self._rows = rows
            if rows:
                last = self.index(len(rows) - 1, SLOTS - 1)
                self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self._rows, self._day_starts_s = rows, day_starts_s
            self.endResetModel()
        self._ask_for_images()
        self._ask_for_verdicts()
        return not is_same_shape

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    @property
    def zone(self) -> tzinfo | None:
        return self._desk.zone

    def cell(self, index: Index) -> Cell | None:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return row.cells[index.column()] if row.cells else None

    def place_of(self, at_s: int) -> QModelIndex:
        """The cell of the slot that holds `at_s`; invalid where the day has none."""
        for number, row in enumerate(self._rows):
            if row.cells and row.starts_s <= at_s < row.starts_s + HOUR_S:
                return self.index(number, (at_s - row.starts_s) // SLOT_S)
        return QModelIndex()

    def image(self, sha256: str) -> QImage | None:
        return self._images.get(sha256)

    def is_lost(self, sha256: str) -> bool:
        """Was the picture looked for and not found?"""
        return sha256 in self._images and self._images[sha256] is None

    def protection(self, cell: Cell) -> tuple[str, ...]:
        """One line for each verdict on the cell's finished segments; none until they are known."""
        known = [
            self._verdicts[each.segment.id]
            for each in cell.kept
            if each.state != "recording" and each.segment.id in self._verdicts
        ]
        return tuple(dict.fromkeys(verdict_line(verdict) for verdict in known))

    def mark(self, kept: Kept) -> ToldMark | None:
        """Is it asked about, or disputed?"""
        return self._marks.get(kept.segment.id)

    def is_over_limit(self, kept: Kept) -> bool:
        """Is it over the weekly limit, and so not paid?"""
        verdict = self._verdicts.get(kept.segment.id)
        return verdict is not None and any(one.code == "OVER_LIMIT" for one in verdict.reasons)

    def told_of(self, cell: Cell) -> tuple[str, ...]:
        """What the client says of the cell, then whether it is protected."""
        marks = [mark for each in cell.kept if (mark := self.mark(each)) is not None]
        return (*dict.fromkeys(map(mark_words, marks)), *self.protection(cell))

    def is_unprotected(self, cell: Cell) -> bool:
        """Is any of the cell's finished segments not protected?"""
        return any(line != tr(PROTECTED) for line in self.protection(cell))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else SLOTS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.cell(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, cell = self._rows[index.row()], self.cell(index)
        if role == RowRole:
            return row
        if cell is None:
            return gap_words(row) if role in _SPOKEN else None
        if role == CellRole:
            return cell
        if role in _SPOKEN:
            return speech(cell, self.zone, self.told_of(cell))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(cell)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self._rows[section]
            return time_of_day(row.starts_s, self.zone) if row.cells else ""
        base_s = self._rows[0].starts_s if self._rows else self._day_starts_s
        minute = datetime.fromtimestamp(base_s + section * SLOT_S, self.zone).minute
        return f":{minute:02d}"

    def _tooltip(self, cell: Cell) -> str:
        told = [
            f"{people_text(each.segment.memo) or tr('No memo')}\n{state_words(each, self.zone)}"
            for each in cell.kept
        ]
        return plain_tip("\n".join([*told, *self.told_of(cell)]))

    def _ask_for_verdicts(self) -> None:
        """Judged beside the reader's other work; the cells stand meanwhile."""
        shown = [each for row in self._rows for cell in row.cells for each in cell.kept]
        now_s = self._desk.now_s

        def arrived(found: tuple[Mapping[UUID, Verdict], Mapping[UUID, ToldMark]]) -> None:
            if found != (self._verdicts, self._marks) and self._rows:
                self._verdicts, self._marks = found
                last = self.index(len(self._rows) - 1, SLOTS - 1)
                self.dataChanged.emit(self.index(0, 0), last)

        def read(diary: Diary) -> tuple[Mapping[UUID, Verdict], Mapping[UUID, ToldMark]]:
            marks = {mark.segment_id: mark for mark in diary.told_money.read().marks}
            return verdicts_of(diary, shown, now_s), marks

        self._desk.read(read, arrived)

    def _ask_for_images(self) -> None:
        for row in self._rows:
            for cell in row.cells:
                for each in cell.kept:
                    for snapshot in each.segment.snapshots[:1]:
                        self._ask_for(snapshot.sha256, cell.starts_s)

    def _ask_for(self, sha256: str, at_s: int) -> None:
        if sha256 in self._asked:
            return
        self._asked.add(sha256)

        def arrived(image: QImage | None) -> None:
            self._images[sha256] = image
            place = self.place_of(at_s)
            if place.isValid():
                self.dataChanged.emit(place, place)

        self._desk.read(lambda diary: thumbnail(diary, sha256), arrived, lambda _: arrived(None))


_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)


def gap_words(row: Row) -> str:
    return plural("{n} hour without time", "{n} hours without time", row.gap_hours)


def thumbnail(diary: Diary, sha256: str) -> QImage | None:
    """Decoded on the reader thread: the main thread only paints."""
    image = QImage.fromData(diary.snapshots.thumbnail(sha256))
    return None if image.isNull() else image
