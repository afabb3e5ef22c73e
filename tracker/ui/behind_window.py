"""The segments a number is the sum of: each leads to its picture, its protection and its proof."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.desk import Desk
from tracker.ui.earned import Piece, Sum
from tracker.ui.earnings_words import BEHIND_COLUMNS, EARNINGS
from tracker.ui.figures_table import Cell, FiguresTable, Line
from tracker.ui.focus_ring import FocusRing
from tracker.ui.shown import clock, day_and_time, money, people_text, span, spoken
from tracker.ui.surface import scrolled
from tracker.ui.text import Text
from tracker.ui.week_words import STATES

SIZE = QSize(1000, 600)
# A table as long as a life's work is nothing to read; the sum above counts all.
MOST = 1_000


class BehindWindow(QWidget):
    """Enter opens a segment; Esc closes."""

    segment_asked = Signal(object, int)

    def __init__(self, desk: Desk, head: str, of: Sum) -> None:
        super().__init__()
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("room", "page")
        title = EARNINGS["behind"].format(head=head)
        self.setWindowTitle(title)
        self.resize(desk.theme.scaled(SIZE.width()), SIZE.height())
        self.table = FiguresTable(
            desk.theme,
            EARNINGS["behind_table"],
            head_px=220,
            words=frozenset({0, 1, 4}),
            widths=(0, 0, 84, 96, 120),
        )
        shown = of.pieces[-MOST:]
        lines = [self._line(piece) for piece in shown]
        whole = self._cells("", "", of.seconds, "  ·  ".join(map(money, of.amounts)), "")
        lines.append(Line(EARNINGS["total"], whole, is_total=True))
        self.table.show_lines([tr(name) for name in BEHIND_COLUMNS], lines)
        self.table.opened.connect(self._open)
        inside = QWidget()
        inside.setProperty("room", "clear")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(20, 0, 20, 16)
        cards.addWidget(self.table)
        cards.addStretch(1)
        area = scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        words = Text(desk.theme, "page_head", title)
        words.setContentsMargins(20, 0, 20, 0)
        column.addWidget(words)
        if len(shown) < len(of.pieces):
            says = EARNINGS["behind_cut"].format(shown=len(shown), count=len(of.pieces))
            cut = Text(desk.theme, "secondary", says, ink="text2")
            cut.setContentsMargins(20, 0, 20, 0)
            column.addWidget(cut)
        column.addWidget(area, 1)
        self._ring = FocusRing(self, desk.theme)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        self.table.setFocus()

    def _line(self, piece: Piece) -> Line:
        starts_s, zone = piece.starts_s, self._desk.zone
        kept, terms = piece.kept, piece.terms.terms
        when = day_and_time(starts_s, span(starts_s, starts_s + piece.seconds, zone), zone)
        memo = people_text(kept.segment.memo) or EARNINGS["no_memo"]
        cells = self._cells(
            people_text(terms.title), memo, piece.seconds, money(piece.money), STATES[kept.state]
        )
        return Line(when, cells, key=piece)

    def _cells(
        self, title: str, memo: str, seconds: int, amount: str, state: str
    ) -> tuple[Cell, ...]:
        is_hidden = self._desk.theme.hides_money
        return (
            Cell(title),
            Cell(memo),
            Cell(clock(seconds), spoken(seconds)),
            Cell(EARNINGS["hidden"] if is_hidden else amount),
            Cell(state),
        )

    def _open(self, piece: Piece) -> None:
        self.segment_asked.emit(piece.kept.segment.id, piece.starts_s)
