from fractions import Fraction
from math import floor
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marketplace.billing.close_week import close_week
from marketplace.billing.invoice import invoice_id, reckon
from marketplace.billing.models import Invoice
from marketplace.contracts.models import Rate, Step
from marketplace.policy import Policy
from tests.builders import CONTRACT
from tests.marketplace.conftest import a_contract
from tests.marketplace.diaries import MONDAY_S, WEEK, a_diary, funds, taken_back
from workdiary.money import Money
from workdiary.timesheet import Hours, Timesheet
from workdiary.week import BillingWeek


def hours(rate_minor, tracked_s, manual_s=0, currency="USD"):
    return Hours(rate=Money(rate_minor, currency), tracked_s=tracked_s, manual_s=manual_s)


def test_a_week_without_paid_time_is_no_invoice():
    assert reckon(Timesheet(over_limit_s=600, late_s=600)) is None


def test_lines_are_rounded_each_and_then_only_added():
    reckoned = reckon(Timesheet(hours=(hours(4000, 36_000), hours(4500, 44_407))))
    assert (reckoned.gross_minor, reckoned.client_fee_minor) == (95_509, 2_865)


@pytest.mark.parametrize(
    ("currency", "rate_minor", "seconds", "minor"),
    [
        ("USD", 4200, 8_717, 10_170),
        ("JPY", 3333, 8_717, 8_070),
        ("JPY", 3333, 1_800, 1_667),
        ("KWD", 12_345, 8_717, 29_892),
        ("KWD", 12_345, 1_800, 6_173),
        ("USD", 2222, 3_600, 2_222),
        ("USD", 2010, 900, 503),
        ("USD", 3225, 1_800, 1_613),
        ("USD", 1_000_000, 604_800, 168_000_000),
    ],
)
def test_the_published_vectors_hold(currency, rate_minor, seconds, minor):
    sheet = Timesheet(hours=(hours(rate_minor, seconds, currency=currency),))
    assert reckon(sheet).gross_minor == minor


def test_the_same_week_has_the_same_id_on_every_run():
    assert invoice_id(CONTRACT, WEEK) == invoice_id(CONTRACT, WEEK)
    assert invoice_id(CONTRACT, WEEK) != invoice_id(CONTRACT, WEEK.next)
    assert isinstance(invoice_id(CONTRACT, BillingWeek(WEEK.starts_s)), UUID)


# --- the second implementation: fractions, second by second, no code of ours -------------------


def half_up(exact):
    return floor(exact + Fraction(1, 2))


def fee_of_all(total):
    tiers = ((0, 50_000, 20), (50_000, 1_000_000, 10), (1_000_000, None, 5))
    exact = Fraction(0)
    for low, high, percent in tiers:
        top = total if high is None else min(total, high)
        exact += max(0, top - low) * Fraction(percent, 100)
    return half_up(exact)


def by_fractions(segments, rates, closed, limit_s):
    """{rate: seconds} of what is paid, and the seconds over limit and outside."""
    paid, over_s, outside_s, used_s = {}, 0, 0, 0
    for starts_s, ends_s in sorted(segments):
        for second in range(starts_s, ends_s):
            if any(low <= second < high for low, high in closed):
                outside_s += 1
            elif limit_s is not None and used_s == limit_s:
                over_s += 1
            else:
                used_s += 1
                rate = [minor for from_s, minor in rates if from_s <= second][-1]
                paid[rate] = paid.get(rate, 0) + 1
    return paid, over_s, outside_s


INSIDE = st.integers(0, 6_000)


@given(
    lengths=st.lists(st.integers(1, 600), min_size=1, max_size=10),
    changes=st.lists(
        st.tuples(INSIDE, st.integers(300, 30_000)), max_size=3, unique_by=lambda c: c[0]
    ),
    pause=st.none() | st.tuples(INSIDE, st.integers(1, 3_000)),
    limit_minutes=st.none() | st.integers(0, 100),
    first_rate=st.integers(300, 30_000),
    before=st.integers(0, 2_000_000),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_an_invoice_is_what_fractions_say(
    market, lengths, changes, pause, limit_minutes, first_rate, before
):
    limit_s = None if limit_minutes is None else limit_minutes * 60
    with taken_back():
        contract = a_contract(
            market.jonas, market.northwind, rate_minor=first_rate, limit_s=limit_s
        )
        market.jonas.pairs.create(company=market.northwind, currency="USD", lifetime_minor=before)
        for from_s, minor in changes:
            Rate.objects.create(contract=contract, minor=minor, from_s=MONDAY_S + from_s)
        if pause:
            Step.objects.create(contract=contract, step="pause", at_s=MONDAY_S + pause[0])
            Step.objects.create(contract=contract, step="resume", at_s=MONDAY_S + sum(pause))
        for number, seconds in enumerate(lengths):
            a_diary(contract, market.device, seconds, starts_s=MONDAY_S + number * 600)
        funds(market.northwind, 10**9)
        close_week(WEEK, [contract.id], now_s=WEEK.lock_s, policy=Policy())

        paid, over_s, outside_s = by_fractions(
            [(n * 600, n * 600 + seconds) for n, seconds in enumerate(lengths)],
            [(-1, first_rate), *sorted(changes)],
            [(pause[0], sum(pause))] if pause else [],
            limit_s,
        )
        invoice = Invoice.objects.filter(contract=contract).first()
        if not paid:
            assert invoice is None
        else:
            amounts = {rate: half_up(Fraction(rate * s, 3600)) for rate, s in paid.items()}
            gross = sum(amounts.values())
            lines = invoice.lines.values_list("rate_minor", "amount_minor")
            assert dict(lines) == amounts
            assert invoice.gross_minor == gross
            assert invoice.client_fee_minor == half_up(gross * Fraction(3, 100))
            assert invoice.fee_minor == fee_of_all(before + gross) - fee_of_all(before)
            assert (invoice.over_limit_s, invoice.outside_s) == (over_s, outside_s)
