from types import SimpleNamespace

import pytest

from tests.stage import input as people
from tests.tracker.capture.systems import FakeMac, FakeWindows
from tracker.capture import detect as choosing
from tracker.capture.detect import detect
from tracker.errors import NoScreen


@pytest.fixture
def found():
    """detect, with everything it found closed at the end."""
    desktops = []

    def look(environ):
        desktops.append(detect(environ))
        return desktops[-1]

    yield look
    for desktop in desktops:
        desktop.close()


def abilities(desktop):
    return {ability.of: (ability.name, ability.passed_over) for ability in desktop.abilities}


def alone(environ):
    """Without a session bus: this is about the X server."""
    return {name: word for name, word in environ.items() if name != "XDG_RUNTIME_DIR"}


def test_on_an_x_server_all_abilities_are_there(found, shown):
    desktop = found(alone(shown.environment))
    assert abilities(desktop) == {
        "pictures": ("mss", ()),
        "counts": ("XInput2", ()),
        "away": ("MIT-SCREEN-SAVER", ()),
        "power": ("logind", ()),
        "windows": ("X11", ()),
    }
    limits = {ability.of: ability.limits for ability in desktop.abilities}
    assert limits["power"] == ("no_logind", "no_session_bus")
    people.press(shown, "a")
    assert desktop.screen.grab()
    assert desktop.counter.take() is not None
    assert desktop.idle.idle_s() == 0


def test_a_variable_that_names_a_dead_display_proves_nothing(found):
    assert abilities(found({"DISPLAY": ":31999"})) == {
        "pictures": (
            "none",
            (("mss", "no_display"), ("portal", "no_bus"), ("grim", "no_wayland")),
        ),
        "counts": ("none", (("XInput2", "no_display"),)),
        "away": (
            "none",
            (
                ("MIT-SCREEN-SAVER", "no_display"),
                ("Mutter", "no_session_bus"),
                ("Wayland", "no_wayland"),
            ),
        ),
        "power": ("logind", ()),
        "windows": (
            "none",
            (("X11", "no_display"), ("sway", "no_wayland"), ("foreign-toplevel", "no_wayland")),
        ),
    }


def test_without_a_display_everything_goes_on_and_says_why(found):
    desktop = found({})
    assert desktop.counter.take() is None
    assert desktop.idle.idle_s() is None
    with pytest.raises(NoScreen, match="no_display"):
        desktop.screen.grab()


def test_a_session_that_calls_itself_wayland_is_looked_at_all_the_same(found, shown):
    desktop = found(shown.environment | {"XDG_SESSION_TYPE": "wayland"})
    people.press(shown, "a")
    assert desktop.screen.grab()
    assert desktop.counter.take() is not None
    assert abilities(desktop)["pictures"] == ("mss", ())


@pytest.mark.parametrize(
    ("platform", "calls", "system", "names"),
    [
        (
            "win32",
            "tracker.capture.windows.found.Calls",
            FakeWindows,
            ("Raw Input", "GetLastInputInfo", "Windows", "session messages"),
        ),
        (
            "darwin",
            "tracker.capture.macos.found.Calls",
            FakeMac,
            ("HID totals", "HID idle", "window server", "session"),
        ),
    ],
)
def test_windows_and_macos_are_seen_by_their_own_calls(
    found, monkeypatch, platform, calls, system, names
):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setattr(choosing, "sys", SimpleNamespace(platform=platform))
    monkeypatch.setattr(calls, system)
    told = abilities(found({}))
    assert tuple(told[of][0] for of in ("counts", "away", "windows", "power")) == names
