"""The Tracker window: contract, record card, totals, the running ten minutes, and the foot."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.status import LastSnapshot, Status
from tracker.ui.cards import Message, Toasts, announce
from tracker.ui.contract_picker import ContractPicker
from tracker.ui.desk import Desk
from tracker.ui.doors import Diary, Fetched
from tracker.ui.focus_ring import FocusRing
from tracker.ui.foot import Foot
from tracker.ui.record_card import RecordCard
from tracker.ui.record_state import Act, title
from tracker.ui.segment_card import SegmentCard
from tracker.ui.shown import people_text
from tracker.ui.text import Text
from tracker.ui.totals_card import TotalsCard
from tracker.ui.words import sandbox_line
from workdiary.contract import Terms
from workdiary.segment import Mode
from workdiary.week import BillingWeek

DEFAULT_SIZE, LEAST_SIZE = QSize(392, 724), QSize(360, 560)
BANNER_PX = 40
STARTING = Status(state="starting", at_s=0)
BUSY = frozenset({"recording", "unpaid", "away", "back"})


class TrackerWindow(QWidget):
    """One glance: am I recording, for whom, what was captured, what left, what will be paid."""

    diary_asked = Signal()
    week_asked = Signal()
    earnings_asked = Signal()
    settings_asked = Signal()
    sign_in_asked = Signal()
    quit_asked = Signal()
    recent_asked = Signal()
    mini_asked = Signal()
    money_asked = Signal()
    review_asked = Signal(object)
    first_painted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.status = STARTING
        self.on_close: Callable[[], bool] | None = None
        self._chosen: Fetched | None = None
        self._chosen_week_s = 0
        self._recorded: Terms | None = None
        self._contracts: Sequence[Fetched] = ()
        self._image_of = ""
        self._was_painted = False
        self._asked_to_start = False
        self.setProperty("room", "page")
        self.setWindowTitle("Fairhour")
        self._fit_text()
        self.resize(desk.theme.scaled(DEFAULT_SIZE.width()), DEFAULT_SIZE.height())
        desk.theme.changed.connect(self._fit_text)
        self.picker = ContractPicker(desk.theme)
        self.record = RecordCard(desk.theme, zone=desk.zone)
        self.totals = TotalsCard(desk.theme, zone=desk.zone)
        self.segment = SegmentCard(desk.theme, zone=desk.zone)
        self.foot = Foot(desk.theme, zone=desk.zone)
        self.banner = QFrame()
        self.banner.setProperty("room", "banner")
        self.banner.hide()
        self._lay_out()
        self.toasts = Toasts(self, desk.theme)
        self._ring = FocusRing(self, desk.theme)
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(1_000)
        self._tick.timeout.connect(self._second_passed)
        self.show_status(STARTING)

    def show_status(self, status: Status) -> None:
        """Show one moment of the app; the words and figures of all parts come from it."""
        if status.contract is not None and status.state in BUSY:
            self._chosen, self._recorded = None, status.contract
        self.status = status
        self._choose_first()
        shown = self._with_choice(status)
        self.picker.show_terms(shown.contract)
        self.record.show_status(shown)
        self.totals.setVisible(shown.state not in ("signed_out", "no_contract"))
        self.picker.setVisible(shown.state not in ("signed_out", "no_contract"))
        self.totals.show_status(shown)
        self.segment.show_status(shown, max(status.at_s, self._now_s()))
        self.foot.show()
        self.foot.show_status(shown)
        self.setWindowTitle(f"{title(shown)}")
        self._show_banner(shown)
        self._load_image(shown.last_snapshot)

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        self._contracts = contracts
        self.picker.show_contracts(contracts)
        self._choose_first()
        self._offer_memos()

    def show_not_opened(self, note: str, *, act: Act = "") -> None:
        """Nothing but why the diary did not open, and the one button that helps."""
        for part in (self.picker, self.totals, self.segment, self.foot):
            part.hide()
        self.record.show_not_opened(note, act=act)

    def say(self, words: str) -> None:
        """A refusal, beside the button that was pressed."""
        self.record.say(words)

    def open_picker(self) -> None:
        self.picker.open()

    def toggle(self) -> None:
        self.record.press()

    def take_asked_to_start(self) -> bool:
        """Did a button of this window ask for the start that was just heard of?"""
        asked, self._asked_to_start = self._asked_to_start, False
        return asked

    def showEvent(self, event: object) -> None:
        self._tick.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Queued: the frame is on the screen before anybody acts on it.
            QTimer.singleShot(0, self.first_painted.emit)

    def hideEvent(self, event: object) -> None:
        self._tick.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the windows' owner: hide, stay, or end."""
        if self.on_close is not None and not self.on_close():
            event.ignore()

    def _with_choice(self, status: Status) -> Status:
        """The status as it would be on the contract that was picked while nothing runs."""
        chosen = self._chosen
        if chosen is None or status.state in BUSY:
            return status
        if status.contract is not None and status.contract.id == chosen.terms.id:
            return status
        state = status.state
        is_other = self._recorded is not None and self._recorded.id != chosen.terms.id
        if is_other and state in ("limit_reached", "paused"):
            state = "ready"  # what stopped the last contract does not stop this one
        return replace(
            status,
            state=state,
            contract=chosen.terms,
            week_s=self._chosen_week_s,
            limit_s=chosen.terms.weekly_limit_s,
            memo=self.record.memo.text(),
        )

    def pick(self, contract_id: UUID) -> None:
        """Choose this contract; while recording, go on with it at this second."""
        if self.status.contract is not None and self.status.contract.id == contract_id:
            self._chosen = None
            self.show_status(self.status)
        elif self.status.state in BUSY:
            self._switch(contract_id, came_from=self.status.contract)
        else:
            self._choose(contract_id)

    def _switch(self, contract_id: UUID, came_from: Terms | None) -> None:
        def switched(_: object) -> None:
            terms = self._terms_of(contract_id)
            if terms is None or came_from is None:
                return
            words = tr("Now on {contract}", contract=people_text(terms.title))
            self.toasts.show(Message(words, tr("Undo"), lambda: self._switch_back(came_from.id)))

        self._desk.ask(
            lambda keeper: keeper.switch(contract_id), on_done=switched, on_refused=self.say
        )

    def _switch_back(self, contract_id: UUID) -> None:
        self._desk.ask(lambda keeper: keeper.switch(contract_id), on_refused=self.say)

    def _choose(self, contract_id: UUID) -> None:
        found = [each for each in self._contracts if each.terms.id == contract_id]
        if not found:
            return
        self._chosen, self._chosen_week_s = found[0], found[0].week_s
        week = BillingWeek.containing(self._now_s())
        self._desk.read(
            lambda diary: diary.segments.seconds(week.starts_s, week.ends_s, contract_id),
            self._week_read,
        )
        self.show_status(self.status)
        self._offer_memos()

    def _choose_first(self) -> None:
        """With several contracts and nothing running, offer the one recorded last, else the first."""
        if self.status.contract is not None or self._chosen is not None or not self._contracts:
            return
        if self.status.state in ("starting", "signed_out", "no_contract"):
            return
        last = self._recorded.id if self._recorded is not None else None
        ids = [each.terms.id for each in self._contracts]
        self._choose(last if last in ids else ids[0])

    def _week_read(self, seconds: int) -> None:
        self._chosen_week_s = max(seconds, self._chosen_week_s)
        self.show_status(self.status)

    def _terms_of(self, contract_id: UUID) -> Terms | None:
        found = [each.terms for each in self._contracts if each.terms.id == contract_id]
        return found[0] if found else None

    def _offer_memos(self) -> None:
        terms = self.picker.terms
        if terms is None:
            return
        contract_id = terms.id

        def read(found: tuple[Sequence[str], str]) -> None:
            memos, label = found
            is_chosen = self.status.state not in BUSY
            self.record.offer_memos(memos, is_chosen=is_chosen)
            if is_chosen:
                label = label if label in terms.labels else ""
                self.record.label.offer(terms.labels, label, is_needed=terms.needs_label)

        def ask(diary: Diary) -> tuple[Sequence[str], str]:
            return diary.segments.memos(contract_id), diary.segments.last_label(contract_id)

        self._desk.read(ask, read)

    def _start(self, memo: str) -> None:
        terms = self.picker.terms
        if terms is None:
            self.open_picker()
            return
        self.start(terms.id, memo, self.record.label.label)

    def start(self, contract_id: UUID, memo: str, label: str | None = None) -> None:
        """Record this contract, by a button of ours."""
        self._asked_to_start = True
        self._desk.ask(lambda keeper: keeper.start(contract_id, memo, label), on_refused=self.say)

    def _stop(self) -> None:
        self._desk.ask(lambda keeper: keeper.stop(), on_refused=self.say)

    def _back(self) -> None:
        self._desk.ask(lambda keeper: keeper.answer_away("go_on"), on_refused=self.say)

    def declare_mode(self, mode: Mode, minutes: int) -> None:
        self._desk.ask(lambda keeper: keeper.declare_mode(mode, minutes), on_refused=self.say)

    def _memo_changed(self, memo: str) -> None:
        self._desk.ask(lambda keeper: keeper.change_memo(memo), on_refused=self.say)

    def _label_chosen(self, label: str) -> None:
        """Before the start it goes with the start."""
        if self.status.state in BUSY:
            self._desk.ask(lambda keeper: keeper.change_label(label), on_refused=self.say)

    def review(self) -> None:
        """Open the last picture large."""
        if self.status.last_snapshot is not None:
            self.review_asked.emit(self.status.last_snapshot.segment_id)

    def _load_image(self, last: LastSnapshot | None) -> None:
        sha256 = "" if last is None else last.sha256
        if sha256 == self._image_of:
            return
        self._image_of = sha256
        if not sha256:
            self.segment.show_image(None)
            return
        self._desk.read(
            lambda diary: thumbnail(diary, sha256),
            self.segment.show_image,
            lambda _: self.segment.show_image(None),
        )

    def _second_passed(self) -> None:
        if self.status.last_snapshot is not None:
            self.segment.show_status(self._with_choice(self.status), self._now_s())

    def _now_s(self) -> int:
        return self.status.sandbox_now_s or self._desk.now_s

    def _show_banner(self, status: Status) -> None:
        now_s = status.sandbox_now_s
        if now_s is not None and self.banner.isHidden() and self.height() == DEFAULT_SIZE.height():
            self.resize(self.width(), self.height() + BANNER_PX)
        self.banner.setVisible(now_s is not None)
        if now_s is not None:
            self._banner_words.setText(sandbox_line(now_s))

    def _lay_out(self) -> None:
        gap_px = self._desk.theme.tokens.gap
        self._banner_words = Text(self._desk.theme, "caption", ink="warn", weight=600)
        banner = QHBoxLayout(self.banner)
        banner.setContentsMargins(12, 6, 12, 6)
        banner.addWidget(self._banner_words)
        inside = QWidget()
        inside.setProperty("room", "clear")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(16, 16, 16, 12)
        cards.setSpacing(gap_px)
        for part in (self.banner, self.picker, self.record, self.totals, self.segment):
            cards.addWidget(part)
        cards.addStretch(1)
        # At the least size the cards scroll; none of them is ever squeezed.
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = QWidget()
        self.column.setProperty("room", "clear")
        self.sides = QHBoxLayout(self)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.sides.setSpacing(0)
        self.sides.addWidget(self.column, 1)
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 12, 0)
        foot.addWidget(self.foot)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.picker.chosen.connect(self.pick)
        self.record.start_asked.connect(self._start)
        self.record.stop_asked.connect(self._stop)
        self.record.back_asked.connect(self._back)
        self.record.sign_in_asked.connect(self.sign_in_asked)
        self.record.memo_changed.connect(self._memo_changed)
        self.record.label.chosen.connect(self._label_chosen)
        self.record.mode.mode_asked.connect(self.declare_mode)
        self.segment.review_asked.connect(self.review)
        self.foot.diary_asked.connect(self.diary_asked)
        self.foot.week_asked.connect(self.week_asked)
        self.foot.earnings_asked.connect(self.earnings_asked)
        self.foot.review_asked.connect(self.diary_asked)
        self.foot.settings_asked.connect(self.settings_asked)
        self.foot.recent_asked.connect(self.recent_asked)
        self.foot.sign_in_asked.connect(self.sign_in_asked)
        self._desk.shortcuts.bind(
            self,
            {
                "tracker.toggle": self.toggle,
                "tracker.contract": self.open_picker,
                "tracker.memo": self.edit_memo,
                "tracker.mode": self.record.mode.open,
                "tracker.diary": self.diary_asked.emit,
                "tracker.week": self.week_asked.emit,
                "tracker.earnings": self.earnings_asked.emit,
                "tracker.settings": self.settings_asked.emit,
                "tracker.recent": self.recent_asked.emit,
                "tracker.mini": self.mini_asked.emit,
                "tracker.review": self.review,
                "tracker.clock": self._say_clock,
                "tracker.money": self.money_asked.emit,
                "tracker.quit": self.quit_asked.emit,
                "window.message": self.toasts.focus,
            },
        )

    def _fit_text(self) -> None:
        """Larger text needs a wider window; a window that is wide enough stays as it is."""
        self.setMinimumSize(self._desk.theme.scaled(LEAST_SIZE.width()), LEAST_SIZE.height())

    def _say_clock(self) -> None:
        announce(self, self.record.clock.accessibleName())

    def edit_memo(self) -> None:
        """The memo has the keyboard, all of it chosen."""
        self.record.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.record.memo.selectAll()


def thumbnail(diary: Diary, sha256: str) -> QImage:
    """Decode on the reader thread: the main thread gets pixels."""
    image = QImage.fromData(diary.snapshots.thumbnail(sha256))
    if image.isNull():
        raise ValueError("not a picture")
    return image
