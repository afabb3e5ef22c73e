"""A card in the lower corner of the screen: silent, on top, and never with the focus."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QEnterEvent,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame

from tracker.ui.theme import Theme

CORNER_PX = 24


class CornerCard(QFrame):
    """Goes by itself after a while; the mouse over it keeps it."""

    def __init__(self, theme: Theme, *, name: str, shown_ms: int) -> None:
        super().__init__(
            None,
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self._theme, self._shown_ms = theme, shown_ms
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        self._timer.start(shown_ms)

    def show_in_corner(self) -> None:
        """At the lower end of the primary screen, on the side where lines end."""
        self.adjustSize()
        room = QGuiApplication.primaryScreen().availableGeometry()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.left() + CORNER_PX if is_mirrored else room.right() - self.width() - CORNER_PX
        self.move(left, room.bottom() - self.height() - CORNER_PX)
        self.show()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(self._shown_ms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A mask, since many a desktop has no compositor and would show black corners.
        shape = QPainterPath()
        radius = self._theme.tokens.radii.card + 1
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("border"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge_px = 2.0 if self._theme.has_high_contrast else 1.0
        painter.setPen(QPen(self._theme.colour("border"), edge_px))
        painter.setBrush(self._theme.colour("surface"))
        radius = self._theme.tokens.radii.card
        inset = edge_px / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()
