from dataclasses import replace

from marketplace.billing.document import Document, Row, as_json, hours, shown, story
from workdiary.money import Money, line
from workdiary.week import BillingWeek

WEEK = BillingWeek.of("2026-11-16")
RATE = Money(4200, "USD")
PAID = Document(
    number="7-0001",
    state="paid",
    title="Shop checkout rebuild",
    seller="Andris Kalniņš",
    buyer="Northwind Ltd",
    week=WEEK,
    issued_s=WEEK.lock_s,
    rows=(Row(rate=RATE, tracked_s=104_400, manual_s=3_600, amount=line(RATE, 108_000)),),
    gross=Money(126_000, "USD"),
    client_fee=Money(3_780, "USD"),
    fee=Money(17_600, "USD"),
    fee_is_fixed=True,
    over_limit_s=4_200,
    collected_s=WEEK.lock_s,
)


def test_a_line_shows_how_its_amount_comes_about():
    assert PAID.rows[0].arithmetic == "108,000 s × 42.00 / 3600 = 1,260.00"


def test_total_is_what_the_client_pays_net_is_what_the_freelancer_gets():
    assert (PAID.total.minor, PAID.net.minor) == (129_780, 108_400)


def test_the_story_tells_what_is_still_to_come():
    assert story(PAID) == [
        ("Issued", "2026-11-23T12:00:00Z"),
        ("Paid", "2026-11-23T12:00:00Z"),
        ("Review over", ""),
        ("Released", ""),
    ]


def test_programs_read_the_same_figures():
    told = as_json(PAID)
    names = ("number", "seconds", "amount_minor", "fee_minor", "net_minor", "client_fee_minor")
    assert [told[name] for name in names] == ["7-0001", 108_000, 126_000, 17_600, 108_400, 3_780]
    assert (told["state"], told["week"], told["issued"]) == (
        "paid",
        "2026-11-16",
        "2026-11-23T12:00:00Z",
    )
    assert as_json(replace(PAID, collected_s=None))["collected"] is None


def test_amounts_bear_the_digits_of_their_currency():
    assert shown(Money(123_456_789, "USD")) == "1,234,567.89"
    assert shown(Money(8_070, "JPY")) == "8,070"
    assert shown(Money(29_892, "KWD")) == "29.892"


def test_time_is_exact_to_the_second():
    assert hours(31 * 3600 + 70) == "31:01:10"
