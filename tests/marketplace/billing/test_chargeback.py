"""The running example: 28:00 protected, 2:00 by hand, 1,297.80 paid by card."""

import pytest

from marketplace.billing.audit import audit
from marketplace.billing.chargeback import close_chargeback, open_chargeback
from marketplace.billing.models import CreditNote, Invoice
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.escrow.models import Funding
from marketplace.fees.models import Pair
from marketplace.ledger.queries import sums
from marketplace.review.models import Dispute
from marketplace.tasks import run_due
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import FRIDAY, POLICY, disputed
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card, a_diary, funds
from tests.marketplace.test_tasks import Tools, in_the_books, run_to

SATURDAY = "2026-11-28T00:00:00Z"
RELEASE = "2026-12-02T23:59:59Z"
LATER = unix("2026-12-20T00:00:00Z")


@pytest.fixture
def billed(market):
    a_card(market.northwind)
    a_diary(market.contract, market.device, 28 * HOUR, is_seen=True)
    a_diary(market.contract, market.device, 2 * HOUR, starts_s=MONDAY_S + 40 * HOUR, kind="manual",
            level=None)  # fmt: skip
    run_due(WEEK.lock_s, Tools())
    return market


def opened(at):
    return open_chargeback(
        Funding.objects.get().id, cost_minor=1_500, is_settled=True, now_s=unix(at), policy=POLICY
    )


def closed(*, is_won, now_s=LATER):
    return close_chargeback(Funding.objects.get().id, is_won=is_won, now_s=now_s, policy=POLICY)


def test_in_security_only_the_unprotected_part_waits(billed):
    run_to(SATURDAY)
    chargeback = opened(SATURDAY)
    assert (chargeback.frozen_minor, chargeback.fee_minor) == (8_400, 840)
    books = in_the_books()
    assert (books["due_from_client"], books["cost.chargeback"]) == (-129_780, -1_500)
    assert (books["frozen"], books["bank"]) == (8_400, 131_280)
    assert audit(policy=POLICY) == []
    run_to(RELEASE)
    assert in_the_books()["available"] == 108_400 - 7_560
    assert in_the_books()["client_fee_held"] == 3_780
    assert audit(policy=POLICY) == []


@pytest.mark.parametrize("until", ["2026-11-24T00:00:00Z", SATURDAY, RELEASE])
def test_won_all_is_as_if_it_had_not_been(billed, until):
    opened("2026-11-23T13:00:00Z")
    run_to(until)
    closed(is_won=True, now_s=unix(until))
    assert audit(policy=POLICY) == []
    run_to(RELEASE)
    books = in_the_books()
    assert (books["available"], books["income.fee"]) == (108_400, 17_600)
    assert books["income.client_fee"] == 3_780
    assert not {"frozen", "due_from_client", "client_fee_held", "pending"} & set(books)
    assert audit(policy=POLICY) == []


@pytest.mark.parametrize("until", ["2026-11-24T00:00:00Z", SATURDAY, RELEASE])
def test_lost_protection_pays_what_is_protected(billed, until):
    run_to(SATURDAY if until != "2026-11-24T00:00:00Z" else until)
    opened(until if until != RELEASE else SATURDAY)
    run_to(until)
    closed(is_won=False, now_s=unix(until))
    assert in_the_books()["cost.protection"] == -117_600
    assert Pair.objects.get().lifetime_minor == 117_600
    assert CreditNote.objects.get().gross_minor == 8_400
    assert audit(policy=POLICY) == []
    run_to(RELEASE)
    books = in_the_books()
    assert (books["available"], books["income.fee"]) == (108_400 - 7_560, 16_760)
    assert not {"frozen", "due_from_client", "client_fee_held", "pending"} & set(books)
    assert (audit(policy=POLICY), sums()) == ([], {"USD": 0})


def test_after_the_release_it_is_on_the_house_and_the_freelancer_keeps_all(billed):
    run_to(RELEASE)
    opened(RELEASE)
    closed(is_won=False)
    books = in_the_books()
    assert (books["available"], books["income.fee"]) == (108_400, 17_600)
    assert books["cost.chargeback"] == -(126_000 + 1_500)
    assert not {"due_from_client", "income.client_fee"} & set(books)
    assert audit(policy=POLICY) == []


def test_told_twice_it_is_one_and_the_bank_speaks_once(billed):
    first, again = opened(SATURDAY), opened(SATURDAY)
    assert first == again
    assert in_the_books()["due_from_client"] == -129_780
    closed(is_won=False)
    closed(is_won=False)
    with pytest.raises(Conflict, match="answered_already"):
        closed(is_won=True)
    assert audit(policy=POLICY) == []


def test_open_disputes_end_with_it_and_no_new_one_begins(billed):
    disputed(billed, 6)
    opened("2026-11-27T11:00:00Z")
    assert Dispute.objects.get().outcome == "chargeback"
    assert in_the_books()["review"] == 126_000 - 8_400
    with pytest.raises(Conflict, match="charged_back"):
        disputed(billed, 1, after=9, now_s=FRIDAY + 3_600)
    assert audit(policy=POLICY) == []


def test_a_payment_into_the_balance_is_set_off_against_it(market):
    funding = funds(market.northwind, 5_000)
    open_chargeback(funding.id, cost_minor=0, is_settled=False, now_s=LATER, policy=POLICY)
    assert in_the_books() == {}
    closed(is_won=True)
    assert in_the_books() == {"processor": -5_000, "client_balance": 5_000}
    with pytest.raises(NotFound):
        open_chargeback(an_id(), cost_minor=0, is_settled=False, now_s=LATER, policy=POLICY)
    assert not Invoice.objects.exists()


def a_part(minor, at):
    return open_chargeback(
        Funding.objects.get().id, cost_minor=0, is_settled=True, now_s=unix(at), policy=POLICY,
        amount_minor=minor,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("part", "frozen", "client_fee", "house"),
    [(5_000, 5_000, 0, 0), (10_000, 8_400, 1_600, 0), (50_000, 8_400, 3_780, 37_820)],
)
def test_of_a_part_the_unprotected_pays_first_then_the_fee_then_the_house(
    billed, part, frozen, client_fee, house
):
    run_to(SATURDAY)
    assert a_part(part, SATURDAY).frozen_minor == frozen
    assert in_the_books()["due_from_client"] == -part
    run_to(RELEASE)
    closed(is_won=False)
    books = in_the_books()
    assert books.get("cost.protection", 0) == -house
    assert books.get("income.client_fee", 0) == 3_780 - client_fee
    assert "due_from_client" not in books
    assert "frozen" not in books
    assert audit(policy=POLICY) == []


def test_a_part_that_is_won_is_as_if_it_had_not_been(billed):
    a_part(50_000, SATURDAY)
    closed(is_won=True, now_s=unix(SATURDAY) + 60)
    run_to(RELEASE)
    assert in_the_books()["available"] == 108_400
    assert audit(policy=POLICY) == []


def test_a_part_that_is_more_than_the_payment_is_refused(billed):
    for minor in (0, -1, 129_781):
        with pytest.raises(RuleBroken, match="bad_amount"):
            a_part(minor, SATURDAY)
