import threading
from dataclasses import replace

import pytest

from tests.fakes import FakeClock, FakeScreen, FakeWindow, checked_frame
from tests.stage.screen import screen
from tracker.capture.desktop import Frame, Pane
from tracker.capture.hiding import NeverPicture
from tracker.capture.mss_screen import MssScreen
from tracker.capture.screens import Screens
from tracker.capture.shutter import Missed, Shot, Shutter, Wish
from tracker.errors import NoScreen

NOW_S = 1_795_443_637
GREY = Frame(screen=1, width_px=64, height_px=36, pixels=b"\x40" * 4 * 64 * 36)


class SlowScreen:
    """Gives its frame once it is let go."""

    name = "slow"

    def __init__(self):
        self.grabs = 0
        self.let_go = threading.Event()

    def grab(self, *, with_pointer=False):
        self.grabs += 1
        self.let_go.wait(30)
        return (checked_frame(),)

    def close(self):
        pass


class TurningScreen:
    """Shows or raises one after the other what it is given."""

    name = "turning"

    def __init__(self, *turns):
        self.turns = list(turns)

    def grab(self, *, with_pointer=False):
        turn = self.turns.pop(0)
        if isinstance(turn, Exception):
            raise turn
        return turn

    def close(self):
        pass


@pytest.fixture
def clock():
    return FakeClock(NOW_S)


def outcome(shutter):
    """What a shutter says once its thread has come back."""
    shutter._attempt.thread.join(timeout=30)
    return shutter.look(FakeClock(NOW_S).read())


def taken(of_screen, wish=None, window=None):
    screens = of_screen if isinstance(of_screen, Screens) else Screens((of_screen,))
    shutter = Shutter(screens, window or FakeWindow(), words="Private window", pause_s=0)
    assert shutter.begin(FakeClock(NOW_S).read(), wish or Wish())
    return outcome(shutter)


def test_a_picture_carries_the_second_it_was_taken_for():
    shot = taken(FakeScreen())
    assert isinstance(shot, Shot)
    assert shot.taken_s == NOW_S
    assert [picture.screen for picture in shot.pictures] == [1]


def test_each_screen_has_a_picture_of_its_own():
    shot = taken(FakeScreen(frames=(checked_frame(1), checked_frame(2))))
    assert [picture.screen for picture in shot.pictures] == [1, 2]


def test_a_sample_hides_what_a_rule_hides_and_is_kept_nowhere():
    private = Pane(app="bank", title="", left_px=0, top_px=0, width_px=32, height_px=36)
    window = FakeWindow(panes=(private,))
    shutter = Shutter(Screens((FakeScreen(),)), window, words="", pause_s=0)
    sample = shutter.sample(Wish(never=NeverPicture(apps=("bank",))))
    assert (sample.hidden_percent, shutter.look(FakeClock(NOW_S).read())) == (50, None)


def test_the_outcome_is_told_once(clock):
    shutter = Shutter(Screens((FakeScreen(),)), FakeWindow(), words="", pause_s=0)
    shutter.begin(clock.read(), Wish())
    assert isinstance(outcome(shutter), Shot)
    assert shutter.look(clock.read()) is None


def test_nobody_waits_for_a_slow_screen(clock):
    slow = SlowScreen()
    shutter = Shutter(Screens((slow,)), FakeWindow(), words="Private window", pause_s=0)
    shutter.begin(clock.read(), Wish())
    assert shutter.look(clock.pass_s(9)) is None
    slow.let_go.set()
    assert isinstance(outcome(shutter), Shot)


def test_at_most_one_picture_is_under_way(clock):
    slow = SlowScreen()
    shutter = Shutter(Screens((slow,)), FakeWindow(), words="Private window", pause_s=0)
    assert shutter.begin(clock.read(), Wish())
    assert not shutter.begin(clock.pass_s(1), Wish())
    slow.let_go.set()
    outcome(shutter)
    assert slow.grabs == 1


def test_a_screen_that_takes_longer_than_ten_seconds_is_given_up_once(clock):
    slow = SlowScreen()
    shutter = Shutter(Screens((slow,)), FakeWindow(), words="Private window", pause_s=0)
    shutter.begin(clock.read(), Wish())
    assert shutter.look(clock.pass_s(10)) is None
    assert shutter.look(clock.pass_s(1)) == Missed(taken_s=NOW_S, reason="too_slow")
    assert shutter.look(clock.pass_s(1)) is None
    slow.let_go.set()


def test_after_a_slow_picture_the_next_slot_is_not_skipped(clock):
    slow = SlowScreen()
    shutter = Shutter(Screens((slow,)), FakeWindow(), words="Private window", pause_s=0)
    shutter.begin(clock.read(), Wish())
    hanging = shutter._attempt.thread
    shutter.look(clock.pass_s(11))
    assert not shutter.begin(clock.pass_s(10), Wish())
    slow.let_go.set()
    hanging.join(timeout=30)
    assert shutter.begin(clock.pass_s(10), Wish())
    assert outcome(shutter).taken_s == NOW_S + 31


def test_a_grab_that_fails_is_tried_again(clock):
    failing = FakeScreen(failures=2)
    assert isinstance(taken(failing), Shot)
    assert failing.grabs == 3


def test_after_three_tries_it_says_why_there_is_no_picture():
    failing = FakeScreen(failures=9)
    assert taken(failing) == Missed(taken_s=NOW_S, reason="grab_failed")
    assert failing.grabs == 3


def test_a_picture_of_one_colour_is_taken_again():
    shot = taken(TurningScreen((GREY,), (checked_frame(),)))
    assert [picture.is_one_colour for picture in shot.pictures] == [False]


def test_what_stays_of_one_colour_is_kept_with_its_mark():
    grey = FakeScreen(frames=(GREY,))
    shot = taken(grey)
    assert [picture.is_one_colour for picture in shot.pictures] == [True]
    assert grey.grabs == 3


def test_when_one_way_sees_one_colour_only_the_next_is_used():
    black, working = FakeScreen(frames=(GREY,)), FakeScreen()
    shot = taken(Screens((black, working)))
    assert [picture.is_one_colour for picture in shot.pictures] == [False]
    assert (black.grabs, working.grabs) == (3, 1)


def test_what_stays_of_one_colour_in_every_way_is_kept_with_its_mark():
    ways = [FakeScreen(frames=(GREY,)), FakeScreen(frames=(GREY,))]
    shot = taken(Screens(ways))
    assert [picture.is_one_colour for picture in shot.pictures] == [True]
    assert [way.grabs for way in ways] == [3, 3]


def test_one_dark_screen_beside_a_working_one_is_no_failed_try():
    two = FakeScreen(frames=(checked_frame(1), GREY))
    assert [picture.is_one_colour for picture in taken(two).pictures] == [False, True]
    assert two.grabs == 1


def test_a_failure_after_a_picture_of_one_colour_does_not_lose_it():
    shot = taken(TurningScreen((GREY,), NoScreen("grab_failed"), NoScreen("grab_failed")))
    assert [picture.is_one_colour for picture in shot.pictures] == [True]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_in_the_helper_thread_is_a_missed_picture():
    assert taken(TurningScreen(MemoryError())) == Missed(taken_s=NOW_S, reason="broke")


def test_closing_ends_the_tries_of_a_failing_screen(clock):
    failing = FakeScreen(failures=9)
    shutter = Shutter(Screens((failing,)), FakeWindow(), words="Private window", pause_s=30)
    shutter.begin(clock.read(), Wish())
    shutter.close()
    assert not shutter._attempt.thread.is_alive()
    assert failing.grabs == 1


def test_a_screen_on_which_nothing_stands_is_marked_one_colour(clock):
    with screen(width_px=640, height_px=360) as empty:
        shot = taken(MssScreen(empty.display))
    assert [picture.is_one_colour for picture in shot.pictures] == [True]
    assert (shot.pictures[0].width_px, shot.pictures[0].height_px) == (640, 360)


LEFT = replace(checked_frame(1, 192, 108), left_px=-192)
RIGHT = checked_frame(2, 192, 108)
PRIVATE = NeverPicture(apps=("keepassxc",))
SAFE = Pane(
    app="org.keepassxc.KeePassXC", title="Bank", left_px=-40, top_px=10, width_px=80, height_px=50
)
EDITOR = Pane(app="Code", title="fees.py", left_px=10, top_px=0, width_px=182, height_px=108)


class MovingWindows(FakeWindow):
    """Shows one after the other what it is given; the last stays."""

    def __init__(self, *turns):
        super().__init__()
        self.turns = list(turns)

    def visible(self):
        return self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]


def hidden_percents(shot):
    return [picture.hidden_percent for picture in shot.pictures]


def two_screens():
    return FakeScreen(frames=(LEFT, RIGHT))


def test_a_private_window_is_hidden_on_each_screen_where_it_shows():
    shot = taken(two_screens(), Wish(never=PRIVATE), FakeWindow(panes=(EDITOR, SAFE)))
    # 40 x 50 of 192 x 108 pixels on either side of the edge: 9.6 %.
    assert hidden_percents(shot) == [10, 10]


def test_a_window_that_moves_while_the_picture_is_taken_is_hidden_in_both_places_and_between():
    moved = replace(SAFE, left_px=100, top_px=58)
    windows = MovingWindows((SAFE,), (moved,))
    shot = taken(two_screens(), Wish(never=PRIVATE), windows)
    assert hidden_percents(shot) == [19, 86], "40 x 98 and 180 x 98 of 192 x 108 pixels"


def test_a_window_that_comes_while_the_picture_is_taken_is_hidden():
    shot = taken(two_screens(), Wish(never=PRIVATE), MovingWindows((), (SAFE,)))
    assert hidden_percents(shot) == [10, 10]


def test_a_title_that_becomes_private_while_the_picture_is_taken_is_hidden():
    never = NeverPicture(titles=("bank",))
    was = replace(SAFE, title="News")
    assert hidden_percents(
        taken(two_screens(), Wish(never=never), MovingWindows((was,), (SAFE,)))
    ) == [10, 10]
    assert hidden_percents(
        taken(two_screens(), Wish(never=never), MovingWindows((SAFE,), (was,)))
    ) == [10, 10]


def test_where_windows_cannot_be_known_and_some_are_private_there_is_no_picture():
    missed = taken(FakeScreen(), Wish(never=PRIVATE), FakeWindow(panes=None))
    assert missed == Missed(taken_s=NOW_S, reason="windows_unknown")
    assert isinstance(taken(FakeScreen(), Wish(), FakeWindow(panes=None)), Shot)


@pytest.mark.parametrize(
    ("wish", "panes", "screens"),
    [
        (Wish(screens="in_use"), (EDITOR,), [2]),
        (Wish(screens="in_use"), (replace(EDITOR, left_px=-100),), [1]),
        (Wish(screens="in_use"), (), [1, 2]),
        (Wish(screens="in_use"), None, [1, 2]),
        (Wish(screens="all"), (EDITOR,), [1, 2]),
        (Wish(screens="one", screen=1), (EDITOR,), [1]),
        (Wish(screens="one", screen=3), (EDITOR,), [2]),
    ],
)
def test_only_the_screens_that_were_chosen_are_kept(wish, panes, screens):
    shot = taken(two_screens(), wish, FakeWindow(panes=panes))
    assert [picture.screen for picture in shot.pictures] == screens


def test_the_window_in_use_is_noted_only_when_asked_for():
    in_front = FakeWindow(panes=(EDITOR,))
    noted = taken(FakeScreen(), Wish(takes_title=True), in_front)
    assert (noted.app, noted.title) == ("Code", "fees.py")
    silent = taken(FakeScreen(), Wish(), in_front)
    assert (silent.app, silent.title) == ("", "")


def test_a_private_window_in_use_is_never_noted():
    wish = Wish(takes_title=True, never=PRIVATE)
    noted = taken(FakeScreen(), wish, FakeWindow(panes=(SAFE,)))
    assert (noted.app, noted.title) == ("", "")


def test_a_noted_title_is_one_line_of_at_most_two_hundred_signs():
    long = replace(EDITOR, title="a\nb\x07" + "c" * 300)
    noted = taken(FakeScreen(), Wish(takes_title=True), FakeWindow(panes=(long,)))
    assert noted.title == "a b " + "c" * 196
