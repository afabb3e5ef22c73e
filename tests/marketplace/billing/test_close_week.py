import pytest
from django.db import IntegrityError, connection, transaction

from marketplace.billing.close_all import close_all
from marketplace.billing.close_week import close_week
from marketplace.billing.models import Charge, Invoice, Line
from marketplace.contracts.models import Limit, Rate, Step
from marketplace.deadlines.models import Deadline
from marketplace.errors import Conflict
from marketplace.intake.models import Segment
from marketplace.ledger.audit import audit
from marketplace.ledger.queries import balances, sums
from marketplace.people.models import Company
from marketplace.policy import Policy
from tests.builders import unix
from tests.marketplace.conftest import a_contract
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_diary, funds

POLICY = Policy()


def closed(market, *, now_s=WEEK.lock_s, week=WEEK, contracts=None):
    ids = [market.contract.id, market.logo.id] if contracts is None else contracts
    return close_week(week, ids, now_s=now_s, policy=POLICY)


def the_invoice():
    return Invoice.objects.get()


def lines(invoice):
    return list(
        invoice.lines.order_by("position").values_list(
            "rate_minor", "tracked_s", "manual_s", "amount_minor"
        )
    )


def in_the_books():
    """Every account that is not 0, with the owners left out."""
    return {
        balance.account.kind: balance.balance_minor
        for balance in balances()
        if balance.balance_minor
    }


def test_thirty_hours_at_forty_two_are_an_invoice_of_1260(market):
    a_diary(market.contract, market.device, 30 * HOUR)
    closed(market)
    invoice = the_invoice()
    assert (invoice.seconds, invoice.gross_minor, invoice.client_fee_minor) == (
        108_000,
        126_000,
        3_780,
    )
    assert lines(invoice) == [(4200, 108_000, 0, 126_000)]
    assert (invoice.issued_s, invoice.serial) == (WEEK.lock_s, 1)
    assert (invoice.buyer_name, invoice.seller_name) == ("Northwind Ltd", "Andris Kalniņš")


def test_what_the_balance_covers_is_in_review_at_once(market):
    funds(market.northwind, 150_000)
    a_diary(market.contract, market.device, 30 * HOUR)
    closed(market)
    invoice = the_invoice()
    assert (invoice.state, invoice.fee_minor, invoice.collected_s) == ("paid", 17_600, WEEK.lock_s)
    assert in_the_books() == {
        "processor": -150_000,
        "client_balance": 20_220,
        "review": 126_000,
        "client_fee_held": 3_780,
    }
    assert Charge.objects.get().state == "collected"
    due = Deadline.objects.get()
    assert (due.kind, due.due_s) == ("review_end", unix("2026-11-28T00:00:00Z"))
    assert (sums(), audit()) == ({"USD": 0}, [])


def test_what_the_balance_does_not_cover_is_charged_by_a_deadline_at_the_lock(market):
    funds(market.northwind, 129_779)  # a cent short of 1,297.80
    a_diary(market.contract, market.device, 30 * HOUR)
    closed(market)
    assert the_invoice().state == "open"
    assert in_the_books() == {"processor": -129_779, "client_balance": 129_779}
    due = Deadline.objects.get()
    assert (due.kind, due.due_s, due.number) == ("charge", WEEK.lock_s, 1)


def test_an_open_invoice_tells_the_fee_that_is_expected(market):
    a_diary(market.contract, market.device, 30 * HOUR)
    closed(market)
    assert (the_invoice().expected_fee_minor, the_invoice().fee_minor) == (17_600, None)


def test_two_contracts_of_a_pair_share_its_tiers(market):
    funds(market.northwind, 1_000_000)
    a_diary(market.contract, market.device, 10 * HOUR)  # 420.00: fee 84.00
    a_diary(market.logo, market.device, 5 * HOUR, starts_s=MONDAY_S + 20 * HOUR)  # 175.00
    closed(market)
    fees = list(Invoice.objects.order_by("serial").values_list("gross_minor", "fee_minor"))
    assert fees == [(42_000, 8_400), (17_500, 2_550)]  # 80.00 x 20 % + 95.00 x 10 %


def test_a_balance_that_covers_one_of_two_pays_the_first(market):
    funds(market.northwind, 45_000)
    a_diary(market.contract, market.device, 10 * HOUR)  # 432.60 with the client's fee
    a_diary(market.logo, market.device, 5 * HOUR, starts_s=MONDAY_S + 20 * HOUR)
    closed(market)
    states = Invoice.objects.order_by("serial").values_list("state", flat=True)
    assert list(states) == ["paid", "open"]


def test_over_the_limit_is_shown_but_not_billed(market):
    a_diary(market.contract, market.device, 31 * HOUR + 600)
    closed(market)
    invoice = the_invoice()
    assert (invoice.gross_minor, invoice.over_limit_s) == (126_000, 4_200)


def test_a_limit_raised_in_the_week_holds_for_the_whole_week(market):
    Limit.objects.create(
        contract=market.contract,
        limit_s=35 * HOUR,
        from_week_s=WEEK.starts_s,
        ordered_s=MONDAY_S + 5 * 86_400,
    )
    a_diary(market.contract, market.device, 31 * HOUR + 600)
    closed(market)
    assert the_invoice().gross_minor == 130_900


def test_a_limit_lowered_on_wednesday_begins_next_monday(market):
    Limit.objects.create(
        contract=market.contract,
        limit_s=20 * HOUR,
        from_week_s=WEEK.ends_s,
        ordered_s=MONDAY_S + 2 * 86_400,
    )
    a_diary(market.contract, market.device, 31 * HOUR + 600)
    closed(market)
    assert the_invoice().gross_minor == 126_000


def test_a_rate_change_makes_a_second_line(market):
    # 10:00:00 at 40.00 and 12:20:07 at 45.00 = 400.00 + 555.09
    contract = a_contract(market.jonas, market.northwind, rate_minor=4000, limit_s=None)
    Rate.objects.create(contract=contract, minor=4500, from_s=MONDAY_S + 10 * HOUR)
    a_diary(contract, market.device, 10 * HOUR + 44_407)
    closed(market, contracts=[contract.id])
    assert lines(the_invoice()) == [(4000, 36_000, 0, 40_000), (4500, 44_407, 0, 55_509)]
    assert the_invoice().gross_minor == 95_509


def test_a_rate_change_cuts_inside_a_segment(market):
    Rate.objects.create(contract=market.contract, minor=4500, from_s=MONDAY_S + 207)
    a_diary(market.contract, market.device, 600)
    closed(market)
    assert [(rate, seconds) for rate, seconds, _, _ in lines(the_invoice())] == [
        (4200, 207),
        (4500, 393),
    ]


def test_a_rate_of_next_week_changes_nothing(market):
    Rate.objects.create(contract=market.contract, minor=9900, from_s=WEEK.ends_s)
    a_diary(market.contract, market.device, 600)
    closed(market)
    assert lines(the_invoice()) == [(4200, 600, 0, 700)]


def test_after_a_pause_nothing_is_billed(market):
    Step.objects.create(contract=market.contract, step="pause", at_s=MONDAY_S + 200)
    a_diary(market.contract, market.device, 600)
    closed(market)
    invoice = the_invoice()
    assert (invoice.seconds, invoice.outside_s) == (200, 400)


def test_a_pause_that_ended_before_the_week_cuts_nothing(market):
    for step, days in (("pause", 7), ("resume", 5)):
        Step.objects.create(contract=market.contract, step=step, at_s=MONDAY_S - days * 86_400)
    a_diary(market.contract, market.device, 600)
    closed(market)
    assert (the_invoice().seconds, the_invoice().outside_s) == (600, 0)


def test_an_ended_contract_still_bills_the_time_before_its_end(market):
    Step.objects.create(contract=market.contract, step="end", at_s=MONDAY_S + 900)
    a_diary(market.contract, market.device, 1800)
    closed(market)
    assert (the_invoice().seconds, the_invoice().outside_s) == (900, 900)


@pytest.mark.parametrize(
    "facts",
    [{"state": "removed"}, {"state": "parked", "parked_for": "overlap"}, {"is_late": True}],
)
def test_removed_parked_and_late_time_bills_nothing(market, facts):
    a_diary(market.contract, market.device, 600, **facts)
    assert closed(market) == []
    assert not Invoice.objects.exists()
    assert not Deadline.objects.exists()


def test_a_week_of_nothing_but_over_limit_has_no_invoice(market):
    contract = a_contract(market.jonas, market.northwind, limit_s=0)
    a_diary(contract, market.device, 600)
    assert closed(market, contracts=[contract.id]) == []


def test_manual_time_is_told_apart(market):
    a_diary(market.contract, market.device, 600)
    a_diary(market.contract, market.device, 1200, starts_s=MONDAY_S + 600, kind="manual")
    closed(market)
    assert lines(the_invoice()) == [(4200, 600, 1200, 2100)]


def test_before_the_lock_a_week_cannot_be_closed(market):
    with pytest.raises(Conflict, match="week_open"):
        closed(market, now_s=WEEK.lock_s - 1)


def test_each_week_has_its_own_invoice(market):
    a_diary(market.contract, market.device, 600)
    a_diary(market.contract, market.device, 1200, starts_s=WEEK.ends_s)
    closed(market)
    closed(market, week=WEEK.next, now_s=WEEK.next.lock_s)
    assert list(Invoice.objects.order_by("serial").values_list("week_s", "seconds")) == [
        (WEEK.starts_s, 600),
        (WEEK.ends_s, 1200),
    ]


def everything():
    """All that a closed week leaves behind."""
    tables = (Invoice, Line, Charge)
    rows = [list(table.objects.order_by("pk").values()) for table in tables]
    due = Deadline.objects.order_by("kind", "subject").values("kind", "subject", "due_s")
    return [*rows, list(due), [(b.name, b.balance_minor) for b in balances()]]


def test_closing_twice_changes_nothing(market):
    funds(market.northwind, 150_000)
    a_diary(market.contract, market.device, 30 * HOUR)
    closed(market)
    before = everything()
    assert closed(market, now_s=WEEK.lock_s + 86_400) == []
    assert everything() == before


def test_numbers_run_without_gaps_for_each_seller(market):
    other = a_contract(market.jonas, Company.objects.create(name="Fabrikam"))
    for week in (WEEK, WEEK.next, WEEK.next.next):
        a_diary(market.contract, market.device, 600, starts_s=week.starts_s)
        a_diary(market.logo, market.device, 600, starts_s=week.starts_s + 600)
        a_diary(other, market.device, 600, starts_s=week.starts_s)
        close_all(week, now_s=week.lock_s, policy=POLICY)
    for seller, numbers in ((market.andris, 6), (market.jonas, 3)):
        serials = Invoice.objects.filter(seller=seller).values_list("serial", flat=True)
        assert sorted(serials) == list(range(1, numbers + 1))


def test_a_billed_week_takes_no_more_time(market):
    a_diary(market.contract, market.device, 600)
    closed(market)
    with pytest.raises(IntegrityError, match="week_is_billed"), transaction.atomic():
        a_diary(market.contract, market.device, 600, starts_s=MONDAY_S + 600)
    a_diary(market.contract, market.device, 600, starts_s=MONDAY_S + 600, is_late=True)


def test_a_billed_segment_cannot_be_taken_out(market):
    (row,) = a_diary(market.contract, market.device, 600)
    closed(market)
    with pytest.raises(IntegrityError, match="week_is_billed"), transaction.atomic():
        Segment.objects.filter(id=row.id).update(state="removed", is_counted=False)


def test_a_contract_week_has_one_live_invoice(market):
    a_diary(market.contract, market.device, 600)
    closed(market)
    twin = the_invoice()
    twin.id, twin.serial = market.contract.id, 2
    with pytest.raises(IntegrityError, match=r"invoice_one_live_a_week|billing_invoice"):
        with transaction.atomic():
            twin.save(force_insert=True)


def test_an_invoice_is_never_rewritten(market):
    a_diary(market.contract, market.device, 600)
    closed(market)
    for change in ({"gross_minor": 1}, {"serial": 7}, {"title": "Other"}):
        with pytest.raises(IntegrityError, match="append_only"), transaction.atomic():
            Invoice.objects.update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        Line.objects.update(amount_minor=1)


def test_closing_takes_as_many_statements_for_many_as_for_one(
    market, django_assert_max_num_queries
):
    contracts = [a_contract(market.jonas, market.northwind, limit_s=None).id for _ in range(12)]
    for number, id in enumerate(contracts):
        contract = market.jonas.contracts.get(id=id)
        a_diary(contract, market.device, 600, starts_s=MONDAY_S + number * 600)
    funds(market.northwind, 1_000_000)
    with django_assert_max_num_queries(32):
        closed(market, contracts=contracts)
    assert Invoice.objects.count() == 12
    assert connection.in_atomic_block


@pytest.mark.parametrize(
    ("currency", "rate_minor", "seconds", "sums_minor"),
    [
        ("JPY", 3_333, 30 * HOUR, (99_990, 3_000, 17_499)),  # 20 % of 75,000, then 10 %
        ("KWD", 12_345, 8_717, (29_892, 897, 5_978)),  # 20 %: the first tier ends at 150.000
    ],
)
def test_edge_47_hours_in_yen_and_dinars_have_their_own_digits_and_tiers(
    market, currency, rate_minor, seconds, sums_minor
):
    contract = a_contract(market.andris, market.northwind, currency=currency, rate_minor=rate_minor)
    funds(market.northwind, 200_000, currency)
    funds(market.northwind, 60_000)
    a_diary(market.logo, market.device, 10 * HOUR)  # 350.00 USD in tiers of their own
    a_diary(contract, market.device, seconds, starts_s=MONDAY_S + 40 * HOUR)
    closed(market, contracts=[contract.id, market.logo.id])
    dollars = Invoice.objects.get(currency="USD")
    own = Invoice.objects.get(currency=currency)
    assert dollars.fee_minor == 7_000
    assert (own.gross_minor, own.client_fee_minor, own.fee_minor) == sums_minor
    assert (sums(), audit()) == ({"USD": 0, currency: 0}, [])
