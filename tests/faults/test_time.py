"""Faults of time: the machine stalls, sleeps or is set; what is billed is what really ran."""

import os
import signal
import time

import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.stage.clock_shim import clock_shim
from tests.tracker.offline_app import offline_app
from tests.tracker.workbench import START, Workbench
from tracker.control.read import day_of
from tracker.sync.backoff import asked_s
from workdiary.week import DAY_S, BillingWeek

SLOT_STARTS_S = unix(START)
NO_WINDOWS = {n: v for n, v in os.environ.items() if n not in ("DISPLAY", "WAYLAND_DISPLAY")}


def spans_of(app, *days):
    """Each segment of the app's diary on these days: first second, end, notes; in order."""
    found = {}
    for day in days:
        for one in app.say("diary", day)["segments"]:
            found[one["id"]] = (unix(one["start"]), unix(one["end"]), tuple(one["notes"]))
    return sorted(found.values())


def today(offset_s=0.0):
    return time.strftime(
        "%Y-%m-%d", time.gmtime(time.clock_gettime(time.CLOCK_REALTIME) + offset_s)
    )


@pytest.mark.timeout(120)
def test_F08_a_process_that_stands_still_bills_nothing_of_it_and_goes_on(tmp_path):
    with offline_app(tmp_path / "home", NO_WINDOWS) as app:
        began = time.monotonic()
        app.say("start", "Shop checkout rebuild", "--memo", "Cart totals")
        time.sleep(4)
        app.process.send_signal(signal.SIGSTOP)
        time.sleep(4)
        app.process.send_signal(signal.SIGCONT)
        time.sleep(4)
        app.say("stop")
        ran_s = time.monotonic() - began
        spans = spans_of(app, today(-60), today())
    counted_s = sum(ends_s - starts_s for starts_s, ends_s, _notes in spans)
    assert 3 <= counted_s <= ran_s - 3
    assert len(spans) >= 2 and "SUSPENDED" in spans[0][2]


@pytest.mark.parametrize("stall_s", [1, 5, 60, 300])
def test_F08_after_a_stall_over_its_moment_the_slot_still_gets_its_picture(tmp_path, stall_s):
    bench = Workbench(tmp_path / "diary")
    bench.fetch()
    bench.drawn = 100
    bench.start()
    bench.run(99)
    bench.clock.pass_s(stall_s)
    bench.run(599 - 99 - stall_s)
    bench.stop()
    (taken_s,) = [shot.taken_s - SLOT_STARTS_S for kept in bench.kept() for shot in
                  kept.segment.snapshots]  # fmt: skip
    spans = bench.spans()
    bench.close()
    assert any(starts_s <= taken_s < ends_s for starts_s, ends_s in spans)
    assert taken_s >= (100 if stall_s == 1 else 99 + stall_s), "at its moment, else after the hole"


@pytest.mark.timeout(120)
def test_F26_a_wall_clock_set_to_any_date_bills_what_ran_and_flags_each_step(tmp_path):
    shim = clock_shim(tmp_path)
    now_s = time.clock_gettime(time.CLOCK_REALTIME)
    dates = [unix(f"{day}Z") - now_s for day in
             ("1970-01-02T00:00:00", "2038-01-19T03:14:07", "2100-01-01T00:00:00")]  # fmt: skip
    steps = [3_600, -3_600, 86_400, -86_400, -30 * 86_400, *dates]
    with offline_app(tmp_path / "home", shim.on(NO_WINDOWS)) as app:
        began = time.monotonic()
        app.say("start", "Shop checkout rebuild", "--memo", "Cart totals")
        for wall_s in steps:
            time.sleep(1.3)
            shim.set(wall_s)
        time.sleep(1.3)
        shim.set()
        time.sleep(1.3)
        app.say("stop")
        ran_s = time.monotonic() - began
        spans = spans_of(app, today(-60), today())
    counted_s = sum(ends_s - starts_s for starts_s, ends_s, _notes in spans)
    assert 1.3 * len(steps) - 2 <= counted_s <= ran_s
    assert all(left[1] <= right[0] for left, right in zip(spans, spans[1:], strict=False))
    assert sum("CLOCK_JUMP" in notes for _s, _e, notes in spans) >= len(steps)


@pytest.mark.timeout(120)
def test_F29_a_night_of_sleep_without_a_signal_adds_nothing(tmp_path):
    shim = clock_shim(tmp_path)
    with offline_app(tmp_path / "home", shim.on(NO_WINDOWS)) as app:
        app.say("start", "Shop checkout rebuild", "--memo", "Cart totals")
        # Two counted seconds, not two of the wall: the first beats may be late on a busy machine.
        app.wait_for(lambda status: status["stretch_s"] >= 2, "two seconds of time", 20)
        shim.set(8 * 3_600, 8 * 3_600)
        app.wait_for(lambda status: status["state"] == "ready", "the end of the stretch", 20)
        spans = spans_of(app, today(-60), today(), today(8 * 3_600))
    assert sum(ends_s - starts_s for starts_s, ends_s, _notes in spans) <= 5
    assert "SUSPENDED" in spans[-1][2]


def test_F27_small_steps_and_a_slow_drift_cut_nothing(bench):
    bench.start()
    for n in range(900):
        bench.clock.jump_s(0.0005 + (0.5 if n == 100 else -0.5 if n == 200 else 0))
        bench.run(1)
    bench.stop()
    assert bench.spans() == [(0, 600), (600, 900)]
    assert [kept.segment.notes for kept in bench.kept()] == [(), ()]


@pytest.mark.parametrize("zone", ["Europe/Riga", "America/New_York", "Pacific/Chatham", ":/none"])
def test_F28_the_zone_moves_no_second(tmp_path, monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("PYTHONTZPATH", "")
    time.tzset()
    bench = Workbench(tmp_path, at="2026-10-25T00:59:30Z")
    bench.fetch(terms(starts_s=0))
    bench.start()
    bench.run(30)
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    bench.run(30)
    bench.stop()
    assert bench.spans("2026-10-25T01:00:00Z") == [(-30, 0), (0, 30)]
    bench.close()
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Riga", "2026-10-25", 25),
        ("Europe/Riga", "2027-03-28", 23),
        ("America/New_York", "2026-11-01", 25),
        ("America/New_York", "2027-03-14", 23),
        ("UTC", "2026-10-25", 24),
    ],
)
def test_F28_a_local_day_has_its_own_length_and_days_follow_without_a_hole(
    monkeypatch, zone, day, hours
):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        starts_s, ends_s = day_of(day, 0)
        assert ends_s - starts_s == hours * 3_600
        assert day_of(None, ends_s)[0] == ends_s
        assert day_of(None, starts_s - 1)[1] == starts_s
    finally:
        monkeypatch.undo()
        time.tzset()


def test_F31_a_leap_second_is_taken_as_the_one_before_it():
    midnight_s = unix("2027-01-01T00:00:00Z")
    assert asked_s("Thu, 31 Dec 2026 23:59:60 GMT", now_s=midnight_s - 31) == 30


def test_F31_a_leap_day_is_a_day_like_any_other():
    leap_s = unix("2028-02-29T00:00:00Z")
    assert BillingWeek.containing(leap_s).label == "2028-02-28"
    assert leap_s + DAY_S == unix("2028-03-01T00:00:00Z")


def test_F29_a_hibernation_over_midnight_adds_nothing_and_asks(tmp_path):
    bench = Workbench(tmp_path, at="2026-11-22T23:50:00Z")
    bench.fetch()
    bench.start()
    bench.run(60)
    bench.clock.sleep_s(1_800)
    bench.run(60)
    bench.stop()
    assert sum(ends_s - starts_s for starts_s, ends_s in bench.spans()) == 119
    assert bench.kept()[0].segment.notes == ("SUSPENDED",)
    bench.close()


@pytest.mark.parametrize(
    "edge", ["2026-11-23T00:00:00Z", "2026-12-01T00:00:00Z", "2028-02-29T00:00:00Z"]
)
def test_F32_midnight_monday_and_the_month_split_exactly(tmp_path, edge):
    bench = Workbench(tmp_path, at="2026-11-22T23:50:00Z")
    bench.clock.follow((unix(edge) - 30 - bench.clock.now_s) * 1000)
    bench.fetch()
    bench.start()
    bench.run(60)
    bench.stop()
    assert bench.spans(edge) == [(-30, 0), (0, 30)]
    weeks = {BillingWeek.containing(kept.segment.starts_s) for kept in bench.kept()}
    sums = [bench.diary.segments.seconds(week.starts_s, week.ends_s) for week in weeks]
    assert sum(sums) == 60
    bench.close()


def test_F30_another_boot_is_never_subtracted_from(bench):
    bench.start()
    bench.run(100)
    bench.clock.__init__(bench.clock.now_s + 90, "boot-2")
    bench.run(50)
    bench.stop()
    assert bench.spans() == [(0, 100), (191, 240)]


def test_F33_a_thousand_segments_back_to_back_add_up_to_the_second(bench):
    bench.fetch()
    bench.start(CONTRACT)
    for n in range(1_000):
        bench.clock.pass_s(1)
        bench.timekeeper.switch(CONTRACT if n % 2 else OTHER_CONTRACT).result()
    bench.stop()
    spans = bench.spans()
    assert spans == [(n, n + 1) for n in range(1_000)]
