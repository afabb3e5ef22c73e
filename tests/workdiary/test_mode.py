from hypothesis import given
from hypothesis.strategies import integers, lists

from workdiary.mode import DAY_MAX_S, RUN_MAX_S, excess
from workdiary.week import DAY_S

MORNING_S = 20_000 * DAY_S + 8 * 3_600


def at(*spans):
    return [(MORNING_S + 60 * starts, MORNING_S + 60 * ends) for starts, ends in spans]


def test_an_hour_in_a_row_is_protected():
    assert excess(at((0, 60))) == []


def test_what_touches_is_one_run_and_only_its_excess_is_not_protected():
    assert excess(at((0, 60), (60, 90))) == at((60, 90))
    assert excess(at((0, 45), (45, 90))) == at((60, 90))


def test_a_pause_begins_a_new_run():
    assert excess(at((0, 60), (61, 121))) == []


def test_two_hours_a_day_are_protected():
    assert excess(at((0, 60), (70, 130), (140, 155))) == at((140, 155))


def test_midnight_begins_a_new_day_but_no_new_run():
    to_midnight = 16 * 60
    assert excess(at((to_midnight - 40, to_midnight + 40))) == at(
        (to_midnight + 20, to_midnight + 40)
    )
    assert excess(at((0, 60), (100, 160), (to_midnight + 1, to_midnight + 31))) == []


@given(lists(integers(1, 4_000), min_size=2, max_size=20))
def test_never_more_is_protected_than_the_limits_give(steps):
    edges = [MORNING_S + sum(steps[:n]) for n in range(len(steps) + 1)]
    declared = list(zip(edges[::2], edges[1::2], strict=False))
    over_s = sum(ends - starts for starts, ends in excess(declared))
    all_s = sum(ends - starts for starts, ends in declared)
    days = {starts // DAY_S for starts, _ in declared} | {ends // DAY_S for _, ends in declared}
    assert 0 <= all_s - over_s <= DAY_MAX_S * len(days)
    assert all_s - over_s >= min(all_s, RUN_MAX_S)
