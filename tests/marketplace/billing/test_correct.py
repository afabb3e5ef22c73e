"""Refunds by agreement; the running example is 1,260.00 with its fee of 176.00."""

from functools import partial

import pytest
from django.db import DatabaseError, transaction

from marketplace.billing.audit import audit
from marketplace.billing.correct import answer_refund, ask_refund, give_refund
from marketplace.billing.models import CreditNote, Invoice
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.fees.fix import Bill, fix
from marketplace.fees.models import Pair
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post
from marketplace.review.models import Refund
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import (
    FRIDAY,
    POLICY,
    a_billed_week,
    answered,
    disputed,
)
from tests.marketplace.diaries import HOUR, MONDAY_S, a_diary
from tests.marketplace.test_tasks import in_the_books, run_to
from workdiary.money import Money

RELEASE = "2026-12-02T23:59:59Z"
LATER = unix("2026-12-04T00:00:00Z")
MONTH = unix("2026-12-30T00:00:00Z")


@pytest.fixture
def billed(market):
    market.invoice = a_billed_week(market)
    return market


def usd(minor):
    return Money(minor, "USD")


def given(market, minor, *, now_s=LATER, **facts):
    known = {
        "id": an_id(), "text": "Sorry, that was slow.", "actor": market.andris, "policy": POLICY,
    }  # fmt: skip
    return give_refund(market.invoice.id, usd(minor), now_s=now_s, **(known | facts))


def asked(market, minor, *, now_s=LATER, **facts):
    known = {"id": an_id(), "text": "Half, please.", "actor": market.maya, "policy": POLICY}
    return ask_refund(market.invoice.id, usd(minor), now_s=now_s, **(known | facts))


said = partial(answer_refund, policy=POLICY)


@pytest.mark.parametrize(
    ("minor", "net", "fee", "client_fee"),
    [(6_000, 5_400, 600, 180), (100_000, 87_600, 12_400, 3_000)],
)
def test_a_refund_after_the_release(billed, minor, net, fee, client_fee):
    run_to(RELEASE)
    given(billed, minor)
    books = in_the_books()
    assert books["available"] == 108_400 - net
    assert books["income.fee"] == 17_600 - fee
    assert books["client_balance"] == minor + client_fee
    assert Pair.objects.get().lifetime_minor == 126_000 - minor
    assert audit(policy=POLICY) == []


@pytest.mark.parametrize("until", ["2026-11-24T00:00:00Z", "2026-11-28T00:00:00Z"])
def test_a_refund_before_the_release_needs_no_cover(billed, until):
    run_to(until)
    given(billed, 6_000, now_s=unix(until))
    assert in_the_books()["client_balance"] == 6_180
    assert audit(policy=POLICY) == []
    run_to(RELEASE)
    assert (in_the_books()["available"], in_the_books()["income.fee"]) == (103_000, 17_000)
    assert audit(policy=POLICY) == []


def test_without_cover_it_is_refused_and_nothing_moves(billed):
    run_to(RELEASE)
    with transaction.atomic():
        spent = Transfer(Account("available", str(billed.andris.pk), "USD"),
                         Account("bank", "", "USD"), 108_000)  # fmt: skip
        post([Entry(Key("payout", "x", "asked"), (spent,))], at_s=LATER)
    before = in_the_books()
    with pytest.raises(RuleBroken, match="not_enough"):
        given(billed, 6_000)
    assert in_the_books() == before
    assert not CreditNote.objects.exists()
    assert Pair.objects.get().lifetime_minor == 126_000


def test_never_more_than_was_billed_and_never_twice(billed):
    run_to(RELEASE)
    id = an_id()
    given(billed, 100_000, id=id)
    given(billed, 100_000, id=id)
    assert CreditNote.objects.get().after_minor == 26_000
    with pytest.raises(RuleBroken, match="above_billed"):
        given(billed, 26_001)
    with pytest.raises(RuleBroken, match="id_reused"):
        given(billed, 26_000, id=id)
    given(billed, 26_000)
    assert in_the_books() == {"processor": -129_780, "client_balance": 129_780}
    assert audit(policy=POLICY) == []


def test_the_database_itself_refuses_a_second_note_on_the_same_money(billed):
    given(billed, 100_000, now_s=FRIDAY)
    [row] = CreditNote.objects.values()
    for number, before in ((2, 126_000), (1, 126_000), (2, 26_001), (3, 26_000)):
        with pytest.raises(DatabaseError), transaction.atomic():
            CreditNote.objects.create(
                **(row | {"id": an_id(), "serial": 2, "number": number, "before_minor": before,
                          "gross_minor": 1, "after_minor": before - 1, "fee_minor": 0,
                          "own_fee_minor": 0})
            )  # fmt: skip


def test_what_is_disputed_is_not_given_by_agreement(billed):
    disputed(billed, 7)
    with pytest.raises(RuleBroken, match="above_billed"):
        given(billed, 121_101, now_s=FRIDAY)
    given(billed, 121_100, now_s=FRIDAY)
    assert audit(policy=POLICY) == []


@pytest.mark.parametrize(
    ("minor", "facts", "refused", "code"),
    [
        (0, {}, RuleBroken, "bad_amount"),
        (-5, {}, RuleBroken, "bad_amount"),
        (10**12, {}, RuleBroken, "above_billed"),
        (5, {"text": ""}, RuleBroken, "text_missing"),
    ],
)
def test_bad_refunds_move_nothing(billed, minor, facts, refused, code):
    before = in_the_books()
    with pytest.raises(refused, match=code):
        given(billed, minor, now_s=FRIDAY, **facts)
    with pytest.raises(RuleBroken, match="wrong_currency"):
        give_refund(billed.invoice.id, Money(5, "EUR"), id=an_id(), text="x",
                    actor=billed.andris, now_s=FRIDAY, policy=POLICY)  # fmt: skip
    with pytest.raises(NotAllowed):
        given(billed, 5, actor=billed.maya)
    with pytest.raises(NotFound):
        given(billed, 5, actor=billed.jonas)
    assert in_the_books() == before


def test_given_for_180_days_asked_for_365(billed):
    run_to(RELEASE)
    day_s, collected_s = 86_400, Invoice.objects.get().collected_s
    given(billed, 5, now_s=collected_s + 180 * day_s - 1)
    with pytest.raises(Conflict, match="too_late"):
        given(billed, 5, now_s=collected_s + 180 * day_s)
    asked(billed, 5, now_s=collected_s + 365 * day_s - 1)
    with pytest.raises(Conflict, match="too_late"):
        asked(billed, 5, now_s=collected_s + 365 * day_s)


def test_asked_for_it_moves_only_with_the_yes(billed):
    run_to(RELEASE)
    refund = asked(billed, 6_000)
    assert "client_balance" not in in_the_books()
    said(refund.id, gives=True, actor=billed.andris, now_s=LATER)
    said(refund.id, gives=True, actor=billed.andris, now_s=LATER)
    assert in_the_books()["client_balance"] == 6_180
    with pytest.raises(Conflict, match="answered_already"):
        said(refund.id, gives=False, actor=billed.andris, now_s=LATER)


def test_seven_days_of_silence_are_a_no(billed):
    refund = asked(billed, 6_000)
    run_to("2026-12-10T23:59:59Z")
    assert Refund.objects.get().state == "asked"
    run_to("2026-12-11T00:00:00Z")
    assert (Refund.objects.get().state, Refund.objects.get().is_silence) == ("declined", True)
    with pytest.raises(Conflict, match="answered_already"):
        said(refund.id, gives=True, actor=billed.andris, now_s=MONTH)


def test_billed_over_a_tier_since_the_fee_is_priced_again(market):
    """L = 450.00, an invoice of 100.00, then 10,000.00; the invoice is wholly upheld."""
    pair = (market.andris.pk, market.northwind.pk)
    with transaction.atomic():
        fix([Bill(*pair, usd(45_000))], schedules=POLICY.schedules)
    a_billed_week(market, hours=1)
    invoice = Invoice.objects.get()
    assert (invoice.gross_minor, invoice.fee_minor) == (4_200, 840)
    with transaction.atomic():
        fix([Bill(*pair, usd(1_000_000))], schedules=POLICY.schedules)
    dispute = disputed(market, 6)
    run_to("2026-11-28T00:00:00Z")
    answered(dispute.id, "accept", actor=market.andris, now_s=unix("2026-11-28T00:00:00Z"))
    note = CreditNote.objects.get()
    assert (note.gross_minor, note.fee_minor, note.own_fee_minor) == (4_200, 210, 840)
    books = in_the_books()
    assert books["due_from_freelancer"] == -630, "nothing is in `available` yet"
    assert books["client_balance"] == 4_326
    assert books["income.fee"] == 630


def test_what_is_owed_for_a_fee_priced_again_comes_off_the_next_release(market):
    test_billed_over_a_tier_since_the_fee_is_priced_again(market)
    a_diary(market.contract, market.device, HOUR, starts_s=MONDAY_S + 7 * 24 * HOUR)
    run_to("2026-12-09T23:59:59Z")
    books = in_the_books()
    assert "due_from_freelancer" not in books
    assert books["available"] == 4_200 - 210 - 630


def test_refunded_over_a_tier_and_billed_again_the_fees_are_what_they_were(billed):
    run_to(RELEASE)
    given(billed, 100_000)
    with transaction.atomic():
        pair = (billed.andris.pk, billed.northwind.pk)
        [fee_minor] = fix([Bill(*pair, usd(100_000))], schedules=POLICY.schedules)
    assert fee_minor == 12_400 == CreditNote.objects.get().fee_minor
