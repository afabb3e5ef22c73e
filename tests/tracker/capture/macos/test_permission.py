import queue

import pytest

from tests.fakes import FakeScreen
from tests.tracker.capture.systems import FakeMac
from tracker.capture.macos.calls import Calls
from tracker.capture.macos.counter import TotalsCounter
from tracker.capture.macos.found import on_macos
from tracker.capture.macos.permission import PermittedScreen
from tracker.capture.macos.power import SessionPower
from tracker.capture.macos.system import Session
from tracker.capture.macos.window import ScreenWindows
from tracker.errors import NoInput, NoScreen


@pytest.fixture
def system():
    return FakeMac()


@pytest.fixture
def opened():
    return []


@pytest.fixture
def permitted(system, opened):
    return PermittedScreen(FakeScreen(), system, lambda: opened.append("settings"))


def test_no_picture_ever_asks_and_the_button_asks_once(system, permitted, opened):
    system.is_permitted = False
    for _ in range(3):
        with pytest.raises(NoScreen, match="ask_first"):
            permitted.grab()
    assert system.asked == 0
    for _ in range(3):
        with pytest.raises(NoScreen, match="denied"):
            permitted.ask()
    assert (system.asked, opened) == (1, ["settings"] * 2)


def test_a_yes_brings_the_first_picture(system, permitted):
    system.is_permitted, system.will_permit = False, True
    assert permitted.ask()
    assert permitted.is_allowed
    assert permitted.grab()


def test_a_permission_taken_back_ends_the_pictures_without_a_question(system, permitted):
    assert permitted.grab()
    system.is_permitted = False
    with pytest.raises(NoScreen, match="ask_first"):
        permitted.grab()
    assert system.asked == 0


def test_without_the_permission_windows_have_no_titles_and_that_is_said(system):
    window = ScreenWindows(system)
    assert window.active().title == "main.swift"
    system.is_permitted = False
    assert [(pane.app, pane.title) for pane in window.visible()] == [("Xcode", ""), ("Safari", "")]
    assert window.limits == ("unmeasured", "no_titles")


def test_lock_and_another_user_are_heard(system):
    heard = queue.Queue()
    power = SessionPower(system, look_s=0.001)
    power.listen(heard.put)
    system.now = Session(is_locked=True, is_on_console=True)
    assert heard.get(timeout=20) == "locked"
    system.now = Session(is_locked=False, is_on_console=False)
    assert [heard.get(timeout=20), heard.get(timeout=20)] == ["unlocked", "switched_away"]
    power.close()


def test_totals_that_are_not_told_are_no_counter(system):
    system.is_gone = True
    with pytest.raises(NoInput, match="no_totals"):
        TotalsCounter(system)


def test_all_abilities_of_macos_stand_behind_the_one_system(system):
    system.is_permitted = False
    desktop = on_macos(system)
    found = {ability.of: ability for ability in desktop.abilities}
    assert found["pictures"].reason == "ask_first"
    assert (found["counts"].name, found["away"].name) == ("HID totals", "HID idle")
    assert found["power"].limits == ("unmeasured", "no_sleep_signal")
    desktop.close()


def test_elsewhere_the_real_calls_say_that_this_is_no_macos():
    with pytest.raises(OSError, match="no macOS"):
        Calls()
