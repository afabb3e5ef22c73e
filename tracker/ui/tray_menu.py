"""The tray's menu: every act in it is also in a window."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tracker.status import Status
from tracker.ui import words
from tracker.ui.doors import Fetched
from tracker.ui.record_state import RUNNING, record_view
from tracker.ui.shell_words import TRAY
from tracker.ui.shown import people_text, total

CALL_MIN = 30
CONTRACTS = 5


class TrayMenu(QObject):
    """Says what is asked for; the windows' owner does it."""

    toggle_asked = Signal()
    contract_asked = Signal(object)
    memo_asked = Signal()
    mode_asked = Signal(str, int)
    last_asked = Signal()
    open_asked = Signal()
    mini_asked = Signal()
    diary_asked = Signal()
    week_asked = Signal()
    earnings_asked = Signal()
    recent_asked = Signal()
    settings_asked = Signal()
    pause_asked = Signal(bool)
    quit_asked = Signal()

    def __init__(self, zone: tzinfo | None) -> None:
        super().__init__()
        self._zone = zone
        self._status: Status | None = None
        self.menu = QMenu()
        self.toggle = self._add(TRAY["start"], self.toggle_asked)
        self.contracts = self.menu.addMenu(TRAY["contract"])
        self.contracts.setEnabled(False)
        self.memo = self._add(TRAY["memo"], self.memo_asked)
        self.call = QAction(words.mode_choice("call", CALL_MIN), self.menu)
        self.call.triggered.connect(self._call_chosen)
        self.menu.addAction(self.call)
        self.last = self._add(TRAY["last"], self.last_asked)
        self.menu.addSeparator()
        self._add(TRAY["open"], self.open_asked)
        self._add(TRAY["mini"], self.mini_asked)
        self._add(TRAY["diary"], self.diary_asked)
        self._add(TRAY["week"], self.week_asked)
        self._add(TRAY["earnings"], self.earnings_asked)
        self._add(TRAY["recent"], self.recent_asked)
        self._add(TRAY["settings"], self.settings_asked)
        self.pause = QAction(TRAY["pause"], self.menu)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self.pause_asked)
        self.menu.addAction(self.pause)
        self.menu.addSeparator()
        self._add(TRAY["quit"], self.quit_asked)

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        """The first five, which are the ones used last."""
        self.contracts.clear()
        for each in contracts[:CONTRACTS]:
            terms = each.terms
            # An ampersand would become a key of the menu.
            action = self.contracts.addAction(people_text(terms.title).replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, contract_id=terms.id: self.contract_asked.emit(contract_id)
            )
        self.contracts.setEnabled(bool(contracts))

    def show_status(self, status: Status) -> None:
        self._status = status
        view = record_view(status, self._zone)
        is_running = status.state in RUNNING
        self.toggle.setText(TRAY["start"])
        if is_running:
            self.toggle.setText(TRAY["stop_clock"].format(clock=total(status.stretch_s)))
        elif view.act == "back":
            self.toggle.setText(TRAY["back"])
        self.toggle.setEnabled(view.act in ("start", "stop", "back"))
        is_open = is_running or status.state == "away"
        self.memo.setEnabled(status.contract is not None)
        self.call.setEnabled(is_open)
        self.call.setText(
            words.mode_end(status.declared.mode)
            if status.declared is not None
            else words.mode_choice("call", CALL_MIN)
        )
        self.last.setEnabled(status.last_snapshot is not None)

    def _add(self, name: str, signal: object) -> QAction:
        action = QAction(name, self.menu)
        action.triggered.connect(lambda _=False: signal.emit())  # type: ignore[attr-defined]
        self.menu.addAction(action)
        return action

    def _call_chosen(self) -> None:
        is_declared = self._status is not None and self._status.declared is not None
        self.mode_asked.emit(*(("", 0) if is_declared else ("call", CALL_MIN)))
