"""Counts and levels: what is unknown stays unknown."""

from workdiary.activity import Minute, level, totals


def minute(presses=0, clicks=0, scrolls=0, active_s=0):
    return Minute(
        starts_s=0, presses=presses, clicks=clicks, scrolls=scrolls, active_s=active_s, synthetic=0
    )


def test_a_minute_with_any_input_is_active():
    assert level([minute(presses=1), minute(clicks=1), minute(scrolls=1), minute()]) == 3


def test_what_cannot_be_counted_is_unknown_and_never_zero():
    unknown = Minute(starts_s=0)
    assert unknown.is_active is None
    assert level([unknown]) is None
    assert totals([unknown]).presses is None


def test_active_seconds_alone_tell_an_active_minute():
    assert level([Minute(starts_s=0, active_s=3), Minute(starts_s=60, active_s=0)]) == 1


def test_sums_leave_out_the_minutes_that_are_unknown():
    assert totals([minute(presses=2), Minute(starts_s=60)]).presses == 2
