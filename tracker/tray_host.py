"""Who shows tray icons on this desktop right now, and word of it when that changes.

Qt asks the bus for a host once in the life of the process and keeps the answer, a no too. So it is
asked here, and Qt makes no icon before there is a host.
"""

import logging
from collections.abc import Callable

from tracker.dbus import Bus, Listening, Signal
from tracker.errors import BusError, BusRefused, NoBus

logger = logging.getLogger(__name__)

WATCHER = "org.kde.StatusNotifierWatcher"
AT = (WATCHER, "/StatusNotifierWatcher", WATCHER)
NAMES = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
CALL_S = 2.0


class TrayHost:
    """`found` waits for the bus: not for the main thread. Which host is a word, "" for none.

    Another word is another host: the icon that the last one showed is gone.
    """

    def __init__(self, bus: Bus | None, x_tray: Callable[[], int]) -> None:
        self._bus, self._x_tray = bus, x_tray
        self._listening: list[Listening] = []

    def found(self) -> str:
        """The host of the newer kind if one is there, else the older kind's window, else ""."""
        if self._bus is not None:
            try:
                (owner,) = self._bus.call(NAMES, "GetNameOwner", "s", (WATCHER,), within_s=CALL_S)
                if self._bus.property_of(AT, "IsStatusNotifierHostRegistered", within_s=CALL_S):
                    return f"item:{owner}"
            except BusRefused:
                pass  # nobody owns the name: the usual answer where there is no tray
            except NoBus as error:
                logger.info("tray.no_bus %s", error)
        window = self._x_tray()
        return f"window:{window}" if window else ""

    def listen(self, changed: Callable[[], None]) -> None:
        """Call `changed`, on the bus' thread, when a host may have come or gone."""
        if self._bus is None:
            return

        def owner(signal: Signal) -> None:
            if signal.body and signal.body[0] == WATCHER:
                changed()

        try:
            self._listening.append(
                self._bus.listen(owner, interface=NAMES[2], member="NameOwnerChanged")
            )
            for member in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
                self._listening.append(
                    self._bus.listen(lambda _: changed(), interface=WATCHER, member=member)
                )
        except BusError as error:
            logger.info("tray.not_watched %s", type(error).__name__)

    def close(self) -> None:
        """Hear nothing more."""
        for one in self._listening:
            one.stop()
        self._listening.clear()
