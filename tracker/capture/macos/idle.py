"""Seconds since the last input on macOS. Not run in CI."""

import logging

from tracker.capture.macos.system import MacSystem

logger = logging.getLogger(__name__)


class HardwareIdle:
    """Asks for the time since the hardware's last event."""

    name = "HID idle"

    def __init__(self, system: MacSystem) -> None:
        self._system = system

    def idle_s(self) -> int | None:
        """Whole seconds since the last input, or None if macOS does not tell. Never raises."""
        try:
            return int(self._system.seconds_since_input())
        except (OSError, ValueError) as error:
            logger.info("idle.failed %s", type(error).__name__)
            return None

    def close(self) -> None:
        """There is nothing to let go of."""
