from datetime import UTC, date
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis.strategies import integers

from marketplace.web.week_table import pieces, week_table
from tests.builders import a_segment, unix
from workdiary.money import Money, line
from workdiary.parts import Part, RateFrom, Recorded, split
from workdiary.week import BillingWeek

WEEK = BillingWeek.of("2026-11-16")
RATE = Money(4200, "USD")


def parts(*segments, limit_s=None, standing="counted"):
    recorded = [
        Recorded(
            id=s.id,
            starts_s=s.starts_s,
            ends_s=s.ends_s,
            is_manual=s.kind == "manual",
            standing=standing,
        )
        for s in segments
    ]
    return split(recorded, rates=[RateFrom(from_s=0, rate=RATE)], limit_s=limit_s)


def table(found, zone=UTC):
    return week_table(WEEK, found, currency="USD", zone=zone)


def test_the_table_tells_tracked_from_manual_and_pays_both():
    shown = table(
        parts(
            a_segment("2026-11-16T09:00:00Z"),
            a_segment("2026-11-18T09:00:00Z", kind="manual", minutes=()),
        )
    )
    assert [(r.kind, r.seconds, r.amount.minor) for r in shown.rows] == [
        ("tracked", 600, 700),
        ("manual", 600, 700),
    ]
    assert (shown.to_pay.seconds, shown.to_pay.amount) == (1200, Money(1400, "USD"))


def test_time_over_the_limit_has_its_own_row_and_costs_nothing():
    shown = table(
        parts(a_segment("2026-11-16T09:00:00Z"), a_segment("2026-11-17T09:00:00Z"), limit_s=960)
    )
    over = shown.rows[2]
    assert (over.kind, over.by_day_s[1], over.amount.minor) == ("over_limit", 240, 0)
    assert shown.to_pay.by_day_s[:2] == (600, 360)


def test_removed_time_has_its_own_row():
    shown = table(parts(a_segment("2026-11-16T09:00:00Z"), standing="removed"))
    assert [(r.kind, r.seconds) for r in shown.rows][2:] == [("removed", 600)]
    assert shown.to_pay.seconds == 0


def test_an_eighth_day_shows_only_when_the_utc_week_reaches_into_it_with_time():
    riga = ZoneInfo("Europe/Riga")
    assert len(table(parts(a_segment("2026-11-16T09:00:00Z")), riga).days) == 7
    shown = table(parts(a_segment("2026-11-22T23:00:00Z")), riga)
    assert shown.days[-1] == date(2026, 11, 23)
    assert shown.to_pay.seconds == sum(shown.to_pay.by_day_s) == 600


def test_a_piece_knows_how_much_of_it_is_not_paid():
    first, second = a_segment("2026-11-16T09:00:00Z"), a_segment("2026-11-16T09:10:00Z")
    one, two = pieces([first, second], parts(first, second, limit_s=960))
    assert (one.mark, two.mark, two.over_s) == ("", "over", 240)


@given(tracked_s=integers(0, 400), manual_s=integers(0, 400), minor=integers(300, 1_000_000))
def test_tracked_and_manual_always_add_up_to_the_line(tracked_s, manual_s, minor):
    rate = Money(minor, "USD")
    at = unix("2026-11-16T09:00:00Z")
    found = [
        Part(
            segment_id=a_segment().id,
            starts_s=at,
            ends_s=at + seconds,
            is_manual=manual,
            rate=rate,
            fate="billed",
        )
        for seconds, manual in ((tracked_s, False), (manual_s, True))
        if seconds
    ]
    tracked, manual = table(found).rows
    assert tracked.amount + manual.amount == line(rate, tracked_s + manual_s)
    for row in (tracked, manual):
        assert abs(row.amount.minor * 3600 - minor * row.seconds) < 3600
