import queue
import threading

import pytest

from tests.stage.bus import Service, private_bus
from tests.stage.login import SESSION, Login
from tracker.capture.linux.power import LinuxPower

pytestmark = pytest.mark.xdist_group("power")

SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"


@pytest.fixture(scope="module")
def address():
    with private_bus() as at:
        yield at


@pytest.fixture
def login(address):
    made = Login(address)
    yield made
    made.close()


@pytest.fixture
def heard(address, login):
    """What is heard, in order; after the start everything is as it should be."""
    said, power = queue.Queue(), LinuxPower(both(address))
    power.listen(said.put)
    assert {said.get(timeout=10) for _ in range(3)} == {"woke", "switched_back", "unlocked"}
    wait_for(lambda: login.holds_up)
    yield said
    power.close()


def system(address):
    return {"DBUS_SYSTEM_BUS_ADDRESS": address}


def both(address):
    return system(address) | {"DBUS_SESSION_BUS_ADDRESS": address}


def wait_for(is_so):
    for _ in range(1_000):
        if is_so():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it did not happen within 10 s")


def test_a_sleep_waits_until_it_was_heard_and_is_held_up_again_after_it(address, login):
    said, is_saved = queue.Queue(), queue.Queue()

    def save(change):
        said.put(change)
        if change == "sleeping":
            is_saved.get(timeout=10)

    power = LinuxPower(system(address))
    power.listen(save)
    wait_for(lambda: login.holds_up)
    login.sleep(is_before=True)
    while said.get(timeout=10) != "sleeping":
        pass
    assert login.holds_up
    is_saved.put(True)
    wait_for(lambda: not login.holds_up)
    login.sleep(is_before=False)
    # How the seat and the lock were at the start may still be told in between.
    while (change := said.get(timeout=10)) != "woke":
        assert change in {"switched_back", "unlocked"}
    wait_for(lambda: login.holds_up)
    power.close()
    wait_for(lambda: not login.holds_up)


def test_a_sleep_that_begins_while_it_is_asked_about_is_not_answered_away(address, login):
    said, power = [], LinuxPower(system(address))
    answer = login.service.methods["Get"]

    def late(interface, name):
        if name == "PreparingForSleep":
            login.sleep(is_before=True)
            wait_for(lambda: said)
        return answer(interface, name)

    login.service.methods["Get"] = late
    power.listen(said.append)
    wait_for(lambda: "unlocked" in said)
    assert said == ["sleeping", "switched_back", "unlocked"]
    power.close()


def test_lock_and_unlock_of_the_session_are_heard(heard, login):
    login.lock(is_locked=True)
    assert heard.get(timeout=10) == "locked"
    login.lock(is_locked=False)
    assert heard.get(timeout=10) == "unlocked"


def test_another_user_takes_the_seat_and_gives_it_back(heard, login):
    login.switch(is_active=False)
    assert heard.get(timeout=10) == "switched_away"
    login.switch(is_active=True)
    assert heard.get(timeout=10) == "switched_back"


def test_shutting_down_is_heard_and_held_up_until_then(heard, login):
    login.shut_down()
    assert heard.get(timeout=10) == "shutting_down"
    wait_for(lambda: not login.holds_up)


def test_a_screen_saver_that_locks_alone_is_heard(address):
    heard, saver = queue.Queue(), Service(address, SAVER, {"GetActive": lambda: ("b", (False,))})
    power = LinuxPower({"DBUS_SESSION_BUS_ADDRESS": address, **system("unix:path=/nowhere")})
    power.listen(heard.put)
    wait_for(lambda: saver.calls)
    saver.emit(SAVER_PATH, SAVER, "ActiveChanged", "b", True)
    assert heard.get(timeout=10) == "locked"
    saver.emit(SAVER_PATH, SAVER, "ActiveChanged", "b", False)
    assert heard.get(timeout=10) == "unlocked"
    power.close()
    saver.close()


def test_a_session_that_is_locked_at_the_start_is_said_so(address):
    locked = Login(address, is_locked=True)
    said, power = queue.Queue(), LinuxPower(system(address))
    power.listen(said.put)
    assert [said.get(timeout=10) for _ in range(3)] == ["woke", "switched_back", "locked"]
    power.close()
    locked.close()


def test_a_process_of_no_session_follows_the_one_on_the_seat_and_no_other(address):
    login = Login(address, knows_process=False)
    said, power = queue.Queue(), LinuxPower(system(address))
    power.listen(said.put)
    assert [said.get(timeout=10) for _ in range(3)] == ["woke", "switched_back", "unlocked"]
    login.service.emit("/org/freedesktop/login1/session/_32", SESSION, "Lock", "")
    login.lock(is_locked=True)
    login.lock(is_locked=False)
    assert [said.get(timeout=10) for _ in range(2)] == ["locked", "unlocked"]
    assert said.empty()
    power.close()
    login.close()


def test_services_that_come_later_are_found(address, monkeypatch):
    monkeypatch.setattr("tracker.capture.linux.power.LOOK_AGAIN_S", 0.05)
    said, power = queue.Queue(), LinuxPower(system(address))
    assert power.limits == ("no_logind", "no_session_bus")
    power.listen(said.put)
    late = Login(address)
    assert said.get(timeout=10) == "woke"
    late.close()
    power.close()


def test_without_any_bus_nothing_is_heard_and_nothing_hangs(tmp_path):
    power = LinuxPower(system(f"unix:path={tmp_path}/nobody"))
    power.listen(print)
    power.close()
    power.close()
    assert "no_logind" in power.limits
