"""The recording's state as a shape: ring, dot, half dot, notched dot, ring with a mark."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui.theme import Theme


def paint_shape(painter: QPainter, box: QRectF, shape: str, ink: QColor) -> None:
    """Draw the shape into a square box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line_px = box.width() / 7
    inner = box.adjusted(line_px / 2, line_px / 2, -line_px / 2, -line_px / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if shape == "dot":
        painter.drawEllipse(box)
        return
    if shape == "notch":
        painter.drawPie(box, 90 * 16, 270 * 16)
        return
    if shape == "half":
        painter.drawPie(inner, 90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, line_px))
    painter.drawEllipse(inner)
    if shape == "alert":
        middle, unit = box.center(), box.height() / 10
        painter.setPen(QPen(ink, line_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(
            QPointF(middle.x(), middle.y() - 2 * unit), QPointF(middle.x(), middle.y() + unit / 2)
        )
        painter.drawPoint(QPointF(middle.x(), middle.y() + 2 * unit))


class StateDot(QWidget):
    """The shape beside the state's words; the words carry the name."""

    def __init__(self, theme: Theme, size_px: int = 11) -> None:
        super().__init__()
        self._theme, self._size_px = theme, size_px
        self._shape, self._ink = "ring", "text3"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_shape(self, shape: str, ink: str) -> None:
        if (shape, ink) != (self._shape, self._ink):
            self._shape, self._ink = shape, ink
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_shape(painter, QRectF(self.rect()), self._shape, self._theme.colour(self._ink))
        painter.end()
