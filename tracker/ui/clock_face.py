"""The running clock, drawn figure by figure in equal cells so that it never jitters."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.language import tr
from tracker.ui.shown import clock, spoken
from tracker.ui.theme import Theme

TIGHTER_PX = 1.5


class ClockFace(QWidget):
    """`1:02:10` in the display cut. Inter Display's own tabular 1 is narrower than its 0."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words, self._ink = clock(0), "text3"
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        self._font = self._theme.font("clock")
        metrics = self._metrics = QFontMetricsF(self._font)
        self._figure_px = metrics.horizontalAdvance("0") - TIGHTER_PX
        self._colon_px = metrics.horizontalAdvance(":") - TIGHTER_PX
        self._cap_px = metrics.capHeight()
        self.updateGeometry()
        self.update()

    def show_seconds(self, seconds: int, *, ink: str, prefix: str = "") -> None:
        words = clock(seconds)
        if (words, ink) != (self._words, self._ink):
            self._words, self._ink = words, ink
            self.setAccessibleName(prefix or tr("Recording for {length}", length=spoken(seconds)))
            self.update()

    @property
    def words(self) -> str:
        return self._words

    @property
    def ink(self) -> str:
        return self._ink

    def sizeHint(self) -> QSize:
        return QSize(round(self._width_px()), self._theme.scaled(62))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour(self._ink))
        left = (self.width() - self._width_px()) / 2
        baseline = (self.height() + self._cap_px) / 2
        for letter in self._words:
            is_colon = letter == ":"
            width_px = self._colon_px if is_colon else self._figure_px
            # The colon is lifted to the middle of the figures, where a clock has it.
            lift_px = self._cap_px * 0.09 if is_colon else 0.0
            x = left + (width_px - self._metrics.horizontalAdvance(letter)) / 2
            painter.drawText(QPointF(x, baseline - lift_px), letter)
            left += width_px
        painter.end()

    def _width_px(self) -> float:
        colons = self._words.count(":")
        return colons * self._colon_px + (len(self._words) - colons) * self._figure_px
