import pytest

from marketplace.reports.period import month_of, period_called
from tests.builders import unix


def test_a_month_and_a_year_reach_to_the_next_one():
    month, year = period_called("2026-12"), period_called("2026")
    assert (month.starts_s, month.ends_s) == (
        unix("2026-12-01T00:00:00Z"),
        unix("2027-01-01T00:00:00Z"),
    )
    assert year.holds(month.ends_s - 1)
    assert not year.holds(month.ends_s)


@pytest.mark.parametrize("name", ["", "26", "2026-13", "2026-00", "1999", "2026-1", "2026-11-01"])
def test_other_names_are_no_period(name):
    assert period_called(name) is None


def test_an_instant_is_in_its_month():
    assert month_of(unix("2026-11-30T23:59:59Z")) == "2026-11"
