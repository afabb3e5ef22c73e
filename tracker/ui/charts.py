"""Bars, a calendar strip and a fee bar, painted from tokens; the table beside them says it all."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui.theme import Theme

BARS_PX, STRIP_PX, FEE_PX = 132, 15, 12
LEVELS = 4


class _Chart(QWidget):
    """Decoration beside a table: it has a name and takes no focus."""

    def __init__(self, theme: Theme, height_px: int) -> None:
        super().__init__()
        self.theme, self._height_px = theme, height_px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, self._height_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height_px)

    def across(self, left: float, width: float) -> float:
        """Where it stands when reading begins at the right."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - width if is_mirrored else left


class Bars(_Chart):
    """One bar a column, its label below; the longest fills the height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, BARS_PX)
        self._bars: Sequence[tuple[str, int, str]] = ()

    def show_bars(self, bars: Sequence[tuple[str, int, str]], name: str) -> None:
        """Label, seconds, and what stands above."""
        self._bars = bars
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        share = self.width() / max(1, len(self._bars))
        most = max((seconds for _, seconds, _ in self._bars), default=0) or 1
        ground = self.height() - 22.0
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(0, int(ground), self.width(), int(ground))
        for n, (label, seconds, above) in enumerate(self._bars):
            width = min(44.0, share * 0.62)
            left = self.across(share * n + (share - width) / 2, width)
            high = (ground - 22) * seconds / most
            if seconds:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent"))
                box = QRectF(left, ground - max(3.0, high), width, max(3.0, high))
                painter.drawRoundedRect(box, 3, 3)
            room = QRectF(self.across(share * n, share), 0, share, 0)
            painter.setPen(theme.colour("text2"))
            fits = painter.fontMetrics().elidedText(
                label, Qt.TextElideMode.ElideRight, int(share) - 4
            )
            painter.drawText(
                QRectF(room.left(), ground + 3, share, 18), int(Qt.AlignmentFlag.AlignHCenter), fits
            )
            painter.setPen(theme.colour("text"))
            if seconds and painter.fontMetrics().horizontalAdvance(above) <= share:
                top = ground - max(3.0, high) - 18
                painter.drawText(
                    QRectF(room.left(), top, share, 16), int(Qt.AlignmentFlag.AlignHCenter), above
                )
        painter.end()


class CalendarStrip(_Chart):
    """A square a day, a column a week, the last 26 weeks; four strengths and none."""

    WEEKS = 26

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 7 * (STRIP_PX + 3))
        self._days: Sequence[int] = ()

    def show_days(self, seconds: Sequence[int], name: str) -> None:
        """Seconds of each day from a Monday on, a row of seven a week."""
        self._days = seconds
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(self._days, default=0) or 1
        step = min((self.width() - 2) / self.WEEKS, STRIP_PX + 24.0)
        for n, seconds in enumerate(self._days):
            week, day = divmod(n, 7)
            width = step - 3
            left = self.across(week * step, width)
            box = QRectF(left, day * (STRIP_PX + 3), width, STRIP_PX)
            level = 0 if not seconds else min(LEVELS, 1 + seconds * LEVELS // (most + 1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shade(level))
            painter.drawRoundedRect(box, 3, 3)
        painter.end()

    def _shade(self, level: int) -> QColor:
        """Between the empty square and the full bar, in even steps."""
        empty, full = self.theme.colour("meter_off"), self.theme.colour("meter")
        share = (0.0, 0.4, 0.6, 0.8, 1.0)[level]
        return QColor(
            *(
                round(a + (b - a) * share)
                for a, b in (
                    (empty.red(), full.red()),
                    (empty.green(), full.green()),
                    (empty.blue(), full.blue()),
                )
            )
        )


class FeeBar(_Chart):
    """How far a pair has come to the last step of the fee, with a mark at each step."""

    def __init__(self, theme: Theme, filled: float, marks: Sequence[float], name: str) -> None:
        super().__init__(theme, FEE_PX)
        self._filled, self._marks = min(1.0, filled), marks
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("meter_off"))
        painter.drawRoundedRect(QRectF(0, 3, self.width(), 6), 3, 3)
        width = max(6.0, self.width() * self._filled) if self._filled else 0.0
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(self.across(0, width), 3, width, 6), 3, 3)
        painter.setBrush(theme.colour("text"))
        for mark in self._marks:
            left = self.across(min(self.width() - 2.0, self.width() * mark), 2)
            painter.drawRect(QRectF(left, 0, 2, FEE_PX))
        painter.end()
