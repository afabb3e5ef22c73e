"""Paint one cell of the diary: memo bar, picture with its badge, ten dots and the level."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from tracker.language import tr
from tracker.ui.diary_day import (
    Badge,
    Cell,
    Row,
    activity_of,
    badge_of,
    level_words,
    no_picture_words,
    run_of,
    state_words,
)
from tracker.ui.diary_model import CellRole, DiaryModel, Index, RowRole, gap_words
from tracker.ui.doors import Kept
from tracker.ui.meter import paint_dots
from tracker.ui.shown import people_text, segments
from tracker.ui.theme import Theme
from tracker.ui.thumb import paint_picture

SIDE_PX, TOP_PX = 4, 4
BAR_PX, BAR_GAP_PX = 22, 6
FOOT_PX, BELOW_PX = 18, 20
GAP_ROW_PX = 44
SHIELD_PX = 22
TONES = {
    "accent": ("accent_soft", "accent"),
    "warn": ("warn_soft", "warn"),
    "danger": ("danger_soft", "danger"),
    "rec": ("surface", "text"),
    "quiet": ("sunken", "text2"),
}


def row_height(column_px: int, below_px: int = BELOW_PX) -> int:
    """High enough for the memo bar, a 16:9 picture, and the dots."""
    return TOP_PX + BAR_PX + BAR_GAP_PX + picture_height(column_px) + FOOT_PX + below_px


def picture_height(column_px: int) -> int:
    return round((column_px - 2 * SIDE_PX) * 0.545)


class DiaryDelegate(QStyledItemDelegate):
    """Draws with the theme's colours only; reads everything from the model."""

    def __init__(self, theme: Theme, view: QTableView, model: DiaryModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._model = theme, view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height(120))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, row = index.data(CellRole), index.data(RowRole)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is None:
            self._paint_gap(painter, box, row)
        else:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            is_current = self._view.hasFocus() and self._view.currentIndex() == index
            self._paint_cell(painter, box, row, cell, index.column(), is_selected, is_current)
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        box: QRect,
        row: Row,
        cell: Cell,
        column: int,
        is_selected: bool,
        is_current: bool,
    ) -> None:
        if cell.kept:
            self._paint_memo(painter, box, row, column)
        picture = self._picture_box(box)
        if not cell.kept:
            self._paint_empty(painter, picture)
        elif cell.is_removed:
            self._paint_removed(painter, picture, cell.kept[0])
        else:
            self._paint_pictures(painter, picture, cell)
            self._paint_foot(painter, box, cell)
            if self._model.is_unprotected(cell):
                self._paint_shield(painter, picture)
        if is_selected and cell.kept and self._has_many():
            self._ring(painter, picture, "accent", gap_px=0.0, width_px=2.0)
        if is_current:
            self._ring(painter, picture, "focus", gap_px=2.0, width_px=2.5)

    def _has_many(self) -> bool:
        return len(self._view.selectionModel().selectedIndexes()) > 1

    def _picture_box(self, box: QRect) -> QRect:
        top = box.top() + TOP_PX + BAR_PX + BAR_GAP_PX
        height_px = picture_height(box.width())
        return QRect(box.left() + SIDE_PX, top, box.width() - 2 * SIDE_PX, height_px)

    def _paint_memo(self, painter: QPainter, box: QRect, row: Row, column: int) -> None:
        """One bar over equal neighbours: each cell draws the whole bar and keeps its own part."""
        first, last = run_of(row, column)
        is_mirrored = self._view.isRightToLeft()
        before, after = (
            (last - column, column - first) if is_mirrored else (column - first, last - column)
        )
        bar = QRect(
            box.left() - before * box.width() + SIDE_PX,
            box.top() + TOP_PX,
            (before + after + 1) * box.width() - 2 * SIDE_PX,
            BAR_PX,
        )
        cell = row.cells[column]
        fill, ink = ("manual_soft", "manual") if cell.is_manual else ("accent_soft", "accent")
        if not cell.memo:
            fill, ink = "sunken", "text3"
        painter.save()
        painter.setClipRect(box)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._theme.has_high_contrast:
            painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour(fill))
        radius = self._theme.tokens.radii.memo
        painter.drawRoundedRect(QRectF(bar), radius, radius)
        painter.setPen(self._theme.colour(ink))
        painter.setFont(self._theme.font("caption_strong"))
        words = bar.adjusted(8, 0, -8, 0)
        text = people_text(cell.memo) or tr("No memo")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def _paint_empty(self, painter: QPainter, picture: QRect) -> None:
        pen = QPen(self._theme.colour("border"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.tokens.radii.picture
        whole = QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, radius, radius)

    def _paint_removed(self, painter: QPainter, picture: QRect, kept: Kept) -> None:
        pen = QPen(self._theme.colour("border_strong"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.tokens.radii.picture
        painter.drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._words_in(painter, picture, state_words(kept, self._model.zone), "text2")

    def _paint_pictures(self, painter: QPainter, picture: QRect, cell: Cell) -> None:
        """One picture; where a slot holds several segments, side by side with a line between."""
        count = len(cell.kept)
        width_px = (picture.width() - 2 * (count - 1)) // count
        for place, kept in enumerate(cell.kept):
            part = QRect(
                picture.left() + place * (width_px + 2), picture.top(), width_px, picture.height()
            )
            self._paint_one(painter, part, kept)
        if count > 1:
            self._paint_badge(
                painter,
                picture,
                Badge(segments(count), "quiet"),
                at_end=True,
            )

    def _paint_one(self, painter: QPainter, box: QRect, kept: Kept) -> None:
        snapshots = kept.segment.snapshots
        image = self._model.image(snapshots[0].sha256) if snapshots else None
        if kept.segment.kind == "manual":
            self._paint_manual(painter, box, kept)
        elif image is None:
            paint_picture(painter, box, None, self._theme)
            is_lost = bool(snapshots) and self._model.is_lost(snapshots[0].sha256)
            if is_lost:
                self._words_in(painter, box, tr("Picture not on this computer"), "text3")
            elif not snapshots:
                self._words_in(painter, box, no_picture_words(kept), "text3")
        else:
            paint_picture(painter, box, image, self._theme)
        if kept.state == "removed":
            self._words_in(painter, box, tr("Removed"), "text2")
        badge = badge_of(kept, self._model.zone, self._model.mark(kept))
        if kept.state != "removed" and self._model.is_over_limit(kept):
            self._ring(painter, box, "warn", gap_px=0.0, width_px=2.0)
            badge = badge or Badge(tr("Not paid"), "warn")
        if badge is not None:
            self._paint_badge(painter, box, badge)

    def _paint_manual(self, painter: QPainter, box: QRect, kept: Kept) -> None:
        painter.setPen(QPen(self._theme.colour("manual"), 1))
        painter.setBrush(self._theme.colour("manual_soft"))
        radius = self._theme.tokens.radii.picture
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._words_in(painter, box, no_picture_words(kept), "manual")

    def _paint_badge(
        self, painter: QPainter, box: QRect, badge: Badge, *, at_end: bool = False
    ) -> None:
        fill, ink = TONES[badge.tone]
        painter.setFont(self._theme.font("badge"))
        dot_px = 12 if badge.tone == "rec" else 0
        width_px = painter.fontMetrics().horizontalAdvance(badge.words) + 14 + dot_px
        is_left = at_end == self._view.isRightToLeft()
        left = box.left() + 6 if is_left else box.right() - 5 - width_px
        place = QRectF(left, box.top() + 6, width_px, 20)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if dot_px:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("rec"))
            painter.drawEllipse(QRectF(place.left() + 7, place.center().y() - 3.5, 7, 7))
        painter.setPen(self._theme.colour(ink))
        words = place.adjusted(7 + dot_px, 0, -7, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), badge.words)

    def _paint_shield(self, painter: QPainter, picture: QRect) -> None:
        """An open shield, below the badge: not protected; why stands in tip and open view."""
        is_mirrored = self._view.isRightToLeft()
        left = picture.right() - 5 - SHIELD_PX if not is_mirrored else picture.left() + 6
        place = QRect(left, picture.bottom() - 5 - SHIELD_PX, SHIELD_PX, SHIELD_PX)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour("warn_soft"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = self._theme.icon("shield-open", "warn", SHIELD_PX - 6)
        icon.paint(painter, place.adjusted(3, 3, -3, -3))

    def _paint_foot(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        """Ten dots and the level under the picture, in figures."""
        if cell.is_manual:
            return
        words = level_words(cell)
        picture = self._picture_box(box)
        line = QRect(picture.left(), picture.bottom() + 3, picture.width(), FOOT_PX)
        painter.setFont(self._theme.font("caption", weight=500))
        words_px = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(self._theme.colour("text2"))
        is_mirrored = self._view.isRightToLeft()
        # Qt mirrors the alignment by itself; the isolate keeps 8/10 from becoming 10/8.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(side), f"\u2066{words}\u2069")
        room_px = min(118, line.width() - words_px - 10)
        if room_px < 40:
            return
        minutes: Sequence[bool | None] = activity_of(cell.kept)[0]
        left = line.right() - room_px + 1 if is_mirrored else line.left()
        dots = QRect(left, line.top(), room_px, line.height())
        paint_dots(painter, dots, minutes, self._theme, is_mirrored=is_mirrored)

    def _paint_gap(self, painter: QPainter, box: QRect, row: Row) -> None:
        painter.setPen(QPen(self._theme.colour("border"), 1))
        middle = box.center().y() + 0.5
        painter.setFont(self._theme.font("caption"))
        words = gap_words(row)
        words_px = painter.fontMetrics().horizontalAdvance(words) + 24
        left, right = box.center().x() - words_px / 2, box.center().x() + words_px / 2
        painter.drawLine(QLineF(box.left() + SIDE_PX, middle, left, middle))
        painter.drawLine(QLineF(right, middle, box.right() - SIDE_PX, middle))
        painter.setPen(self._theme.colour("text3"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _ring(
        self, painter: QPainter, box: QRect, ink: str, *, gap_px: float, width_px: float
    ) -> None:
        out = gap_px - 0.5 + width_px / 2
        painter.setPen(QPen(self._theme.colour(ink), width_px))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.tokens.radii.picture + out
        # Two pixels of the cell's side remain round it, so that no neighbour paints over it.
        out = min(out, SIDE_PX - width_px / 2)
        painter.drawRoundedRect(QRectF(box).adjusted(-out, -out, out, out), radius, radius)

    def _words_in(self, painter: QPainter, box: QRect, words: str, ink: str) -> None:
        painter.setPen(self._theme.colour(ink))
        painter.setFont(self._theme.font("caption"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        room = box.adjusted(6, 4, -6, -4)
        if painter.fontMetrics().boundingRect(room, flags, words).height() > room.height():
            # A small cell has the first half: "You removed this". The whole is spoken and tipped.
            words = re.split("[,،]", words)[0]
        painter.drawText(room, flags, words)
