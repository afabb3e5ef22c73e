import pytest

from tests.builders import terms, unix
from tests.fakes import FakeClock
from tracker.stopwatch import (
    Counted,
    Jumped,
    Lost,
    Old,
    advance,
    begin,
    behind,
    carried_s,
    may_start,
    resume,
    seconds_left,
    used_in_week,
)

NOON_S = unix("2026-11-20T12:00:00Z")


def test_a_second_of_monotonic_time_is_a_second_of_utc():
    clock = FakeClock(NOON_S)
    last = begin(clock.read())
    match advance(last, clock.pass_s(1)):
        case Counted(timeline=now):
            assert now.utc_s == NOON_S + 1
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize("hours", [-24, -1, 1, 24, -497_000])
def test_a_moved_wall_clock_changes_no_count(hours):
    clock = FakeClock(NOON_S)
    last = begin(clock.read())
    clock.jump_s(hours * 3_600)
    match advance(last, clock.pass_s(1)):
        case Jumped(timeline=now):
            assert now.utc_s == NOON_S + 1
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize("step_s", [0.5, -0.5, 2.0, -2.0])
def test_a_step_of_up_to_two_seconds_is_no_jump(step_s):
    clock = FakeClock(NOON_S)
    last = begin(clock.read())
    clock.jump_s(step_s)
    assert isinstance(advance(last, clock.pass_s(1)), Counted)


def test_more_than_two_seconds_between_beats_count_nothing():
    clock = FakeClock(NOON_S)
    last = begin(clock.read())
    assert isinstance(advance(last, clock.pass_s(2)), Counted)
    match advance(last, clock.pass_s(0.001)):
        case Lost(timeline=now, is_clock_jump=False):
            assert now.utc_ms == (NOON_S + 2) * 1000 + 1
        case other:
            pytest.fail(f"{other}")


def test_a_night_asleep_counts_nothing_and_utc_goes_on_behind_it():
    clock = FakeClock(NOON_S)
    last = begin(clock.read())
    clock.sleep_s(8 * 3_600)
    match advance(last, clock.pass_s(1)):
        case Lost(timeline=now, is_clock_jump=False):
            assert now.utc_s == NOON_S + 8 * 3_600 + 1
        case other:
            pytest.fail(f"{other}")


def test_another_boot_is_never_subtracted():
    last = begin(FakeClock(NOON_S).read())
    other = FakeClock(NOON_S + 90, boot_id="boot-2")
    assert isinstance(advance(last, other.read()), Lost)


def test_a_reading_from_before_says_nothing():
    clock = FakeClock(NOON_S)
    early = clock.read()
    last = begin(clock.pass_s(1))
    assert advance(last, early) == Old()


def test_a_second_belongs_to_the_stretch_once_it_has_begun_inside_it():
    clock = FakeClock(NOON_S)
    late = begin(clock.pass_s(0.3))
    assert (late.utc_s, late.next_s) == (NOON_S, NOON_S + 1)


def test_a_new_stretch_begins_at_the_wall_clock():
    clock = FakeClock(NOON_S)
    known = begin(clock.read())
    clock.jump_s(7_200)
    assert resume(known, clock.pass_s(10)).utc_s == NOON_S + 7_210


def test_a_clock_set_back_does_not_send_a_new_stretch_over_old_time():
    clock = FakeClock(NOON_S)
    known = begin(clock.read())
    clock.jump_s(-3_600)
    assert resume(known, clock.pass_s(10)).utc_s == NOON_S + 10


def test_a_clock_set_back_by_more_than_a_day_was_wrong_before():
    clock = FakeClock(NOON_S)
    known = begin(clock.read())
    clock.jump_s(-30 * 86_400)
    assert resume(known, clock.pass_s(10)).utc_s == NOON_S + 10 - 30 * 86_400


@pytest.mark.parametrize("day", ["1970-01-01", "2026-11-18", "2038-01-19", "2100-01-01"])
def test_a_wall_clock_far_from_what_the_marketplace_said_is_not_believed(day):
    clock = FakeClock(unix(f"{day}T00:00:00Z"))
    assert resume(None, clock.read(), past_s=NOON_S).utc_s == NOON_S


def test_a_month_offline_is_believed():
    clock = FakeClock(NOON_S + 30 * 86_400)
    assert resume(None, clock.read(), past_s=NOON_S).utc_s == NOON_S + 30 * 86_400


def test_a_wall_clock_that_is_not_believed_is_carried_on_without_it():
    clock = FakeClock(unix("1970-01-01T00:00:00Z"))
    known = resume(None, clock.read(), past_s=NOON_S)
    clock.pass_s(100)
    assert resume(known, clock.sleep_s(50), past_s=NOON_S).utc_s == NOON_S + 150


def test_what_is_recorded_already_moves_a_timeline_on_and_never_back():
    now = begin(FakeClock(NOON_S).pass_s(0.4))
    assert behind(now, NOON_S + 1) == now
    assert behind(now, NOON_S + 60).utc_ms == (NOON_S + 60) * 1000


def test_the_anchor_tells_the_time_whatever_the_wall_clock_says():
    clock = FakeClock(NOON_S)
    known = begin(clock.read())
    clock.jump_s(-497_000 * 3_600)
    assert carried_s(known, clock.sleep_s(90)) == NOON_S + 90
    assert carried_s(None, clock.read()) == clock.now_s


@pytest.mark.parametrize(
    ("facts", "memo", "used_s", "code"),
    [
        ({}, "Cart", 0, None),
        ({}, "", 0, None),
        ({"state": "offered"}, "Cart", 0, "no_contract"),
        ({"starts_s": NOON_S + 1}, "Cart", 0, "no_contract"),
        ({"state": "paused"}, "Cart", 0, "contract_paused"),
        ({"state": "ended"}, "Cart", 0, "contract_ended"),
        ({"needs_memo": True}, "", 0, "memo_required"),
        ({"weekly_limit_s": 3_600}, "Cart", 3_599, None),
        ({"weekly_limit_s": 3_600}, "Cart", 3_600, "limit_reached"),
        ({"weekly_limit_s": 0}, "Cart", 0, "limit_reached"),
        ({"weekly_limit_s": None}, "Cart", 700_000, None),
    ],
)
def test_a_start_is_refused_with_a_code(facts, memo, used_s, code):
    found = may_start(terms(**facts), memo=memo, now_s=NOON_S, used_s=used_s, stops_at_limit=True)
    assert found == code


def test_without_a_contract_nothing_starts():
    assert may_start(None, memo="", now_s=NOON_S, used_s=0, stops_at_limit=True) == "no_contract"


def test_the_freelancer_may_choose_to_record_unpaid():
    found = may_start(
        terms(weekly_limit_s=0), memo="", now_s=NOON_S, used_s=0, stops_at_limit=False
    )
    assert found is None


def test_the_limit_counts_other_devices_too():
    assert used_in_week(here_s=7_000, here_unreceipted_s=600, there_s=9_000) == 9_600
    assert used_in_week(here_s=7_000, here_unreceipted_s=600, there_s=0) == 7_000
    assert seconds_left(terms(weekly_limit_s=9_000), used_s=9_600) == 0
