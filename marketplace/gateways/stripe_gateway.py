"""Cards through Stripe's own SDK. Run against recorded shapes of its API, never the live service.

The method's reference is "cus_…/pm_…": the customer and the saved payment method. The key of a
payment is its idempotency key and stands in its metadata, so a webhook finds it.
"""

import json
from typing import Any, Literal
from uuid import UUID

import stripe

from marketplace.errors import Busy, RuleBroken
from marketplace.gateways.port import Answer, Collected, Declined, Heard, Pending, Reversal
from workdiary.money import EXPONENTS, Money

TOLERANCE_S = 300
ANSWERS = frozenset(
    {"payment_intent.succeeded", "payment_intent.payment_failed", "payment_intent.canceled"}
)


REVERSALS = frozenset({"charge.dispute.created", "charge.dispute.closed"})


class StripeGateway:
    """`api` is another address in tests."""

    name = "stripe"

    def __init__(self, key: str, webhook_secret: str, *, api: str | None = None) -> None:
        addresses: Any = {"api": api} if api else None
        # Our own deadlines decide when to ask again; the same key is the same payment.
        self._client = stripe.StripeClient(key, base_addresses=addresses, max_network_retries=0)
        self._secret = webhook_secret

    def collect(self, *, key: str, method: str, amount: Money, attempt: int) -> Answer:
        """Confirm a payment off session. Busy when Stripe gives no answer that can be trusted."""
        customer, _, saved = method.partition("/")
        if EXPONENTS[amount.currency] == 3 and amount.minor % 10:
            return Declined("not_a_round_amount")  # Stripe takes three digits, the last one 0
        try:
            payment = self._client.v1.payment_intents.create(
                {
                    "amount": amount.minor,
                    "currency": amount.currency.lower(),
                    "customer": customer,
                    "payment_method": saved,
                    "off_session": True,
                    "confirm": True,
                    "metadata": {"funding": key},
                },
                {"idempotency_key": key},
            )
        except stripe.CardError as error:
            return Declined((error.code or "card_declined")[:40])
        except stripe.InvalidRequestError as error:
            return Declined((error.code or "bad_request")[:40])
        except stripe.StripeError as error:
            raise Busy("gateway_silent", key=key, kind=type(error).__name__) from error
        return _answer(payment)

    def give_back(self, *, key: str, reference: str, amount: Money) -> Answer:
        """A refund of the PaymentIntent, in part or whole, under our key."""
        try:
            refund = self._client.v1.refunds.create(
                {"payment_intent": reference, "amount": amount.minor, "metadata": {"back": key}},
                {"idempotency_key": key},
            )
        except (stripe.CardError, stripe.InvalidRequestError) as error:
            return Declined((error.code or "bad_request")[:40])
        except stripe.StripeError as error:
            raise Busy("gateway_silent", key=key, kind=type(error).__name__) from error
        if refund.status == "succeeded":
            return Collected(refund.id)
        return Pending() if refund.status in ("pending", "requires_action") else Declined("failed")

    def hear(self, body: bytes, signature: str) -> Heard:
        """A webhook's event. RuleBroken("bad_signature") if it is forged or older than 5 minutes."""
        try:
            text = body.decode()
            stripe.WebhookSignature.verify_header(text, signature, self._secret, TOLERANCE_S)
            event = stripe.Event.construct_from(json.loads(text), None)
            thing = event.data.object
            kind = str(event.type)
        except (stripe.SignatureVerificationError, ValueError, AttributeError, KeyError) as error:
            raise RuleBroken("bad_signature") from error
        if kind in REVERSALS:
            return Heard(str(event.id), kind, None, None, _reversal(kind, thing))
        if kind not in ANSWERS:
            return Heard(str(event.id), kind, None, None)
        try:
            funding_id = UUID(thing.metadata["funding"])
        except (KeyError, TypeError, ValueError, AttributeError):
            return Heard(str(event.id), kind, None, None)  # a payment that is none of ours
        return Heard(str(event.id), kind, funding_id, _answer(thing))


def _reversal(kind: str, dispute: Any) -> Reversal | None:
    """What a Dispute says; None for an inquiry that took no money."""
    step: Literal["opened", "won", "lost"] = "opened"
    if kind == "charge.dispute.closed":
        if dispute.status not in ("won", "lost"):
            return None
        step = "won" if dispute.status == "won" else "lost"
    elif str(dispute.status).startswith("warning"):
        return None
    currency = str(dispute.currency).upper()
    if not dispute.payment_intent or currency not in EXPONENTS:
        return None
    costs = [int(one.fee) for one in dispute.balance_transactions or ()]
    amount = Money(int(dispute.amount), currency)
    return Reversal(str(dispute.payment_intent), amount, step, sum(costs))


def _answer(payment: Any) -> Answer:
    """What a PaymentIntent's status says."""
    match payment.status:
        case "succeeded":
            return Collected(payment.id)
        case "processing":
            return Pending()
        case "requires_action" | "requires_confirmation":
            return Declined("needs_the_client")
        case "canceled":
            return Declined("canceled")
        case _:
            error = payment.last_payment_error
            return Declined(((error and error.code) or "card_declined")[:40])
