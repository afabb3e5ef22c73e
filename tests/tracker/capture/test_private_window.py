"""A private window over two monitors, seen by the real eyes on a real X server."""

import io

from PIL import Image, ImageChops

from tests.fakes import FakeClock
from tests.stage.screen import screen
from tests.stage.windows import Shown, windows
from tests.tracker.capture.test_mss_screen import point_at, split_in_two
from tracker.capture.hiding import NeverPicture
from tracker.capture.mss_screen import MssScreen
from tracker.capture.screens import Screens
from tracker.capture.shutter import Shutter, Wish
from tracker.capture.x11.window import XWindows

BANK = Shown(
    title="My bank", shows=("log",), geometry="50x12+300+200", paper="#ff00ff", ink="#ff00ff"
)


def shows_magenta(webp):
    red, green, blue = Image.open(io.BytesIO(webp)).convert("RGB").split()
    return ImageChops.subtract(ImageChops.darker(red, blue), green).getextrema()[1] > 60


def pictures(shutter, wish):
    reading = FakeClock(1_795_443_637).read()
    assert shutter.begin(reading, wish)
    shutter._attempt.thread.join(timeout=30)
    return shutter.look(reading).pictures


def test_nothing_of_a_private_window_is_in_any_file_of_either_monitor():
    with screen(width_px=800, height_px=600) as own, windows(own, (BANK,)):
        split_in_two(own.display)
        eyes, panes = MssScreen(own.display), XWindows(own.display)
        shutter = Shutter(Screens((eyes,)), panes, words="Private window", pause_s=0)
        shown = pictures(shutter, Wish())
        hidden = pictures(shutter, Wish(never=NeverPicture(titles=("BANK",))))
        eyes.close()
        panes.close()
    assert [shows_magenta(one.webp) for one in shown] == [True, True]
    files = [file for one in hidden for file in (one.webp, one.thumbnail)]
    assert not any(shows_magenta(file) for file in files)
    assert all(one.hidden_percent > 10 for one in hidden)


def test_the_pointer_inside_a_private_window_is_not_drawn():
    wish = Wish(never=NeverPicture(titles=("BANK",)), with_pointer=True)
    with screen(width_px=800, height_px=600) as own, windows(own, (BANK,)):
        eyes, panes = MssScreen(own.display), XWindows(own.display)
        shutter = Shutter(Screens((eyes,)), panes, words="Private window", pause_s=0)
        taken = []
        for x_px, y_px in ((350, 240), (420, 260), (10, 10)):
            point_at(own.display, x_px, y_px)
            taken.append(pictures(shutter, wish)[0].sha256)
        eyes.close()
        panes.close()
    inside, elsewhere_inside, outside = taken
    assert inside == elsewhere_inside
    assert outside != inside
