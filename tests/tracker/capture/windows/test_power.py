import pytest

from tests.tracker.capture.systems import FakeWindows
from tracker.capture.windows.calls import Calls
from tracker.capture.windows.counter import RawInputCounter
from tracker.capture.windows.found import on_windows
from tracker.capture.windows.idle import LastInputIdle
from tracker.capture.windows.power import SessionPower
from tracker.capture.windows.window import TopWindows
from tracker.errors import NoInput


def test_the_sessions_messages_are_lock_sleep_and_the_end():
    system, heard = FakeWindows(), []
    power = SessionPower(system)
    power.listen(heard.append)
    for message in ((0x02B1, 7), (0x02B1, 8), (0x0218, 4), (0x0218, 0x12), (0x0011, 0), (9, 9)):
        system.say(*message)
    assert heard == ["locked", "unlocked", "sleeping", "woke", "shutting_down"]
    power.close()
    assert system.listeners == []


def test_what_a_program_injects_counts_and_is_told_apart():
    system = FakeWindows()
    counter = RawInputCounter(system)
    system.raw(is_key_up=True, has_device=False)
    system.raw(is_key_up=True)
    taken = counter.take()
    assert (taken.presses, taken.synthetic) == (2, 1)


def test_windows_that_gives_nothing_says_so():
    system = FakeWindows()
    system.is_gone = True
    with pytest.raises(NoInput, match="no_raw_input"):
        RawInputCounter(system)
    with pytest.raises(NoInput, match="no_messages"):
        SessionPower(system).listen(print)
    assert LastInputIdle(system).idle_s() is None


def test_windows_are_told_with_their_places_also_left_of_zero():
    window = TopWindows(FakeWindows())
    assert [(p.app, p.left_px, p.width_px) for p in window.visible()] == [
        ("Code.exe", -1920, 1920),
        ("chrome.exe", 0, 800),
    ]
    assert window.active().app == "Code.exe"


def test_all_abilities_of_windows_stand_behind_the_one_system(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    desktop = on_windows(FakeWindows())
    names = {ability.of: (ability.name, ability.limits) for ability in desktop.abilities}
    assert names["counts"] == ("Raw Input", ())
    assert names["away"] == ("GetLastInputInfo", ())
    assert names["windows"] == ("Windows", ("unmeasured",))
    assert names["power"] == ("session messages", ("unmeasured",))
    desktop.close()


def test_elsewhere_the_real_calls_say_that_this_is_no_windows():
    with pytest.raises(OSError, match="no Windows"):
        Calls()
