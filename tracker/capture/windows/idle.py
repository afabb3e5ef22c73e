"""Seconds since the last input on Windows, from GetLastInputInfo. Not run in CI."""

import logging

from tracker.capture.windows.system import WindowsSystem

logger = logging.getLogger(__name__)


class LastInputIdle:
    """Asks Windows, which knows of all input of this session."""

    name = "GetLastInputInfo"

    def __init__(self, system: WindowsSystem) -> None:
        self._system = system

    def idle_s(self) -> int | None:
        """Whole seconds since the last input, or None if Windows does not tell. Never raises."""
        try:
            return self._system.ms_since_input() // 1000
        except OSError as error:
            logger.info("idle.failed %s", type(error).__name__)
            return None

    def close(self) -> None:
        """There is nothing to let go of."""
