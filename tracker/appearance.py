"""What this person asked their desktop for: dark or light, more contrast, less motion; by the portal.

Seen with Qt 6.12: it follows the portal on GNOME alone. On sway, KDE and others nothing came.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from tracker.dbus import Bus, Listening, Signal
from tracker.errors import BusError

logger = logging.getLogger(__name__)

PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
SPACE = "org.freedesktop.appearance"
DARK, LIGHT = 1, 2
CALL_S = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """`is_dark` None: nobody chose."""

    is_dark: bool | None = None
    more_contrast: bool = False
    less_motion: bool = False


class Appearance:
    """`read` waits for the portal: not for the main thread."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._listening: Listening | None = None

    def read(self) -> Wishes:
        """What is wished now; nothing where no portal answers."""
        scheme = self._value("color-scheme")
        return Wishes(
            is_dark={DARK: True, LIGHT: False}.get(scheme),
            more_contrast=self._value("contrast") == 1,
            less_motion=self._value("reduced-motion") == 1,
        )

    def listen(self, changed: Callable[[], None]) -> None:
        """Call `changed`, on the bus' thread, when a wish may be another."""

        def heard(signal: Signal) -> None:
            if signal.body and signal.body[0] == SPACE:
                changed()

        try:
            self._listening = self._bus.listen(heard, interface=PORTAL[2], member="SettingChanged")
        except BusError as error:
            logger.info("appearance.not_heard %s", type(error).__name__)

    def _value(self, key: str) -> int:
        """0 is the portal's own word for no preference."""
        try:
            (answer,) = self._bus.call(PORTAL, "Read", "ss", (SPACE, key), within_s=CALL_S)
        except BusError:
            return 0
        # Read wraps its value twice; ReadOne, which does not, is missing in older portals.
        while isinstance(answer, tuple):
            answer = answer[1]
        return answer if isinstance(answer, int) else 0
