"""Builds all windows from what is handed in, shows, raises and closes them, and runs Qt's loop."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from tracker.link import Place
from tracker.settings import LIMITS, Settings
from tracker.ui.application import application
from tracker.ui.background import Background
from tracker.ui.bridge import Bridge
from tracker.ui.desk import Desk
from tracker.ui.doors import Kept
from tracker.ui.garbage import Garbage
from tracker.ui.opened import Opened
from tracker.ui.opening import Opening
from tracker.ui.os_signals import OsSignals
from tracker.ui.places import Places
from tracker.ui.theme import Theme
from tracker.ui.tracker_window import BUSY, TrackerWindow
from workdiary.clock import SystemClock

if TYPE_CHECKING:
    from tracker.ui.closing import Closing
    from tracker.ui.diary_window import DiaryWindow
    from tracker.ui.following import Following
    from tracker.ui.guides import Guides
    from tracker.ui.settings_window import SettingsWindow


class Windows(QObject):
    """The Tracker window stands before the diary is open; the others are made when asked for."""

    _raise_wanted = Signal()
    _place_wanted = Signal(object)
    _quit_wanted = Signal()

    def __init__(
        self, *, theme: str = "system", zone: tzinfo | None = None, places: Path | None = None
    ) -> None:
        super().__init__()
        self.application = application()
        self._garbage = Garbage()
        self.desk = Desk(
            Theme(self.application, choice=theme), Background(), SystemClock(), zone=zone
        )
        self.tracker = TrackerWindow(self.desk)
        self.tracker.on_close = self._may_close
        self._places = Places(places)
        self._places.keep("tracker", self.tracker)
        self._others: dict[str, QWidget] = {}
        self.diary: DiaryWindow | None = None
        self.settings: SettingsWindow | None = None
        self.guides: Guides | None = None
        self._bridge: Bridge | None = None
        self._opened: Opened | None = None
        self._is_over = False
        self._is_hidden = False
        self._opening: Opening[Opened] | None = None
        self._wanted: Place | None = None
        self.closing: Closing | None = None
        self._follow: Following | None = None
        self._raise_wanted.connect(self.raise_all)
        self._place_wanted.connect(self.show_place)
        self._quit_wanted.connect(self.quit)

    def show_first_frame(self) -> None:
        """The Tracker window, "Opening your diary"; nothing heavy was imported for it."""
        self.tracker.show()

    def run(
        self,
        open_app: Callable[[], Opened],
        open_with_file: Callable[[], Opened] | None = None,
        *,
        is_hidden: bool = False,
    ) -> int:
        """Show the first frame, open the diary off the main thread, live until Quit.

        `open_app` runs on the reader thread and may import what is heavy; what it raises is
        shown as its sentence. Where there is no keyring, `open_with_file` is run after a yes.
        `is_hidden`: started with the computer, no window unless there is no tray.
        """
        opening = self._opening = Opening(
            self.tracker, self.desk.background, self.open, open_app, open_with_file
        )
        self._is_hidden = is_hidden
        self._signals = OsSignals(self.quit)
        if is_hidden:
            opening.begin()
        else:
            # After the first frame: on one interpreter, imports would hold it up.
            self.tracker.first_painted.connect(opening.begin)
            self.show_first_frame()
        self.application.exec()
        return opening.exit_code

    def open(self, opened: Opened) -> None:
        """Connect the windows with the app behind them."""
        # Imported here: tray, cards and SVG come after the first frame.
        from tracker.ui.beside import Beside
        from tracker.ui.books import Books
        from tracker.ui.closing import Closing
        from tracker.ui.following import Following
        from tracker.ui.helping import Helping
        from tracker.ui.hotkeys import HotkeyKeeper
        from tracker.ui.notices import Notices
        from tracker.ui.reactions import Reactions
        from tracker.ui.settling import Settling
        from tracker.ui.tray import Tray
        from tracker.ui.wiring import wire

        self._opened = opened
        desk, shell = self.desk, opened.shell
        desk.timekeeper, desk.diary, desk.sign_in = opened.timekeeper, opened.diary, opened.sign_in
        desk.clock, desk.recovery_key = opened.clock, opened.recovery_key
        desk.export, desk.save_week, desk.erase = opened.export, opened.save_week, opened.erase
        desk.web, desk.choose_server = opened.web, opened.choose_server
        desk.idle_s = opened.idle_s
        desk.fetch_picture, desk.used_and_free = opened.fetch_picture, opened.used_and_free
        if opened.settings.theme != "system":
            desk.theme.choose(opened.settings.theme)
        self.application.setWindowIcon(desk.theme.icon("fairhour", size_px=128))
        self.tray = Tray(desk, shell.tray if shell is not None else None)
        self.notices = Notices(desk, self.tracker, self.tracker.toasts, shell)
        self.notices.open_asked = self.raise_all
        self.reactions = Reactions(self, self.tray, opened.settings)
        self.books = Books(self)
        self.closing = Closing(
            desk,
            self.tracker,
            self.tray,
            lambda: self.reactions.settings,
            self._settings_changed,
            self.ask_quit,
        )
        self.helping = Helping(
            self.tracker,
            lambda: self.reactions.settings,
            self._settings_changed,
            pages=self.show_settings,
            test=self.show_self_test,
            web=opened.web,
        )
        desk.open_web = self.helping.open_web
        self._take_settings(opened.settings)
        if shell is not None:
            self._follow = Following(desk.theme, shell.appearance)
            desk.background.run(shell.autostart.is_on, self._starts_itself)
        if self._is_hidden:
            self.tray.looked.connect(
                self.closing.begin_hidden, Qt.ConnectionType.SingleShotConnection
            )
        self._bridge = Bridge(opened.events)
        self._bridge.happened.connect(self.reactions.heard)
        self.beside = Beside(self.tracker, desk.theme, desk.shortcuts, self._diary_made)
        wire(self, self.closing, self._toggle_money)
        self.hotkeys = self.desk.hotkeys = HotkeyKeeper(self, shell)
        self.hotkeys.take(opened.settings, desk.shortcuts.keys)
        self.tray.start()
        self._settling = Settling(self._bridge)
        step = opened.settings.first_run_step
        if opened.is_first_start or 0 < step < LIMITS["first_run_step"][1]:
            self.bring(self._guides_made(opened).first_steps_at(step))
        self.reactions.read_contracts()
        desk.ask(
            lambda keeper: keeper.status(),
            on_done=self.reactions.status_came,
            on_refused=self.tracker.say,
        )
        if self._wanted is not None:
            self.show_place(self._wanted)

    def raise_from_any_thread(self) -> None:
        """A second start, or the command line, wants to see the window."""
        self._raise_wanted.emit()

    def quit_from_any_thread(self) -> None:
        self._quit_wanted.emit()

    def show_from_any_thread(self, place: Place) -> None:
        """A link was opened."""
        self._place_wanted.emit(place)

    def raise_all(self) -> None:
        """Bring the Tracker window to the front."""
        if self.closing is not None:
            self.closing.open_tracker()
        else:
            self.bring(self.tracker)

    def show_place(self, place: Place) -> None:
        """Show what a link names; before the diary is open, remember it."""
        self._wanted = place if self._opened is None else None
        if self._opened is None:
            return
        if place.segment_id is not None:
            self.show_segment(place.segment_id)
        elif place.day is not None:
            noon = datetime.combine(place.day, time(12), self.desk.zone)
            self.show_diary()
            self._diary_made().show_day_of(int(noon.timestamp()))
        else:
            self.raise_all()

    def quit(self) -> None:
        """End Qt's loop; who runs the app stops the recording and closes the rest."""
        # Qt asks every window to close before it quits; one that records would say no.
        self._is_over = True
        if self.closing is not None:
            self.closing.is_over = True
        self.application.quit()

    def close(self) -> None:
        """After the app behind is closed: hear nothing more, then let the windows go."""
        if self._bridge is not None:
            self._bridge.close()
            self.tray.close()
            self.notices.close()
            self.hotkeys.close()
            if self._follow is not None:
                self._follow.close()
        if self.guides is not None:
            self.guides.close()
        if self.closing is not None:
            self.closing.close()
        self.desk.background.close()
        self._places.save()
        for window in (*self._others.values(), self.tracker):
            window.hide()
            window.deleteLater()
        self._others.clear()
        self._garbage.close()

    def show_diary(self) -> None:
        """The diary, at the day it was left at; the first time, today."""
        if self._opened is None:
            return
        if self.beside.show_diary():
            self.raise_all()
        else:
            self.bring(self._diary_made())

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
        self.bring(window)

    def show_self_test(self) -> None:
        """Try what the app needs, from the settings."""
        if self._opened is not None:
            self.bring(self._guides_made(self._opened).self_test_anew())

    def show_settings(self, page: str = "") -> None:
        from tracker.ui.settings_window import SettingsWindow

        opened = self._opened
        if opened is None:
            return
        if self.settings is None:
            self.settings = SettingsWindow(
                self.desk,
                self.reactions.settings,
                self._settings_changed,
                knows_windows=opened.knows_windows,
                status=self.tracker.status,
                allow_pictures=opened.allow_pictures,
                autostart=opened.shell.autostart if opened.shell is not None else None,
                folder=opened.folder,
                newest=opened.newest,
            )
            self.settings.theme_chosen.connect(self.desk.theme.choose)
            self.settings.text_size_chosen.connect(self.desk.theme.scale_text)
            self.settings.self_test_asked.connect(self.show_self_test)
            self.settings.sign_in_asked.connect(self.show_sign_in)
            self.settings.sent_asked.connect(self.books.show_sent)
            self.settings.carry_asked.connect(self.books.show_carry)
            self._kept("settings", self.settings)
        self.bring(self.settings)
        if page:
            self.settings.show_page(page)

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
        self.bring(self.tracker)
        box.open()

    def _settings_changed(self, settings: Settings) -> None:
        if self._opened is not None:
            self._opened.keep_settings(settings)
            self._take_settings(settings)

    def _take_settings(self, settings: Settings) -> None:
        """What the windows themselves do by them."""
        self.reactions.settings = settings
        self.notices.take(settings)
        self.books.take(settings)
        self.tray.shows_week = settings.tray_week
        self.desk.shortcuts.take(settings.keys, has_single=settings.single_keys)
        if self.desk.hotkeys is not None:
            self.desk.hotkeys.take(settings, self.desk.shortcuts.keys)
        self.desk.theme.scale_text(settings.text_percent)
        self.desk.theme.hide_money(is_hidden=settings.hide_money)
        self.desk.theme.pack(is_dense=settings.dense)
        if self.settings is not None:
            self.settings.show_settings(settings)
        if self.closing is not None and settings.shows_mini:
            self.closing.show_mini()

    def _guides_made(self, opened: Opened) -> "Guides":
        from tracker.ui.guides import Guides

        if self.guides is None:
            self.guides = Guides(self.desk, opened, self.tracker)
            self.guides.step_left.connect(lambda step: self.change_settings(first_run_step=step))
        return self.guides

    def change_settings(self, **changes: Any) -> None:
        """Some of them, by something else than the Settings window."""
        self._settings_changed(replace(self.reactions.settings, **changes))

    def _toggle_money(self) -> None:
        self.change_settings(hide_money=not self.reactions.settings.hide_money)

    def _may_close(self) -> bool:
        """Before the diary is open there is nothing to keep; then see `closing`."""
        if self._is_over or self.closing is None:
            self.quit()
            return True
        return self.closing.may_close()

    def _starts_itself(self, is_on: bool) -> None:
        if self.closing is not None:
            self.closing.starts_itself = is_on

    def _diary_made(self) -> "DiaryWindow":
        from tracker.ui.diary_window import DiaryWindow

        if self.diary is None:
            self.diary = DiaryWindow(self.desk)
            self.diary.show_contracts(self.reactions.contracts)
            self.diary.left_out.learn(self.reactions.left_out)
            self.diary.tracker_asked.connect(self.raise_all)
            self.books.follow(self.diary)
            self.diary.more.carry_asked.connect(self.books.show_carry)
            self._kept("diary", self.diary)
        return self.diary

    def _kept(self, name: str, window: QWidget) -> QWidget:
        self._others[name] = window
        self._places.keep(name, window)
        return window

    def bring(self, window: QWidget) -> None:
        window.show()
        window.raise_()
        window.activateWindow()

    def show_recent(self) -> None:
        """What was told in the last 30 days."""
        from tracker.ui.recent_window import RecentWindow

        shell = self._opened.shell if self._opened is not None else None
        if shell is not None:
            window = self._others.get("recent")
            self.bring(window or self._kept("recent", RecentWindow(self.desk, shell.book)))
