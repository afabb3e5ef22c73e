import pytest

from workdiary.flat import Flat, running_s
from workdiary.money import Money
from workdiary.parts import Closed
from workdiary.week import WEEK_S, BillingWeek

WEEK = BillingWeek.of("2026-11-16")
DAY = 86_400
MONDAY = WEEK.starts_s


@pytest.mark.parametrize(
    ("spans", "seconds"),
    [
        ([], WEEK_S),
        ([(None, MONDAY + DAY)], 6 * DAY),  # accepted on Tuesday
        ([(MONDAY + DAY, MONDAY + 3 * DAY)], 5 * DAY),  # paused for two days
        ([(MONDAY + DAY, None)], DAY),  # ended on Tuesday
        ([(None, MONDAY), (WEEK.ends_s, None)], WEEK_S),  # both outside the week
        ([(MONDAY - DAY, None)], 0),
    ],
)
def test_it_runs_where_nothing_is_closed(spans, seconds):
    assert running_s(WEEK, [Closed(starts_s=a, ends_s=b) for a, b in spans]) == seconds


@pytest.mark.parametrize(
    ("minor", "seconds", "amount"),
    [(30_000, WEEK_S, 30_000), (30_000, DAY, 4_286), (1, WEEK_S // 2, 1), (10**12, WEEK_S, 10**12)],
)
def test_a_part_of_a_week_pays_its_share_rounded_once(minor, seconds, amount):
    assert Flat(Money(minor, "USD"), seconds).amount == Money(amount, "USD")
