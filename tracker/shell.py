"""What the desktop around the windows offers: tray, notices, start at login; opened once."""

import logging
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from tracker.appearance import Appearance
from tracker.autostart import Autostart, autostart
from tracker.capture.registered_hotkeys import RegisteredHotkeys
from tracker.dbus import Bus, open_bus
from tracker.errors import BusError
from tracker.notice_book import NoticeBook
from tracker.notify import Answer, Notifier
from tracker.paths import Paths
from tracker.quiet import Quiet
from tracker.tray_host import TrayHost

logger = logging.getLogger(__name__)


class Hotkeys(Protocol):
    """What each system's way can do."""

    def take(self, keys: Mapping[str, str]) -> dict[str, str]: ...

    def close(self) -> None: ...


class Shell:
    """Opened off the main thread. `tray` is None where Qt itself knows (Windows, macOS)."""

    def __init__(self, found: Paths, environ: Mapping[str, str]) -> None:
        self._bus, self._environ = _session_bus(environ), environ
        self.tray = _tray_host(self._bus, environ) if sys.platform == "linux" else None
        self.appearance = Appearance(self._bus) if self._bus is not None else None
        self.quiet = Quiet(self._bus, _full_screen(environ))
        self.autostart: Autostart = autostart(environ)
        self.book = NoticeBook(found.home / "notices.jsonl")
        self._notifier: Notifier | None = None

    def notifier(self, heard: Callable[[str, Answer], None]) -> Notifier | None:
        """The desktop's notices; None where there is no bus to reach them by."""
        if self._bus is None:
            return None
        self._notifier = Notifier(self._bus, heard)
        return self._notifier

    def hotkeys(self, heard: Callable[[str], None], says: Mapping[str, str]) -> Hotkeys | None:
        """Keys that work in every program; None where this desktop has no way. May wait.

        `heard(code)` comes on a thread of its own; `says` are the words the desktop shows.
        """
        try:
            return _hotkeys(self._bus, self._environ, heard, says)
        except OSError as error:
            logger.info("shell.no_hotkeys %s", error)
            return None

    def close(self) -> None:
        """Leave the bus."""
        if self._bus is not None:
            self._bus.close()


def _hotkeys(
    bus: Bus | None,
    environ: Mapping[str, str],
    heard: Callable[[str], None],
    says: Mapping[str, str],
) -> Hotkeys | None:
    if sys.platform == "win32":
        from tracker.capture.windows import calls as of_windows
        from tracker.capture.windows.hotkeys import parsed

        return RegisteredHotkeys(of_windows.Calls(), heard, parsed)
    if sys.platform == "darwin":
        from tracker.capture.macos import calls as of_macos
        from tracker.capture.macos.hotkeys import parsed

        return RegisteredHotkeys(of_macos.Calls(), heard, parsed)
    if environ.get("WAYLAND_DISPLAY"):
        from tracker.capture.wayland.hotkeys import PortalHotkeys

        return PortalHotkeys(bus, heard, says) if bus is not None else None
    if environ.get("DISPLAY"):
        from tracker.capture.x11.hotkeys import XHotkeys

        return XHotkeys(environ["DISPLAY"], heard)
    return None


def _session_bus(environ: Mapping[str, str]) -> Bus | None:
    if sys.platform != "linux":
        return None
    try:
        return open_bus("session", environ)
    except BusError as error:
        logger.info("shell.no_bus %s", error)
        return None


def _full_screen(environ: Mapping[str, str]) -> Callable[[], bool]:
    """Who is asked whether the window in use fills the screen."""
    if sys.platform == "win32":
        from tracker.capture.windows.calls import Calls
        from tracker.capture.windows.quiet import is_quiet

        calls = Calls()
        return lambda: is_quiet(calls)
    if environ.get("SWAYSOCK"):
        from tracker.capture.wayland import window

        return lambda: window.is_full_screen(environ["SWAYSOCK"])
    if environ.get("DISPLAY"):
        from tracker.capture.x11.full_screen import is_full_screen

        return lambda: is_full_screen(environ["DISPLAY"])
    return lambda: False


def _tray_host(bus: Bus | None, environ: Mapping[str, str]) -> TrayHost:
    display = environ.get("DISPLAY", "")
    # In a Wayland session Qt's windows are no X windows, and the older kind of tray takes none.
    is_wayland = bool(environ.get("WAYLAND_DISPLAY")) and environ.get("QT_QPA_PLATFORM") != "xcb"
    if not display or is_wayland:
        return TrayHost(bus, lambda: 0)
    from tracker.capture.x11.tray import tray_window

    return TrayHost(bus, lambda: tray_window(display))
