"""Import and export: another tracker's report in, totals first; the diary out as a file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from tracker.errors import ExportStopped
from tracker.imports.figures import Order
from tracker.imports.read_file import Found, read_file
from tracker.language import said, tr
from tracker.ui.button import PillButton
from tracker.ui.carry_words import (
    CARRY,
    FORMATS,
    KINDS,
    ORDERS,
    PERIODS,
    entries,
    rows,
    segments,
)
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.desk import Desk
from tracker.ui.doors import Fetched
from tracker.ui.focus_ring import FocusRing
from tracker.ui.foot import SendingBar
from tracker.ui.shown import duration, people_text
from tracker.ui.surface import Card, row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from tracker.ui.words import sentence
from workdiary.week import DAY_S, BillingWeek

LEAST_SIZE = QSize(520, 680)
END_OF_TIME_S = 1 << 40
MOST_BYTES = 64 * 1024 * 1024
# Fewer are written before anybody has read a number.
MANY_PICTURES = 50


class CarryWindow(QWidget):
    """Nothing is written before the button under the totals is pressed."""

    _progressed = Signal(int, int)

    def __init__(self, desk: Desk, contracts: Sequence[Fetched]) -> None:
        super().__init__()
        self._desk, self._text = desk, ""
        theme = desk.theme
        self.found: Found | None = None
        self.setWindowTitle(CARRY["title"])
        self.setProperty("room", "page")
        self.contract_id: UUID | None = None
        self.contract = ChoiceButton(theme, CARRY["contract"], (), None)
        self.order = ChoiceButton(theme, CARRY["order"], said(ORDERS), "ymd")
        self.choose = PillButton(theme, CARRY["choose"])
        self.says = Text(theme, "base", CARRY["before"], ink="text2", wraps=True)
        self.totals = Totals(theme)
        self.bring = PillButton(theme, CARRY["bring"], kind="accent")
        self.period = ChoiceButton(theme, CARRY["period"], said(PERIODS), "week")
        self.format = ChoiceButton(theme, CARRY["format"], said(FORMATS), ".csv")
        self.save = PillButton(theme, CARRY["save"])
        self.wrote = Text(theme, "base", "", ink="text2", wraps=True)
        self.wrote.hide()
        self.progress = SendingBar(theme)
        self.cancel = PillButton(theme, CARRY["cancel"], kind="quiet")
        self.cancel.hide()
        self._is_stopped = False
        for part in (self.order, self.bring):
            part.setEnabled(False)
        self._lay_out()
        self._ring = FocusRing(self, theme)
        self.contract.chosen.connect(self._pick)
        self.order.chosen.connect(self._read)
        self.choose.clicked.connect(self._choose_file)
        self.bring.clicked.connect(self._bring)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._stop)
        self._progressed.connect(self._progress)
        for keys in ("Esc", "Ctrl+W"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        self.show_contracts(contracts)
        self.setMinimumSize(LEAST_SIZE)
        self.resize(theme.scaled(LEAST_SIZE.width()), LEAST_SIZE.height())

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        """Those that time can be brought to."""
        choices = [(people_text(one.terms.title), one.terms.id) for one in contracts]
        if self.contract_id not in [contract_id for _, contract_id in choices]:
            self.contract_id = choices[0][1] if choices else None
        self.contract.offer(choices)
        self.contract.show_value(self.contract_id)

    def open_file(self, file: str) -> None:
        """Read this report on the reader thread and show what it comes to."""
        self.says.show_words(CARRY["reading"])

        def read() -> str:
            with Path(file).open("rb") as opened:
                raw = opened.read(MOST_BYTES)
            try:
                return raw.decode("utf-8-sig")
            except UnicodeDecodeError:
                return raw.decode("cp1252", errors="replace")

        self._desk.background.run(
            read, self.show_text, lambda _: self.says.show_words(CARRY["cannot_read"])
        )

    def show_text(self, text: str) -> None:
        """What this report comes to."""
        self._text = text
        self._read(None)

    def export(self, file: str) -> None:
        """Write the chosen period into this file, whole or not at all."""
        export, period = self._desk.export, self.period.value
        if export is None:
            return
        now_s = self._desk.now_s
        week = BillingWeek.containing(now_s)
        starts_s = {"week": week.starts_s, "month": now_s - 28 * DAY_S, "all": 0}[str(period)]
        write = self._write_pdf if file.lower().endswith(".pdf") else export
        self._is_stopped = False
        self.save.setEnabled(False)
        self._desk.background.run(
            lambda: write(Path(file), starts_s, END_OF_TIME_S, self._goes_on),
            lambda count: self._over(CARRY["written"].format(count=segments(count))),
            lambda error: self._over(
                sentence(error) if isinstance(error, ExportStopped) else CARRY["cannot_write"]
            ),
        )

    def _goes_on(self, done: int, whole: int) -> bool:
        """On the reader thread, before each picture."""
        self._progressed.emit(done, whole)
        return not self._is_stopped

    def _progress(self, done: int, whole: int) -> None:
        """Of a few there is nothing to see."""
        if whole >= MANY_PICTURES and not self._is_stopped:
            self.progress.show_count(done, whole, "sending")
            self.wrote.show_words(CARRY["writing"].format(done=done, whole=whole))
            self.cancel.show()

    def _over(self, words: str) -> None:
        self.progress.show_count(0, 0, "")
        self.cancel.hide()
        self.save.setEnabled(True)
        self.wrote.show_words(words)

    def _stop(self) -> None:
        self._is_stopped = True
        self.cancel.hide()

    def _write_pdf(self, file: Path, starts_s: int, ends_s: int, _: object) -> int:
        """Drawn by Qt, which the exports of the command line do without."""
        from tracker.ui.diary_pdf import write_diary_pdf

        diary = self._desk.diary
        if diary is None:
            return 0
        titles = {one.terms.id: one.terms.title for one in diary.contracts.all()}
        kept = diary.segments.between(starts_s, ends_s)
        return write_diary_pdf(file, kept, titles, self._desk.zone)

    def _choose_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, CARRY["choose"], "", tr("CSV (*.csv *.txt)"))
        if file:
            self.open_file(file)

    def _save(self) -> None:
        ending = str(self.format.value)
        file, _ = QFileDialog.getSaveFileName(self, CARRY["save"], f"diary{ending}", f"*{ending}")
        if file:
            self.export(file if file.endswith(ending) else f"{file}{ending}")

    def _pick(self, contract_id: UUID) -> None:
        self.contract_id = contract_id
        if self.found is not None:
            self._ask(dry_run=True)

    def _read(self, order: Order | None) -> None:
        text, zone = self._text, self._desk.zone

        def arrived(found: Found | None) -> None:
            self.found = found
            self.order.setEnabled(found is not None)
            self.bring.setEnabled(False)
            if found is None:
                self.says.show_words(CARRY["unknown"])
                self.totals.show()
                return
            self.order.show_value(found.order)
            self._ask(dry_run=True)

        self._desk.background.run(lambda: read_file(text, zone, order), arrived)

    def _bring(self) -> None:
        self._ask(dry_run=False)

    def _ask(self, *, dry_run: bool) -> None:
        found, contract_id = self.found, self.contract_id
        if found is None or contract_id is None:
            return
        self.bring.setEnabled(False)

        self._desk.ask(
            lambda keeper: keeper.import_time(contract_id, found.entries, dry_run=dry_run),
            on_done=lambda tally: self._tell(found, tally, is_done=not dry_run),
            on_refused=self.says.setText,
        )

    def _tell(self, found: Found, tally: Any, *, is_done: bool) -> None:
        """What was read and detected, then what becomes of it; a kind without time has no line."""
        count = entries(len(found.entries))
        words = [CARRY["found"].format(service=found.service.capitalize(), count=count)]
        if not found.is_settled:
            words.append(CARRY["unsure"])
        if found.bad_rows:
            words.append(CARRY["bad"].format(count=rows(len(found.bad_rows))))
        if is_done:
            words.append(CARRY["done"])
        self.says.show_words("  ".join(words))
        sums = [(getattr(tally, name), tr(words)) for name, words in KINDS]
        self.totals.show(
            [(CARRY["all"], duration(found.seconds))]
            + [(words, duration(seconds)) for seconds, words in sums if seconds]
        )
        taken_s = tally.added_s + tally.local_s
        self.bring.setEnabled(bool(taken_s) and not is_done)
        self.bring.set_words(
            CARRY["bring_time"].format(time=duration(taken_s)) if taken_s else CARRY["bring"]
        )

    def _lay_out(self) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Text(theme, "page_head", CARRY["title"]))
        column.addWidget(Text(theme, "secondary", CARRY["why"], ink="text2", wraps=True))
        for head, choices, parts in (
            ("import", ("contract", "order"), (self.says, self.totals, self.bring)),
            ("export", ("period", "format"), (self.progress, self.wrote, self.cancel, self.save)),
        ):
            card = Card(theme, spacing_px=12)
            top = row()
            top.addWidget(Text(theme, "base", CARRY[head], weight=600))
            top.addStretch(1)
            if head == "import":
                top.addWidget(self.choose)
            card.column.addLayout(top)
            form = QGridLayout()
            form.setColumnStretch(0, 1)
            form.setVerticalSpacing(8)
            for number, name in enumerate(choices):
                form.addWidget(Text(theme, "base", CARRY[name], ink="text2"), number, 0)
                form.addWidget(getattr(self, name), number, 1)
            card.column.addLayout(form)
            for part in parts[:-1]:
                card.column.addWidget(part)
            card.column.addWidget(parts[-1], 0, Qt.AlignmentFlag.AlignRight)
            column.addWidget(card)
        column.addStretch(1)


class Totals(QWidget):
    """Kinds of time at the left, their sums at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setColumnStretch(0, 1)
        self._lines.setVerticalSpacing(4)
        self.hide()

    def show(self, sums: Sequence[tuple[str, str]] = ()) -> None:
        """These lines and no others."""
        while (item := self._lines.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        for number, (words, time) in enumerate(sums):
            weight = 600 if number == 0 else None
            kind = Text(
                self._theme, "base", words, ink="text" if weight else "text2", weight=weight
            )
            figure = Text(self._theme, "base", time, weight=weight)
            self._lines.addWidget(kind, number, 0)
            self._lines.addWidget(figure, number, 1, Qt.AlignmentFlag.AlignRight)
        self.setVisible(bool(sums))
