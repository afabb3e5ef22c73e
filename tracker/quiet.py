"""Whether now is a moment in which nothing should pop up: full screen, or Do Not Disturb.

Do Not Disturb is the notification server's own word; KDE's says it too while the screen is shared.
GNOME's says nothing and holds notices back by itself. Windows tells full screen, presentations and
quiet hours in one. Nothing is asked on macOS, whose Focus holds notices back by itself.
"""

import logging
from collections.abc import Callable

from tracker.dbus import Bus
from tracker.errors import BusError

logger = logging.getLogger(__name__)

SERVER = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)
CALL_S = 1.0


class Quiet:
    """`is_asked` waits for the desktop: not for the main thread."""

    def __init__(self, bus: Bus | None, is_full_screen: Callable[[], bool]) -> None:
        self._bus, self._is_full_screen = bus, is_full_screen

    def is_asked(self) -> bool:
        """Should nothing pop up now?"""
        return self._is_full_screen() or self._is_inhibited()

    def _is_inhibited(self) -> bool:
        if self._bus is None:
            return False
        try:
            return self._bus.property_of(SERVER, "Inhibited", within_s=CALL_S) is True
        except BusError as error:
            # Most servers have no such word.
            logger.debug("quiet.not_told %s", type(error).__name__)
            return False
