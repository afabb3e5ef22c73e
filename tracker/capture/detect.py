"""Which ability this computer has, from which backend, and why the others fell out.

Found by trying: a real grab, a real question. A variable that names a display proves nothing, and
none is asked which kind of session this is: an X server says itself that it is a Wayland desktop's
guest, which sees X programs alone.

Codes: ask_first  denied  time_out  portal_failed  foreign_file  too_large  no_bus  no_portal
no_wayland  no_grim  no_toplevels  no_display  no_screens  grab_failed  asleep  xwayland  no_xinput
xinput_too_old  no_screen_saver  no_session_bus  no_mutter  no_seat  no_idle_notice  no_logind
"""

import os
import sys
import threading
from collections.abc import Mapping

from tracker.capture.counting import Counting
from tracker.capture.desktop import Ability, Counter, Desktop, Idle, Power, Window
from tracker.capture.mss_screen import MssScreen
from tracker.capture.none import NoneWindow
from tracker.capture.presence import NotedCounter, Presence, Way
from tracker.capture.screens import Screens
from tracker.capture.wayland.grim import GrimScreen
from tracker.capture.wayland.portal import PortalScreen
from tracker.capture.wayland.window import SwayWindow, ToplevelWindow
from tracker.errors import NoInput, NoWayland, NoWindows

PROBE_S = 2.0


def detect(environ: Mapping[str, str] = os.environ, *, may_use_portal: bool = False) -> Desktop:
    """The abilities of the desktop that `environ` names; each that is absent answers None.

    `may_use_portal`: has the person said yes to pictures by the desktop's portal?
    """
    if sys.platform == "win32":
        from tracker.capture.windows.found import on_windows

        return on_windows()
    if sys.platform == "darwin":
        from tracker.capture.macos.found import on_macos

        return on_macos()
    portal = PortalScreen(environ, is_allowed=may_use_portal)
    screens = _find_screens(environ, portal)
    window, windows = _find_window(environ)
    counting = _find_counter(environ, screens)
    presence = _find_presence(environ)
    power, signals = _find_power(environ)
    return Desktop(
        screen=screens,
        counter=NotedCounter(counting, presence.note),
        idle=presence,
        window=window,
        power=power,
        look=lambda: (screens.ability, counting.ability, presence.ability, windows, signals),
        permission=portal,
    )


def _find_screens(environ: Mapping[str, str], portal: PortalScreen) -> Screens:
    """Every way to look at the screens, best first; which of them answers is tried at once."""
    x_server = MssScreen(environ.get("DISPLAY", ""), is_guest=_is_guest, is_asleep=_is_asleep)
    found = Screens((x_server, portal, GrimScreen(environ)))
    # A desktop that hangs holds up no start: what comes of it is told when it has come.
    look = threading.Thread(target=found.look_again, name="screens", daemon=True)
    look.start()
    look.join(PROBE_S)
    return found


def _find_window(environ: Mapping[str, str]) -> tuple[Window, Ability]:
    passed_over: list[tuple[str, str]] = []
    try:
        return _x_windows(environ)
    except (NoInput, NoWindows) as error:
        passed_over.append(("X11", error.reason))
    for way in (SwayWindow, ToplevelWindow):
        try:
            window = way(environ)
        except NoWayland as error:
            passed_over.append((way.name, error.reason))
            continue
        return window, Ability(
            of="windows", name=way.name, passed_over=tuple(passed_over), limits=way.limits
        )
    absent = NoneWindow()
    return absent, Ability(of="windows", name=absent.name, passed_over=tuple(passed_over))


def _x_windows(environ: Mapping[str, str]) -> tuple[Window, Ability]:
    display = _display(environ)
    from tracker.capture.x11.window import XWindows

    return XWindows(display), Ability(of="windows", name=XWindows.name)


def _is_guest(display: str) -> bool:
    # Imported when asked for: libxcb is on no other system.
    from tracker.capture.x11.xwayland import is_guest

    return is_guest(display)


def _is_asleep(display: str) -> bool:
    from tracker.capture.x11.asleep import is_asleep

    return is_asleep(display)


def _find_counter(environ: Mapping[str, str], screens: Screens) -> Counting:
    """What counts; when its display goes or comes back, the screens are looked at again."""

    def open_it() -> Counter:
        # Imported when asked for: libxcb is on no other system.
        display = _display(environ)
        from tracker.capture.x11.counter import XInputCounter

        return XInputCounter(display)

    def changed() -> None:
        # Not on the thread that counts, which waits for no display.
        threading.Thread(target=screens.look_again, name="screens", daemon=True).start()

    return Counting("XInput2", open_it, changed)


def _find_presence(environ: Mapping[str, str]) -> Presence:
    """Every source of away time, best first; the first that answers is used."""

    def x_server() -> Idle:
        display = _display(environ)
        from tracker.capture.x11.idle import ScreenSaverIdle

        return ScreenSaverIdle(display)

    def mutter() -> Idle:
        from tracker.capture.linux.mutter import MutterIdle

        return MutterIdle(environ)

    def compositor() -> Idle:
        from tracker.capture.wayland.idle import WaylandIdle

        return WaylandIdle(environ)

    ways = (
        Way("MIT-SCREEN-SAVER", x_server),
        Way("Mutter", mutter),
        Way("Wayland", compositor),
    )
    return Presence(ways)


def _find_power(environ: Mapping[str, str]) -> tuple[Power, Ability]:
    from tracker.capture.linux.power import LinuxPower

    power = LinuxPower(environ)
    return power, Ability(of="power", name=power.name, limits=power.limits)


def _display(environ: Mapping[str, str]) -> str:
    """The name of the X display to try; NoInput where there is none to try."""
    display = environ.get("DISPLAY", "")
    if not display:
        raise NoInput("no_display")
    return display
