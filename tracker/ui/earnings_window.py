"""Earnings and reports: where the money stands, what was worked by whom and when, and files of it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from tracker.events import ContractsFetched, Event, SegmentsChanged, SegmentsRemoved
from tracker.language import said, tr
from tracker.ui.button import PillButton
from tracker.ui.cards import Message, Toasts
from tracker.ui.charts import Bars, CalendarStrip, FeeBar
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.desk import Desk
from tracker.ui.doors import Diary, Fetched, Kept
from tracker.ui.earned import Piece, Sum, grouped, pieces_of
from tracker.ui.earnings_file import as_csv, write_pdf
from tracker.ui.earnings_words import (
    BY,
    COLUMNS,
    EARNINGS,
    SINCE,
    fee_line,
    fee_place,
    told_at,
)
from tracker.ui.figures_table import Cell, FiguresTable, Line
from tracker.ui.focus_ring import FocusRing
from tracker.ui.protected import limit_s_of
from tracker.ui.shown import clock, date, money, people_text, short_day, total
from tracker.ui.surface import Card, row
from tracker.ui.text import Text
from tracker.ui.told_doors import ToldMoney
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
        self.setProperty("room", "page")
        self.setWindowTitle(EARNINGS["title"])
        self.setMinimumSize(LEAST_SIZE)
        self.resize(DEFAULT_SIZE)
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
        week = BillingWeek.containing(self._desk.now_s)
        since_s = max(0, week.ends_s - self.since.value * DAY_S)
        from_s = min(since_s, week.ends_s - HALF_YEAR_S)

        def read(diary: Diary) -> tuple[Sequence[Piece], ToldMoney]:
            contracts = diary.contracts.all()
            kept = diary.segments.between(max(0, from_s), week.ends_s)
            return pieces_of(kept, contracts, limit_of=_limit_of), diary.told_money.read()

        def arrived(found: tuple[Sequence[Piece], ToldMoney]) -> None:
            self._pieces = found[0]
            self._show_told(found[1])
            self._show_strip(week)
            self._show_groups(since_s)

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

    def _show_groups(self, since_s: int) -> None:
        zone, by = self._desk.zone, self.by.value
        inside = [piece for piece in self._pieces if piece.starts_s >= since_s]
        self.sums = grouped(inside, by, zone=zone)
        lines = [
            Line(self.head_of(one), _cells(one.seconds, self._money(one)), key=one)
            for one in self.sums
        ]
        if len(self.sums) > 1:
            all_of = Sum(EARNINGS["total"], since_s)
            for one in self.sums:
                all_of.seconds += one.seconds
                for currency, minor in one.money.items():
                    all_of.money[currency] = all_of.money.get(currency, 0) + minor
            cells = _cells(all_of.seconds, self._money(all_of))
            lines.append(Line(EARNINGS["total"], cells, is_total=True))
        self.table.show_lines([tr(name) for name in COLUMNS], lines)
        shown = self.sums[-MOST_BARS:] if by == "day" else self.sums[:MOST_BARS]
        bars = [(self._bar_name(one), one.seconds, total(one.seconds)) for one in shown]
        name = next(tr(name) for name, value in BY if value == by)
        self.bars.show_bars(bars, EARNINGS["bars_name"].format(by=name))
        for part in (self.bars, self.table):
            part.setVisible(bool(self.sums))
        self._none.show_words("" if self.sums else EARNINGS["none"])

    def head_of(self, one: Sum) -> str:
        """A row's head in words: a day by its date, a group by its name as it was written."""
        if self.by.value == "day":
            return short_day(int(one.name), self._desk.zone)
        return people_text(one.name) or EARNINGS["no_memo"]

    def _bar_name(self, one: Sum) -> str:
        """Under a bar a day is shorter than in the table."""
        return date(int(one.name), self._desk.zone) if self.by.value == "day" else self.head_of(one)

    def _csv_row(self, one: Sum) -> tuple[str, str, str]:
        """For programs: one way to write days, time and money, whatever the screen's language."""
        name = one.name
        if self.by.value == "day":
            name = datetime.fromtimestamp(int(one.name), self._desk.zone).date().isoformat()
        amounts = [f"{spell(amount)} {amount.currency}" for amount in one.amounts]
        is_hidden = self._desk.theme.hides_money
        return name, clock(one.seconds), "Hidden" if is_hidden else "; ".join(amounts)

    def _money(self, one: Sum) -> str:
        if self._desk.theme.hides_money:
            return EARNINGS["hidden"]
        return "  ·  ".join(money(amount) for amount in one.amounts)

    def _open(self, one: Sum) -> None:
        """The segments behind a number begin with its first; the diary walks on from there."""
        first = next(
            (piece.kept.segment for piece in self._pieces if piece.starts_s == one.first_s),
            None,
        )
        self.segment_asked.emit(first.id if first else None, one.first_s)

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
        self.by = ChoiceButton(theme, EARNINGS["by"], said(BY), "contract")
        self.since = ChoiceButton(theme, EARNINGS["since"], said(SINCE), 28)
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
        for part in (self.by, self.since, self.csv, self.pdf):
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
        for shown in (self.bars, self.table, self._none):
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
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(area, 1)

    def _connect(self) -> None:
        self.by.chosen.connect(self._chosen)
        self.since.chosen.connect(self._chosen)
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

    def _chosen(self, _: Any) -> None:
        self.reload()


def _limit_of(inside: Sequence[Kept], fetched: Fetched, week: BillingWeek) -> int | None:
    return limit_s_of(inside, fetched, week)


def _cells(seconds: int, amount: str) -> tuple[Cell, ...]:
    return (Cell(total(seconds), spoken=clock(seconds)), Cell(amount))
