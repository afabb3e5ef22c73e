"""Seconds since the last input on GNOME, from its compositor over D-Bus."""

import logging
import os
from collections.abc import Mapping

from tracker.dbus import open_bus
from tracker.errors import BusError, NoInput

logger = logging.getLogger(__name__)

NAME = "org.gnome.Mutter.IdleMonitor"
CORE = (NAME, "/org/gnome/Mutter/IdleMonitor/Core", NAME)
ANSWER_S = 1.0


class MutterIdle:
    """Asks the compositor, which knows of all input, on Wayland and on X11."""

    name = "Mutter"

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        """NoInput where no such compositor answers: no_session_bus, no_mutter."""
        try:
            self._bus = open_bus("session", environ)
        except BusError as error:
            raise NoInput("no_session_bus") from error
        if self.idle_s() is None:
            self._bus.close()
            raise NoInput("no_mutter")

    def idle_s(self) -> int | None:
        """Whole seconds since the last input, or None once it is gone. Never raises."""
        try:
            [idle_ms] = self._bus.call(CORE, "GetIdletime", within_s=ANSWER_S)
        except BusError as error:
            logger.info("idle.failed %s", type(error).__name__)
            return None
        return int(idle_ms) // 1000

    def close(self) -> None:
        """Leave the bus; from here on None is answered."""
        self._bus.close()
