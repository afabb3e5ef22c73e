"""Earnings and reports: where the money stands, what was worked by whom and when, and files of it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from tracker.events import ContractsFetched, Event, SegmentsChanged, SegmentsRemoved
from tracker.language import tr
from tracker.ui.behind_window import BehindWindow
from tracker.ui.button import PillButton
from tracker.ui.cards import Message, Toasts
from tracker.ui.charts import Bars, CalendarStrip, FeeBar
from tracker.ui.desk import Desk
from tracker.ui.doors import Diary, Fetched, Kept
from tracker.ui.earned import IN_TIME, Piece, Sum, grouped, period, pieces_of, together
from tracker.ui.earnings_file import as_csv, write_pdf
from tracker.ui.earnings_words import (
    BY,
    COLUMNS,
    EARNINGS,
    fee_line,
    fee_place,
    told_at,
)
from tracker.ui.figures_table import Cell, FiguresTable, Line
from tracker.ui.focus_ring import FocusRing
from tracker.ui.protected import limit_s_of
from tracker.ui.report_bar import ReportBar, contract_of
from tracker.ui.shown import clock, date, money, month, people_text, short_day, total, weekday
from tracker.ui.surface import Card, row, scrolled
from tracker.ui.text import Text
from tracker.ui.told_doors import ToldMoney
from tracker.ui.week_words import week_span
from workdiary.money import spell
from workdiary.week import DAY_S, WEEK_S, BillingWeek

DEFAULT_SIZE, LEAST_SIZE = QSize(940, 800), QSize(640, 480)
FIGURES = ("working", "with_client", "security", "free")
MOST_BARS = 14
HALF_YEAR_S = CalendarStrip.WEEKS * WEEK_S


class EarningsWindow(QWidget):
    """Local figures always; the marketplace's as they were last told."""

    segment_asked = Signal(object, int)
    tracker_asked = Signal()
    diary_asked = Signal()
    week_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pieces: Sequence[Piece] = ()
        self.sums: Sequence[Sum] = ()
        self.behind: BehindWindow | None = None
        self.tax_year = "0101"
        self.setProperty("room", "page")
        self.setWindowTitle(EARNINGS["title"])
        self.setMinimumSize(LEAST_SIZE)
        self.resize(desk.theme.scaled(DEFAULT_SIZE.width()), DEFAULT_SIZE.height())
        self.toasts = Toasts(self, desk.theme)
        self._make_parts()
        self._lay_out()
        self._ring = FocusRing(self, desk.theme)
        self._connect()

    def heard(self, event: Event) -> None:
        if isinstance(event, (SegmentsChanged, SegmentsRemoved, ContractsFetched)):
            self.reload()

    def showEvent(self, event: object) -> None:
        self.reload()

    def reload(self) -> None:
        """Read the period, and the half year of the strip, again."""
        if not self.isVisible():
            return
        now_s, zone = self._desk.now_s, self._desk.zone
        week = BillingWeek.containing(now_s)
        since_s, until_s = period(self.bar.since.value, now_s, zone, self.tax_year)
        from_s = max(0, min(since_s, week.ends_s - HALF_YEAR_S))

        def read(diary: Diary) -> tuple[Sequence[Piece], ToldMoney, Sequence[Fetched]]:
            contracts = diary.contracts.all()
            kept = diary.segments.between(from_s, max(until_s, week.ends_s))
            return (
                pieces_of(kept, contracts, limit_of=_limit_of),
                diary.told_money.read(),
                contracts,
            )

        def arrived(found: tuple[Sequence[Piece], ToldMoney, Sequence[Fetched]]) -> None:
            self._pieces = found[0]
            self.bar.show_contracts(found[2])
            self._show_told(found[1])
            self._show_strip(week)
            self._show_groups(since_s, until_s)

        self._desk.read(read, arrived)

    def _show_told(self, told: ToldMoney) -> None:
        self._told.setText(told_at(told.told_s, self._desk.zone))
        for name in FIGURES:
            amounts = [getattr(each, name) for each in told.figures]
            words = "  ·  ".join(map(money, amounts)) or "–"
            is_hidden = self._desk.theme.hides_money
            self._figures[name].setText(EARNINGS["hidden"] if is_hidden else words)
        while self._fees.count():
            item = self._fees.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for pair in told.pairs:
            words = fee_line(pair)
            filled, marks = fee_place(pair)
            self._fees.addWidget(Text(self._desk.theme, "base", words, wraps=True))
            self._fees.addWidget(FeeBar(self._desk.theme, filled, marks, words))
        self._fee_card.setVisible(bool(told.pairs) and not self._desk.theme.hides_money)

    def _show_strip(self, week: BillingWeek) -> None:
        first_s = week.ends_s - HALF_YEAR_S
        days = [0] * (7 * CalendarStrip.WEEKS)
        for piece in self._pieces:
            if first_s <= piece.starts_s < week.ends_s:
                days[(piece.starts_s - first_s) // DAY_S] += piece.seconds
        self.strip.show_days(days, EARNINGS["strip_name"])

    def _show_groups(self, since_s: int, until_s: int) -> None:
        by, of = self.bar.by.value, contract_of(self.bar)
        inside = [
            piece
            for piece in self._pieces
            if since_s <= piece.starts_s < until_s and of in (None, piece.terms.terms.id)
        ]
        self.sums = grouped(inside, by, zone=self._desk.zone)
        lines = [
            Line(self.head_of(one), _cells(one.seconds, self._money(one)), key=one)
            for one in self.sums
        ]
        if len(self.sums) > 1:
            whole = together(EARNINGS["total"], self.sums)
            cells = _cells(whole.seconds, self._money(whole))
            lines.append(Line(EARNINGS["total"], cells, key=whole, is_total=True))
        self.table.show_lines([tr(name) for name in COLUMNS], lines)
        shown = self.sums[-MOST_BARS:] if by in IN_TIME else self.sums[:MOST_BARS]
        bars = [(self._bar_name(one), one.seconds, total(one.seconds)) for one in shown]
        name = next(tr(name) for name, value in BY if value == by)
        self.bars.show_bars(bars, EARNINGS["bars_name"].format(by=name))
        for part in (self.bars, self.table):
            part.setVisible(bool(self.sums))
        self._none.show_words("" if self.sums else EARNINGS["none"])

    def head_of(self, one: Sum) -> str:
        """A row's head in words: of time by its date, a group by its name as it was written."""
        zone = self._desk.zone
        match self.bar.by.value:
            case _ if one.name == EARNINGS["total"]:
                return one.name
            case "day":
                return short_day(int(one.name), zone)
            case "week":
                return week_span(BillingWeek(int(one.name)))
            case "month":
                return month(int(one.name), zone)
            case "weekday":
                return weekday(int(one.name))
            case "label":
                return people_text(one.name) or EARNINGS["no_label"]
        return people_text(one.name) or EARNINGS["no_memo"]

    def _bar_name(self, one: Sum) -> str:
        """Under a bar a day and a week are shorter than in the table."""
        if self.bar.by.value in ("day", "week"):
            return date(int(one.name), self._desk.zone)
        return self.head_of(one)

    def _csv_row(self, one: Sum) -> tuple[str, str, str]:
        """For programs: one way to write days, time and money, whatever the screen's language."""
        name = one.name
        if self.bar.by.value in IN_TIME - {"weekday"}:
            name = datetime.fromtimestamp(int(one.name), self._desk.zone).date().isoformat()
        amounts = [f"{spell(amount)} {amount.currency}" for amount in one.amounts]
        is_hidden = self._desk.theme.hides_money
        return name, clock(one.seconds), "Hidden" if is_hidden else "; ".join(amounts)

    def _money(self, one: Sum) -> str:
        if self._desk.theme.hides_money:
            return EARNINGS["hidden"]
        return "  ·  ".join(money(amount) for amount in one.amounts)

    def _open(self, one: Sum) -> None:
        """The segments behind a number; a single one opens at once."""
        if len(one.pieces) == 1:
            piece = one.pieces[0]
            self.segment_asked.emit(piece.kept.segment.id, piece.starts_s)
            return
        # Held here: a window without a parent that nobody holds is gone at once.
        self.behind = BehindWindow(self._desk, self.head_of(one), one)
        self.behind.segment_asked.connect(self.segment_asked)
        self.behind.show()

    def save(self, ending: str, file: str = "") -> None:
        """The table as it stands, into a file that is asked for."""
        if not file:
            file, _ = QFileDialog.getSaveFileName(
                self, EARNINGS[ending], f"earnings.{ending}", f"*.{ending}"
            )
        if not file:
            return
        try:
            if ending == "csv":
                text = as_csv(COLUMNS, [self._csv_row(one) for one in self.sums])
                Path(file).write_text(text, encoding="utf-8-sig", newline="")
            else:
                rows = [(line.head, *(cell.words for cell in line.cells)) for line in self._lines()]
                write_pdf(file, EARNINGS["title"], [tr(name) for name in COLUMNS], rows)
        except OSError:
            self.toasts.show(Message(EARNINGS["not_saved"]))
            return
        self.toasts.show(Message(EARNINGS["saved"].format(file=people_text(Path(file).name))))

    def _lines(self) -> Sequence[Line]:
        return self.table.model_of.lines

    def _make_parts(self) -> None:
        theme = self._desk.theme
        self._figures = {name: Text(theme, "number", "–", weight=600) for name in FIGURES}
        self._told = Text(theme, "secondary", ink="text2")
        self._fees = QVBoxLayout()
        self._fees.setSpacing(6)
        self.bar = ReportBar(theme)
        self.csv = PillButton(theme, EARNINGS["csv"])
        self.pdf = PillButton(theme, EARNINGS["pdf"])
        self.bars, self.strip = Bars(theme), CalendarStrip(theme)
        self.table = FiguresTable(theme, EARNINGS["table"], head_px=380)
        self._none = Text(theme, "base", ink="text2")

    def _lay_out(self) -> None:
        theme = self._desk.theme
        head = row(spacing_px=8)
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(Text(theme, "page_head", EARNINGS["title"]))
        head.addStretch(1)
        for part in (self.csv, self.pdf):
            head.addWidget(part)
        figures = Card(theme, spacing_px=8)
        line = row(spacing_px=24)
        for name in FIGURES:
            one = QVBoxLayout()
            one.setSpacing(2)
            one.addWidget(Text(theme, "caption", EARNINGS[name], ink="text2"))
            one.addWidget(self._figures[name])
            line.addLayout(one, 1)
        figures.column.addLayout(line)
        figures.column.addWidget(self._told)
        self._fee_card = Card(theme, spacing_px=8)
        self._fee_card.column.addWidget(Text(theme, "button", EARNINGS["fees"]))
        self._fee_card.column.addLayout(self._fees)
        strip = Card(theme, spacing_px=8)
        strip.column.addWidget(Text(theme, "button", EARNINGS["strip"]))
        strip.column.addWidget(self.strip)
        report = Card(theme, spacing_px=8)
        report.column.addWidget(Text(theme, "button", EARNINGS["hours"]))
        for shown in (self.bar, self.bars, self.table, self._none):
            report.column.addWidget(shown)
        report.column.addWidget(Text(theme, "caption", EARNINGS["cut"], ink="text2"))
        page = QWidget()
        page.setProperty("room", "clear")
        cards = QVBoxLayout(page)
        cards.setContentsMargins(20, 2, 20, 16)
        cards.setSpacing(12)
        for card in (figures, self._fee_card, strip, report):
            cards.addWidget(card)
        cards.addStretch(1)
        area = scrolled(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(area, 1)

    def _connect(self) -> None:
        self.bar.changed.connect(self.reload)
        self.csv.clicked.connect(lambda: self.save("csv"))
        self.pdf.clicked.connect(lambda: self.save("pdf"))
        self.table.opened.connect(self._open)
        self._desk.theme.changed.connect(self.reload)
        self._desk.shortcuts.bind(
            self,
            {
                "earnings.tracker": self.tracker_asked.emit,
                "earnings.diary": self.diary_asked.emit,
                "earnings.week": self.week_asked.emit,
                "earnings.csv": lambda: self.save("csv"),
                "earnings.pdf": lambda: self.save("pdf"),
                "earnings.close": self.close,
                "window.message": self.toasts.focus,
            },
        )


def _limit_of(inside: Sequence[Kept], fetched: Fetched, week: BillingWeek) -> int | None:
    return limit_s_of(inside, fetched, week)


def _cells(seconds: int, amount: str) -> tuple[Cell, ...]:
    return (Cell(total(seconds), spoken=clock(seconds)), Cell(amount))
