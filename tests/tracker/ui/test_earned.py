from tests.tracker.ui import a_week, samples
from tracker.ui.earned import grouped, pieces_of
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
    for by in ("contract", "client", "memo", "day"):
        sums = grouped(since, by, zone=samples.RIGA)
        assert sum(one.seconds for one in sums) == sum(sheet.paid_s for sheet in weeks)
        minor = sum(amount.minor for one in sums for amount in one.amounts)
        assert minor == sum(money.minor for sheet in weeks for money in sheet.money)


def test_days_stand_in_their_order_and_the_rest_by_time():
    days = [int(one.name) for one in grouped(PIECES, "day", zone=samples.RIGA)]
    assert days == sorted(days)
    seconds = [one.seconds for one in grouped(PIECES, "memo", zone=samples.RIGA)]
    assert seconds == sorted(seconds, reverse=True)
