import pytest

from marketplace.policy import Policy
from marketplace.review.window import (
    is_payable,
    may_change,
    may_dispute,
    release_s,
    review_ends_s,
    window,
)
from tests.builders import unix
from workdiary.week import BillingWeek

WEEK = window(BillingWeek.of("2026-11-16"), Policy())


@pytest.mark.parametrize(
    ("now", "change", "dispute", "payable"),
    [
        ("2026-11-23T11:59:59Z", True, False, False),
        ("2026-11-23T12:00:00Z", False, True, False),
        ("2026-11-27T23:59:59Z", False, True, False),
        ("2026-11-28T00:00:00Z", False, False, False),
        ("2026-12-02T23:59:58Z", False, False, False),
        ("2026-12-02T23:59:59Z", False, False, True),
    ],
)
def test_each_deadline_belongs_to_the_second_that_is_promised(now, change, dispute, payable):
    now_s = unix(now)
    seen = (may_change(WEEK, now_s), may_dispute(WEEK, now_s), is_payable(WEEK, now_s))
    assert seen == (change, dispute, payable)


@pytest.mark.parametrize(
    ("week", "lock", "review_ends", "release"),
    [
        ("2026-10-19", "2026-10-26T12:00:00Z", "2026-10-31T00:00:00Z", "2026-11-04T23:59:59Z"),
        ("2026-10-26", "2026-11-02T12:00:00Z", "2026-11-07T00:00:00Z", "2026-11-11T23:59:59Z"),
        ("2026-12-28", "2027-01-04T12:00:00Z", "2027-01-09T00:00:00Z", "2027-01-13T23:59:59Z"),
        ("2028-02-28", "2028-03-06T12:00:00Z", "2028-03-11T00:00:00Z", "2028-03-15T23:59:59Z"),
    ],
)
def test_the_calendar_knows_no_local_time_no_holiday_no_leap_day(week, lock, review_ends, release):
    calendar = window(BillingWeek.of(week), Policy())
    assert calendar.lock_s == unix(lock)
    assert calendar.review_ends_s == unix(review_ends)
    assert calendar.release_s == unix(release)


def test_money_collected_at_the_lock_follows_the_calendar():
    collected_s = WEEK.lock_s
    assert review_ends_s(WEEK, collected_s) == WEEK.review_ends_s
    assert release_s(WEEK, collected_s, Policy()) == WEEK.release_s


def test_money_collected_by_the_last_retry_is_free_five_days_later():
    collected_s = unix("2026-11-30T12:00:00Z")
    assert review_ends_s(WEEK, collected_s) == collected_s
    assert release_s(WEEK, collected_s, Policy()) == unix("2026-12-05T12:00:00Z")
