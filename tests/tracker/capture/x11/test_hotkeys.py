import queue

import pytest

from tests.stage import input as people
from tests.stage.screen import screen
from tracker.capture.x11.hotkeys import XHotkeys, parsed

pytestmark = pytest.mark.xdist_group("x11-window")

TOGGLE, MEMO = "Ctrl+Shift+F9", "Ctrl+Shift+F8"


@pytest.fixture(scope="module")
def desk():
    with screen(width_px=640, height_px=400) as own:
        yield own


@pytest.fixture
def heard():
    return queue.Queue()


@pytest.fixture
def hotkeys(desk, heard):
    made = XHotkeys(desk.display, heard.put)
    yield made
    made.close()


def test_the_keys_that_were_chosen_are_heard_and_no_others(desk, hotkeys, heard):
    assert hotkeys.take({"toggle": TOGGLE, "memo": MEMO}) == {"toggle": "", "memo": ""}
    people.press(desk, "a", "F9", "ctrl+F9", "ctrl+shift+F10", "ctrl+shift+F8", "ctrl+shift+F9")
    assert [heard.get(timeout=5), heard.get(timeout=5)] == ["memo", "toggle"]
    assert heard.empty()


def test_caps_lock_changes_nothing(desk, hotkeys, heard):
    hotkeys.take({"toggle": TOGGLE})
    people.press(desk, "Caps_Lock", "ctrl+shift+F9", "Caps_Lock")
    assert heard.get(timeout=5) == "toggle"


def test_keys_that_were_given_back_are_not_heard_and_another_program_may_have_them(
    desk, hotkeys, heard
):
    hotkeys.take({"toggle": TOGGLE})
    other = XHotkeys(desk.display, heard.put)
    try:
        assert other.take({"toggle": TOGGLE, "memo": MEMO}) == {"toggle": "taken", "memo": ""}
        hotkeys.take({})
        assert other.take({"toggle": TOGGLE}) == {"toggle": ""}
        people.press(desk, "ctrl+shift+F8", "ctrl+shift+F9")
        assert heard.get(timeout=5) == "toggle"
        assert heard.empty()
    finally:
        other.close()


def test_a_key_that_is_not_there_says_so(desk, hotkeys):
    assert hotkeys.take({"toggle": "Ctrl+Shift+F35", "memo": "Ctrl+Media"}) == {
        "toggle": "no_key",
        "memo": "no_key",
    }


def test_without_an_x_server_there_are_none():
    with pytest.raises(OSError, match="no X server"):
        XHotkeys(":4711", print)


def test_keys_are_read_as_qt_writes_them():
    assert parsed("Ctrl+Shift+F9") == (5, 0xFFC6)
    assert parsed("Meta+K") == (64, ord("k"))
    assert parsed("Alt+Space") == (8, 0x20)
    assert parsed("Ctrl++")[0] == 4
