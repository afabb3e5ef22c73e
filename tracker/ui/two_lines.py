"""A contract in two lines: its title, and under it who it is for and what an hour costs."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from tracker.ui.theme import Theme


def paint_lines(
    painter: QPainter, box: QRect, title: str, under: str, theme: Theme, *, ink: str
) -> None:
    """Both cut where the box ends; `ink` is the title's colour by its token."""
    half = box.height() // 2
    for words, face, weight, colour, top in (
        (title, "base", 600, ink, 0),
        (under, "caption", None, "text2", half),
    ):
        painter.setFont(theme.font(face, weight=weight))
        painter.setPen(theme.colour(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        line = QRect(box.left(), box.top() + top, box.width(), half)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, int(flags), shown)
