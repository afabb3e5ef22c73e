"""Which ability this computer has, from which backend, and why the others fell out.

Found by trying: a real grab, a real question. A variable that names a display proves nothing;
one that says "wayland" only takes away, since an X server there sees X programs alone.

Codes: no_display  no_screens  grab_failed  xwayland  no_xinput  xinput_too_old  no_screen_saver
"""

import os
import sys
from collections.abc import Mapping

from tracker.capture.desktop import Ability, Counter, Desktop, Idle, Screen
from tracker.capture.mss_screen import MssScreen
from tracker.capture.none import NoneCounter, NoneIdle, NonePower, NoneScreen, NoneWindow
from tracker.errors import NoInput, NoScreen


def detect(environ: Mapping[str, str] = os.environ) -> Desktop:
    """The abilities of the desktop that `environ` names; each that is absent answers None."""
    screen, pictures = _find_screen(environ)
    counter, counts = _find_counter(environ)
    idle, away = _find_idle(environ)
    return Desktop(
        screen=screen,
        counter=counter,
        idle=idle,
        window=NoneWindow(),
        power=NonePower(),
        abilities=(pictures, counts, away),
    )


def _find_screen(environ: Mapping[str, str]) -> tuple[Screen, Ability]:
    try:
        screen = MssScreen(None if _has_one_display() else _display(environ, NoScreen))
        screen.grab()
    except NoScreen as error:
        passed_over = ((MssScreen.name, error.reason),)
        absent = NoneScreen(error.reason)
        return absent, Ability(of="pictures", name=absent.name, passed_over=passed_over)
    return screen, Ability(of="pictures", name=screen.name)


def _find_counter(environ: Mapping[str, str]) -> tuple[Counter, Ability]:
    # Imported when asked for: libxcb is on no other system.
    try:
        display = _display(environ, NoInput)
        from tracker.capture.x11.counter import XInputCounter

        counter = XInputCounter(display)
    except NoInput as error:
        passed_over = (("XInput2", error.reason),)
        return NoneCounter(), Ability(of="counts", name=NoneCounter.name, passed_over=passed_over)
    return counter, Ability(of="counts", name=counter.name)


def _find_idle(environ: Mapping[str, str]) -> tuple[Idle, Ability]:
    try:
        display = _display(environ, NoInput)
        from tracker.capture.x11.idle import ScreenSaverIdle

        idle = ScreenSaverIdle(display)
    except NoInput as error:
        passed_over = (("MIT-SCREEN-SAVER", error.reason),)
        return NoneIdle(), Ability(of="away", name=NoneIdle.name, passed_over=passed_over)
    return idle, Ability(of="away", name=idle.name)


def _has_one_display() -> bool:
    return sys.platform in ("win32", "darwin")


def _display(environ: Mapping[str, str], error: type[NoScreen] | type[NoInput]) -> str:
    """The name of the X display to try; raises `error` where there is none to try."""
    display = environ.get("DISPLAY", "")
    if _has_one_display() or not display:
        raise error("no_display")
    if environ.get("XDG_SESSION_TYPE") == "wayland":
        raise error("xwayland")
    return display
