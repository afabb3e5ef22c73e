"""First run: sign in, what is recorded, what it needs here, the first contract; four steps."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.status import Status
from tracker.ui.button import PillButton
from tracker.ui.cards import announce
from tracker.ui.desk import Desk
from tracker.ui.doors import Fetched
from tracker.ui.first_run import SignInWindow, taken_card
from tracker.ui.focus_ring import FocusRing
from tracker.ui.self_test import SelfTestWindow
from tracker.ui.shell_words import FIRST
from tracker.ui.shown import people_text
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.trial import Trial

SIZE = QSize(600, 620)
STEPS = ("sign_in", "what", "needs", "contract")


class MakesTest(Protocol):
    """Makes the checks of this computer as a step; they begin when it is made."""

    def __call__(self) -> SelfTestWindow: ...


class FirstSteps(QWidget):
    """Each step can be left and taken up again; closing says where it was left."""

    left_at = Signal(int)
    start_asked = Signal(object, str)

    def __init__(
        self,
        desk: Desk,
        status: Status,
        make_test: MakesTest,
        *,
        step: int = 0,
        trial: Trial | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._make_test = desk, make_test
        self._status = status
        self.setProperty("room", "page")
        self.setWindowTitle(FIRST["title"])
        self.setMinimumSize(480, 520)
        self.resize(desk.theme.scaled(SIZE.width()), SIZE.height())
        theme = desk.theme
        self._count = Text(theme, "caption", ink="text2", weight=600)
        self._head = Text(theme, "page_head")
        self._why = Text(theme, "secondary", ink="text2", wraps=True)
        self.sign_in = SignInWindow(desk, is_step=True)
        self._signed_in = Text(theme, "base", FIRST["signed_in"], ink="ok", wraps=True)
        self.self_test: SelfTestWindow | None = None
        self._needs = QVBoxLayout()
        self.contracts = _contract_list(desk)
        self._none = Text(theme, "base", FIRST["none"], ink="text2", wraps=True)
        self.memo = _memo_field(desk)
        self.start = PillButton(theme, FIRST["start"], kind="accent")
        self.trial = trial
        self.back = PillButton(theme, FIRST["back"])
        self.next = PillButton(theme, FIRST["next"], kind="accent")
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._ring = FocusRing(self, theme)
        self.show_status(status)
        self.show_contracts(())
        self.go(min(step, len(STEPS) - 1))

    @property
    def step(self) -> int:
        return self.stack.currentIndex()

    def go(self, step: int) -> None:
        """Show a step; the checks run when theirs is shown for the first time."""
        self.stack.setCurrentIndex(step)
        name = STEPS[step]
        self._count.setText(FIRST["step"].format(number=step + 1, count=len(STEPS)))
        self._head.setText(FIRST[name])
        self._why.show_words(FIRST.get(f"{name}_why", ""))
        if name == "needs" and self.self_test is None:
            self.self_test = self._make_test()
            self._needs.addWidget(self.self_test)
        self._show_buttons()
        self._first_of(name).setFocus()
        announce(self, f"{self._count.text()}: {self._head.text()}")

    def show_status(self, status: Status) -> None:
        """The sign-in may come from elsewhere; the desktop may say yes to pictures."""
        self._status = status
        is_out = status.state in ("signed_out", "starting")
        self.sign_in.setVisible(is_out)
        self._signed_in.setVisible(not is_out)
        if self.self_test is not None:
            self.self_test.show_status(status)
        self._show_buttons()

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        """What can be recorded."""
        chosen = self.chosen
        self.contracts.clear()
        for each in contracts:
            terms = each.terms
            item = QListWidgetItem(
                f"\u2002{people_text(terms.title)}  ·  {people_text(terms.client_name)}"
            )
            item.setData(Qt.ItemDataRole.UserRole, terms.id)
            item.setSizeHint(QSize(0, 40))
            self.contracts.addItem(item)
            if terms.id == chosen:
                self.contracts.setCurrentItem(item)
        if contracts and self.contracts.currentRow() < 0:
            self.contracts.setCurrentRow(0)
        for part in (self.contracts, self.memo, self.start):
            part.setVisible(bool(contracts))
        self._none.setVisible(not contracts)

    @property
    def chosen(self) -> UUID | None:
        """The contract that the list is at."""
        item = self.contracts.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, UUID) else None

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.trial is not None:
            self.trial.close_down()
        self.left_at.emit(min(self.step + 1, len(STEPS) - 1))
        super().closeEvent(event)

    def _finish(self) -> None:
        self.close()
        self.left_at.emit(len(STEPS))

    def _forth(self) -> None:
        if self.step == len(STEPS) - 1:
            self._finish()
        else:
            self.go(self.step + 1)

    def _start(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.start_asked.emit(chosen, self.memo.text())
            self._finish()

    def _first_of(self, name: str) -> QWidget:
        """What Enter should press, or the arrows move in, as a step comes up."""
        if name == "sign_in" and self._signed_in.isHidden():
            return self.sign_in.open_button
        if name == "contract" and not self.contracts.isHidden():
            return self.contracts
        return self.next

    def _show_buttons(self) -> None:
        self.back.setVisible(self.step > 0)
        is_out = self.step == 0 and self._signed_in.isHidden()
        is_last = self.step == len(STEPS) - 1
        self.next.set_kind("outline" if is_out or is_last else "accent")
        self.next.set_words(FIRST["later"] if is_out or is_last else FIRST["next"])

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.stack.addWidget(_page(self.sign_in, self._signed_in))
        self.stack.addWidget(_page(taken_card(theme)))
        needs = QWidget()
        needs.setProperty("room", "clear")
        self._needs.setContentsMargins(0, 8, 8, 0)
        needs.setLayout(self._needs)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(needs)
        self.stack.addWidget(area)
        parts = [self._none, self.contracts, self.memo, self.start]
        self.stack.addWidget(_page(*parts, *([self.trial] if self.trial is not None else [])))
        buttons = row()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(8)
        for part in (self._count, self._head, self._why):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.go(self.step - 1))
        self.next.clicked.connect(self._forth)
        self.start.clicked.connect(self._start)
        self.memo.returnPressed.connect(self._start)
        self.sign_in.done.connect(lambda: self.go(1))
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    page.setProperty("room", "clear")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return page


def _contract_list(desk: Desk) -> QListWidget:
    made = QListWidget()
    made.setProperty("room", "pages")
    made.setAccessibleName(FIRST["contract"])
    made.setFont(desk.theme.font("base", weight=500))
    made.setMaximumHeight(220)
    return made


def _memo_field(desk: Desk) -> QLineEdit:
    field = QLineEdit()
    field.setFont(desk.theme.font("base"))
    field.setFixedHeight(40)
    field.setTextMargins(8, 0, 8, 0)
    field.setMaxLength(1_000)
    field.setPlaceholderText(FIRST["memo"])
    field.setAccessibleName(FIRST["memo"])
    return field
