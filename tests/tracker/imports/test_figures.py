from datetime import date, time

import pytest

from tracker.imports.figures import is_settled, order_of, read_date, read_length, read_time


@pytest.mark.parametrize(
    ("texts", "order", "settled"),
    [
        (["2026-11-02", "2026-11-20"], "ymd", True),
        (["02.11.2026", "20.11.2026"], "dmy", True),
        (["20/11/2026"], "dmy", True),
        (["11/20/2026"], "mdy", True),
        (["03.04.2026"], "dmy", False),
        (["03/04/2026"], "mdy", False),
        (["04/04/2026"], "mdy", True),
        (["soon"], None, False),
    ],
)
def test_the_order_of_a_date_is_what_all_of_them_allow(texts, order, settled):
    assert order_of(texts) == order
    if order:
        assert is_settled(texts) == settled


def test_a_day_that_is_none_is_none():
    assert read_date("31.02.2026", "dmy") is None
    assert read_date("1.2.26", "dmy") == date(2026, 2, 1)


@pytest.mark.parametrize(
    ("text", "is_at"),
    [
        ("09:05", time(9, 5)),
        ("9.05", time(9, 5)),
        ("09:05:30", time(9, 5, 30)),
        ("12:15:00 AM", time(0, 15)),
        ("02:44:33 PM", time(14, 44, 33)),
        ("13:00 PM", None),
        ("25:00", None),
    ],
)
def test_times_of_day_in_both_clocks(text, is_at):
    assert read_time(text) == is_at


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:30", 5400),
        ("01:30:30", 5430),
        ("1.5", 5400),
        ("7,5", 27_000),
        ("-1:00", None),
        ("x", None),
    ],
)
def test_lengths_with_point_comma_or_colons(text, seconds):
    assert read_length(text) == seconds
