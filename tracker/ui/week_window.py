"""The Week: timesheet, what to look at before it closes, and what protects each segment."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.events import ContractsFetched, Event, SegmentsChanged, SegmentsRemoved, SendingChanged
from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.cards import Message, Toasts
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.desk import Desk
from tracker.ui.diary_acts import DiaryActs
from tracker.ui.doors import Fetched, Kept
from tracker.ui.figures_table import Cell, FiguresTable, Line, time_cell
from tracker.ui.focus_ring import FocusRing
from tracker.ui.picture_words import verdict_line
from tracker.ui.shown import money, people_text, short_day, span, weekday_of
from tracker.ui.signed_week import save_signed_week
from tracker.ui.step_line import StepLine
from tracker.ui.surface import Card, row, scrolled
from tracker.ui.text import Text
from tracker.ui.week_checks import Check, may_mend
from tracker.ui.week_read import WeekRead, read_week
from tracker.ui.week_sheet import MANUAL, TRACKED, UNPAID
from tracker.ui.week_words import (
    CHECKS,
    COLUMNS,
    ROWS,
    SEGMENT_COLUMNS,
    SIGNED,
    STATES,
    STEPS,
    WEEK,
    check_line,
    checks_head,
    stage_of,
    state_line,
    told_line,
    trouble_lines,
    week_span,
)
from workdiary.week import BillingWeek

DEFAULT_SIZE, LEAST_SIZE = QSize(940, 800), QSize(640, 480)
WORDS = frozenset({"no_memo", "no_label"})


class WeekWindow(QWidget):
    """Shows one billing week at a time; every figure comes from the diary, read off this thread."""

    segment_asked = Signal(object, int)
    tracker_asked = Signal()
    diary_asked = Signal()
    earnings_asked = Signal()

    def __init__(self, desk: Desk, contracts: Sequence[Fetched] = ()) -> None:
        super().__init__()
        self._desk = desk
        self._week = BillingWeek.containing(desk.now_s)
        self._contract_id: UUID | None = None
        self._contracts = contracts
        self._read: WeekRead | None = None
        self._shows_all = False
        self.setProperty("room", "page")
        self.setMinimumSize(LEAST_SIZE)
        self.resize(DEFAULT_SIZE)
        self.toasts = Toasts(self, desk.theme)
        self.acts = DiaryActs(desk, self.toasts, parent=self)
        self._make_parts()
        self._lay_out()
        self._ring = FocusRing(self, desk.theme)
        self._connect()
        self._show_head()

    def show_week_of(self, at_s: int) -> None:
        """Go to the billing week that holds this second."""
        self._go(BillingWeek.containing(at_s))

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        self._contracts = contracts
        self._contract.offer(self._choices())

    def heard(self, event: Event) -> None:
        changes = (SegmentsChanged, SegmentsRemoved, SendingChanged, ContractsFetched)
        if isinstance(event, changes) and self.isVisible():
            self.reload()

    def showEvent(self, event: object) -> None:
        self.reload()

    def reload(self) -> None:
        """Read the week again; nothing is shown that was read for another one."""
        wanted = (self._week, self._contract_id)

        def arrived(read: WeekRead) -> None:
            if wanted == (self._week, self._contract_id):
                self._show(read)

        now_s, zone = self._desk.now_s, self._desk.zone
        self._desk.read(lambda diary: read_week(diary, *wanted, now_s=now_s, zone=zone), arrived)

    @property
    def is_locked(self) -> bool:
        return self._desk.now_s >= self._week.lock_s

    def _go(self, week: BillingWeek) -> None:
        self._week = week
        self._show_head()
        self.reload()

    def _previous(self) -> None:
        self._go(BillingWeek.containing(self._week.starts_s - 1))

    def _next(self) -> None:
        self._go(self._week.next)

    def _today(self) -> None:
        self._go(BillingWeek.containing(self._desk.now_s))

    def _pick(self, contract_id: UUID | None) -> None:
        self._contract_id = contract_id
        self.reload()

    def _show_head(self) -> None:
        words = week_span(self._week)
        self._span.setText(words)
        self.setWindowTitle(WEEK["title"].format(week=words))
        now = BillingWeek.containing(self._desk.now_s)
        self._this.setEnabled(self._week != now)
        self._forth.setEnabled(self._week < now)

    def _show(self, read: WeekRead) -> None:
        self._read = read
        now_s, zone = self._desk.now_s, self._desk.zone
        clients = {each.terms.client_name for each in self._contracts if self._is_shown(each)}
        client = clients.pop() if len(clients) == 1 else ""
        self._steps.show_step(stage_of(self._week, now_s, read.told))
        self._state.setText(state_line(self._week, now_s, read.told, client, zone))
        self._trouble.show_words("\n".join(trouble_lines(read.told)))
        self._lock.setVisible(self.is_locked)
        self._told.setText(told_line(read.told, read.sheet.paid_s))
        self._show_sheet(read)
        self._show_checks(read)
        self._show_protection()
        held = sum(each.state == "held" for each in read.kept)
        self._send.setEnabled(held > 0)
        self._send.set_words(
            WEEK["send_count"].format(count=held) if held else WEEK["send"], name=WEEK["send"]
        )

    def _is_shown(self, fetched: Fetched) -> bool:
        return self._contract_id in (None, fetched.terms.id)

    def _show_sheet(self, read: WeekRead) -> None:
        sheet = read.sheet
        kinds = [TRACKED, MANUAL, *(kind for kind in UNPAID if sheet.seconds.get(kind))]
        lines = [
            Line(
                short_day(day.starts_s, self._desk.zone),
                (
                    *(time_cell(day.seconds.get(kind, 0), kind) for kind in kinds),
                    time_cell(day.paid_s, "total"),
                ),
                key=day.starts_s,
            )
            for day in sheet.days
        ]
        sums = (*(time_cell(sheet.seconds.get(kind, 0), kind) for kind in kinds),)
        lines.append(
            Line(ROWS["week"], (*sums, time_cell(sheet.paid_s, "total")), key=None, is_total=True)
        )
        self.sheet.show_lines([COLUMNS[kind] for kind in (*kinds, "total")], lines)
        self._money.setText(
            "" if self._desk.theme.hides_money else "  ·  ".join(money(one) for one in sheet.money)
        )

    def _show_checks(self, read: WeekRead) -> None:
        while self._checks.count():
            item = self._checks.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        todo = [check for check in read.checks if check.code != "removed"]
        self._checks_head.setText(checks_head(len(todo)))
        for check in read.checks:
            self._checks.addWidget(self._check_row(check))
        if not read.checks:
            words = WEEK["locked_nothing"] if self.is_locked else WEEK["nothing"]
            self._checks.addWidget(Text(self._desk.theme, "base", words, ink="text2", wraps=True))

    def _check_row(self, check: Check) -> QWidget:
        made = QWidget()
        line = row(spacing_px=10)
        words = check_line(check.code, len(check.kept), check.seconds)
        ink = "text2" if check.code == "removed" else "text"
        line.addWidget(Text(self._desk.theme, "base", words, ink=ink, wraps=True), 1)
        act = tr(CHECKS[check.code][1])
        if self.is_locked:
            act = tr(CHECKS["refused"][1])
        button = PillButton(self._desk.theme, act, name=f"{act}: {words}", height_px=32)
        button.clicked.connect(lambda: self._mend(check))
        line.addWidget(button)
        made.setLayout(line)
        return made

    def _mend(self, check: Check) -> None:
        """The one act that helps; where none does, its first segment in the diary."""
        if not self.is_locked and check.code == "not_approved":
            self.acts.send(check.kept)
        elif not self.is_locked and check.code in WORDS:
            self.acts.edit_memo(check.kept, self)
        else:
            self._open(check.kept[0])

    def _show_protection(self) -> None:
        read = self._read
        if read is None:
            return
        judged = [each for each in read.kept if each.segment.id in read.verdicts]
        verdict = read.verdicts
        open_ones = [each for each in judged if not verdict[each.segment.id].is_protected]
        shown = judged if self._shows_all else open_ones
        lines = [self._segment_line(each) for each in shown]
        self.protection.show_lines([tr(name) for name in SEGMENT_COLUMNS], lines)
        self.protection.setVisible(bool(lines))
        self._none.show_words("" if lines else WEEK["all_protected" if judged else "no_time"])
        self._all.setVisible(bool(judged) and len(open_ones) < len(judged))
        words = WEEK["show_open"] if self._shows_all else WEEK["show_all"]
        self._all.set_words(words.format(count=len(judged)))

    def _segment_line(self, kept: Kept) -> Line:
        assert self._read is not None
        segment, zone = kept.segment, self._desk.zone
        verdict = self._read.verdicts[segment.id]
        says = verdict_line(verdict)
        hint = ""
        if not verdict.is_protected:
            hint = WEEK["mend"] if may_mend(kept, verdict, is_locked=self.is_locked) else ""
        ink = "ok" if verdict.is_protected else "warn"
        state = STATES.get(kept.state, kept.state)
        time = span(segment.starts_s, segment.ends_s, zone)
        return Line(
            f"{weekday_of(segment.starts_s, zone)} {time}",
            (
                Cell(people_text(segment.memo)),
                Cell(state, ink="text2"),
                Cell(says, ink=ink),
                Cell(hint or "–", spoken=hint or WEEK["closed"], ink="accent" if hint else "text3"),
            ),
            key=kept,
        )

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self._show_protection()

    def _open(self, kept: Kept) -> None:
        self.segment_asked.emit(kept.segment.id, kept.segment.starts_s)

    def _open_day(self, at_s: int) -> None:
        self.segment_asked.emit(None, at_s + 1)

    def _send_held(self) -> None:
        if self._read is not None:
            self.acts.send([each for each in self._read.kept if each.state == "held"])

    def save(self, file: str = "") -> None:
        save_signed_week(self, self._desk, self._contract_id, self._week, self.say, file=file or "")

    def say(self, words: str) -> None:
        self.toasts.show(Message(words))

    def _choices(self) -> list[tuple[str, UUID | None]]:
        all_of = [(WEEK["all"], None)]
        return [*all_of, *((people_text(c.terms.title), c.terms.id) for c in self._contracts)]

    def _make_parts(self) -> None:
        theme = self._desk.theme
        self._span = Text(theme, "page_head")
        self._back = PillButton(theme, icon="chevron-left", name=WEEK["previous"])
        self._this = PillButton(theme, WEEK["this"])
        self._forth = PillButton(theme, icon="chevron-right", name=WEEK["next"])
        self._contract = ChoiceButton(theme, WEEK["contract"], self._choices(), None, least_px=0)
        self._send = PillButton(theme, WEEK["send"], kind="accent", weight=600)
        self._save = PillButton(theme, SIGNED["save"], height_px=32)
        self._steps = StepLine(theme, STEPS)
        self._lock = Text(theme, "base")
        self._lock.setPixmap(theme.picture("lock", size_px=18, ratio=2.0))
        self._lock.setAccessibleName(STEPS["review"])
        self._state = Text(theme, "base", weight=600, wraps=True)
        self._trouble = Text(theme, "base", ink="warn", wraps=True)
        self._told = Text(theme, "secondary", ink="text2", wraps=True)
        self.sheet = FiguresTable(theme, WEEK["sheet_name"], head_px=110)
        self._money = Text(theme, "number", weight=600)
        self._checks_head = Text(theme, "button")
        self._checks = QVBoxLayout()
        self._checks.setSpacing(6)
        self.protection = FiguresTable(
            theme,
            WEEK["protection_name"],
            head_px=160,
            words=frozenset(range(4)),
            widths=(0, 96, 0, 124),
        )
        self._none = Text(theme, "base", ink="text2")
        self._all = PillButton(theme, WEEK["show_open"], height_px=32)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        head = row(spacing_px=8)
        head.addWidget(self._span)
        head.addSpacing(4)
        for part in (self._back, self._this, self._forth):
            head.addWidget(part)
        head.addStretch(1)
        for part in (self._contract, self._send):
            head.addWidget(part)
        standing = Card(theme, spacing_px=10)
        standing.column.addWidget(self._steps)
        line = row(spacing_px=8)
        line.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._state, 1)
        standing.column.addLayout(line)
        standing.column.addWidget(self._trouble)
        sheet = Card(theme, spacing_px=8)
        top = row()
        top.addWidget(Text(theme, "button", WEEK["sheet"]))
        top.addStretch(1)
        top.addWidget(self._save)
        top.addSpacing(12)
        top.addWidget(self._money)
        sheet.column.addLayout(top)
        sheet.column.addWidget(self.sheet)
        sheet.column.addWidget(Text(theme, "caption", WEEK["cut"], ink="text2"))
        sheet.column.addWidget(self._told)
        checks = Card(theme, spacing_px=8)
        checks.column.addWidget(self._checks_head)
        checks.column.addLayout(self._checks)
        protection = Card(theme, spacing_px=8)
        top = row()
        top.addWidget(Text(theme, "button", WEEK["protection"]))
        top.addStretch(1)
        top.addWidget(self._all)
        protection.column.addLayout(top)
        protection.column.addWidget(self.protection)
        protection.column.addWidget(self._none)
        page = QWidget()
        page.setProperty("room", "clear")
        cards = QVBoxLayout(page)
        cards.setContentsMargins(20, 2, 20, 16)
        cards.setSpacing(12)
        for card in (standing, sheet, checks, protection):
            cards.addWidget(card)
        cards.addStretch(1)
        self.area = scrolled(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        top = row()
        top.setContentsMargins(20, 0, 20, 0)
        top.addLayout(head)
        column.addLayout(top)
        column.addWidget(self.area, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self._previous)
        self._this.clicked.connect(self._today)
        self._forth.clicked.connect(self._next)
        self._contract.chosen.connect(self._pick)
        self._send.clicked.connect(self._send_held)
        self._save.clicked.connect(self.save)
        self._all.clicked.connect(self._toggle_all)
        self.sheet.opened.connect(self._open_day)
        self.protection.opened.connect(self._open)
        self._desk.shortcuts.bind(
            self,
            {
                "week.before": self._previous,
                "week.after": self._next,
                "week.send": self._send_held,
                "week.save": self.save,
                "week.undo": self.acts.steps.undo,
                "week.redo": self.acts.steps.redo,
                "week.tracker": self.tracker_asked.emit,
                "week.diary": self.diary_asked.emit,
                "week.earnings": self.earnings_asked.emit,
                "week.close": self.close,
                "window.message": self.toasts.focus,
            },
        )
