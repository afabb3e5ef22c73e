import pytest
import xcffib
import xcffib.randr
import xcffib.xproto
from mss.exception import ScreenShotError

from tests.stage.screen import screen
from tests.stage.windows import Shown, windows
from tracker.capture.mss_screen import MssScreen, seen
from tracker.errors import NoScreen
from workdiary.snapshot import MAX_SCREENS

PAGE = Shown(title="page", shows=("log",), geometry="40x10+100+100", paper="#ff0000", ink="#00ff00")


def monitor(left, top, width=8, height=6, **more):
    return {"left": left, "top": top, "width": width, "height": height, **more}


def test_a_window_is_seen_in_its_colour(shown):
    with windows(shown, (PAGE,)):
        eyes = MssScreen(shown.display)
        (frame,) = eyes.grab()
        eyes.close()
    at = 4 * (200 * frame.width_px + 350)
    assert (frame.width_px, frame.height_px) == (1920, 1080)
    assert len(frame.pixels) == 4 * 1920 * 1080
    assert bytes(frame.pixels[at : at + 3]) == b"\x00\x00\xff", "blue, green, red"


def test_a_second_monitor_is_seen_from_the_next_picture_on():
    with screen(width_px=800, height_px=600) as own:
        eyes = MssScreen(own.display)
        assert [(f.screen, f.width_px, f.height_px) for f in eyes.grab()] == [(1, 800, 600)]
        split_in_two(own.display)
        sizes = [(f.screen, f.width_px, f.height_px) for f in eyes.grab()]
        eyes.close()
    assert sizes == [(1, 500, 600), (2, 300, 600)]


def test_after_closing_the_next_grab_opens_the_display_again(shown):
    eyes = MssScreen(shown.display)
    eyes.grab()
    eyes.close()
    assert len(eyes.grab()) == 1
    eyes.close()


def test_a_mirrored_monitor_is_one_picture():
    assert seen([monitor(0, 0), monitor(0, 0), monitor(-8, 0)]) == [monitor(0, 0), monitor(-8, 0)]


def test_no_more_monitors_are_looked_at_than_a_segment_can_carry():
    assert len(seen([monitor(8 * place, 0) for place in range(20)])) == MAX_SCREENS


def test_a_desk_without_monitors_has_no_screens():
    with pytest.raises(NoScreen, match="no_screens"):
        seen([])


def test_the_x_server_of_a_wayland_desktop_is_not_looked_at():
    with pytest.raises(NoScreen, match="xwayland"):
        seen([monitor(0, 0, output="XWAYLAND0")])


def test_a_screen_that_changes_while_it_is_looked_at_is_opened_anew(shown):
    eyes = MssScreen(shown.display)
    eyes.grab()
    eyes._eye.close()  # what was open is of no use any more
    with pytest.raises(NoScreen, match="grab_failed"):
        eyes.grab()
    assert len(eyes.grab()) == 1
    eyes.close()


def test_a_screen_that_is_asleep_is_a_failed_try_with_its_own_reason(shown):
    asleep = [True, False]
    eyes = MssScreen(shown.display, is_asleep=lambda display: asleep.pop(0))
    with pytest.raises(NoScreen, match="asleep"):
        eyes.grab()
    assert len(eyes.grab()) == 1, "awake again"
    eyes.close()


def test_a_monitor_that_is_unplugged_inside_a_grab_fails_the_try_alone():
    with screen(width_px=800, height_px=600) as own:
        split_in_two(own.display)
        eyes = MssScreen(own.display)
        real = eyes._eye_for
        eyes._eye_for = lambda *asked: Unplugging(real(*asked))
        with pytest.raises(NoScreen, match="grab_failed"):
            eyes.grab()
        eyes._eye_for = real
        assert [frame.screen for frame in eyes.grab()] == [1, 2]
        eyes.close()


class Unplugging:
    """An eye whose second monitor goes once the first has been looked at."""

    def __init__(self, eye):
        self._eye, self._grabs = eye, 0

    def grab(self, monitor):
        self._grabs += 1
        if self._grabs == 2:
            raise ScreenShotError("XGetImage: the area is outside of the screen")
        return self._eye.grab(monitor)


def test_an_x_server_that_is_gone_says_no_display():
    """The number may be another test's server's at once: then it is seen again, and tried anew."""
    for _ in range(10):
        with screen(width_px=320, height_px=200) as short_lived:
            eyes = MssScreen(short_lived.display)
            eyes.grab()
        try:
            eyes.grab()
        except NoScreen as error:
            assert error.reason == "no_display"
            return
        finally:
            eyes.close()
    pytest.fail("a server that is gone was seen ten times")


def test_the_pointer_is_in_a_picture_only_if_it_is_asked_for(shown):
    with windows(shown, (PAGE,)):
        eyes = MssScreen(shown.display)
        point_at(shown.display, 350, 200)
        without, shows = (eyes.grab(with_pointer=is_asked)[0] for is_asked in (False, True))
        again = eyes.grab()[0]
        eyes.close()
    assert near(without, 350, 200) == near(again, 350, 200)
    assert near(shows, 350, 200) != near(without, 350, 200)
    assert near(shows, 900, 700) == near(without, 900, 700)


def near(frame, x_px, y_px):
    """The pixels of ten rows about a place."""
    width = frame.width_px
    rows = (4 * (width * y + x_px - 8) for y in range(y_px - 5, y_px + 5))
    return [bytes(frame.pixels[at : at + 64]) for at in rows]


def point_at(display, x_px, y_px):
    """Put the pointer there, as a hand would."""
    connection = xcffib.Connection(display=display)
    root = connection.get_setup().roots[0].root
    connection.core.WarpPointerChecked(0, root, 0, 0, 0, 0, x_px, y_px).check()
    connection.disconnect()


def split_in_two(display):
    """Two monitors side by side where there was one, as RandR 1.5 tells it."""
    connection = xcffib.Connection(display=display)
    root = connection.get_setup().roots[0].root
    randr = connection(xcffib.randr.key)
    randr.QueryVersion(1, 5).reply()
    output = randr.GetScreenResourcesCurrent(root).reply().outputs[0]
    for name, left, width, outputs in (("left", 0, 500, [output]), ("right", 500, 300, [])):
        atom = connection.core.InternAtom(False, len(name), name).reply().atom
        place = (left, 0, width, 600, 100, 150, outputs)
        half = xcffib.randr.MonitorInfo.synthetic(atom, False, False, len(outputs), *place)
        randr.SetMonitorChecked(root, half).check()
    connection.disconnect()
