from uuid import UUID

import pytest

from workdiary.money import Money
from workdiary.parts import Closed, RateFrom, Recorded, split
from workdiary.timesheet import Hours, Timesheet, fold

HOUR = 3600


def a_week(seconds, *, first_id=1, **facts):
    """Back-to-back segments of at most 600 s that last this long in all."""
    return [
        Recorded(id=UUID(int=first_id + at), starts_s=at, ends_s=min(at + 600, seconds), **facts)
        for at in range(0, seconds, 600)
    ]


def at_rate(minor, currency="USD"):
    return (RateFrom(from_s=0, rate=Money(minor, currency)),)


@pytest.mark.parametrize(
    ("limit_hours", "billed_minor", "over_s"),
    [
        (30, 126_000, 4_200),  # 31:10 recorded, limit 30:00
        (35, 130_900, 0),  # raised to 35:00 on Saturday
        (None, 130_900, 0),
    ],
)
def test_a_week_bills_up_to_its_limit(limit_hours, billed_minor, over_s):
    limit_s = None if limit_hours is None else limit_hours * HOUR
    sheet = fold(split(a_week(31 * HOUR + 600), rates=at_rate(4200), limit_s=limit_s))
    assert sum(hours.amount.minor for hours in sheet.hours) == billed_minor
    assert sheet.over_limit_s == over_s


def test_removed_time_makes_room_under_the_limit():
    week = a_week(31 * HOUR + 600)
    week[3:5] = [
        Recorded(id=one.id, starts_s=one.starts_s, ends_s=one.ends_s, standing="removed")
        for one in week[3:5]
    ]
    sheet = fold(split(week, rates=at_rate(4200), limit_s=30 * HOUR))
    assert (sheet.paid_s, sheet.over_limit_s, sheet.removed_s) == (30 * HOUR, 50 * 60, 20 * 60)


def test_two_rates_in_a_week_are_two_lines():
    # 10:00:00 at 40.00 = 400.00; 12:20:07 at 45.00 = 555.0875 -> 555.09; together 955.09
    rates = (*at_rate(4000), RateFrom(from_s=10 * HOUR, rate=Money(4500, "USD")))
    sheet = fold(split(a_week(10 * HOUR + 44_407), rates=rates))
    assert [(hours.seconds, hours.amount.minor) for hours in sheet.hours] == [
        (36_000, 40_000),
        (44_407, 55_509),
    ]


def test_a_rate_that_comes_back_is_still_one_line():
    rates = (
        *at_rate(4000),
        RateFrom(from_s=600, rate=Money(4500, "USD")),
        RateFrom(from_s=1200, rate=Money(4000, "USD")),
    )
    sheet = fold(split(a_week(1800), rates=rates))
    assert [(hours.rate.minor, hours.seconds) for hours in sheet.hours] == [
        (4000, 1200),
        (4500, 600),
    ]


def test_manual_time_is_told_apart_on_the_same_line():
    week = [*a_week(600), Recorded(id=UUID(int=9), starts_s=600, ends_s=660, is_manual=True)]
    sheet = fold(split(week, rates=at_rate(4200)))
    assert sheet.hours == (Hours(rate=Money(4200, "USD"), tracked_s=600, manual_s=60),)
    assert sheet.manual_s == 60


def test_every_second_is_in_exactly_one_place():
    week = [
        Recorded(id=UUID(int=at), starts_s=at, ends_s=at + 600, standing=standing)
        for at, standing in zip(
            range(0, 4200, 600),
            ("counted", "late", "removed", "parked", "counted", "counted", "counted"),
            strict=True,
        )
    ]
    closed = [Closed(starts_s=3600, ends_s=None)]
    sheet = fold(split(week, rates=at_rate(4200), closed=closed, limit_s=1000))
    assert sheet == Timesheet(
        hours=(Hours(rate=Money(4200, "USD"), tracked_s=1000, manual_s=0),),
        over_limit_s=800,
        outside_s=600,
        late_s=600,
        removed_s=600,
        parked_s=600,
    )


def test_an_empty_week_is_worth_nothing():
    assert fold([]) == Timesheet()
    assert fold([]).paid_s == 0
