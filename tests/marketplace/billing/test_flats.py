"""A weekly payment: its own line in each week's invoice, then as hourly."""

import json

import pytest

from marketplace.billing.audit import audit
from marketplace.billing.close_all import close_all
from marketplace.billing.einvoice import invoice_xml
from marketplace.billing.factur_x import check
from marketplace.billing.line_links import line_called
from marketplace.billing.models import Invoice
from marketplace.billing.pdf import render
from marketplace.billing.protect_invoice import pay_protection
from marketplace.billing.queries import invoice_called
from marketplace.billing.week_bundle import week_bundle
from marketplace.contracts.change_flat import change_flat
from marketplace.contracts.end import end
from marketplace.contracts.pause import pause
from marketplace.errors import NotAllowed, RuleBroken
from marketplace.fees.models import Pair
from marketplace.people.models import Company
from marketplace.policy import Policy
from tests.builders import a_segment
from tests.marketplace.billing.test_week_bundle import second_verifier
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary, funds
from workdiary.bundle import check as verify
from workdiary.bundle_found import Sum
from workdiary.money import Money
from workdiary.seal import canonical

POLICY = Policy()
WEDNESDAY = WEEK.starts_s + 2 * 86_400
FLAT = Money(30_000, "USD")


def ordered(market, flat=FLAT, at_s=WEDNESDAY):
    return change_flat(market.contract.pk, flat, actor=market.maya, now_s=at_s)


def closed(week=WEEK):
    close_all(week, now_s=week.lock_s, policy=POLICY)
    return Invoice.objects.filter(week_s=week.starts_s).first()


def lines(invoice):
    return list(
        invoice.lines.order_by("position").values_list("rate_minor", "flat_s", "amount_minor")
    )


def test_an_invoice_keeps_the_countries_of_its_lock(market):
    ordered(market)
    Company.objects.update(country="GB")
    invoice = closed()
    Company.objects.update(country="LV")
    assert (invoice.buyer_country, invoice.seller_country) == ("GB", "")


def test_it_stands_behind_the_hours_and_is_billed_as_they_are(market):
    funds(market.northwind, 100_000)
    ordered(market)
    a_diary(market.contract, market.device, HOUR)
    invoice = closed()
    assert lines(invoice) == [(4_200, None, 4_200), (30_000, 604_800, 30_000)]
    assert (invoice.seconds, invoice.gross_minor) == (HOUR, 34_200)
    assert (invoice.client_fee_minor, invoice.fee_minor) == (1_026, 6_840)
    assert Pair.objects.get().lifetime_minor == 34_200
    assert audit(policy=POLICY) == []


def test_a_week_without_an_hour_bills_it_alone(market):
    funds(market.northwind, 100_000)
    ordered(market)
    invoice = closed()
    assert lines(invoice) == [(30_000, 604_800, 30_000)]
    assert (invoice.seconds, invoice.state) == (0, "paid")
    assert closed() == invoice and Invoice.objects.count() == 1
    assert audit(policy=POLICY) == []


@pytest.mark.parametrize("verb", ["pause", "end"])
def test_a_pause_and_the_end_cut_it_at_the_second(market, verb):
    ordered(market)
    {"pause": pause, "end": end}[verb](market.contract.pk, actor=market.maya, now_s=WEDNESDAY)
    assert lines(closed()) == [(30_000, 2 * 86_400, 8_571)]
    assert closed(WEEK.next) is None


def test_less_or_none_holds_from_next_monday_and_more_at_once(market):
    ordered(market)
    ordered(market, None, WEDNESDAY + 1)
    assert lines(closed()) == [(30_000, 604_800, 30_000)]
    assert closed(WEEK.next) is None
    ordered(market, Money(40_000, "USD"), WEEK.next.next.starts_s + HOUR)
    assert closed(WEEK.next.next).gross_minor == 40_000


def test_only_the_client_orders_it_in_the_contracts_currency(market):
    with pytest.raises(NotAllowed):
        change_flat(market.contract.pk, FLAT, actor=market.andris, now_s=WEDNESDAY)
    with pytest.raises(RuleBroken, match="wrong_currency"):
        ordered(market, Money(30_000, "EUR"))
    for minor in (-5, 0, 299, 10**12 + 1):
        with pytest.raises(RuleBroken, match="bad_flat"):
            ordered(market, Money(minor, "USD"))


def test_nothing_recorded_stands_behind_it_so_protection_does_not_pay_it(market):
    a_card(market.northwind)
    ordered(market)
    a_diary(market.contract, market.device, HOUR, is_seen=True)
    invoice = closed()
    pay_protection(invoice.pk, now_s=WEEK.lock_s + 7 * 86_400, policy=POLICY)
    assert invoice.protection.gross_minor == 4_200
    assert audit(policy=POLICY) == []


def test_every_form_of_the_invoice_knows_it(market):
    funds(market.northwind, 100_000)
    ordered(market)
    closed()
    document = invoice_called(market.andris, f"{market.andris.pk}-0001")
    assert [row.kind for row in document.rows] == ["flat"]
    assert document.rows[0].arithmetic == "a whole week = 300.00"
    xml = invoice_xml(document)
    check(xml)
    assert b"604800</ram:BilledQuantity>" in xml and b"weekly payment" in xml
    assert render(document) == render(document)
    assert line_called(market.andris, document.number, 1) is None


def test_a_bundle_proves_it_by_both_verifiers(market):
    ordered(market)
    market.receive(a_segment("2026-11-20T14:00:00Z", 600))
    pause(market.contract.pk, actor=market.maya, now_s=market.clock.now_s)
    funds(market.northwind, 100_000)
    invoice = closed()
    data = week_bundle(
        market.andris,
        market.contract.pk,
        WEEK,
        now_s=WEEK.lock_s,
        policy=POLICY,
        seal=market.seal,
    )
    found = verify(data)
    assert isinstance(found, Sum), found
    assert found.total.minor == invoice.gross_minor + invoice.client_fee_minor
    value, check_again = json.loads(data), second_verifier()
    check_again(value)
    for field, code in (("running_s", "invoice_time"), ("amount_minor", "invoice_amount")):
        value["invoice"]["flat"][field] += 1
        assert verify(canonical(value)).code == code
        with pytest.raises(ValueError, match="weekly payment"):
            check_again(value)
        value["invoice"]["flat"][field] -= 1
