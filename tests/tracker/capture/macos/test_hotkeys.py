from tests.tracker.capture.systems import FakeMac
from tracker.capture.macos.hotkeys import parsed
from tracker.capture.registered_hotkeys import RegisteredHotkeys


def test_keys_are_registered_heard_and_given_back():
    system, heard = FakeMac(), []
    hotkeys = RegisteredHotkeys(system, heard.append, parsed)
    keys = {"bad": "Ctrl+F40", "toggle": "Ctrl+Shift+F9", "memo": "Alt+K"}
    assert hotkeys.take(keys) == {"bad": "no_key", "toggle": "", "memo": "taken"}
    assert system.registered == [(768, 101), (2048, 40)]
    system.pressed(0)
    assert heard == ["toggle"]
    hotkeys.close()
    assert system.registered == []
    assert parsed("Ctrl+0") == (256, 29)
