"""Seconds since the last input on X11, from the screen-saver extension."""

# mypy: disable-error-code="no-untyped-call"
# xcffib says it is typed and annotates next to nothing.

import logging
import threading

import xcffib
import xcffib.screensaver
import xcffib.xproto

from tracker.capture.x11.xwayland import has_extension, is_xwayland
from tracker.errors import NoInput

logger = logging.getLogger(__name__)

EXTENSION = "MIT-SCREEN-SAVER"


class ScreenSaverIdle:
    """Asks the X server, which knows of keys, buttons and pointer movement alike."""

    name = EXTENSION

    def __init__(self, display: str) -> None:
        """NoInput where this X server cannot tell."""
        self._guard = threading.Lock()
        try:
            self._connection = xcffib.Connection(display=display)
        except xcffib.XcffibException as error:
            raise NoInput("no_display") from error
        self._root = self._connection.get_setup().roots[0].root
        if (reason := _reason_against(self._connection)) is not None:
            self._connection.disconnect()
            raise NoInput(reason)
        self._saver = self._connection(xcffib.screensaver.key)

    def idle_s(self) -> int | None:
        """Whole seconds since the last input, or None once the X server is gone. Never raises."""
        with self._guard:
            try:
                return int(self._saver.QueryInfo(self._root).reply().ms_since_user_input) // 1000
            except xcffib.XcffibException as error:
                logger.warning("idle.failed %s", type(error).__name__)
                return None

    def close(self) -> None:
        """Leave the X server; from here on None is answered."""
        with self._guard:
            self._connection.disconnect()


def _reason_against(connection: xcffib.Connection) -> str | None:
    if not has_extension(connection, EXTENSION):
        return "no_screen_saver"
    return "xwayland" if is_xwayland(connection) else None
