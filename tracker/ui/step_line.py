"""The five steps of a week as a painted line: done, now, to come; by shape as well as colour."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.language import tr
from tracker.ui.theme import Theme

HEIGHT_PX, DOT_PX = 44, 12


class StepLine(QWidget):
    """Dots on a line, each with its word below; read out as one sentence."""

    def __init__(self, theme: Theme, steps: Mapping[str, str]) -> None:
        super().__init__()
        self._theme, self._steps, self._now = theme, dict(steps), ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_step(self, now: str) -> None:
        self._now = now
        place = list(self._steps).index(now) + 1
        self.setAccessibleName(
            tr(
                "Step {place} of {count}: {name}",
                place=place,
                count=len(self._steps),
                name=self._steps[now],
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self._theme.scaled(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self._theme.scaled(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, names = self._theme, list(self._steps)
        now = names.index(self._now) if self._now in names else 0
        share = self.width() / len(names)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = DOT_PX / 2 + 2
        centres = [share * (n + 0.5) for n in range(len(names))]
        if is_mirrored:
            centres.reverse()
        for n in range(len(names) - 1):
            painter.setPen(QPen(theme.colour("accent" if n < now else "border_strong"), 2))
            one, other = sorted((centres[n], centres[n + 1]))
            painter.drawLine(QPointF(one + DOT_PX, y), QPointF(other - DOT_PX, y))
        for n, name in enumerate(names):
            dot = QRectF(centres[n] - DOT_PX / 2, y - DOT_PX / 2, DOT_PX, DOT_PX)
            is_done = n < now or (n == now == len(names) - 1)
            painter.setPen(QPen(theme.colour("accent" if n <= now else "border_strong"), 2))
            painter.setBrush(theme.colour("accent") if is_done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
            if n == now and not is_done:
                painter.setBrush(theme.colour("accent"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(dot.adjusted(3.5, 3.5, -3.5, -3.5))
            painter.setFont(theme.font("caption", weight=600 if n == now else 400))
            painter.setPen(theme.colour("text" if n == now else "text2"))
            room = QRectF(centres[n] - share / 2, y + DOT_PX / 2 + 4, share, 20)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter), self._steps[name])
        painter.end()
