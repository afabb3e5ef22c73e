"""Tell what happened: in the window, by the desktop where no window is looked at, and in Recent."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from tracker.notice_book import Told
from tracker.notify import Notice
from tracker.settings import Settings
from tracker.ui.background import Background
from tracker.ui.cards import Message, Toasts
from tracker.ui.corner import CornerCard
from tracker.ui.desk import Desk
from tracker.ui.shell_doors import Notifier, Shell
from tracker.ui.surface import row
from tracker.ui.text import Text

CARD_MS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One thing to tell. `kind` can be switched off in Settings; `act` is also in a window."""

    kind: str
    words: str
    button: str = ""
    act: Callable[[], None] | None = None
    is_urgent: bool = False


class Notices(QObject):
    """One notice stands at most; a newer one takes its place. No flow depends on its button."""

    _answered = Signal(str, str)

    def __init__(self, desk: Desk, window: QWidget, toasts: Toasts, shell: Shell | None) -> None:
        super().__init__()
        self._desk, self._window, self._toasts, self._shell = desk, window, toasts, shell
        self._background = Background("notices")
        self._quiet: tuple[str, ...] = ()
        self._is_quiet_when_busy = True
        self.open_asked: Callable[[], None] | None = None
        self.card: NoticeCard | None = None
        self._last: Happened | None = None
        self._answered.connect(self._heard)
        self._notifier: Notifier | None = None
        if shell is not None:
            self._notifier = shell.notifier(self._answered.emit)

    def take(self, settings: Settings) -> None:
        """What of it is switched off."""
        self._quiet, self._is_quiet_when_busy = settings.quiet, settings.quiet_when_busy

    def when_welcome(self, show: Callable[[], None]) -> None:
        """Show it now, or not at all where the desktop wants nothing to pop up."""
        if self._shell is None or not self._is_quiet_when_busy:
            show()
            return

        def answered(is_busy: bool) -> None:
            if not is_busy:
                show()

        self._background.run(self._shell.quiet.is_asked, answered, lambda _: show())

    def tell(self, happened: Happened) -> None:
        """Show it where it is seen, unless its kind is switched off; keep it in Recent."""
        self._keep(happened)
        if happened.kind in self._quiet:
            return
        self._last = happened
        self._toasts.show(
            Message(happened.words, happened.button, happened.act, happened.is_urgent)
        )
        if not (self._is_shown and QGuiApplication.focusWindow() is not None):
            if happened.is_urgent:
                self._tell_outside(happened)
            else:
                self.when_welcome(lambda: self._tell_if_so(happened))

    def withdraw(self, kind: str) -> None:
        """What a notice of this kind said is no longer so."""
        if self._last is None or self._last.kind != kind:
            return
        self._last = None
        self._toasts.clear()
        self._close_card()
        if self._notifier is not None:
            notifier = self._notifier
            self._background.run(lambda: notifier.withdraw(kind), lambda _: None)

    def close(self) -> None:
        self._background.close()
        self._close_card()

    def _close_card(self) -> None:
        """One that its button or its time has closed is deleted already."""
        card, self.card = self.card, None
        if card is not None and isValid(card):
            card.close()

    @property
    def _is_shown(self) -> bool:
        """Does the window whose foot shows messages stand on the screen?"""
        return self._window.isVisible() and not self._window.isMinimized()

    def _tell_if_so(self, happened: Happened) -> None:
        """While the desktop was asked it may have been withdrawn."""
        if self._last is happened:
            self._tell_outside(happened)

    def _tell_outside(self, happened: Happened) -> None:
        notifier = self._notifier
        if notifier is None:
            self._show_card(happened)
            return
        notice = Notice(
            kind=happened.kind,
            head=happened.words,
            button=happened.button,
            is_urgent=happened.is_urgent,
        )

        def shown(was_shown: bool) -> None:
            if not was_shown:
                self._show_card(happened)

        self._background.run(lambda: notifier.show(notice), shown, lambda _: shown(False))

    def _show_card(self, happened: Happened) -> None:
        """No server shows notices: a card of ours, where the Tracker window cannot say it."""
        if self._is_shown:
            return
        self._close_card()
        self.card = NoticeCard(self._desk, happened)
        self.card.show_in_corner()

    def _heard(self, kind: str, answer: str) -> None:
        """A button of the desktop's notice; that of an older notice does nothing."""
        last = self._last
        if last is None or last.kind != kind or answer == "closed":
            return
        self._toasts.clear()
        if answer == "act" and last.act is not None:
            last.act()
        elif self.open_asked is not None:
            self.open_asked()

    def _keep(self, happened: Happened) -> None:
        if self._shell is not None:
            book = self._shell.book
            told = Told(at_s=self._desk.now_s, kind=happened.kind, words=happened.words)
            self._background.run(lambda: book.add(told), lambda _: None)


class NoticeCard(CornerCard):
    """A notice without the desktop's help: in a corner, silent, without the focus."""

    def __init__(self, desk: Desk, happened: Happened) -> None:
        from tracker.ui.button import PillButton

        super().__init__(desk.theme, name=happened.words, shown_ms=CARD_MS)
        self._act = happened.act
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(Text(desk.theme, "base", happened.words, weight=600, wraps=True))
        buttons = row()
        if happened.button:
            self.button = PillButton(desk.theme, happened.button)
            self.button.clicked.connect(self._acted)
            buttons.addWidget(self.button)
        self.ok = PillButton(desk.theme, "OK")
        self.ok.clicked.connect(self.close)
        buttons.addWidget(self.ok)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(desk.theme.scaled(380))

    def _acted(self) -> None:
        self.close()
        if self._act is not None:
            self._act()
