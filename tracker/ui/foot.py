"""Foot: what has left this computer, and the ways to the other windows."""

from datetime import tzinfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.status import Status
from tracker.ui import words
from tracker.ui.button import PillButton
from tracker.ui.sending_words import sending_line
from tracker.ui.shown import time_of_day
from tracker.ui.state_dot import StateDot
from tracker.ui.surface import row
from tracker.ui.text import Elided
from tracker.ui.theme import Theme


class Foot(QWidget):
    """Words above, ways below; the dot's colour repeats what the words say."""

    diary_asked = Signal()
    week_asked = Signal()
    earnings_asked = Signal()
    settings_asked = Signal()
    recent_asked = Signal()
    sign_in_asked = Signal()
    review_asked = Signal()

    def __init__(self, theme: Theme, *, zone: tzinfo | None) -> None:
        super().__init__()
        self._zone = zone
        self._dot = StateDot(theme, size_px=8)
        self.words = Elided(theme, "caption", ink="text2")
        self._progress = SendingBar(theme)
        self.sign_in = PillButton(theme, tr("Sign in"), height_px=32)
        self.review = PillButton(theme, tr("Review"), name=tr("Review what waits"), kind="quiet")
        self.diary = PillButton(theme, tr("Diary"), kind="quiet", name=tr("Open the diary"))
        self.week = PillButton(theme, tr("Week"), kind="quiet", name=tr("Open the week"))
        self.earnings = PillButton(
            theme, tr("Earnings"), kind="quiet", name=tr("Open the earnings")
        )
        self.recent = PillButton(
            theme, "", kind="quiet", icon="bell", name=tr("Recent notifications")
        )
        self.settings = PillButton(theme, "", kind="quiet", icon="settings", name=tr("Settings"))
        self.sign_in.clicked.connect(self.sign_in_asked)
        self.review.clicked.connect(self.review_asked)
        self.diary.clicked.connect(self.diary_asked)
        self.week.clicked.connect(self.week_asked)
        self.earnings.clicked.connect(self.earnings_asked)
        self.recent.clicked.connect(self.recent_asked)
        self.settings.clicked.connect(self.settings_asked)
        self._lay_out()

    def show_status(self, status: Status) -> None:
        sent_up_to = status.sent_up_to_s
        line = sending_line(
            status, "" if sent_up_to is None else time_of_day(sent_up_to, self._zone)
        )
        is_quiet = status.state in ("starting", "signed_out")
        self.words.setText("" if is_quiet else line)
        sending = status.sending
        self.words.setToolTip(words.of_code(sending.refused_code) if sending.refused_code else line)
        needs_eye = bool(sending.refused_count or sending.parked_count)
        self._dot.setVisible(not is_quiet)
        if needs_eye:
            self._dot.show_shape("alert", "warn")
        elif sending.state in ("offline", "signed_out", "too_old"):
            self._dot.show_shape("ring", "text3")
        else:
            self._dot.show_shape("dot", "ok")
        self.sign_in.setVisible(sending.state == "signed_out" and not is_quiet)
        self.review.setVisible(needs_eye or status.waits_for_you or bool(status.waiting_count))
        self._progress.show_count(sending.sent_count, sending.total_count, sending.state)

    def _lay_out(self) -> None:
        line = row(spacing_px=8)
        line.addWidget(self._dot)
        line.addWidget(self.words, 1)
        line.addWidget(self.sign_in)
        line.addWidget(self.review)
        ways = row(spacing_px=0)
        ways.addWidget(self.diary)
        ways.addWidget(self.week)
        ways.addWidget(self.earnings)
        ways.addStretch(1)
        ways.addWidget(self.recent)
        ways.addWidget(self.settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._progress)
        column.addLayout(line)
        column.addLayout(ways)
        self.sign_in.hide()
        self.review.hide()


class SendingBar(QWidget):
    """A thin line that fills while parts are sent; empty space otherwise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, sent: int, whole: int, state: str) -> None:
        share = sent / whole if state == "sending" and whole else 0.0
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(10, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._share:
            painter = QPainter(self)
            painter.fillRect(QRectF(self.rect()), self._theme.colour("meter_off"))
            filled_px = self.width() * self._share
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - filled_px if is_mirrored else 0
            filled = QRectF(left, 0, filled_px, self.height())
            painter.fillRect(filled, self._theme.colour("accent"))
            painter.end()
