"""What closing the Tracker window means: tray, Mini window or the end; never an invisible app."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint

from tracker.language import tr
from tracker.settings import Settings
from tracker.ui.cards import Message, Toasts
from tracker.ui.desk import Desk
from tracker.ui.mini_window import MiniWindow
from tracker.ui.shell_words import CLOSING, TRAY_GONE
from tracker.ui.tracker_window import BUSY, TrackerWindow
from tracker.ui.tray import Tray


class Closing(QObject):
    """Decides between hide, Mini and quit. `starts_itself`: does the app start with the computer?"""

    def __init__(
        self,
        desk: Desk,
        tracker: TrackerWindow,
        tray: Tray,
        settings: Callable[[], Settings],
        keep: Callable[[Settings], None],
        quit_app: Callable[[], None],
    ) -> None:
        super().__init__()
        self._tracker, self._tray = tracker, tray
        self._settings, self._keep, self._quit = settings, keep, quit_app
        self.starts_itself = False
        self.is_over = False
        self.mini = MiniWindow(desk)
        # The loop ends only when no window says no.
        self.mini.on_close = lambda: self.is_over
        self.mini.open_asked.connect(self.open_tracker)
        self.mini.act_asked.connect(self._act)
        self._stands_in = False
        self._left_at: QPoint | None = None
        tray.came.connect(self._tray_came)
        tray.went.connect(self._tray_went)

    def may_close(self) -> bool:
        """The Tracker window is asked to close; False keeps it."""
        if self.is_over:
            return True
        settings = self._settings()
        is_busy = self._tracker.status.state in BUSY
        if settings.on_close == "quit" or not (is_busy or self.starts_itself):
            self._quit()
            return False
        wants_mini = settings.on_close == "mini" or not self._tray.is_visible
        if not settings.knows_closing:
            self._say_once(wants_mini=wants_mini, is_busy=is_busy)
            return False
        self.hide(wants_mini=wants_mini)
        return False

    def hide(self, *, wants_mini: bool) -> None:
        """The Tracker window goes; what stays is the tray, or the Mini window."""
        if wants_mini:
            self.show_mini()
        self._tracker.hide()

    def show_mini(self) -> None:
        """By choice, or since there is no tray."""
        if not self.mini.isVisible():
            self.mini.show_status(self._tracker.status)
            self.mini.place(self._left_at)
            self.mini.show()

    def open_tracker(self) -> None:
        """The Tracker window in the Mini window's place, unless Mini was chosen to stay."""
        self._tracker.show()
        self._tracker.raise_()
        self._tracker.activateWindow()
        if not self._settings().shows_mini:
            self._hide_mini()

    def choose_mini(self) -> None:
        """By key or menu: the Mini window in the Tracker window's place."""
        self.hide(wants_mini=True)

    def show_or_hide(self) -> None:
        """A click on the tray's icon; it never stops recording."""
        if self._tracker.isVisible() and self._tracker.isActiveWindow():
            self._tracker.hide()
        else:
            self.open_tracker()

    def begin_hidden(self) -> None:
        """Started with the computer: no window, where the tray has shown an icon; else Mini."""
        if not self._tray.is_visible and not self._tracker.isVisible():
            self._stands_in = True
            self.show_mini()

    def close(self) -> None:
        self.is_over = True
        self.mini.hide()
        self.mini.deleteLater()

    def _hide_mini(self) -> None:
        if self.mini.isVisible():
            self._left_at = self.mini.pos()
            self.mini.hide()

    def _act(self) -> None:
        if self._tracker.status.state in BUSY | {"ready"}:
            self._tracker.toggle()
        else:
            self.open_tracker()

    def _tray_came(self) -> None:
        """Mini stood in for the tray: it is not needed any more."""
        if self._stands_in and not self._settings().shows_mini:
            self._stands_in = False
            self._hide_mini()

    def _tray_went(self) -> None:
        if not self._tracker.isVisible() and not self.is_over:
            self._stands_in = True
            self.show_mini()
            self.mini.setAccessibleDescription(tr(TRAY_GONE))

    def _say_once(self, *, wants_mini: bool, is_busy: bool) -> None:
        words = CLOSING["to_mini" if wants_mini else "to_tray"]
        if not is_busy:
            words = CLOSING["to_mini_idle" if wants_mini else "waits_in_tray"]

        def understood() -> None:
            self._keep(replace(self._settings(), knows_closing=True))
            self.hide(wants_mini=wants_mini)

        def stopped() -> None:
            self._tracker.toggle()

        toasts: Toasts = self._tracker.toasts
        toasts.show(
            Message(
                words,
                CLOSING["ok"],
                understood,
                other=CLOSING["stop"] if is_busy else "",
                other_act=stopped,
            )
        )
