"""Keep a picture of a virtual screen, or of one window on it."""

import subprocess
import time
from pathlib import Path

import mss
import mss.tools

from tests.stage import input as hands
from tests.stage.child import program
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
    """Where a window lies on its screen, pixels."""
    said = subprocess.run(
        [program("xdotool", "xdotool"), "getwindowgeometry", "--shell", str(window)],
        env=on.environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = dict(line.split("=", 1) for line in said.split())
    left, top = max(0, int(found["X"])), max(0, int(found["Y"]))
    return {
        "left": left,
        "top": top,
        "width": min(int(found["WIDTH"]), on.width_px - left),
        "height": min(int(found["HEIGHT"]), on.height_px - top),
    }
