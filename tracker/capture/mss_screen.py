"""Pictures of all screens by mss: X11; Windows and macOS too (unverified)."""

import sys
from collections.abc import Callable, Iterator, Sequence
from mmap import mmap
from typing import Any

import mss
from mss.exception import ScreenShotError

from tracker.capture.desktop import Frame
from tracker.errors import NoScreen
from workdiary.snapshot import MAX_SCREENS

Monitors = Sequence[Any]
# A screen is looked at in strips, top down. The memory that it shares with the X server is as large as
# a strip then, 1 MB and no screen's 8, and stays with both until the next picture (3.5 MB of the app's
# share, for 0.9 ms). A large screen's are larger, 2 to 4 ms each of Python's lock; all of 4K at once
# holds it for 14.
SMALL_PX = 1920 * 1080
STRIP_PX, LARGE_STRIP_PX = 250_000, 1_000_000
BYTES_A_PX = 4


class MssScreen:
    """Looks at each monitor in its physical pixels.

    The eye stays open between grabs: opening one and mapping its memory takes 10 ms, as long as
    all else of ours beside the encode. But it remembers the monitors that it saw first, and they
    come and go, so they are listed anew for each grab (0.5 ms).
    """

    name = "mss"

    def __init__(
        self,
        display: str | None,
        *,
        is_guest: Callable[[str], bool] = lambda display: False,
        is_asleep: Callable[[str], bool] = lambda display: False,
    ) -> None:
        """`display` is the X display, "" if none is named; None where no system names them.
        `is_guest` tells whether it shows only the X programs of a Wayland desktop, `is_asleep`
        whether its screens are switched off."""
        self._display = display
        self._is_guest = is_guest
        self._is_asleep = is_asleep
        # mss draws the pointer where X tells its shape; elsewhere it has no way to.
        self.limits: tuple[str, ...] = ("no_pointer",) if display is None else ()
        self._eye: mss.MSS | None = None
        self._monitors: Monitors = ()

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        """One frame a monitor, numbered from 1; a mirrored monitor is one. NoScreen if it fails."""
        try:
            monitors = _listed(self._display)
        except NoScreen:
            # What was open belongs to a display that is gone, also when one comes back in its place.
            self.close()
            raise
        if self._display and self._is_asleep(self._display):
            raise NoScreen("asleep")
        try:
            return tuple(
                _frames(self._eye_for(monitors, with_pointer and not self.limits), monitors)
            )
        except ScreenShotError as error:
            self.close()
            raise NoScreen("grab_failed") from error

    def close(self) -> None:
        """Let go of the display; the next grab opens it again."""
        if self._eye is not None:
            self._eye.close()
            self._eye = None

    def _eye_for(self, monitors: Monitors, with_pointer: bool) -> mss.MSS:
        eye = self._eye
        if eye is None or monitors != self._monitors or eye.with_cursor != with_pointer:
            self.close()
            if self._display and self._is_guest(self._display):
                raise NoScreen("xwayland")
            eye = _open(self._display, with_pointer=with_pointer)
            self._eye, self._monitors = eye, monitors
        return eye


def _open(display: str | None, *, with_pointer: bool = False) -> mss.MSS:
    if display == "":
        raise NoScreen("no_display")
    try:
        if display is None:
            return mss.MSS()
        return mss.MSS(display=display, with_cursor=with_pointer)
    except ScreenShotError as error:
        raise NoScreen("no_display") from error


def _listed(display: str | None) -> Monitors:
    with _open(display) as eye:
        return seen(eye.monitors[1:])


def seen(monitors: Monitors) -> Monitors:
    """Which of the monitors to look at: each place of the desktop once, 16 at most. Or NoScreen."""
    if any(str(monitor.get("output", "")).startswith("XWAYLAND") for monitor in monitors):
        raise NoScreen("xwayland")
    places = {(m["left"], m["top"], m["width"], m["height"]): m for m in monitors}
    if not places:
        raise NoScreen("no_screens")
    return list(places.values())[:MAX_SCREENS]


def _frames(eye: mss.MSS, monitors: Monitors) -> Iterator[Frame]:
    for number, monitor in enumerate(monitors, start=1):
        width_px, height_px, pixels = _look_at(eye, monitor)
        yield Frame(
            screen=number,
            width_px=width_px,
            height_px=height_px,
            left_px=monitor["left"],
            top_px=monitor["top"],
            pixels=pixels,
        )


def _look_at(eye: mss.MSS, monitor: Any) -> tuple[int, int, bytearray | mmap]:
    """Width, height and pixels of one monitor; that of an X server in strips, top down.

    Elsewhere a grab waits for the screen's next turn, and sees other pixels than it was asked for.
    """
    width_px, height_px = monitor["width"], monitor["height"]
    if not sys.platform.startswith("linux"):
        shot = eye.grab(monitor)
        return shot.width, shot.height, shot.raw
    is_small = width_px * height_px <= SMALL_PX
    rows = max(1, (STRIP_PX if is_small else LARGE_STRIP_PX) // width_px)
    pixels = _room_for(BYTES_A_PX * width_px * height_px)
    into = memoryview(pixels)
    for top_px in range(0, height_px, rows):
        strip = {
            "left": monitor["left"],
            "top": monitor["top"] + top_px,
            "width": width_px,
            "height": min(rows, height_px - top_px),
        }
        raw = eye.grab(strip).raw
        at = BYTES_A_PX * width_px * top_px
        into[at : at + len(raw)] = raw
    return width_px, height_px, pixels


def _room_for(size: int) -> bytearray | mmap:
    """Python fills its own with zeros in one go, under its lock: too long for a large screen."""
    return bytearray(size) if size <= BYTES_A_PX * SMALL_PX else mmap(-1, size)
