"""Whether Windows itself would show no notification now. Not run in CI."""

import logging

from tracker.capture.windows.system import WindowsSystem

logger = logging.getLogger(__name__)

# A full-screen program, a full-screen game, a presentation, quiet hours.
QUIET = frozenset({2, 3, 4, 6})


def is_quiet(system: WindowsSystem) -> bool:
    """False where it cannot be told."""
    try:
        return system.notification_state() in QUIET
    except OSError as error:
        logger.info("quiet.failed %s", type(error).__name__)
        return False
