from uuid import UUID

import pytest

from marketplace.errors import Busy, RuleBroken
from marketplace.gateways.port import Collected, Declined, Pending, Reversal
from marketplace.gateways.stripe_gateway import StripeGateway
from tests.marketplace.gateways.stripe_api import (
    SECRET,
    a_payment,
    an_error,
    an_event,
    signed,
    stripe_api,
)
from workdiary.money import Money

KEY = "0193b7a0-5f00-7000-8000-000000000001"
CARD = "cus_9s6XKzkNRiz8i3/pm_1MqLiJ"
USD = Money(109_780, "USD")


def collected(status, body, amount=USD):
    with stripe_api(lambda form, headers: (status, body)) as (address, asked):
        gateway = StripeGateway("sk_test_x", SECRET, api=address)
        return gateway.collect(key=KEY, method=CARD, amount=amount, attempt=1), asked


def test_a_card_that_pays_is_charged_off_session_under_our_key():
    answer, [(path, form, headers)] = collected(200, a_payment())
    assert answer == Collected("pi_3Q1")
    assert (path, headers["Idempotency-Key"]) == ("/v1/payment_intents", KEY)
    assert form == {
        "amount": "109780",
        "currency": "usd",
        "customer": "cus_9s6XKzkNRiz8i3",
        "payment_method": "pm_1MqLiJ",
        "off_session": "true",
        "confirm": "true",
        "metadata[funding]": KEY,
    }


@pytest.mark.parametrize(
    ("status", "body", "answer"),
    [
        (402, an_error("card_error", "card_declined"), Declined("card_declined")),
        (402, an_error("card_error", "authentication_required"), Declined("authentication_required")),
        (400, an_error("invalid_request_error", "resource_missing"), Declined("resource_missing")),
        (200, a_payment("processing"), Pending()),
        (200, a_payment("requires_action"), Declined("needs_the_client")),
        (200, a_payment("canceled"), Declined("canceled")),
    ],
)  # fmt: skip
def test_each_answer_of_the_api_has_its_meaning(status, body, answer):
    assert collected(status, body)[0] == answer


@pytest.mark.parametrize("status", [401, 409, 429, 500, 503])
def test_an_answer_that_settles_nothing_is_asked_for_again(status):
    with pytest.raises(Busy, match="gateway_silent"):
        collected(status, an_error("api_error", None))


def test_nobody_there_is_asked_again():
    gateway = StripeGateway("sk_test_x", SECRET, api="http://127.0.0.1:9")
    with pytest.raises(Busy, match="gateway_silent"):
        gateway.collect(key=KEY, method=CARD, amount=Money(1, "USD"), attempt=1)


def test_three_digits_must_end_in_nought():
    assert collected(200, a_payment(), Money(12_345, "KWD")) == (Declined("not_a_round_amount"), [])
    assert collected(200, a_payment(), Money(12_340, "KWD"))[0] == Collected("pi_3Q1")


def heard(body, signature):
    return StripeGateway("sk_test_x", SECRET).hear(body, signature)


def test_a_signed_call_says_which_payment_was_answered_how():
    body = an_event(a_payment(funding=KEY))
    told = heard(body, signed(body))
    assert (told.id, told.funding_id, told.answer) == ("evt_1", UUID(KEY), Collected("pi_3Q1"))


def test_a_call_about_something_else_is_about_no_payment_of_ours():
    for body in (an_event(a_payment(), id="evt_2"), an_event({"id": "cus_1"}, "customer.created")):
        told = heard(body, signed(body))
        assert (told.funding_id, told.answer) == (None, None)


BODY = an_event(a_payment(funding=KEY))


@pytest.mark.parametrize(
    ("body", "sign"),
    [
        (BODY, lambda body: ""),
        (BODY, lambda body: "t=1,v1=00"),
        (BODY, lambda body: signed(body, secret="whsec_another")),
        (BODY, lambda body: signed(body, at_s=1_695_000_000)),
        (BODY, lambda body: signed(body + b" ")),
        (b"\xff", signed),
        (b"not json", signed),
        (b"{}", signed),
        (b"[]", signed),
    ],
    ids=["none", "made up", "another's", "old", "mangled", "no text", "no json", "empty", "list"],
)
def test_a_forged_old_or_mangled_call_is_not_believed(body, sign):
    with pytest.raises(RuleBroken, match="bad_signature"):
        heard(body, sign(body))


@pytest.mark.parametrize(
    ("status", "body", "answer"),
    [
        (200, {"id": "re_1", "object": "refund", "status": "succeeded"}, Collected("re_1")),
        (200, {"id": "re_1", "object": "refund", "status": "pending"}, Pending()),
        (200, {"id": "re_1", "object": "refund", "status": "failed"}, Declined("failed")),
        (400, an_error("invalid_request_error", "charge_disputed"), Declined("charge_disputed")),
    ],
)
def test_money_goes_back_to_its_payment_under_our_key(status, body, answer):
    with stripe_api(lambda form, headers: (status, body)) as (address, asked):
        gateway = StripeGateway("sk_test_x", SECRET, api=address)
        assert gateway.give_back(key=KEY, reference="pi_3Q1", amount=Money(618, "USD")) == answer
    [(path, form, headers)] = asked
    assert (path, headers["Idempotency-Key"]) == ("/v1/refunds", KEY)
    assert form == {"payment_intent": "pi_3Q1", "amount": "618", "metadata[back]": KEY}


def a_dispute(kind, status):
    """The event as documented, with what we read of it."""
    said = {
        "id": "du_1", "object": "dispute", "payment_intent": "pi_3Q1", "amount": 109_780,
        "currency": "usd", "status": status,
        "balance_transactions": [{"object": "balance_transaction", "fee": 1_500}],
    }  # fmt: skip
    event = an_event(said, kind)
    return StripeGateway("sk_test_x", SECRET).hear(event, signed(event)).reversal


def test_a_chargeback_is_heard_with_its_cost_and_its_end():
    opened = a_dispute("charge.dispute.created", "needs_response")
    assert opened == Reversal("pi_3Q1", USD, "opened", 1_500)
    assert a_dispute("charge.dispute.closed", "won").step == "won"
    assert a_dispute("charge.dispute.closed", "lost").step == "lost"
    assert a_dispute("charge.dispute.created", "warning_needs_response") is None
    assert a_dispute("charge.dispute.closed", "warning_closed") is None
