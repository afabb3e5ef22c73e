"""Short messages over a window: one at a time, with an act such as Undo; never stealing focus."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QImage,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.corner import CornerCard
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme

LEAST_MS = 10_000
MARGIN_PX = 16


@dataclass(frozen=True, slots=True)
class Message:
    """What a toast says, and what its button does."""

    words: str
    button: str = ""
    act: Callable[[], None] | None = None
    is_urgent: bool = False
    other: str = ""
    other_act: Callable[[], None] | None = None


class Toasts(QObject):
    """Shows one message at the foot of a window; a newer one takes its place."""

    def __init__(self, window: QWidget, theme: Theme, *, above_px: int = 56) -> None:
        super().__init__(window)
        self._window, self._theme, self._above_px = window, theme, above_px
        self.toast: Toast | None = None
        window.installEventFilter(self)

    def show(self, message: Message) -> None:
        self.clear()
        self.toast = Toast(self._window, self._theme, message, self.clear)
        self._place()
        self.toast.show()
        self.toast.raise_()
        announce(self._window, message.words, is_urgent=message.is_urgent)

    def clear(self) -> None:
        if self.toast is not None:
            self.toast.hide()
            self.toast.deleteLater()
            self.toast = None

    def focus(self) -> bool:
        """Bring the keyboard to the message's button (F6); False where there is none."""
        return self.toast is not None and self.toast.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self.toast is None:
            return
        room_px = self._window.width() - 2 * MARGIN_PX
        width_px = min(room_px, max(280, self.toast.natural_width()))
        height_px = max(48, self.toast.heightForWidth(width_px))
        self.toast.setGeometry(
            (self._window.width() - width_px) // 2,
            self._window.height() - self._above_px - height_px,
            width_px,
            height_px,
        )


class Toast(QFrame):
    """The message itself; stays at least 10 s, and while the mouse or the focus is on it."""

    def __init__(
        self, window: QWidget, theme: Theme, message: Message, on_over: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._theme, self._message, self._on_over = theme, message, on_over
        self._words = Text(theme, "secondary", message.words, ink="surface", wraps=True, weight=500)
        self.button: PillButton | None = None
        if message.button:
            self.button = PillButton(theme, message.button, kind="inverse", height_px=32)
            self.button.clicked.connect(self._acted)
        self.other: PillButton | None = None
        if message.other:
            self.other = PillButton(theme, message.other, kind="inverse", height_px=32)
            self.other.clicked.connect(self._other_acted)
        self.close_button = PillButton(
            theme, kind="inverse", icon="close", name=tr("Close message"), height_px=32
        )
        self.close_button.clicked.connect(on_over)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_over)
        self._timer.start(LEAST_MS)

    def _lay_out(self) -> None:
        """Words, buttons and close on one line; two buttons stand under the words."""
        line = row(spacing_px=12)
        line.addWidget(self._words, 1)
        if self.button is not None and self.other is None:
            line.addWidget(self.button)
        line.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 8, 6)
        column.addLayout(line)
        if self.button is not None and self.other is not None:
            buttons = row(spacing_px=4)
            buttons.addStretch(1)
            buttons.addWidget(self.other)
            buttons.addWidget(self.button)
            column.addLayout(buttons)

    @property
    def words(self) -> str:
        return self._message.words

    def natural_width(self) -> int:
        """Wide enough for its words on one line."""
        words_px = self._words.fontMetrics().horizontalAdvance(self.words) + 4
        has_line = self.button is not None and self.other is None
        button_px = self.button.sizeHint().width() + 12 if self.button and has_line else 0
        return words_px + button_px + self.close_button.sizeHint().width() + 36

    def take_focus(self) -> bool:
        (self.button or self.close_button).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(LEAST_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        painter.end()

    def _time_over(self) -> None:
        buttons = (self.button, self.other, self.close_button)
        if any(each is not None and each.hasFocus() for each in buttons):
            self._timer.start(LEAST_MS)
        else:
            self._on_over()

    def _acted(self) -> None:
        self._end_with(self._message.act)

    def _other_acted(self) -> None:
        self._end_with(self._message.other_act)

    def _end_with(self, act: Callable[[], None] | None) -> None:
        self._on_over()
        if act is not None:
            act()


class SnapshotCard(CornerCard):
    """Says that a picture was just taken: in a corner, silent, without the focus, for 4 s."""

    SHOWN_MS = 4_000

    def __init__(
        self,
        theme: Theme,
        *,
        head: str,
        words: str,
        image: QImage | None,
        on_review: Callable[[], None],
        on_remove: Callable[[], None] | None = None,
    ) -> None:
        from tracker.ui.thumb import Thumb

        super().__init__(theme, name=head, shown_ms=self.SHOWN_MS)
        self._on_review = on_review
        thumb = Thumb(theme)
        thumb.show_image(image, "")
        self.review_button = PillButton(theme, tr("Review"), name=tr("Review this picture"))
        self.keep_button = PillButton(theme, tr("Keep"))
        self.review_button.clicked.connect(self._reviewed)
        self.keep_button.clicked.connect(self.close)
        facts = QVBoxLayout()
        facts.setSpacing(3)
        facts.addWidget(Text(theme, "base", head, weight=600))
        facts.addWidget(Text(theme, "caption", words, ink="text2", wraps=True))
        facts.addStretch(1)
        buttons = row()
        buttons.addWidget(self.review_button)
        if on_remove is not None:
            self.remove_button = PillButton(theme, tr("Remove"), name=tr("Remove this time"))
            self.remove_button.clicked.connect(lambda: (self.close(), on_remove()))
            buttons.addWidget(self.remove_button)
        buttons.addWidget(self.keep_button)
        buttons.addStretch(1)
        facts.addLayout(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 14, 16, 14)
        line.setSpacing(14)
        line.addWidget(thumb)
        line.addLayout(facts, 1)
        self.setFixedWidth(theme.scaled(440))

    def _reviewed(self) -> None:
        self._on_review()
        self.close()


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say it; politely, unless it cannot wait."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
