"""Add manual time to a day: contract, from, to, memo, reason; what is wrong is said as it is typed."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.language import said, tr
from tracker.ui.button import PillButton
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.claim_form import REASONS, claimable
from tracker.ui.desk import Desk
from tracker.ui.doors import Diary, Fetched, Kept
from tracker.ui.focus_ring import FocusRing
from tracker.ui.shown import day, duration, people_text
from tracker.ui.shown import span as times
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.week_words import MANUAL
from tracker.ui.words import REFUSALS
from workdiary.segment import COUNTED, MEMO_MAX
from workdiary.week import DAY_S, SLOT_S, BillingWeek

_TIME = re.compile(r"([01]?\d|2[0-3])[:.h]?([0-5]\d)")


class ManualDialog(QDialog):
    """Enter adds, Esc leaves all as it was. The timekeeper has the last word."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        day_starts_s: int,
        contracts: Sequence[Fetched],
        *,
        on_added: Callable[[int], None],
    ) -> None:
        super().__init__(parent)
        self._desk, self._day_s, self._on_added = desk, day_starts_s, on_added
        theme = desk.theme
        self.setWindowTitle(MANUAL["title"])
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_to = claimable([each.terms for each in contracts], None)
        choices: list[tuple[str, UUID | None]] = [(people_text(t.title), t.id) for t in open_to]
        choices = choices or [(tr("No contract"), None)]
        self.contract_id: UUID | None = open_to[0].id if open_to else None
        self.contract = ChoiceButton(theme, MANUAL["contract"], choices, self.contract_id)
        self.contract.chosen.connect(self._pick)
        self.starts, self.ends = self._field("from", 5), self._field("to", 5)
        self.memo = self._field("memo", MEMO_MAX)
        self.why = ChoiceButton(theme, MANUAL["why"], said(REASONS), "forgot")
        self.why.chosen.connect(self._judge)
        self.says = Text(theme, "secondary", ink="warn", wraps=True)
        self.ask = PillButton(theme, tr("See it at the marketplace"), kind="quiet")
        takes_none = [each.terms.id for each in contracts if not each.terms.takes_manual]
        self.ask.setVisible(not open_to and bool(takes_none) and desk.open_web is not None)
        self.ask.clicked.connect(lambda: self._ask_client(takes_none[0]))
        self.add = PillButton(theme, MANUAL["add"], kind="accent")
        self.cancel = PillButton(theme, MANUAL["cancel"])
        self.add.setDefault(True)
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.reject)
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        parts = (("contract", self.contract), ("from", self.starts), ("to", self.ends),
                 ("memo", self.memo), ("why", self.why))  # fmt: skip
        for n, (name, part) in enumerate(parts):
            form.addWidget(Text(theme, "secondary", MANUAL[name], ink="text2"), n, 0)
            form.addWidget(part, n, 1)
        buttons = row()
        buttons.addWidget(Text(theme, "caption", MANUAL["never"], ink="text2"), 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Text(theme, "number", MANUAL["title"]))
        column.addWidget(Text(theme, "secondary", day(day_starts_s, desk.zone), ink="text2"))
        column.addLayout(form)
        wrong = row(spacing_px=8)
        wrong.addWidget(self.says, 1)
        wrong.addWidget(self.ask)
        column.addLayout(wrong)
        column.addLayout(buttons)
        self._ring = FocusRing(self, theme)
        self.resize(460, 0)
        self._judge()
        self.starts.setFocus()

    @property
    def span(self) -> tuple[int, int] | None:
        """What is typed, as seconds; None while it is no time of day. 24:00 is the day's end."""
        starts_s = self._moment(self.starts.text())
        ends_s = self._moment(self.ends.text())
        return None if starts_s is None or ends_s is None else (starts_s, ends_s)

    def _moment(self, typed: str) -> int | None:
        midnight = datetime.fromtimestamp(self._day_s, self._desk.zone)
        if typed.strip() == "24:00":
            return int((midnight + timedelta(days=1)).timestamp())
        found = _TIME.fullmatch(typed.strip())
        if found is None:
            return None
        return int(midnight.replace(hour=int(found[1]), minute=int(found[2])).timestamp())

    def _pick(self, contract_id: UUID) -> None:
        self.contract_id = contract_id
        self._judge()

    def _judge(self, *_: object) -> None:
        """Say the first thing that is wrong; without one, what would be added."""
        span = self.span
        # A day of the reader's may lie in two weeks: what counts is where the time begins.
        at_s = self._day_s + DAY_S - 3600 if span is None else span[0]
        code = ""
        if self.contract_id is None:
            code = "manual_not_allowed"
        elif span is not None and span[1] <= span[0]:
            code = "to_before_from"
        elif span is not None and span[1] > self._desk.now_s:
            code = "in_future"
        elif self._desk.now_s >= BillingWeek.containing(at_s).lock_s:
            code = "week_locked"
        elif span is not None and not self.memo.text().strip():
            code = "manual_needs_memo"
        words = MANUAL["write"] if span is None else ""
        self.says.setText(REFUSALS[code] if code else words)
        self.add.setEnabled(not code and span is not None)
        length = "" if span is None or code else f" {duration(span[1] - span[0])}"
        self.add.set_words(f"{MANUAL['add']}{length}")
        if span is not None and not code:
            self._look_at_diary(span)

    def _look_at_diary(self, span: tuple[int, int]) -> None:
        """What stands there already, and how far it goes over the limit; the timekeeper decides."""
        contract_id = self.contract_id
        week = BillingWeek.containing(span[0])

        def read(diary: Diary) -> tuple[Sequence[Kept], int, Sequence[Fetched]]:
            week_s = diary.segments.seconds(week.starts_s, week.ends_s, contract_id)
            return diary.segments.between(span[0] - SLOT_S, span[1]), week_s, diary.contracts.all()

        def arrived(found: tuple[Sequence[Kept], int, Sequence[Fetched]]) -> None:
            if (self.span, self.contract_id) == (span, contract_id) and self.add.isEnabled():
                there, week_s, contracts = found
                self._say_found(span, there, week_s, contracts)

        self._desk.read(read, arrived)

    def _say_found(
        self,
        span: tuple[int, int],
        there: Sequence[Kept],
        week_s: int,
        contracts: Sequence[Fetched],
    ) -> None:
        known = {each.terms.id: each.terms for each in contracts}
        for kept in there:
            one = kept.segment
            if kept.state in COUNTED and one.starts_s < span[1] and span[0] < one.ends_s:
                terms = known.get(one.contract_id)
                self.says.setText(
                    MANUAL["overlaps"].format(
                        span=times(one.starts_s, one.ends_s, self._desk.zone),
                        contract=people_text(terms.title) if terms is not None else "",
                    )
                )
                self.add.setEnabled(False)
                return
        terms = known.get(self.contract_id) if self.contract_id is not None else None
        limit_s = None if terms is None else terms.weekly_limit_s
        over_s = 0 if limit_s is None else week_s + span[1] - span[0] - limit_s
        if over_s > 0:
            self.says.setText(MANUAL["over"].format(length=duration(over_s)))

    def _ask_client(self, contract_id: UUID) -> None:
        """What a contract allows is agreed on its page."""
        if self._desk.open_web is not None:
            self._desk.open_web(f"/contracts/{contract_id}/terms/")

    def _add(self) -> None:
        span, contract_id = self.span, self.contract_id
        if span is None or contract_id is None or not self.add.isEnabled():
            return

        def added(_: object) -> None:
            self._on_added(span[1] - span[0])
            self.accept()

        memo, why = self.memo.text(), str(self.why.value)
        self._desk.ask(
            lambda keeper: keeper.add_manual(contract_id, *span, memo, why),
            on_done=added,
            on_refused=self.says.setText,
        )

    def _field(self, name: str, most: int) -> QLineEdit:
        field = QLineEdit()
        field.setFont(self._desk.theme.font("base"))
        field.setFixedHeight(36)
        field.setTextMargins(10, 0, 10, 0)
        field.setMaxLength(most)
        field.setAccessibleName(MANUAL[name])
        field.setPlaceholderText(MANUAL[f"{name}_hint"])
        field.textChanged.connect(self._judge)
        return field
