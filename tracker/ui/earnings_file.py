"""A report's table as CSV text, and as a PDF of as many pages as it needs."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

from tracker.language import spoken_here

ROW_PT, HEAD_PT, RESOLUTION = 18.0, 40.0, 72
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
Row = Sequence[str]


def as_csv(heads: Row, rows: Sequence[Row]) -> str:
    """A cell that a spreadsheet would run as a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["", *heads])
    for one in rows:
        writer.writerow(
            [
                f"'{cell}" if plain(cell)[:1] in "=+-@" and plain(cell) else plain(cell)
                for cell in one
            ]
        )
    return out.getvalue()


def plain(words: str) -> str:
    """Without the letters that keep a direction on screen."""
    return "".join(letter for letter in words if letter not in "\u200f\u2066\u2068\u2069")


def write_pdf(file: str, title: str, heads: Row, rows: Sequence[Row]) -> None:
    """A4, one line a row, the heads on every page. OSError where it cannot be written."""
    Path(file).touch()
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18))
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    painter = QPainter(writer)
    try:
        size = QSizeF(writer.width(), writer.height())
        on_page = max(1, int((size.height() - HEAD_PT) // ROW_PT) - 1)
        for page in range(0, max(1, len(rows)), on_page):
            if page:
                writer.newPage()
            _page(painter, size, title, heads, rows[page : page + on_page])
    finally:
        painter.end()


def _page(painter: QPainter, size: QSizeF, title: str, heads: Row, rows: Sequence[Row]) -> None:
    font = QFont("Inter")
    font.setPointSizeF(16)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    side = RIGHT if spoken_here().is_right_to_left else LEFT
    painter.drawText(QRectF(0, 0, size.width(), 26), int(side), title)
    font.setPointSizeF(9)
    for n, one in enumerate([("", *heads), *rows]):
        font.setWeight(QFont.Weight.DemiBold if n == 0 else QFont.Weight.Normal)
        painter.setFont(font)
        top, left = HEAD_PT + n * ROW_PT, 0.0
        for column, cell in enumerate(one):
            width = size.width() * (0.6 if column == 0 else 0.4 / max(1, len(heads)))
            side = LEFT if column == 0 else RIGHT
            words = painter.fontMetrics().elidedText(
                plain(cell), Qt.TextElideMode.ElideRight, int(width) - 4
            )
            is_mirrored = spoken_here().is_right_to_left
            box = QRectF(size.width() - left - width if is_mirrored else left, top, width, ROW_PT)
            if is_mirrored:
                side = RIGHT if column == 0 else LEFT
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), words)
            left += width
