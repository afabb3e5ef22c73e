from tests.tracker.capture.systems import FakeWindows
from tracker.capture.registered_hotkeys import RegisteredHotkeys
from tracker.capture.windows.hotkeys import parsed


def test_keys_are_registered_heard_and_given_back():
    system, heard = FakeWindows(), []
    system.refuses = (1,)
    hotkeys = RegisteredHotkeys(system, heard.append, parsed)
    keys = {"bad": "Ctrl+Media", "toggle": "Ctrl+Shift+F9", "memo": "Meta+K"}
    assert hotkeys.take(keys) == {"bad": "no_key", "toggle": "", "memo": "taken"}
    assert system.registered == [(0x4006, 0x78), (0x4008, ord("K"))]
    system.pressed(0)
    assert heard == ["toggle"]
    hotkeys.close()
    assert system.registered == []
    assert parsed("Ctrl+F25") is None
