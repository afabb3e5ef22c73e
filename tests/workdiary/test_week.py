"""The billing week and its deadlines, to the second."""

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from tests.builders import unix
from workdiary.week import SLOT_S, BillingWeek, slot_of, slot_starts_s


@pytest.mark.parametrize(
    ("monday", "lock", "review_ends", "release"),
    [
        ("2026-10-19", "2026-10-26T12:00:00Z", "2026-10-31T00:00:00Z", "2026-11-04T23:59:59Z"),
        ("2026-11-16", "2026-11-23T12:00:00Z", "2026-11-28T00:00:00Z", "2026-12-02T23:59:59Z"),
        ("2026-12-21", "2026-12-28T12:00:00Z", "2027-01-02T00:00:00Z", "2027-01-06T23:59:59Z"),
        ("2026-12-28", "2027-01-04T12:00:00Z", "2027-01-09T00:00:00Z", "2027-01-13T23:59:59Z"),
        ("2027-03-22", "2027-03-29T12:00:00Z", "2027-04-03T00:00:00Z", "2027-04-07T23:59:59Z"),
        ("2028-02-28", "2028-03-06T12:00:00Z", "2028-03-11T00:00:00Z", "2028-03-15T23:59:59Z"),
    ],
)
def test_a_week_keeps_its_calendar_through_clock_changes_and_years(
    monday, lock, review_ends, release
):
    week = BillingWeek.of(monday)
    deadlines = (week.lock_s, week.review_ends_s, week.release_s)
    assert deadlines == (unix(lock), unix(review_ends), unix(release))
    assert week.label == monday


def test_the_boundary_second_belongs_to_the_new_week():
    assert BillingWeek.containing(unix("2026-11-22T23:59:59Z")).label == "2026-11-16"
    assert BillingWeek.containing(unix("2026-11-23T00:00:00Z")).label == "2026-11-23"


@given(integers(0, 2**40))
def test_every_instant_lies_in_one_week_and_one_slot(instant_s):
    week = BillingWeek.containing(instant_s)
    assert week.contains(instant_s)
    assert week.ends_s % SLOT_S == week.starts_s % SLOT_S == 0
    assert 0 <= instant_s - slot_starts_s(instant_s) < SLOT_S


def test_the_slot_of_the_design_example_has_its_number():
    assert slot_of(unix("2026-11-20T14:23:05Z")) == 2991974


def test_a_week_that_does_not_begin_on_monday_is_refused():
    with pytest.raises(ValueError, match="no Monday"):
        BillingWeek.of("2026-11-17")
