"""Which windows show on Windows, and which of them is in use. Not run in CI."""

import logging

from tracker.capture.desktop import Pane
from tracker.capture.windows.system import Shown, WindowsSystem

logger = logging.getLogger(__name__)


class TopWindows:
    """Asks the window manager each time."""

    name = "Windows"
    limits: tuple[str, ...] = ("unmeasured",)

    def __init__(self, system: WindowsSystem) -> None:
        self._system = system

    def active(self) -> Pane | None:
        """The window in use; None if there is none or Windows does not tell."""
        try:
            handle = self._system.foreground()
            return next((_pane(one) for one in self._system.shown() if one.handle == handle), None)
        except OSError as error:
            logger.info("window.failed %s", type(error).__name__)
            return None

    def visible(self) -> tuple[Pane, ...] | None:
        """The windows that show, the topmost first; None if Windows does not tell."""
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
