"""Disputes, refunds, charges and withdrawals at the same moment: the money is moved once."""

import pytest

from marketplace.billing.accept_hours import accept_hours
from marketplace.billing.audit import audit
from marketplace.billing.chargeback import open_chargeback
from marketplace.billing.models import Invoice
from marketplace.errors import MarketError
from marketplace.escrow.models import Funding
from marketplace.ledger.queries import sums
from marketplace.payouts.ask import ask
from marketplace.review.models import Acceptance, Dispute
from marketplace.tasks import run_due
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import (
    FRIDAY,
    POLICY,
    answered,
    decided,
    disputed,
    segments,
    withdrawn,
)
from tests.marketplace.billing.test_at_once import at_once
from tests.marketplace.billing.test_correct import given
from tests.marketplace.diaries import WEEK, a_card, a_diary
from tests.marketplace.payouts.earnings import a_method
from tests.marketplace.test_tasks import Tools, in_the_books
from workdiary.money import Money

LATER = unix("2026-12-04T00:00:00Z")


@pytest.fixture
def billed(real_market):
    """Two hours, 84.00, in review."""
    a_card(real_market.northwind)
    a_diary(real_market.contract, real_market.device, 7_200)
    run_due(WEEK.lock_s, Tools())
    real_market.invoice = Invoice.objects.get()
    return real_market


def outcome(work):
    """What it returned, or the code it was refused with."""
    try:
        return work()
    except MarketError as refusal:
        return refusal.code


def sound():
    return (sums(), audit(policy=POLICY)) == ({"USD": 0}, [])


def test_ten_times_the_same_dispute_is_one(billed):
    id = an_id()
    at_once(lambda _: disputed(billed, 3, id=id))
    assert in_the_books()["frozen"] == 2_100
    assert sound()


def test_ten_disputes_of_the_same_segments_freeze_them_once(billed):
    said = at_once(lambda _: outcome(lambda: disputed(billed, 3)))
    assert said.count("already_disputed") == 9
    assert in_the_books()["frozen"] == 2_100
    assert sound()


def test_accepted_and_disputed_in_two_tabs_one_wins(billed):
    chosen = segments(billed, 2)

    def tab(number):
        if number % 2:
            return outcome(lambda: disputed(billed, 2))
        return outcome(
            lambda: accept_hours(
                billed.contract.pk, WEEK, chosen, actor=billed.maya, now_s=FRIDAY, policy=POLICY
            )
        )

    at_once(tab, count=2)
    assert Acceptance.objects.exists() != Dispute.objects.exists()
    assert sound()


def test_given_back_withdrawn_and_decided_at_once_it_ends_once(billed):
    dispute = disputed(billed, 3)
    answered(dispute.id, "explain", text="My work.", actor=billed.andris, now_s=FRIDAY)
    ends = (
        lambda: withdrawn(dispute.id, actor=billed.maya, now_s=FRIDAY),
        lambda: decided(dispute.id, segments(billed, 1), reasons="So.", actor=billed.vera,
                        now_s=FRIDAY),
        lambda: run_due(WEEK.release_s, Tools()),
        lambda: open_chargeback(Funding.objects.get().id, cost_minor=0, is_settled=False,
                                now_s=FRIDAY, policy=POLICY),
    )  # fmt: skip
    at_once(lambda number: outcome(ends[number]), count=4)
    run_due(WEEK.release_s + 3_600, Tools())
    assert Dispute.objects.get().state == "closed"
    assert sound()


def test_ten_refunds_and_a_withdrawal_race_for_one_balance_and_it_is_never_below_zero(billed):
    run_due(WEEK.release_s, Tools())
    free_minor = in_the_books()["available"]
    method = a_method(
        billed.andris, kind="paypal", account="a@b.example", added_s=FRIDAY - 30 * 86_400
    )

    def takes(number):
        if number == 0:
            return outcome(
                lambda: ask(billed.andris, Money(free_minor - 100, "USD"), method_id=method.pk,
                            id=an_id(), now_s=LATER, policy=POLICY)
            )  # fmt: skip
        return outcome(lambda: given(billed, 1_000, id=an_id()))

    said = at_once(takes)
    assert "not_enough" in said
    assert in_the_books().get("available", 0) >= 0
    assert sound()
