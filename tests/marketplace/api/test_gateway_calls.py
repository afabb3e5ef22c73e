from dataclasses import replace

import pytest

from marketplace.api import gateway_calls
from marketplace.billing.models import Invoice
from marketplace.escrow.models import Funding
from marketplace.gateways.stripe_gateway import StripeGateway
from marketplace.tasks import run_due
from marketplace.tools import tools
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.gateways.stripe_api import SECRET, a_payment, an_event, signed
from tests.marketplace.test_tasks import Tools

ADDRESS = "/api/v1/gateways/stripe"


@pytest.fixture
def call(client, monkeypatch):
    kit = replace(tools(), gateway=StripeGateway("sk_test_x", SECRET))
    monkeypatch.setattr(gateway_calls, "tools", lambda: kit)

    def call(body, signature=None):
        return client.post(
            ADDRESS,
            body,
            content_type="application/json",
            headers={"Stripe-Signature": signed(body) if signature is None else signature},
        )

    return call


@pytest.fixture
def funding(market):
    a_card(market.northwind, "card-later")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_due(WEEK.lock_s, Tools())
    return Funding.objects.get()


def test_a_call_twice_pays_the_week_once(call, funding):
    body = an_event(a_payment(funding=funding.id))
    assert [call(body).status_code for _ in range(2)] == [204, 204]
    assert Invoice.objects.get().state == "paid"


def test_a_forged_call_moves_nothing(call, funding):
    answer = call(an_event(a_payment(funding=funding.id)), "t=1,v1=00")
    assert (answer.status_code, answer.json()["code"]) == (401, "bad_call")
    assert Invoice.objects.get().state == "open"


def test_a_payment_of_somebody_else_is_answered_and_ignored(call, db):
    body = an_event(a_payment(funding="0193b7a0-5f00-7000-8000-00000000dead"))
    assert call(body).status_code == 204


def test_where_no_such_gateway_is_used_there_is_no_address(client, db):
    answer = client.post(ADDRESS, b"{}", content_type="application/json")
    assert answer.status_code == 404
