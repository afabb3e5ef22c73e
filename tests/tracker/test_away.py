import pytest

from tracker.away import (
    Absence,
    Away,
    Back,
    Present,
    asleep,
    left_at_s,
    manual_time,
    observe,
)

LEFT_S = 52_320  # 14:32 of some day
BACK_S = LEFT_S + 18 * 60
THRESHOLD_S = 300


def look(state, now_s, idle_s, threshold_s=THRESHOLD_S):
    return observe(state, now_s=now_s, idle_s=idle_s, threshold_s=threshold_s)


def test_four_minutes_and_59_seconds_without_input_are_still_present():
    assert look(Present(), LEFT_S + 299, 299) == Present()


@pytest.mark.parametrize("threshold_s", [180, 300, 600, 900])
def test_at_the_threshold_the_clock_goes_back_to_the_last_input(threshold_s):
    now_s = LEFT_S + threshold_s
    assert look(Present(), now_s, threshold_s, threshold_s) == Away(since_s=LEFT_S)


def test_nobody_is_away_where_nothing_can_tell():
    assert look(Present(), LEFT_S + 9_000, None) == Present()


def test_the_first_input_after_18_minutes_asks_with_the_exact_absence():
    state = look(Away(since_s=LEFT_S), BACK_S, 0)
    assert state == Back(
        absences=(Absence(from_s=LEFT_S, to_s=BACK_S),),
        since_s=BACK_S,
        answer_by_s=BACK_S + 600,
    )


def test_a_chair_that_stays_empty_stays_away():
    away = Away(since_s=LEFT_S)
    assert look(away, LEFT_S + 1_000, 1_000) == away


def test_an_hour_away_ends_the_stretch():
    away = Away(since_s=LEFT_S)
    assert look(away, LEFT_S + 3_599, 3_599) == away
    assert look(away, LEFT_S + 3_600, 3_600) is None


def test_no_answer_for_ten_minutes_leaves_the_absence_out():
    back = look(Away(since_s=LEFT_S), BACK_S, 0)
    assert look(back, BACK_S + 599, 0) == back
    assert look(back, BACK_S + 600, 0) == Present()


def test_a_second_absence_joins_the_first():
    back = look(Away(since_s=LEFT_S), BACK_S, 0)
    again = look(back, BACK_S + 400, 300)
    assert again == Away(since_s=BACK_S + 100, earlier=(Absence(from_s=LEFT_S, to_s=BACK_S),))
    once_more = look(again, BACK_S + 500, 0)
    assert isinstance(once_more, Back)
    assert [absence.seconds for absence in once_more.absences] == [1_080, 400]
    assert left_at_s(once_more) == LEFT_S


def test_the_input_that_was_the_last_one_before_cannot_lie_before_the_return():
    back = look(Away(since_s=LEFT_S), BACK_S, 0)
    assert look(back, BACK_S + 10, 2_000) == Away(since_s=BACK_S, earlier=back.absences)


def test_the_claim_as_manual_time_is_in_whole_minutes():
    absences = (
        Absence(from_s=LEFT_S, to_s=LEFT_S + 1_099),
        Absence(from_s=BACK_S, to_s=BACK_S + 59),
    )
    assert manual_time(absences) == (Absence(from_s=LEFT_S, to_s=LEFT_S + 1_080),)


@pytest.mark.parametrize(
    ("state", "left"),
    [(Present(), None), (Away(since_s=LEFT_S), LEFT_S)],
)
def test_the_frozen_second_is_known(state, left):
    assert left_at_s(state) == left


@pytest.mark.parametrize(
    ("seconds", "state"),
    [
        (119, Present()),
        (
            120,
            Back(
                absences=(Absence(from_s=LEFT_S, to_s=LEFT_S + 120),),
                since_s=LEFT_S + 120,
                answer_by_s=LEFT_S + 720,
            ),
        ),
        (3_600, None),
    ],
)
def test_a_sleep_is_asked_about_from_two_minutes_on(seconds, state):
    assert asleep(Present(), from_s=LEFT_S, to_s=LEFT_S + seconds) == state


def test_a_sleep_while_away_is_part_of_the_absence():
    away = Away(since_s=LEFT_S)
    assert asleep(away, from_s=LEFT_S + 900, to_s=LEFT_S + 9_000) == away
