from datetime import UTC
from typing import get_args

import pytest

from tests.builders import unix
from tests.tracker.ui import a_week, samples
from tracker.ui.earned import By, grouped, period, pieces_of, together
from tracker.ui.week_read import read_week

DIARY = a_week.a_week_diary(weeks=2)
PIECES = pieces_of(
    DIARY.segments.kept, DIARY.contracts.all(), limit_of=lambda inside, fetched, week: None
)


def test_however_it_is_grouped_it_adds_up_to_the_invoices():
    weeks = [
        read_week(DIARY, week, None, now_s=samples.NOW_S, zone=samples.RIGA).sheet
        for week in (a_week.WEEK, a_week.BEFORE)
    ]
    since = [piece for piece in PIECES if piece.starts_s >= a_week.BEFORE.starts_s]
    for by in get_args(By):
        sums = grouped(since, by, zone=samples.RIGA)
        assert sum(one.seconds for one in sums) == sum(sheet.paid_s for sheet in weeks)
        minor = sum(amount.minor for one in sums for amount in one.amounts)
        assert minor == sum(money.minor for sheet in weeks for money in sheet.money)


def test_days_stand_in_their_order_and_the_rest_by_time():
    days = [int(one.name) for one in grouped(PIECES, "day", zone=samples.RIGA)]
    assert days == sorted(days)
    seconds = [one.seconds for one in grouped(PIECES, "memo", zone=samples.RIGA)]
    assert seconds == sorted(seconds, reverse=True)


def test_weekdays_begin_with_monday_and_months_with_the_first():
    weekdays = [int(one.name) for one in grouped(PIECES, "weekday", zone=samples.RIGA)]
    assert weekdays == [0, 1, 2, 3, 4]
    months = grouped(PIECES, "month", zone=samples.RIGA)
    assert [int(one.name) for one in months] == [unix("2026-10-31T22:00:00Z")]


def test_a_sum_is_made_of_its_pieces():
    whole = together("all", grouped(PIECES, "memo", zone=samples.RIGA))
    assert whole.seconds == sum(piece.seconds for piece in PIECES)
    assert sorted(piece.starts_s for piece in whole.pieces) == [one.starts_s for one in PIECES]


def test_a_year_begins_at_the_new_year_of_the_own_zone():
    now_s = unix("2026-11-23T12:00:00Z")
    assert period("7", now_s, None) == (unix("2026-11-23T00:00:00Z"), unix("2026-11-30T00:00:00Z"))
    assert period("year", now_s, samples.RIGA) == (
        unix("2025-12-31T22:00:00Z"),
        unix("2026-12-31T22:00:00Z"),
    )
    assert period("last_year", now_s, samples.RIGA)[0] == unix("2024-12-31T22:00:00Z")
    assert period("36500", now_s, None)[0] == 0


@pytest.mark.parametrize(
    ("now", "choice", "starts", "ends"),
    [
        ("2026-11-25T10:00:00Z", "tax_year", "2026-04-06", "2027-04-06"),
        ("2026-11-25T10:00:00Z", "last_tax_year", "2025-04-06", "2026-04-06"),
        ("2026-04-05T10:00:00Z", "tax_year", "2025-04-06", "2026-04-06"),
        ("2026-04-06T10:00:00Z", "tax_year", "2026-04-06", "2027-04-06"),
        ("2026-04-05T10:00:00Z", "year", "2026-01-01", "2027-01-01"),
    ],
)
def test_a_tax_year_begins_where_the_settings_say(now, choice, starts, ends):
    found = period(choice, unix(now), UTC, "0406")
    assert found == (unix(f"{starts}T00:00:00Z"), unix(f"{ends}T00:00:00Z"))
