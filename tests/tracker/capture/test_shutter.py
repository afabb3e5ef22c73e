import threading

import pytest

from tests.fakes import FakeClock, FakeScreen, checked_frame
from tests.stage.screen import screen
from tracker.capture.desktop import Frame
from tracker.capture.mss_screen import MssScreen
from tracker.capture.shutter import Missed, Shot, Shutter
from tracker.errors import NoScreen

NOW_S = 1_795_443_637
GREY = Frame(screen=1, width_px=64, height_px=36, pixels=b"\x40" * 4 * 64 * 36)


class SlowScreen:
    """Gives its frame once it is let go."""

    name = "slow"

    def __init__(self):
        self.grabs = 0
        self.let_go = threading.Event()

    def grab(self):
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

    def grab(self):
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


def taken(of_screen, *, is_blurred=False):
    shutter = Shutter(of_screen, pause_s=0)
    assert shutter.begin(FakeClock(NOW_S).read(), is_blurred=is_blurred)
    return outcome(shutter)


def test_a_picture_carries_the_second_it_was_taken_for():
    shot = taken(FakeScreen())
    assert isinstance(shot, Shot)
    assert shot.taken_s == NOW_S
    assert [picture.screen for picture in shot.pictures] == [1]


def test_each_screen_has_a_picture_of_its_own():
    shot = taken(FakeScreen(frames=(checked_frame(1), checked_frame(2))))
    assert [picture.screen for picture in shot.pictures] == [1, 2]


def test_the_outcome_is_told_once(clock):
    shutter = Shutter(FakeScreen(), pause_s=0)
    shutter.begin(clock.read(), is_blurred=False)
    assert isinstance(outcome(shutter), Shot)
    assert shutter.look(clock.read()) is None


def test_nobody_waits_for_a_slow_screen(clock):
    slow = SlowScreen()
    shutter = Shutter(slow, pause_s=0)
    shutter.begin(clock.read(), is_blurred=False)
    assert shutter.look(clock.pass_s(9)) is None
    slow.let_go.set()
    assert isinstance(outcome(shutter), Shot)


def test_at_most_one_picture_is_under_way(clock):
    slow = SlowScreen()
    shutter = Shutter(slow, pause_s=0)
    assert shutter.begin(clock.read(), is_blurred=False)
    assert not shutter.begin(clock.pass_s(1), is_blurred=False)
    slow.let_go.set()
    outcome(shutter)
    assert slow.grabs == 1


def test_a_screen_that_takes_longer_than_ten_seconds_is_given_up_once(clock):
    slow = SlowScreen()
    shutter = Shutter(slow, pause_s=0)
    shutter.begin(clock.read(), is_blurred=False)
    assert shutter.look(clock.pass_s(10)) is None
    assert shutter.look(clock.pass_s(1)) == Missed(taken_s=NOW_S, reason="too_slow")
    assert shutter.look(clock.pass_s(1)) is None
    slow.let_go.set()


def test_after_a_slow_picture_the_next_slot_is_not_skipped(clock):
    slow = SlowScreen()
    shutter = Shutter(slow, pause_s=0)
    shutter.begin(clock.read(), is_blurred=False)
    hanging = shutter._attempt.thread
    shutter.look(clock.pass_s(11))
    assert not shutter.begin(clock.pass_s(10), is_blurred=False)
    slow.let_go.set()
    hanging.join(timeout=30)
    assert shutter.begin(clock.pass_s(10), is_blurred=False)
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
    shutter = Shutter(failing, pause_s=30)
    shutter.begin(clock.read(), is_blurred=False)
    shutter.close()
    assert not shutter._attempt.thread.is_alive()
    assert failing.grabs == 1


def test_a_screen_on_which_nothing_stands_is_marked_one_colour(clock):
    with screen(width_px=640, height_px=360) as empty:
        shot = taken(MssScreen(empty.display))
    assert [picture.is_one_colour for picture in shot.pictures] == [True]
    assert (shot.pictures[0].width_px, shot.pictures[0].height_px) == (640, 360)
