"""Faults of presence: services that are late, locks, sleeps, and sources that lie."""

import threading

import pytest

from tests.builders import unix
from tests.fakes import FakeIdle
from tests.journeys.app import App
from tests.stage.bus import Service, private_bus
from tests.stage.login import Login
from tests.tracker.offline_app import offline_app
from tests.tracker.workbench import START, Workbench
from tracker.capture.presence import Presence, Way
from tracker.events import Stopped

START_S = unix(START)
SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"


@pytest.fixture
def bench(tmp_path):
    made = Workbench(tmp_path / "bench")
    made.fetch()
    yield made
    made.close()


def until(is_so, within_s=20):
    for _ in range(within_s * 20):
        if is_so():
            return
        threading.Event().wait(0.05)
    raise AssertionError(f"it did not happen within {within_s} s")


def state_of(app: App) -> str:
    return str(app.status()["state"])


@pytest.fixture
def buses():
    with private_bus() as system, private_bus() as session:
        yield {"DBUS_SYSTEM_BUS_ADDRESS": system, "DBUS_SESSION_BUS_ADDRESS": session}


def test_F05_the_app_starts_without_services_and_finds_them_within_ten_seconds(
    tmp_path, shown, buses
):
    with offline_app(tmp_path / "home", shown.environment | buses) as app:
        app.say("start", "checkout", "--memo", "Cart totals")
        assert state_of(app) == "recording"
        login = Login(buses["DBUS_SYSTEM_BUS_ADDRESS"])
        until(lambda: login.holds_up, within_s=10)
        login.lock(is_locked=True)
        until(lambda: state_of(app) == "away")
        login.close()


def test_F19_a_real_app_pauses_for_lock_user_switch_and_sleep_and_saves_before_it(
    tmp_path, shown, buses
):
    login = Login(buses["DBUS_SYSTEM_BUS_ADDRESS"])
    saver = Service(
        buses["DBUS_SESSION_BUS_ADDRESS"], SAVER, {"GetActive": lambda: ("b", (False,))}
    )
    with offline_app(tmp_path / "home", shown.environment | buses) as app:
        until(lambda: login.holds_up and saver.calls)
        app.say("start", "checkout", "--memo", "Cart totals")
        app.wait_for(lambda now: now["stretch_s"] >= 1, "a counted second")
        saver.emit(SAVER_PATH, SAVER, "ActiveChanged", "b", True)
        until(lambda: state_of(app) == "away")
        counted_s = app.status()["stretch_s"]
        login.switch(is_active=False)
        login.sleep(is_before=True)
        until(lambda: not login.holds_up)
        held = app.say("diary")["segments"]
        assert {one["state"] for one in held} == {"held"}
        assert sum(one["seconds"] for one in held) == counted_s
        login.shut_down()
        until(lambda: state_of(app) == "ready")
    saver.close()
    login.close()


def test_F19_a_lock_without_a_signal_is_no_input_and_pauses_by_that(bench):
    bench.start()
    bench.run(100)
    bench.run(301, working=False)
    assert bench.spans() == [(0, 100)]
    bench.clock.sleep_s(30)
    bench.run(5, working=False)
    assert bench.timekeeper.status().result().value.state == "away"


def test_F21_a_counter_that_dies_leaves_null_and_time_goes_on(bench):
    bench.start()
    bench.run(60)
    bench.counter.can_count = False
    bench.run(120)
    bench.stop()
    segment = bench.kept()[0].segment
    assert segment.seconds == 180
    assert [minute.presses for minute in segment.minutes] == [60, None, None]
    assert "NO_COUNTS" in segment.notes


def test_F21_a_million_inputs_a_second_are_clamped(bench):
    bench.start()
    for _ in range(30):
        bench.counter.press(1_000_000)
        bench.run(1)
    bench.stop()
    assert [minute.presses for minute in bench.kept()[0].segment.minutes] == [1_000_000]


def use(bench, *idles):
    """These sources of away time, best first, held against the bench's counter."""
    presence = Presence([Way(idle.name, lambda idle=idle: idle) for idle in idles])
    take = bench.counter.take
    bench.recorder._desktop = _with_idle(bench, presence)

    def noted():
        taken = take()
        presence.note(taken)
        return taken

    bench.counter.take = noted
    return presence


def _with_idle(bench, presence):
    from dataclasses import replace

    return replace(bench.desktop, idle=presence)


@pytest.mark.parametrize("lie", [0, 50_000])
def test_F22_a_source_that_lies_gives_way_to_one_that_does_not(bench, lie):
    truth = FakeIdle("truth")
    presence = use(bench, FakeIdle("liar", lie), truth)
    bench.start()
    for second in range(400):
        truth.seconds = second if lie == 0 else 0
        bench.clock.pass_s(1)
        if lie:
            bench.counter.press()
        bench.beat()
    assert presence.name == "truth"
    status = bench.timekeeper.status().result().value
    assert (status.away_source, status.state) == ("truth", "recording" if lie else "away")


def test_F22_where_no_source_is_left_it_says_so_and_is_never_active(bench):
    gone = FakeIdle("gone", 3)
    use(bench, gone)
    bench.counter.can_count = False
    bench.start()
    bench.run(10)
    gone.seconds = None
    bench.run(60)
    bench.stop()
    bench.start()
    bench.run(30)
    status = bench.timekeeper.status().result().value
    assert status.away_source == "none"
    assert "no_away" in status.problems
    bench.stop()
    last = bench.kept()[-1].segment
    assert {minute.active_s for minute in last.minutes} == {None}


def test_F29_eight_hours_asleep_add_nothing_and_are_saved_before(bench):
    bench.start()
    bench.run(123)
    bench.timekeeper.note_power("sleeping").result()
    assert [kept.segment.seconds for kept in bench.kept("held")] == [123]
    bench.clock.sleep_s(8 * 3_600)
    bench.timekeeper.note_power("woke").result()
    bench.run(30)
    assert bench.spans() == [(0, 123)]
    assert [e.at_s for e in bench.happened() if isinstance(e, Stopped)] == [START_S + 123]


def test_F29_twenty_minutes_asleep_are_asked_about(bench):
    bench.start()
    bench.run(123)
    bench.timekeeper.note_power("sleeping").result()
    bench.clock.sleep_s(1_200)
    bench.timekeeper.note_power("woke").result()
    bench.run(30)
    status = bench.timekeeper.status().result().value
    assert (status.state, status.away.from_s) == ("back", START_S + 123)
    assert status.stretch_s == 123 + 30 - 1
