"""Away window: how long you were away, and three answers; no answer is never costly."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.status import Away
from tracker.ui.cards import announce
from tracker.ui.check_box import CheckBox
from tracker.ui.claim_form import ClaimForm, claimable
from tracker.ui.desk import Desk
from tracker.ui.doors import AwayChoice
from tracker.ui.focus_ring import FocusRing
from tracker.ui.shown import duration, people_text, spoken, time_of_day
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from workdiary.contract import Terms

WIDTH_PX, CHOICE_PX = 440, 60


class AwayPrompt(QWidget):
    """Comes at the first input after, without taking the focus; Enter, S and W are its keys."""

    def __init__(
        self,
        desk: Desk,
        away: Away,
        terms: Terms | None,
        memo: str = "",
        contracts: Sequence[Terms] = (),
    ) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setFixedWidth(desk.theme.scaled(WIDTH_PX))
        from_s, back_s = away.from_s, away.back_s or desk.now_s
        from_time, back_time = time_of_day(from_s, desk.zone), time_of_day(back_s, desk.zone)
        self._asked_from_s = from_s
        self._spans = away.spans or ((from_s, back_s),)
        away_s = sum(to_s - starts_s for starts_s, to_s in self._spans)
        length = duration(away_s)
        self.head = tr("You were away for {length}", length=spoken(max(60, away_s)))
        self.setWindowTitle(self.head)
        title = people_text(terms.title) if terms is not None else tr("your contract")
        takers = claimable(contracts, terms)
        manual = "" if takers else _why_no_manual(terms)
        self.go_on = Choice(
            desk.theme,
            tr("Leave it out and go on"),
            tr("Back to work on {title}", title=title),
            is_default=True,
        )
        self.stop = Choice(
            desk.theme,
            tr("Leave it out and stop"),
            tr("Stops at {time}", time=from_time),
        )
        self.manual = Choice(
            desk.theme,
            tr("I was working"),
            manual or tr("Adds {length} as manual time, marked for the client", length=length),
        )
        self.manual.setEnabled(not manual)
        self.today = CheckBox(desk.theme, tr("Do this for the rest of today"))
        self.today.setToolTip(tr("Holds for the first two answers."))
        self.form = ClaimForm(desk.theme, memo, self._spans, zone=desk.zone, contracts=takers)
        self.form.hide()
        self.form.claimed.connect(self._send_claim)
        self._words = Text(
            desk.theme,
            "base",
            tr(
                "{when}. Nothing in this time is billed unless you say so. "
                "Time since {back} is kept on this computer and counts if you go on.",
                when=_told(self._spans, desk.zone),
                back=back_time,
            ),
            ink="text2",
            wraps=True,
        )
        self.problem = Text(desk.theme, "secondary", ink="warn", wraps=True)
        self.problem.hide()
        self._lay_out()
        self._ring = FocusRing(self, desk.theme)
        self._connect()

    def showEvent(self, event: object) -> None:
        self.go_on.setFocus()
        announce(self, self.head, is_urgent=True)

    def say(self, words: str) -> None:
        """Why the answer could not be taken; the window stays."""
        self.problem.show_words(words)

    def _answer(self, choice: AwayChoice) -> None:
        self._desk.ask(
            lambda keeper: keeper.answer_away(
                choice,
                self.form.memo.text() if choice == "manual" else "",
                reason=self.form.reason,
                until_s=self.form.until_s if choice == "manual" else None,
                contract_id=self.form.contract_id if choice == "manual" else None,
                asked_from_s=self._asked_from_s,
                for_today=self.today.isChecked(),
            ),
            on_done=self._answered,
            on_refused=self.say,
        )

    def _answered(self, _: object) -> None:
        self.close()

    def _going_on(self) -> None:
        self._answer("go_on")

    def _stopping(self) -> None:
        self._answer("stop")

    def _claiming(self) -> None:
        """The third choice asks for its memo first; then it is added."""
        if not self.manual.isEnabled():
            return
        self.form.show()
        # adjustSize() stops at two thirds of the screen and squeezes what stands in it.
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        self.form.memo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send_claim(self) -> None:
        self._answer("manual")

    def _lay_out(self) -> None:
        theme = self._desk.theme
        foot = row()
        foot.addWidget(Text(theme, "caption", tr("Enter  ·  S  ·  W"), ink="text2"))
        foot.addStretch(1)
        foot.addWidget(Text(theme, "caption", tr("No answer: left out"), ink="text2"))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Text(theme, "number", self.head))
        column.addWidget(self._words)
        column.addSpacing(2)
        for part in (self.go_on, self.stop, self.manual, self.form, self.problem, self.today):
            column.addWidget(part)
        column.addSpacing(2)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.go_on.clicked.connect(self._going_on)
        self.stop.clicked.connect(self._stopping)
        self.manual.clicked.connect(self._claiming)
        self._desk.shortcuts.bind(
            self, {"away.stop": self._stopping, "away.working": self._claiming}
        )
        for keys, act in (
            ("Return", self._focused_or_default),
            ("Enter", self._focused_or_default),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _focused_or_default(self) -> None:
        focused = self.focusWidget()
        if self.form.isVisible() and self.form.isAncestorOf(focused):
            self._send_claim()
            return
        (focused if isinstance(focused, Choice) else self.go_on).click()


class Choice(QAbstractButton):
    """A wide button with a line of what it does."""

    def __init__(self, theme: Theme, words: str, effect: str, *, is_default: bool = False) -> None:
        super().__init__()
        self._theme, self._effect, self._is_default = theme, effect, is_default
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(effect)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(360, self._theme.scaled(CHOICE_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        is_lit = self.underMouse() and self.isEnabled()
        if self._is_default:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_hover" if is_lit else "accent"))
            ink = under = colour("on_accent")
        else:
            painter.setPen(QPen(colour("border_strong" if self.isEnabled() else "border"), 1))
            painter.setBrush(colour("sunken" if is_lit else "surface"))
            ink = colour("text" if self.isEnabled() else "text3")
            under = colour("text2" if self.isEnabled() else "text3")
        radius = self._theme.tokens.radii.control
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)
        half = self.height() // 2
        words = self.rect().adjusted(16, 8, -16, -half)
        painter.setPen(ink)
        painter.setFont(self._theme.font("button"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setPen(under)
        painter.setFont(self._theme.font("caption"))
        line = self.rect().adjusted(16, half + 1, -16, -9)
        shown = painter.fontMetrics().elidedText(
            self._effect, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


def _told(spans: Sequence[tuple[int, int]], zone: tzinfo | None) -> str:
    """Every absence that waits for the one answer."""
    times = [
        tr(
            "{start} to {end}",
            start=time_of_day(from_s, zone),
            end=time_of_day(to_s, zone),
        )
        for from_s, to_s in spans
    ]
    return tr("From {times}", times=tr(" and from ").join(times))


def _why_no_manual(terms: Terms | None) -> str:
    client = people_text(terms.client_name) if terms is not None else tr("This client")
    return tr("{client} takes no manual time", client=client)
