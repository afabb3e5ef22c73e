"""Builds all windows from what is handed in, shows, raises and closes them, and runs Qt's loop."""

import signal
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tracker.errors import KeyringLocked, NoKeyring
from tracker.events import Events
from tracker.memory import give_back
from tracker.settings import Settings
from tracker.ui.background import Background
from tracker.ui.bridge import Bridge
from tracker.ui.desk import Desk
from tracker.ui.doors import Diary, Kept, RecoveryKey, SignIn, Timekeeper
from tracker.ui.garbage import Garbage
from tracker.ui.theme import Theme
from tracker.ui.tracker_window import BUSY, STARTING, TrackerWindow
from tracker.ui.words import CONSENT, sentence
from workdiary.clock import Clock, SystemClock

if TYPE_CHECKING:
    from tracker.ui.diary_window import DiaryWindow
    from tracker.ui.self_test import SelfTestWindow
    from tracker.ui.settings_window import SettingsWindow


# By then everything a start needs was loaded, and what loading took lies free.
SETTLED_MS = 2_000
KEYRING_AGAIN_MS, KEYRING_LOOKS = 5_000, 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The app behind the windows, once its diary is open."""

    timekeeper: Timekeeper
    diary: Diary
    events: Events
    clock: Clock
    sign_in: SignIn
    recovery_key: RecoveryKey
    settings: Settings
    keep_settings: Callable[[Settings], None]
    knows_windows: bool = True
    allow_pictures: Callable[[], None] | None = None
    self_test: Callable[[], Sequence[tuple[str, str, str]]] | None = None
    test_picture: Callable[[], bytes] | None = None
    is_first_start: bool = False


class Windows(QObject):
    """The Tracker window stands before the diary is open; the others are made when asked for."""

    _raise_wanted = Signal()
    _quit_wanted = Signal()

    def __init__(self, *, theme: str = "system", zone: tzinfo | None = None) -> None:
        super().__init__()
        self.application = _application()
        self._garbage = Garbage()
        self.desk = Desk(
            Theme(self.application, choice=theme), Background(), SystemClock(), zone=zone
        )
        self.tracker = TrackerWindow(self.desk)
        self.tracker.on_close = self._may_close
        self._others: dict[str, QWidget] = {}
        self.diary: DiaryWindow | None = None
        self.settings: SettingsWindow | None = None
        self.self_test: SelfTestWindow | None = None
        self._bridge: Bridge | None = None
        self._opened: Opened | None = None
        self._notifier: QSocketNotifier | None = None
        self._exit_code = 0
        self._is_over = False
        self._open_app: Callable[[], Opened] | None = None
        self._keyring_looks_left = KEYRING_LOOKS
        self._keyring_look = QTimer(self, interval=KEYRING_AGAIN_MS, singleShot=True)
        self._keyring_look.timeout.connect(self._look_for_keyring)
        self._open_with_file: Callable[[], Opened] | None = None
        self.tracker.record.consent_asked.connect(self._consented)
        self.tracker.record.again_asked.connect(self._opened_again)
        self._raise_wanted.connect(self.raise_all)
        self._quit_wanted.connect(self.quit)

    def show_first_frame(self) -> None:
        """The Tracker window, "Opening your diary"; nothing heavy was imported for it."""
        self.tracker.show()

    def run(
        self,
        open_app: Callable[[], Opened],
        open_with_file: Callable[[], Opened] | None = None,
    ) -> int:
        """Show the first frame, then open the diary off the main thread, then live until Quit.

        `open_app` runs on the reader thread and may import what is heavy; what it raises is
        shown as its sentence. Where there is no keyring, `open_with_file` is run after a yes.
        """
        self._open_app, self._open_with_file = open_app, open_with_file
        self.show_first_frame()
        self._hear_signals()
        # After the first frame: on one interpreter, imports would hold it up.
        self.tracker.first_painted.connect(
            lambda: self.desk.background.run(open_app, self.open, self._failed)
        )
        self.application.exec()
        return self._exit_code

    def open(self, opened: Opened) -> None:
        """Connect the windows with the app behind them."""
        # Imported here: tray, cards and SVG come after the first frame.
        from tracker.ui.reactions import Reactions
        from tracker.ui.tray import Tray

        self._opened = opened
        desk = self.desk
        desk.timekeeper, desk.diary, desk.sign_in = opened.timekeeper, opened.diary, opened.sign_in
        desk.clock, desk.recovery_key = opened.clock, opened.recovery_key
        if opened.settings.theme != "system":
            desk.theme.choose(opened.settings.theme)
        self.application.setWindowIcon(desk.theme.icon("fairhour", size_px=128))
        self.tray = Tray(desk)
        self.reactions = Reactions(self, self.tray, opened.settings)
        self._bridge = Bridge(opened.events)
        self._bridge.happened.connect(self.reactions.heard)
        self._connect()
        self.tray.start()
        QTimer.singleShot(SETTLED_MS, give_back)
        if opened.is_first_start:
            self.show_self_test()
        self.reactions.read_contracts()
        desk.ask(
            lambda keeper: keeper.status(),
            on_done=self.reactions.status_came,
            on_refused=self.tracker.say,
        )

    def raise_from_any_thread(self) -> None:
        """A second start, or the command line, wants to see the window."""
        self._raise_wanted.emit()

    def quit_from_any_thread(self) -> None:
        self._quit_wanted.emit()

    def raise_all(self) -> None:
        """Bring the Tracker window to the front."""
        self._bring(self.tracker)

    def quit(self) -> None:
        """End Qt's loop; who runs the app stops the recording and closes the rest."""
        # Qt asks every window to close before it quits; one that records would say no.
        self._is_over = True
        self.application.quit()

    def close(self) -> None:
        """After the app behind is closed: hear nothing more, then let the windows go."""
        if self._bridge is not None:
            self._bridge.close()
            self.tray.close()
        self.desk.background.close()
        for window in (*self._others.values(), self.tracker):
            window.hide()
            window.deleteLater()
        self._others.clear()
        self._garbage.close()

    def show_diary(self) -> None:
        """The diary, at the day it was left at; the first time, today."""
        if self._opened is not None:
            self._bring(self._diary_made())

    def show_segment(self, segment_id: UUID) -> None:
        """Open one segment large; the diary's day is read to walk through."""
        if self._opened is None:
            return

        def found(kept: Kept | None) -> None:
            if kept is not None:
                self._diary_made().open_segment(segment_id, kept.segment.starts_s)

        self.desk.read(lambda diary: diary.segments.get(segment_id), found)

    def show_sign_in(self) -> None:
        from tracker.ui.first_run import SignInWindow

        window = self._others.get("sign_in") or self._kept("sign_in", SignInWindow(self.desk))
        self._bring(window)

    def show_self_test(self) -> None:
        """Try what the app needs; at the first start by itself, later from the settings."""
        from tracker.ui.self_test import SelfTestWindow

        opened = self._opened
        if opened is None or opened.self_test is None:
            return
        before = self._others.pop("self_test", None)
        if before is not None:
            before.close()
            before.deleteLater()
        self.self_test = SelfTestWindow(
            self.desk,
            opened.self_test,
            status=self.tracker.status,
            allow_pictures=opened.allow_pictures,
            take_picture=opened.test_picture,
        )
        self._bring(self._kept("self_test", self.self_test))

    def show_settings(self) -> None:
        from tracker.ui.settings_window import SettingsWindow

        opened = self._opened
        if opened is None:
            return
        if self.settings is None:
            self.settings = SettingsWindow(
                self.desk,
                opened.settings,
                self._settings_changed,
                knows_windows=opened.knows_windows,
                status=self.tracker.status,
                allow_pictures=opened.allow_pictures,
            )
            self.settings.theme_chosen.connect(self.desk.theme.choose)
            self.settings.self_test_asked.connect(self.show_self_test)
            self._kept("settings", self.settings)
        self._bring(self.settings)

    @property
    def others(self) -> dict[str, QWidget]:
        return self._others

    def ask_quit(self) -> None:
        """Quit at once when nothing runs; else ask, since quitting stops the recording."""
        if self.tracker.status.state not in BUSY:
            self.quit()
            return
        from tracker.ui.quit_box import QuitBox

        box = QuitBox(self.desk.theme, self.tracker, on_quit=self.quit)
        self._bring(self.tracker)
        box.open()

    def _settings_changed(self, settings: Settings) -> None:
        if self._opened is not None:
            self.reactions.settings = settings
            self._opened.keep_settings(settings)

    def _may_close(self) -> bool:
        """Recording goes on behind a tray; without one the window stays and asks."""
        if self._is_over:
            return True
        if self.tracker.status.state not in BUSY:
            self.quit()
            return True
        if self._opened is not None and self.tray.is_visible:
            return True
        self.ask_quit()
        return False

    def _diary_made(self) -> "DiaryWindow":
        from tracker.ui.diary_window import DiaryWindow

        if self.diary is None:
            self.diary = DiaryWindow(self.desk)
            self.diary.show_contracts(self.reactions.contracts)
            self.diary.left_out.learn(self.reactions.left_out)
            self.diary.tracker_asked.connect(self.raise_all)
            self._kept("diary", self.diary)
        return self.diary

    def _kept(self, name: str, window: QWidget) -> QWidget:
        self._others[name] = window
        return window

    def _bring(self, window: QWidget) -> None:
        window.show()
        window.raise_()
        window.activateWindow()

    def _connect(self) -> None:
        for asker in (self.tracker, self.tray):
            asker.diary_asked.connect(self.show_diary)
            asker.quit_asked.connect(self.ask_quit)
        self.tray.open_asked.connect(self._show_or_hide)
        self.tray.toggle_asked.connect(self.tracker.toggle)
        self.tray.mode_asked.connect(self.tracker.declare_mode)
        self.tracker.settings_asked.connect(self.show_settings)
        self.tracker.sign_in_asked.connect(self.show_sign_in)
        self.tracker.review_asked.connect(self.show_segment)

    def _show_or_hide(self) -> None:
        if self.tracker.isVisible() and self.tracker.isActiveWindow():
            self.tracker.hide()
        else:
            self.raise_all()

    def _failed(self, error: BaseException) -> None:
        """The diary could not be opened: say why, where it can be read; the window stays."""
        self._exit_code = 1
        if isinstance(error, KeyringLocked) and self._open_app is not None:
            # One prompt a press: a keyring that asks by itself again and again is no help.
            self.tracker.show_not_opened(sentence(error), act="again")
        elif isinstance(error, NoKeyring) and self._open_with_file is not None:
            self.tracker.show_not_opened(CONSENT, act="consent")
            # At a login the keyring may come after us. Looking for one that is not there asks nobody.
            if self._keyring_looks_left:
                self._keyring_look.start()
        else:
            self.tracker.show_not_opened(sentence(error))

    def _look_for_keyring(self) -> None:
        self._keyring_looks_left -= 1
        if self._open_app is not None and self._open_with_file is not None:
            self.desk.background.run(self._open_app, self._keyring_came, self._failed)

    def _keyring_came(self, opened: Opened) -> None:
        self._exit_code = 0
        self.open(opened)

    def _consented(self) -> None:
        self._keyring_look.stop()
        with_file, self._open_with_file = self._open_with_file, None
        self._try_again(with_file)

    def _opened_again(self) -> None:
        self._try_again(self._open_app)

    def _try_again(self, open_app: Callable[[], Opened] | None) -> None:
        if open_app is not None:
            self._exit_code = 0
            self.tracker.show_status(STARTING)
            self.desk.background.run(open_app, self.open, self._failed)

    def _hear_signals(self) -> None:
        """SIGTERM and SIGINT end the loop. A pipe wakes it: no timer has to look every second."""
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        theirs.setblocking(False)
        signal.set_wakeup_fd(theirs.fileno())
        self._sockets = (ours, theirs)
        self._notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._signal_came)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: None)

    def _signal_came(self) -> None:
        with suppress(BlockingIOError):
            self._sockets[0].recv(64)
        QTimer.singleShot(0, self.quit)


def _application() -> QApplication:
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["fairhour"])
    application.setApplicationName("fairhour")
    application.setApplicationDisplayName("Fairhour")
    application.setDesktopFileName("fairhour")
    # The tray and the recording outlive the windows; Quit is an act of its own.
    application.setQuitOnLastWindowClosed(False)
    return application
