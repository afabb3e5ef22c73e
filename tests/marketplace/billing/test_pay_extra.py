from functools import partial

import pytest

from marketplace.billing.audit import audit
from marketplace.billing.claim_expense import claim_expense
from marketplace.billing.hear_gateway import hear_gateway
from marketplace.billing.pay_extra import decline_expense, pay_bonus, pay_expense, release_extra
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.escrow.models import Extra
from marketplace.fees.models import Pair
from marketplace.gateways.port import Collected
from marketplace.gateways.sandbox import SandboxGateway
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import POLICY
from tests.marketplace.diaries import a_card, funds
from tests.marketplace.test_tasks import in_the_books, run_to
from workdiary.money import Money

NOON = unix("2026-11-25T12:00:00Z")
RECEIPT = b"%PDF-1.7 train to Riga"
paying = {"gateway": SandboxGateway(), "policy": POLICY}
expense_paid = partial(pay_expense, now_s=NOON, **paying)


def bonus(market, minor=10_000, **facts):
    known = {"id": an_id(), "text": "Well done.", "actor": market.maya, "now_s": NOON, **paying}
    money = facts.pop("money", Money(minor, "USD"))
    return pay_bonus(market.contract.pk, money, **(known | facts))


def claimed(market, minor=8_150, document=RECEIPT, **facts):
    known = {
        "id": an_id(), "text": "Train.", "actor": market.andris, "now_s": NOON, "policy": POLICY,
        "blobs": market.blobs,
    }  # fmt: skip
    money = Money(minor, "USD")
    return claim_expense(market.contract.pk, money, document, **(known | facts))


def test_a_bonus_is_charged_with_its_fees_and_free_five_days_later(market):
    a_card(market.northwind)
    assert bonus(market).state == "paid"
    books = in_the_books()
    assert (books["pending"], books["fee_held"], books["client_fee_held"]) == (8_000, 2_000, 300)
    assert books["processor"] == -10_300
    assert Pair.objects.get().lifetime_minor == 10_000
    run_to("2026-11-30T11:59:59Z")
    assert "available" not in in_the_books()
    run_to("2026-11-30T12:00:00Z")
    assert (in_the_books()["available"], in_the_books()["income.fee"]) == (8_000, 2_000)
    assert audit(policy=POLICY) == []


def test_the_balance_pays_first_and_the_same_bonus_twice_is_one(market):
    funds(market.northwind, 4_000)
    id = an_id()
    assert bonus(market, id=id) == bonus(market, id=id)
    assert in_the_books()["processor"] == -10_300
    with pytest.raises(RuleBroken, match="id_reused"):
        bonus(market, 9_999, id=id)


def test_a_declined_card_moves_nothing(market):
    a_card(market.northwind, "card-declined")
    assert (bonus(market).state, Extra.objects.get().code) == ("declined", "card_declined")
    assert in_the_books() == {}


def test_a_gateway_that_answers_later_pays_it_then(market):
    a_card(market.northwind, "card-later")
    extra = bonus(market)
    assert extra.state == "open"
    hear_gateway(extra.funding_id, Collected("pi_9"), now_s=NOON + 60, policy=POLICY)
    hear_gateway(extra.funding_id, Collected("pi_9"), now_s=NOON + 90, policy=POLICY)
    assert Extra.objects.get().state == "paid"
    assert audit(policy=POLICY) == []


def test_a_bonus_until_a_year_after_the_end(market):
    a_card(market.northwind)
    market.contract.state, market.contract.ended_s = "ended", NOON
    market.contract.save()
    year_s = 365 * 86_400
    with pytest.raises(Conflict, match="too_late"):
        bonus(market, now_s=NOON + year_s)
    assert bonus(market, now_s=NOON + year_s - 1).state == "paid"


@pytest.mark.parametrize(
    ("facts", "refused", "code"),
    [
        ({"minor": 0}, RuleBroken, "bad_amount"),
        ({"minor": -1}, RuleBroken, "bad_amount"),
        ({"minor": 10**12 + 1}, RuleBroken, "bad_amount"),
        ({"money": Money(5, "EUR")}, RuleBroken, "wrong_currency"),
        ({"text": " "}, RuleBroken, "text_missing"),
    ],
)
def test_a_bad_bonus_is_refused(market, facts, refused, code):
    a_card(market.northwind)
    with pytest.raises(refused, match=code):
        bonus(market, **facts)
    assert not Extra.objects.exists()


def test_only_the_client_gives_one(market):
    with pytest.raises(NotAllowed):
        bonus(market, actor=market.andris)
    with pytest.raises(NotFound):
        bonus(market, actor=market.jonas)
    with pytest.raises(RuleBroken, match="no_billing_method"):
        bonus(market)


def test_an_expense_has_its_document_no_fee_and_is_not_in_lifetime_billings(market):
    a_card(market.northwind)
    extra = claimed(market)
    assert (extra.document_type, extra.state) == ("application/pdf", "asked")
    assert market.blobs.read(extra.document_sha256).endswith(RECEIPT)
    expense_paid(extra.id, actor=market.maya)
    assert in_the_books() == {"processor": -8_150, "pending": 8_150}
    assert not Pair.objects.exists()
    run_to("2026-11-30T12:00:00Z")
    assert in_the_books() == {"processor": -8_150, "available": 8_150}
    assert audit(policy=POLICY) == []


def test_an_expense_without_a_document_that_can_be_read_is_refused(market):
    for document, code in ((b"", "document_missing"), (b"\x00\x01", "document_type")):
        with pytest.raises(RuleBroken, match=code):
            claimed(market, document=document)
    assert not Extra.objects.exists()


def test_the_client_declines_an_expense_once(market):
    extra = claimed(market)
    decline_expense(extra.id, actor=market.maya, now_s=NOON)
    decline_expense(extra.id, actor=market.maya, now_s=NOON)
    with pytest.raises(Conflict, match="answered_already"):
        expense_paid(extra.id, actor=market.maya)
    with pytest.raises(NotAllowed):
        decline_expense(extra.id, actor=market.andris, now_s=NOON)


def test_it_is_released_once_and_not_before(market):
    a_card(market.northwind)
    extra = bonus(market)
    with pytest.raises(Conflict, match="in_security"):
        release_extra(extra.id, now_s=NOON, policy=POLICY)
    for _ in range(2):
        release_extra(extra.id, now_s=NOON + 5 * 86_400, policy=POLICY)
    assert in_the_books()["available"] == 8_000
