"""Which windows show on macOS, and which of them is in use. Not run in CI."""

import logging

from tracker.capture.desktop import Pane
from tracker.capture.macos.system import MacSystem, Shown

logger = logging.getLogger(__name__)


class ScreenWindows:
    """Asks the window server. Without Screen Recording it tells no titles."""

    name = "window server"

    def __init__(self, system: MacSystem) -> None:
        self._system = system

    @property
    def limits(self) -> tuple[str, ...]:
        """Codes for what it cannot do now."""
        has_titles = self._system.may_picture()
        return ("unmeasured",) if has_titles else ("unmeasured", "no_titles")

    def active(self) -> Pane | None:
        """The topmost window of the program in front."""
        try:
            return next((_pane(one) for one in self._system.shown() if one.is_front), None)
        except OSError as error:
            logger.info("window.failed %s", type(error).__name__)
            return None

    def visible(self) -> tuple[Pane, ...] | None:
        """The windows on the screen, the topmost first; None if macOS does not tell."""
        try:
            return tuple(_pane(one) for one in self._system.shown())
        except OSError as error:
            logger.info("window.failed %s", type(error).__name__)
            return None

    def close(self) -> None:
        """There is nothing to let go of."""


def _pane(shown: Shown) -> Pane:
    left, top, width, height = shown.box
    return Pane(
        app=shown.app,
        title=shown.title,
        left_px=left,
        top_px=top,
        width_px=width,
        height_px=height,
    )
