import pytest

from tests.stage.screen import screen
from tests.stage.windows import Shown, windows
from tracker.capture.mss_screen import MssScreen, _frames
from tracker.errors import NoScreen

PAGE = Shown(title="page", shows=("log",), geometry="40x10+100+100", paper="#ff0000", ink="#00ff00")


class Eye:
    """A desk with the monitors it is given; shows nothing."""

    def __init__(self, *monitors):
        self.monitors = [{}, *monitors]

    def grab(self, monitor):
        return Seen(monitor["width"], monitor["height"])


class Seen:
    def __init__(self, width, height):
        self.width, self.height, self.raw = width, height, bytearray(4 * width * height)


def monitor(left, top, width=8, height=6, **more):
    return {"left": left, "top": top, "width": width, "height": height, **more}


def test_a_window_is_seen_in_its_colour(shown):
    with windows(shown, (PAGE,)):
        (frame,) = MssScreen(shown.display).grab()
    at = 4 * (200 * frame.width_px + 350)
    assert (frame.width_px, frame.height_px) == (1920, 1080)
    assert len(frame.pixels) == 4 * 1920 * 1080
    assert bytes(frame.pixels[at : at + 3]) == b"\x00\x00\xff", "blue, green, red"


def test_each_grab_looks_at_the_monitors_anew(shown):
    eye = MssScreen(shown.display)
    assert eye.grab()[0].screen == eye.grab()[0].screen == 1


def test_screens_are_numbered_as_the_desktop_lists_them():
    frames = list(_frames(Eye(monitor(0, 0), monitor(-8, 0, height=9))))
    assert [(frame.screen, frame.height_px) for frame in frames] == [(1, 6), (2, 9)]


def test_a_mirrored_monitor_is_one_picture():
    assert len(list(_frames(Eye(monitor(0, 0), monitor(0, 0))))) == 1


def test_a_desk_without_monitors_has_no_screens():
    with pytest.raises(NoScreen, match="no_screens"):
        list(_frames(Eye()))


def test_the_x_server_of_a_wayland_desktop_is_not_looked_at():
    with pytest.raises(NoScreen, match="xwayland"):
        list(_frames(Eye(monitor(0, 0, output="XWAYLAND0"))))


def test_an_x_server_that_is_gone_says_no_display():
    with screen(width_px=320, height_px=200) as short_lived:
        eye = MssScreen(short_lived.display)
        eye.grab()
    with pytest.raises(NoScreen, match="no_display"):
        eye.grab()
