import threading

import pytest

from tests.stage import input as people
from tests.stage.screen import screen
from tracker.capture.x11.idle import ScreenSaverIdle
from tracker.errors import NoInput


@pytest.fixture
def idle(shown):
    idle = ScreenSaverIdle(shown.display)
    yield idle
    idle.close()


@pytest.mark.parametrize("act", ["key", "pointer", "wheel"])
def test_any_input_is_the_end_of_being_away(idle, shown, act):
    people.press(shown, "a")
    threading.Event().wait(1.1)
    assert idle.idle_s() >= 1
    match act:
        case "key":
            people.press(shown, "b")
        case "pointer":
            people.move(shown, 400, 300)
            people.move(shown, 500, 350)
        case "wheel":
            people.scroll(shown, 1)
    assert idle.idle_s() == 0


def test_an_x_server_that_is_gone_answers_none():
    with screen(width_px=320, height_px=200) as short_lived:
        idle = ScreenSaverIdle(short_lived.display)
        assert idle.idle_s() is not None
    assert idle.idle_s() is None
    assert idle.idle_s() is None
    idle.close()


def test_after_closing_it_answers_none(idle):
    idle.close()
    assert idle.idle_s() is None


def test_without_an_x_server_it_says_no_display():
    with pytest.raises(NoInput, match="no_display"):
        ScreenSaverIdle(":31999")
