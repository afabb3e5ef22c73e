import pytest

from tests.builders import CONTRACT, an_id, unix
from workdiary.activity import Minute
from workdiary.machine import hints
from workdiary.segment import Segment

START_S = unix("2026-11-20T12:00:00Z")


def day(presses, *, active_s=20, synthetic=0):
    """Segments of ten minutes with these presses, a minute each."""
    found = []
    for at in range(0, len(presses), 10):
        minutes = tuple(
            Minute(
                starts_s=START_S + 60 * (at + n), presses=count, clicks=0, scrolls=0,
                active_s=active_s, synthetic=synthetic,
            )
            for n, count in enumerate(presses[at : at + 10])
        )  # fmt: skip
        starts_s = START_S + 60 * at
        found.append(
            Segment(
                id=an_id(), contract_id=CONTRACT, starts_s=starts_s,
                ends_s=starts_s + 600, minutes=minutes,
            )
        )  # fmt: skip
    return found


UNEVEN = [7, 81, 3, 40, 22, 65, 1, 9, 52, 33, 8, 71, 19, 28, 90, 4, 61, 13, 45, 6] * 3


def told(segments):
    return [hints(one, segments) for one in segments]


def test_an_hour_that_repeats_itself_is_worth_a_look():
    assert told(day(UNEVEN)) == [{"REPEATS"}] * 6


def test_an_hour_that_does_not_repeat_itself_is_not():
    grown = [count + 3 * n for n, count in enumerate(UNEVEN)]
    assert told(day(grown)) == [set()] * 6


def test_half_an_hour_says_nothing():
    assert told(day(UNEVEN[:30])) == [set()] * 3


@pytest.mark.parametrize(("active_s", "is_told"), [(57, False), (58, True)])
def test_over_95_percent_of_45_minutes_without_a_pause(active_s, is_told):
    segments = day([11 * n % 97 + 1 for n in range(60)], active_s=active_s)
    assert all(("NEVER_STILL" in one) is is_told for one in told(segments))


def test_input_that_a_program_made_is_told_and_a_little_of_it_is_not():
    assert "BY_PROGRAM" in told(day([20] * 10, synthetic=11))[0]
    assert "BY_PROGRAM" not in told(day([20] * 10, synthetic=10))[0]
    assert "BY_PROGRAM" not in told(day([2] * 10, synthetic=2))[0]


def test_more_than_fifty_a_second_is_a_flood():
    assert told(day([3_001] + [1] * 9)) == [{"FLOOD"}]
    assert told(day([3_000] + [1] * 9)) == [set()]


def test_what_cannot_be_counted_says_nothing():
    minutes = tuple(Minute(starts_s=START_S + 60 * n) for n in range(10))
    unknown = Segment(
        id=an_id(), contract_id=CONTRACT, starts_s=START_S, ends_s=START_S + 600, minutes=minutes
    )
    assert hints(unknown, [unknown]) == set()
