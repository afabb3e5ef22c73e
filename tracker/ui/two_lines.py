"""A contract in two lines: its title, and under it who it is for and what an hour costs."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from tracker.ui.theme import Theme


def paint_lines(
    painter: QPainter,
    box: QRect,
    title: str,
    under: str,
    theme: Theme,
    *,
    ink: str,
    beside_px: int = 0,
) -> None:
    """Both cut where the box ends, the title before what stands at its end, `beside_px` wide.

    `ink` is the title's colour by its token.
    """
    half = box.height() // 2
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for words, face, weight, colour, top in (
        (title, "base", 600, ink, 0),
        (under, "caption", None, "text2", half),
    ):
        painter.setFont(theme.font(face, weight=weight))
        painter.setPen(theme.colour(colour))
        less_px = 0 if top else beside_px
        line = QRect(box.left(), box.top() + top, box.width() - less_px, half)
        if is_mirrored:
            line.translate(less_px, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, int(flags), shown)
