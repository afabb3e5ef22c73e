"""Pictures of all screens by mss: X11; Windows and macOS too (unverified)."""

from collections.abc import Iterator

import mss
from mss.exception import ScreenShotError

from tracker.capture.desktop import Frame
from tracker.errors import NoScreen
from workdiary.snapshot import MAX_SCREENS


class MssScreen:
    """Looks at each monitor in its physical pixels."""

    name = "mss"

    def __init__(self, display: str | None) -> None:
        """`display` is the X display; None where the system has no such thing."""
        self._display = display

    def grab(self) -> tuple[Frame, ...]:
        """One frame a monitor, numbered from 1; a mirrored monitor is one. NoScreen if it fails."""
        # Opened anew each time: mss remembers the monitors it saw first, and they come and go.
        with _open(self._display) as eye:
            try:
                return tuple(_frames(eye))
            except ScreenShotError as error:
                raise NoScreen("grab_failed") from error

    def close(self) -> None:
        """Nothing is held between two grabs."""


def _open(display: str | None) -> mss.MSS:
    try:
        return mss.MSS() if display is None else mss.MSS(display=display)
    except ScreenShotError as error:
        raise NoScreen("no_display") from error


def _frames(eye: mss.MSS) -> Iterator[Frame]:
    monitors = eye.monitors[1:]
    if any(str(monitor.get("output", "")).startswith("XWAYLAND") for monitor in monitors):
        raise NoScreen("xwayland")
    places = {(m["left"], m["top"], m["width"], m["height"]): m for m in monitors}
    if not places:
        raise NoScreen("no_screens")
    for number, monitor in enumerate(list(places.values())[:MAX_SCREENS], start=1):
        shot = eye.grab(monitor)
        yield Frame(screen=number, width_px=shot.width, height_px=shot.height, pixels=shot.raw)
