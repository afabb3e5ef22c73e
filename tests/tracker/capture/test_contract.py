"""What every counter, idle source and window list holds to: X11 for real, Windows and macOS faked."""

import pytest

from tests.stage import input as people
from tests.stage.screen import screen
from tests.tracker.capture.systems import FakeMac, FakeWindows
from tracker.capture.desktop import InputCounts
from tracker.capture.macos.counter import TotalsCounter
from tracker.capture.macos.idle import HardwareIdle
from tracker.capture.macos.window import ScreenWindows
from tracker.capture.windows.counter import RawInputCounter
from tracker.capture.windows.idle import LastInputIdle
from tracker.capture.windows.window import TopWindows
from tracker.capture.x11.counter import XInputCounter
from tracker.capture.x11.idle import ScreenSaverIdle
from tracker.capture.x11.window import XWindows

LEFT_DOWN, LEFT_UP, WHEEL = 0x0001, 0x0002, 0x0400
KEY_UP, LEFT, NOTCH = 11, 1, 22


class OnX11:
    """A real X server, typed at by xdotool."""

    def __init__(self):
        self._made = screen(width_px=320, height_px=200)
        self.screen = self._made.__enter__()
        self.counter = XInputCounter(self.screen.display)
        self.idle = ScreenSaverIdle(self.screen.display)
        self.window = XWindows(self.screen.display)

    def type_three(self):
        people.press(self.screen, "a", "b", "c")

    def click_and_turn(self):
        people.click(self.screen, 50, 50)
        people.scroll(self.screen, 1)

    def end(self):
        if self._made is not None:
            self._made.__exit__(None, None, None)
            self._made = None


class OnWindows:
    """Windows, as its calls would tell: a held key repeats its press, so only releases count."""

    def __init__(self):
        self.system = FakeWindows()
        self.counter, self.idle = RawInputCounter(self.system), LastInputIdle(self.system)
        self.window = TopWindows(self.system)

    def type_three(self):
        for _ in range(3):
            for _ in range(5):
                self.system.raw()
            self.system.raw(is_key_up=True)

    def click_and_turn(self):
        for flags in (LEFT_DOWN, LEFT_UP, WHEEL):
            self.system.raw(mouse_flags=flags)

    def end(self):
        self.system.is_gone = True
        self.counter.close()


class OnMac:
    """macOS, whose totals stand near the end of their 32 bits."""

    def __init__(self):
        self.system = FakeMac()
        self.counter = TotalsCounter(self.system, look_s=3_600)
        self.idle, self.window = HardwareIdle(self.system), ScreenWindows(self.system)

    def type_three(self):
        self.system.happen(KEY_UP, 3)

    def click_and_turn(self):
        self.system.happen(LEFT)
        self.system.happen(NOTCH)

    def end(self):
        self.system.is_gone = True


@pytest.fixture(params=[OnX11, OnWindows, OnMac], ids=["X11", "Windows", "macOS"])
def on(request):
    made = request.param()
    yield made
    for part in (made.counter, made.idle, made.window):
        part.close()
    made.end()


def counted(counter):
    """What a counter says once it has heard what was just done."""
    taken = [counter.take()]
    for _ in range(200):
        if taken[-1] is None or sum((taken[-1].presses, taken[-1].clicks, taken[-1].scrolls)):
            break
        taken.append(counter.take())
    return taken[-1]


def test_a_counter_begins_at_zero_and_begins_again_at_every_take(on):
    assert on.counter.take() == InputCounts(presses=0, clicks=0, scrolls=0, active_s=0, synthetic=0)
    on.type_three()
    taken = counted(on.counter)
    assert (taken.presses, taken.clicks, taken.scrolls, taken.active_s >= 1) == (3, 0, 0, True)
    on.click_and_turn()
    taken = counted(on.counter)
    assert (taken.presses, taken.clicks, taken.scrolls) == (0, 1, 1)
    assert on.counter.take().active_s == 0


def test_a_source_of_away_time_tells_whole_seconds(on):
    on.type_three()
    assert on.idle.idle_s() == 0


def test_a_system_that_is_gone_is_unknown_and_never_zero(on):
    on.end()
    taken = [on.counter.take()]
    for _ in range(2_000):
        if taken[-1] is None:
            break
        taken.append(on.counter.take())
    assert taken[-1] is None
    assert on.idle.idle_s() is None
    assert on.window.active() is None
    assert on.window.visible() is None


def test_closing_twice_is_closing_once(on):
    on.counter.close()
    on.counter.close()
    assert on.counter.take() is None
