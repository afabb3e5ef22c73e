"""Which ability this computer has, from which backend, and why the others fell out.

Found by trying: a real grab, a real question. A variable that names a display proves nothing, and
none is asked which kind of session this is: an X server says itself that it is a Wayland desktop's
guest, which sees X programs alone.

Codes: no_display  no_screens  grab_failed  xwayland  no_xinput  xinput_too_old  no_screen_saver
"""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress

from tracker.capture.desktop import Ability, Counter, Desktop, Idle
from tracker.capture.mss_screen import MssScreen
from tracker.capture.none import NoneCounter, NoneIdle, NonePower, NoneWindow
from tracker.capture.screens import Screens
from tracker.errors import NoInput, NoScreen


def detect(environ: Mapping[str, str] = os.environ) -> Desktop:
    """The abilities of the desktop that `environ` names; each that is absent answers None."""
    screens = _find_screens(environ)
    counter, counts = _find_counter(environ)
    idle, away = _find_idle(environ)
    return Desktop(
        screen=screens,
        counter=counter,
        idle=idle,
        window=NoneWindow(),
        power=NonePower(),
        abilities=(screens.ability, counts, away),
    )


def _find_screens(environ: Mapping[str, str]) -> Screens:
    """Every way to look at the screens, best first; which of them answers is tried at once."""
    display = None if _has_one_display() else environ.get("DISPLAY", "")
    found = Screens((MssScreen(display, is_guest=_is_guest),))
    # A failure is no loss: the ability says why, and the next picture tries again.
    with suppress(NoScreen):
        found.grab()
    return found


def _is_guest(display: str) -> bool:
    # Imported when asked for: libxcb is on no other system.
    from tracker.capture.x11.xwayland import is_guest

    return is_guest(display)


def _find_counter(environ: Mapping[str, str]) -> tuple[Counter, Ability]:
    # Imported when asked for: libxcb is on no other system.
    try:
        display = _display(environ)
        from tracker.capture.x11.counter import XInputCounter

        counter = XInputCounter(display)
    except NoInput as error:
        passed_over = (("XInput2", error.reason),)
        return NoneCounter(), Ability(of="counts", name=NoneCounter.name, passed_over=passed_over)
    return counter, Ability(of="counts", name=counter.name)


def _find_idle(environ: Mapping[str, str]) -> tuple[Idle, Ability]:
    try:
        display = _display(environ)
        from tracker.capture.x11.idle import ScreenSaverIdle

        idle = ScreenSaverIdle(display)
    except NoInput as error:
        passed_over = (("MIT-SCREEN-SAVER", error.reason),)
        return NoneIdle(), Ability(of="away", name=NoneIdle.name, passed_over=passed_over)
    return idle, Ability(of="away", name=idle.name)


def _has_one_display() -> bool:
    return sys.platform in ("win32", "darwin")


def _display(environ: Mapping[str, str]) -> str:
    """The name of the X display to try; NoInput where there is none to try."""
    display = environ.get("DISPLAY", "")
    if _has_one_display() or not display:
        raise NoInput("no_display")
    return display
