"""Keep a picture of a virtual screen, or of one window on it."""

import time
from pathlib import Path

import mss
import mss.tools
import xcffib
import xcffib.xproto

from tests.stage import input as hands
from tests.stage.screen import Screen

# Where a window is put to be seen whole, and how long its repaint may take.
CORNER = ("80", "80")
SETTLE_S = 0.5


def picture_of(on: Screen, title: str | None, file: Path) -> None:
    """Write a PNG of the window with this title, brought to the front, or of the whole screen."""
    area = {"left": 0, "top": 0, "width": on.width_px, "height": on.height_px}
    if title is not None:
        hands.focus(on, f"^{title}$")
        window = hands.window_ids(on, f"^{title}$")[0]
        hands.xdotool(on, "windowmove", "--sync", str(window), *CORNER, may_fail=True)
        time.sleep(SETTLE_S)
        area = window_area(on, window)
    with mss.MSS(display=on.display) as eye:
        shot = eye.grab(area)
        mss.tools.to_png(shot.rgb, shot.size, output=str(file))


def window_area(on: Screen, window: int) -> dict[str, int]:
    """Where a window's own pixels lie on its screen, cut to the screen; its frame is left out."""
    x = xcffib.connect(display=on.display)
    root = x.get_setup().roots[x.pref_screen].root
    place = x.core.TranslateCoordinates(window, root, 0, 0).reply()
    size = x.core.GetGeometry(window).reply()
    x.disconnect()
    left, top = max(0, place.dst_x), max(0, place.dst_y)
    return {
        "left": left,
        "top": top,
        "width": min(size.width, on.width_px - left),
        "height": min(size.height, on.height_px - top),
    }
