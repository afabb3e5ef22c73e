"""Start the app: with windows the first frame comes before anything heavy is loaded."""

import logging
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from tracker import erase
from tracker import settings as settings_file
from tracker.control.client import send
from tracker.control.words import Request
from tracker.errors import (
    ControlError,
    DiaryInUse,
    FolderGone,
    NoKeyring,
    StoreError,
    TrackerError,
)
from tracker.link import Place, read_link
from tracker.memory import keep_small
from tracker.paths import Paths, make_private, paths
from tracker.settings import Settings
from workdiary.week import BillingWeek

if TYPE_CHECKING:
    from tracker.app import Running, Tracker
    from tracker.release import Release
    from tracker.shell import Shell

logger = logging.getLogger(__name__)

SENTENCES = {
    "no_keyring": "No keyring. To keep the sign-in in a file only you can read, start once with "
    "--sign-in-file.",
    "no_home": "Fairhour cannot keep its files here. {detail}. Name another folder in FAIRHOUR_HOME.",
    "bad_link": "This link names no day and no segment.",
    "in_use": "Another process holds the diary.",
    "no_display": "There is no display. Run `fairhour --headless` for the app without windows.",
    "cannot_open": "The diary cannot be opened: {detail}. It was not changed.",
    "folder_gone": "The diary's folder is not there. Mount its disk, then start again. To begin a new "
    "diary instead, remove the file diary.began beside it.",
    "broke": "The app did not start: {detail}. Your diary is not touched.",
}


@dataclass(frozen=True, slots=True)
class CannotStart:
    """Why the app did not start: a machine code and a fact."""

    code: str
    detail: str = ""

    @property
    def say(self) -> str:
        """One sentence for the terminal."""
        return SENTENCES[self.code].format(detail=self.detail or self.code)


def run(
    environ: Mapping[str, str],
    *,
    with_windows: bool,
    keep_in_file: bool = False,
    is_hidden: bool = False,
    link: str = "",
) -> CannotStart | int:
    """Run until somebody quits; 0. A second start raises the first one's window and is done.

    `is_hidden`: no window but what a desktop without a tray needs. `link`: what to show.
    """
    place = read_link(link) if link else None
    if link and place is None:
        return CannotStart("bad_link")
    found = paths(environ)
    if _is_running(found, is_hidden=is_hidden, link=link):
        return 0
    if with_windows and not _has_display(environ):
        return CannotStart("no_display")
    keep_small()
    try:
        make_private(found.home)
        _log_to(found)
    except OSError as error:
        return CannotStart("no_home", f"{found.home}: {error.strerror or error}")
    was_read = settings_file.read(found.settings)
    for note in was_read.notes:
        logger.warning("settings.changed %s", note)
    chosen = was_read.settings
    if keep_in_file and not chosen.sign_in_in_file:
        chosen = replace(chosen, sign_in_in_file=True)
        settings_file.write(found.settings, chosen)
    if with_windows:
        return _with_windows(found, environ, chosen, is_hidden=is_hidden, place=place)
    return _headless(found, environ, chosen)


def _headless(found: Paths, environ: Mapping[str, str], chosen: Settings) -> CannotStart | int:
    from tracker.app import start

    is_over = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda _number, _frame: is_over.set())
    try:
        running = start(found, environ, chosen, quit_app=is_over.set)
    except TrackerError as error:
        logger.exception("start.failed")
        return CannotStart(_code(error), str(error))
    try:
        is_over.wait()
    finally:
        running.close()
    return 0


def _with_windows(
    found: Paths,
    environ: Mapping[str, str],
    chosen: Settings,
    *,
    is_hidden: bool,
    place: Place | None,
) -> int:
    from tracker.ui.load_qt import load_qt

    load_qt()
    from tracker.ui.application import application, speak_in
    from tracker.ui.by_locale import language_of
    from tracker.ui.opened import Opened
    from tracker.ui.windows import Windows

    qt = application()
    speak_in(qt, language_of(chosen.language))
    windows = Windows(theme=chosen.theme, places=found.home / "places.json")
    opened: list[Running] = []
    shells: list[Shell] = []
    if place is not None:
        windows.show_place(place)

    def open_app(chosen: Settings = chosen) -> Opened:
        # On the reader's thread, after the first frame: this is what is heavy.
        from tracker.app import start
        from tracker.control import self_test
        from tracker.keeping import Keeping
        from tracker.reports.diary_file import export_diary
        from tracker.shell import Shell
        from tracker.store.space import free_bytes, used_bytes
        from tracker.sync.fetch_picture import fetch_picture

        is_first_start = not found.diary.exists()
        running = start(
            found,
            environ,
            chosen,
            quit_app=windows.quit_from_any_thread,
            raise_windows=windows.raise_from_any_thread,
            show_place=windows.show_from_any_thread,
        )
        shell = Shell(found, environ)
        shells.append(shell)
        opened.append(running)
        tracker = running.tracker
        keeping = Keeping(found.settings, tracker, chosen)
        is_named = bool(environ.get("FAIRHOUR_SERVER"))
        return Opened(
            timekeeper=tracker.timekeeper,
            diary=tracker.diary,
            events=tracker.events,
            clock=tracker.clock,
            sign_in=tracker.sign_in,
            recovery_key=tracker.recovery_key,
            settings=chosen,
            keep_settings=keeping.keep,
            knows_windows=tracker.knows_windows,
            self_test=lambda: self_test.lines(self_test.checks(found, environ)),
            test_picture=tracker.test_picture,
            is_first_start=is_first_start,
            shell=shell,
            folder=str(found.diary),
            used_and_free=lambda: (used_bytes(found.diary), free_bytes(found.diary)),
            export=lambda file, starts_s, ends_s, tell: export_diary(
                tracker.diary, file, starts_s, ends_s, made_s=tracker.clock.read().now_s, tell=tell
            ),
            save_week=partial(_save_week, tracker),
            newest=_newest(tracker),
            erase=ask_to_erase,
            web=lambda: tracker.api.origin,
            # A server of the environment comes before what is chosen here.
            choose_server=None if is_named else keeping.choose_server,
            fetch_picture=partial(fetch_picture, tracker.api),
            idle_s=tracker.desktop.idle.idle_s,
            trial=tracker.counts_of_a_trial,
            allow_pictures=keeping.allow_pictures,
        )

    def ask_to_erase() -> None:
        """The diary is open now: it is erased once the app has closed it."""
        erase.ask(found)
        windows.quit_from_any_thread()

    def open_with_file() -> Opened:
        """There is no keyring, and the person said yes to a file that only they can read."""
        allowed = replace(chosen, sign_in_in_file=True)
        settings_file.write(found.settings, allowed)
        return open_app(allowed)

    try:
        return windows.run(open_app, open_with_file, is_hidden=is_hidden)
    finally:
        # Order matters: a signal to a deleted window raises, so the app stops before them.
        for running in opened:
            running.close()
        windows.close()
        for shell in shells:
            shell.close()
        _erase_if_asked(found, chosen)


def _erase_if_asked(found: Paths, chosen: Settings) -> None:
    """The diary is closed: what was asked for while it was open is done now."""
    from tracker.app import SharedClock, credentials_of

    if not erase.is_asked(found):
        return
    try:
        erase.finish(found, credentials_of(found, chosen, SharedClock()))
    except TrackerError:
        # The keyring may be locked as the session ends: the next start does it.
        logger.exception("erase.waits")


def _newest(tracker: "Tracker") -> "Callable[[], Release | None] | None":
    """Asks for the newest version; None in a build that knows no release key."""
    key = Path(__file__).resolve().parents[1] / "resources" / "release.key"
    if not key.exists():
        return None
    public_hex = key.read_text(encoding="ascii").strip()
    from tracker.release import read_release

    return lambda: read_release(tracker.api.release(), public_hex)


def _save_week(tracker: "Tracker", contract_id: UUID, week: BillingWeek, file: Path) -> str:
    """ "" once the signed week is written, else the sentence why not."""
    from tracker.control.week_file import fetched
    from tracker.sync.week_file import save_week

    fetch = partial(save_week, tracker.api, tracker.diary.receipts.keys)
    return fetched(fetch, contract_id, week, file).say


def _has_display(environ: Mapping[str, str]) -> bool:
    """Would Qt find a screen? It ends the process when it does not."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(environ.get(name) for name in named)


def _is_running(found: Paths, *, is_hidden: bool, link: str) -> bool:
    """Does an app listen already? Then it shows what was asked for; at a login, nothing."""
    do = "status" if is_hidden else "raise"
    try:
        send(found.socket, Request(do="open", file=link) if link else Request(do=do))
    except ControlError:
        return False
    return True


def _code(error: TrackerError) -> str:
    match error:
        case NoKeyring():
            return "no_keyring"
        case DiaryInUse():
            return "in_use"
        case FolderGone():
            return "folder_gone"
        case StoreError():
            return "cannot_open"
    return "broke"


def _log_to(found: Paths) -> None:
    handler = RotatingFileHandler(found.log, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Their lines are about nothing that happened to the diary.
    for loud in ("apscheduler", "alembic"):
        logging.getLogger(loud).setLevel(logging.WARNING)
