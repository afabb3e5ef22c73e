"""`fairhour doctor`: try everything once, say how it went; with the app running or without."""

import json
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Protocol, TextIO

from tracker import settings as settings_file
from tracker.control import check_words
from tracker.paths import Paths


class Checked(Protocol):
    """A check as `doctor` made it."""

    @property
    def of(self) -> str: ...

    @property
    def result(self) -> str: ...

    @property
    def code(self) -> str: ...

    @property
    def by(self) -> str: ...


def checks(
    found: Paths, environ: Mapping[str, str], ask_for_a_key: Callable[[], object] | None = None
) -> tuple[Checked, ...]:
    """Every check of this computer, in the order they are shown. Takes about two seconds.

    With `ask_for_a_key` a person is asked to press one, who has five seconds more.
    """
    # Loaded here: no other word needs the desktop or the network.
    from tracker import doctor
    from tracker.capture.detect import detect
    from tracker.store.diary import DATABASE
    from tracker.sync.api import MarketApi
    from tracker.sync.credentials import Credentials, SystemKeyring
    from workdiary.clock import SystemClock

    chosen = settings_file.read(found.settings).settings
    clock = SystemClock()
    # It asks for the marketplace's clock alone, which needs no sign-in: no secret is read.
    credentials = Credentials(
        found.secrets, allow_file=chosen.sign_in_in_file, clock=clock, name=str(found.home)
    )
    api = MarketApi(
        environ.get("FAIRHOUR_SERVER") or chosen.server or settings_file.SERVER, credentials, clock
    )
    desktop = detect(environ, may_use_portal=chosen.portal_pictures)
    try:
        seen = doctor.of_desktop(desktop, threading.Event().wait, ask_for_a_key)
        return (
            *seen,
            *_of_shell(environ),
            doctor.of_keyring(SystemKeyring(), is_file_allowed=chosen.sign_in_in_file),
            doctor.of_clock(api, clock),
            doctor.of_disk(next(one for one in (found.home, *found.home.parents) if one.exists())),
            doctor.of_database(found.diary / DATABASE),
            doctor.of_sign_in(credentials),
        )
    finally:
        desktop.close()
        api.close()


def _of_shell(environ: Mapping[str, str]) -> tuple[Checked, ...]:
    """Tray and notices; Windows and macOS always have both."""
    if sys.platform != "linux":
        return ()
    from tracker import doctor
    from tracker.capture.x11.tray import has_tray
    from tracker.dbus import open_bus
    from tracker.errors import BusError

    has_x_tray = has_tray(environ.get("DISPLAY", "")) if environ.get("DISPLAY") else False
    try:
        with closing(open_bus("session", environ)) as bus:
            return doctor.of_shell(bus, has_x_tray=has_x_tray)
    except BusError:
        return doctor.of_shell(None, has_x_tray=has_x_tray)


def ask_in(out: TextIO) -> Callable[[], object] | None:
    """Ask the person at a terminal; nobody where it is none."""
    if not (out.isatty() and sys.stdin.isatty()):
        return None

    def ask() -> None:
        out.write(check_words.PRESS_A_KEY + "\n")
        out.flush()

    return ask


def lines(found: tuple[Checked, ...]) -> tuple[tuple[str, str, str], ...]:
    """Each check's name, how it went, and its sentence."""
    return tuple(check_words.words(one.of, one.result, one.code, one.by) for one in found)


def tell(found: tuple[Checked, ...], *, is_json: bool, out: TextIO) -> int:
    """Print the checks; 1 when one of them failed, else 0."""
    if is_json:
        told = [
            {"of": one.of, "result": one.result, "code": one.code, "by": one.by} for one in found
        ]
        out.write(json.dumps({"v": 1, "ok": True, "checks": told}) + "\n")
    else:
        for one in found:
            out.write(check_words.line(one.of, one.result, one.code, one.by) + "\n")
    return int(any(one.result == "failed" for one in found))
