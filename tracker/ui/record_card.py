"""Record card: state line, clock, memo, and the one button that starts and stops."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tracker.language import mark, plural, tr
from tracker.status import Status
from tracker.ui.button import PillButton
from tracker.ui.clock_face import ClockFace
from tracker.ui.help_buttons import HelpButtons
from tracker.ui.label_button import LabelButton
from tracker.ui.mode_button import ModeButton
from tracker.ui.record_state import RUNNING, Act, RecordView, not_opened, record_view
from tracker.ui.shown import exact_time
from tracker.ui.state_dot import StateDot
from tracker.ui.surface import Card, row
from tracker.ui.text import ElidedLines, Text, plain_tip
from tracker.ui.theme import Theme
from workdiary.segment import MEMO_MAX

ASK_MEMO = mark("What will you work on? Your client sees this.")
COUNTER_FROM = 40
BUTTON_PX, MEMO_PX = 46, 40


class RecordCard(Card):
    """Says what is going on and takes the freelancer's word; the window calls the timekeeper."""

    start_asked = Signal(str)
    stop_asked = Signal()
    back_asked = Signal()
    sign_in_asked = Signal()
    memo_changed = Signal(str)
    consent_asked = Signal()
    again_asked = Signal()
    help_asked = Signal(str)

    def __init__(self, theme: Theme, *, zone: tzinfo | None) -> None:
        super().__init__(theme, spacing_px=8)
        self._zone = zone
        self._status: Status | None = None
        self._view: RecordView | None = None
        self._fault: tuple[str, int] | None = None
        self._was_asked_for_memo = False
        self._sent_memo = ""
        self._dot = StateDot(theme)
        self._line = ElidedLines(theme, "secondary", weight=600)
        self._since = Text(theme, "caption", ink="text3")
        self.clock = ClockFace(theme)
        self.memo = _memo_field(theme)
        self.label = LabelButton(theme)
        self._completer_words = QStringListModel(self)
        self.note = Text(theme, "secondary", ink="text2", wraps=True)
        self.button = PillButton(
            theme, tr("Start"), kind="accent", height_px=BUTTON_PX, face="button", weight=600
        )
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.helps = HelpButtons(theme)
        self.helps.asked.connect(self.help_asked)
        self.mode = ModeButton(theme)
        self._page = Page(theme)
        self._lay_out()
        self._connect()

    def show_status(self, status: Status) -> None:
        self._take_memo(status)
        if status.state in RUNNING | {"away"} and status.contract is not None:
            terms = status.contract
            self.label.offer(terms.labels, status.label, is_needed=terms.needs_label)
        self._status = status
        self.mode.show_status(status)
        if status.since_s is not None:
            self._since.setToolTip(tr("since {time}", time=exact_time(status.since_s, self._zone)))
        self._show_view(record_view(status, self._zone, self._fault))

    def _show_view(self, view: RecordView) -> None:
        self._view = view
        self._dot.show_shape(view.shape, view.dot_ink)
        for part in (self._dot, self._line):
            part.setVisible(not view.is_page)
        self._page.setVisible(view.is_page)
        self._page.show_head(view.line)
        self._line.setText(view.line)
        self._line.setToolTip(plain_tip(view.line))
        self._since.show_words(view.since)
        self.clock.setVisible(view.clock_s is not None)
        self.clock.show_seconds(view.clock_s or 0, ink=view.clock_ink)
        self.memo.setVisible(view.has_memo)
        self.memo.setEnabled(not view.is_waiting)
        self.label.setVisible(view.has_memo and bool(self.label.labels))
        self.label.setEnabled(not view.is_waiting)
        self._show_note(view)
        self._show_button(view)
        self.helps.offer(view.helps)

    def show_fault(self, code: str, at_s: int) -> None:
        """Remember why and when the recording stopped; the status that follows says so."""
        self._fault = (code, at_s)
        if self._status is not None:
            self.show_status(self._status)

    def say(self, words: str) -> None:
        """A refusal, beside the field it is about."""
        self.note.set_ink("warn")
        self.note.show_words(words)

    def show_not_opened(self, note: str, *, act: Act = "") -> None:
        """A state that no status can tell: the diary did not open."""
        self._show_view(not_opened(note, act=act))

    def offer_memos(self, memos: Sequence[str], *, is_chosen: bool = False) -> None:
        """What this contract's memo may be completed with; the last one is offered at once."""
        self._completer_words.setStringList(list(memos))
        if is_chosen and memos and not self.memo.hasFocus() and not self.memo.isModified():
            self.memo.setText(memos[0])
            self.memo.setCursorPosition(0)

    def press(self) -> None:
        """Start or stop, as the button would (Ctrl+Enter)."""
        if self.button.isVisibleTo(self) and self.button.isEnabled():
            self._button_clicked()

    def _lay_out(self) -> None:
        top = row(spacing_px=8)
        top.addWidget(self._dot)
        top.addWidget(self._line, 1)
        top.addWidget(self._since)
        top.addWidget(self.mode)
        self.column.setContentsMargins(16, 8, 16, 16)
        self.column.addLayout(top)
        self.column.addWidget(self._page)
        self.column.addSpacing(2)
        self.column.addWidget(self.clock)
        self.column.addSpacing(2)
        self.column.addWidget(self.memo)
        self.column.addWidget(self.label)
        self.column.addWidget(self.note)
        self.column.addWidget(self.button)
        self.column.addWidget(self.helps)
        self.note.hide()
        self.mode.hide()

    def _connect(self) -> None:
        completer = QCompleter(self._completer_words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.memo.setCompleter(completer)
        self.memo.textEdited.connect(self._memo_edited)
        self.memo.editingFinished.connect(self._memo_finished)
        self.memo.returnPressed.connect(self._memo_entered)
        self.button.clicked.connect(self._button_clicked)

    def _take_memo(self, status: Status) -> None:
        """Follow the timekeeper's memo, but never over what is being typed."""
        is_new = self._status is None or (status.contract, status.memo) != (
            self._status.contract,
            self._status.memo,
        )
        if is_new and not (self.memo.hasFocus() and self.memo.isModified()):
            self._sent_memo = status.memo
            if self.memo.text() != status.memo:
                self.memo.setText(status.memo)
                self.memo.setCursorPosition(0)

    def _show_note(self, view: RecordView) -> None:
        if self._was_asked_for_memo and view.act == "start":
            return
        middle, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        self.note.setAlignment(middle if view.is_page else left)
        self.note.set_ink(view.note_ink)
        self.note.show_words(view.note)

    def _show_button(self, view: RecordView) -> None:
        self.button.setVisible(bool(view.act))
        self.button.setEnabled(not view.is_waiting)
        if view.act and (self.button.text(), self.button.kind) != (view.button, view.button_kind):
            self.button.set_kind(view.button_kind)
            self.button.set_words(view.button)

    def _button_clicked(self) -> None:
        act = self._view.act if self._view else ""
        if act == "start":
            self._ask_start()
        elif act == "stop":
            self.stop_asked.emit()
        elif act == "back":
            self.back_asked.emit()
        elif act == "sign_in":
            self.sign_in_asked.emit()
        elif act == "consent":
            self.consent_asked.emit()
        elif act == "again":
            self.again_asked.emit()

    def _ask_start(self) -> None:
        """Without a memo the first press asks for one; a second press begins anyway."""
        memo = self.memo.text().strip()
        if not memo and not self._was_asked_for_memo:
            self._was_asked_for_memo = True
            self.note.set_ink("text2")
            self.note.show_words(tr(ASK_MEMO))
            self.memo.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._was_asked_for_memo = False
        self._sent_memo = memo
        self.memo.setModified(False)
        self.start_asked.emit(memo)

    def _memo_edited(self, text: str) -> None:
        left = MEMO_MAX - len(text)
        self._was_asked_for_memo = False
        self.note.set_ink("text2")
        self.note.show_words(
            plural("{n} character left", "{n} characters left", left)
            if left <= COUNTER_FROM
            else ""
        )

    def _memo_entered(self) -> None:
        if self._view is not None and self._view.act == "start":
            self._was_asked_for_memo = bool(self.memo.text().strip()) or self._was_asked_for_memo
            self._ask_start()

    def _memo_finished(self) -> None:
        memo = self.memo.text().strip()
        is_running = self._status is not None and self._status.state in RUNNING | {"away"}
        if is_running and memo != self._sent_memo:
            self._sent_memo = memo
            self.memo.setModified(False)
            self.memo_changed.emit(memo)


class Page(QWidget):
    """The head of a state in which nothing can be recorded: our mark and one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._mark.setTextFormat(Qt.TextFormat.PlainText)
        self._head = Text(theme, "number", wraps=True)
        self._head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 2)
        column.setSpacing(16)
        column.addWidget(self._mark)
        column.addWidget(self._head)

    def show_head(self, words: str) -> None:
        self._head.setText(words)
        if not self.isHidden() and self._mark.pixmap().isNull():
            ratio = self.devicePixelRatioF()
            self._mark.setPixmap(self._theme.picture("fairhour", size_px=72, ratio=ratio))


def _memo_field(theme: Theme) -> QLineEdit:
    field = QLineEdit()
    field.setFont(theme.font("base"))
    field.setFixedHeight(MEMO_PX)
    field.setTextMargins(10, 0, 10, 0)
    field.setMaxLength(MEMO_MAX)
    field.setPlaceholderText(tr("What are you working on?"))
    field.setAccessibleName(tr("Memo"))
    field.setAccessibleDescription(tr("Your client sees this."))
    return field
