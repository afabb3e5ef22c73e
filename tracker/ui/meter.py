"""Activity as ten dots and ten bars, and a week's limit as one bar; painted, never scored."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui.theme import Theme

MINUTES = 10
FULL_INPUTS = 60
BAR_HEIGHT_PX, LEAST_BAR_PX, BAR_GAP_PX = 34, 4, 4


def paint_dots(
    painter: QPainter,
    box: QRect,
    minutes: Sequence[bool | None],
    theme: Theme,
    *,
    is_mirrored: bool = False,
) -> None:
    """Ten dots from the reading side: active, quiet, or hollow where nothing could be counted."""
    gap_px, height_px = 3, 8
    width_px = (box.width() - gap_px * (MINUTES - 1)) / MINUTES
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index in range(MINUTES):
        place = MINUTES - 1 - index if is_mirrored else index
        dot = QRectF(
            box.left() + place * (width_px + gap_px),
            box.center().y() - height_px / 2 + 0.5,
            width_px,
            height_px,
        )
        state = minutes[index] if index < len(minutes) else False
        painter.setPen(Qt.PenStyle.NoPen)
        if state is None or (not state and theme.has_high_contrast):
            painter.setPen(QPen(theme.colour("border_strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            dot.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setBrush(theme.colour("meter" if state else "meter_off"))
        painter.drawRoundedRect(dot, 2, 2)


class MinuteBars(QWidget):
    """Ten bars, one per minute of a slot; height = inputs / 60, at least a line if any."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._inputs: Sequence[int | None] = ()
        self._running: int | None = None
        self._is_measured = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_minutes(
        self, inputs: Sequence[int | None], running: int | None, *, is_measured: bool = True
    ) -> None:
        """`inputs[i]`: presses, clicks and scrolls of minute i; None = not counted or not recorded.

        `running` is the minute that is going on, drawn with an outline; bars that this desktop
        cannot measure are hatched.
        """
        shown = (tuple(inputs), running, is_measured)
        if shown != (self._inputs, self._running, self._is_measured):
            self._inputs, self._running, self._is_measured = shown
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(10 * 24, BAR_HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width_px = (self.width() - BAR_GAP_PX * (MINUTES - 1)) / MINUTES
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index in range(MINUTES):
            place = MINUTES - 1 - index if is_mirrored else index
            box = QRectF(place * (width_px + BAR_GAP_PX), 0, width_px, self.height())
            self._paint_bar(painter, box, index)
        painter.end()

    def _paint_bar(self, painter: QPainter, box: QRectF, index: int) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if theme.has_high_contrast or not self._is_measured:
            painter.setBrush(QBrush(theme.colour("border_strong"), Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(theme.colour("meter_off"))
        painter.drawRoundedRect(box, 4, 4)
        inputs = self._inputs[index] if index < len(self._inputs) else None
        if inputs:
            height_px = max(LEAST_BAR_PX, min(1.0, inputs / FULL_INPUTS) * box.height())
            painter.setClipRect(box.adjusted(0, box.height() - height_px, 0, 0))
            painter.setBrush(theme.colour("meter"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setClipping(False)
        if index == self._running:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)


class LimitBar(QWidget):
    """How much of the weekly limit is used; from 80 % in the warning's fill."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        if share != self._share:
            self._share = min(1.0, max(0.0, share))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("meter_off"))
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole, 3, 3)
        width_px = whole.width() * self._share
        left = whole.width() - width_px if self._is_mirrored() else 0.0
        painter.setClipRect(QRectF(left, 0, width_px, whole.height()))
        painter.setBrush(self._theme.colour("warn_fill" if self._share >= 0.8 else "accent"))
        painter.drawRoundedRect(QRectF(left, 0, max(width_px, 6.0), whole.height()), 3, 3)
        painter.end()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
