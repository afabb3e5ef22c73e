import time

import pytest

from tests.stage import input as people
from tests.stage.screen import screen
from tests.stage.windows import Shown, windows
from tracker.capture.x11.full_screen import is_full_screen

pytestmark = pytest.mark.xdist_group("x11-window")

FILM = Shown(title="film", shows=("log",), geometry="40x10+100+80", paper="#000000", ink="#ffffff")


def soon(is_so):
    """Within ten seconds: the window manager takes its time."""
    ends_at = time.monotonic() + 10
    while not is_so() and time.monotonic() < ends_at:
        time.sleep(0.02)
    return is_so()


def test_a_window_that_was_made_to_fill_the_screen_is_known():
    with screen(width_px=1280, height_px=800) as own, windows(own, (FILM,)):
        people.focus(own, "^film$")
        assert not is_full_screen(own.display)
        people.press(own, "alt+Return")  # an xterm's own way to fill the screen
        assert soon(lambda: is_full_screen(own.display))


def test_without_an_x_server_nothing_is_full():
    assert not is_full_screen(":4711")
