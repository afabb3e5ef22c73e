"""A check box whose box can be seen in every theme: Fusion draws it in the window's own shade."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from tracker.ui.theme import Theme

BOX_PX, GAP_PX, RADIUS_PX = 18, 10, 4


class CheckBox(QCheckBox):
    """A box with an edge, a tick in it, and its words."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setFont(theme.font("base"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words_px = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(BOX_PX + GAP_PX + words_px + 4, max(28, self.fontMetrics().height() + 6))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge_px = 2.0 if self._theme.has_high_contrast else 1.0
        left = self.width() - BOX_PX if is_mirrored else 0
        box = QRectF(left, (self.height() - BOX_PX) / 2, BOX_PX, BOX_PX)
        inset = edge_px / 2
        edge = colour("accent" if self.isChecked() else "border_strong")
        painter.setPen(QPen(edge, edge_px))
        painter.setBrush(colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), RADIUS_PX, RADIUS_PX)
        if self.isChecked():
            self._paint_tick(painter, box)
        painter.setPen(colour("text" if self.isEnabled() else "text3"))
        start = 0 if is_mirrored else BOX_PX + GAP_PX
        room = QRectF(start, 0, self.width() - BOX_PX - GAP_PX, self.height())
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        ink = QPen(self._theme.colour("on_accent"), 2)
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        corner = box.topLeft()
        points = (QPointF(4.5, 9.5), QPointF(7.5, 12.5), QPointF(13.5, 6.0))
        painter.drawPolyline(QPolygonF([corner + point for point in points]))
