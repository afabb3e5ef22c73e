import pytest
from django.db import IntegrityError, transaction

from marketplace.errors import Busy, RuleBroken
from marketplace.escrow.add_funds import add_funds
from marketplace.escrow.models import Funding
from marketplace.escrow.queries import balance_covers_s, client_balance
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.ledger.queries import sums
from marketplace.trail.models import Act
from tests.builders import an_id
from tests.marketplace.diaries import a_card
from workdiary.money import Money

FUNDING = an_id()


def added(market, minor=20_000, *, id=FUNDING, currency="USD"):
    return add_funds(
        market.northwind, Money(minor, currency), id=id, now_s=1_000, gateway=SandboxGateway()
    )


def balance(market):
    return client_balance(market.northwind.pk, "USD").minor


def test_what_was_collected_is_the_clients_free_money(market):
    a_card(market.northwind)
    assert added(market).state == "collected"
    assert (balance(market), sums()) == (20_000, {"USD": 0})
    assert Act.objects.get().verb == "funding_collected"


def test_the_balance_says_how_long_one_can_work(market):
    a_card(market.northwind)
    added(market)
    assert balance_covers_s(market.northwind.pk, Money(4200, "USD")) == 16_643


def test_the_same_funding_asked_again_is_one_payment(market):
    a_card(market.northwind)
    assert added(market).reference == added(market).reference
    assert balance(market) == 20_000


def test_the_same_id_for_another_amount_is_refused(market):
    a_card(market.northwind)
    added(market)
    with pytest.raises(RuleBroken, match="id_reused"):
        added(market, 20_001)


def test_a_card_that_says_no_adds_nothing(market):
    a_card(market.northwind, "card-declined")
    funding = added(market)
    assert (funding.state, funding.code, balance(market)) == ("declined", "card_declined", 0)


def test_without_an_answer_the_money_comes_when_asked_again(market):
    card = a_card(market.northwind, "card-silent")
    with pytest.raises(Busy, match="gateway_silent"):
        added(market)
    assert (Funding.objects.get().state, balance(market)) == ("asked", 0)
    card.reference = "card-pays"
    card.save()
    assert added(market).state == "collected"
    assert balance(market) == 20_000


def test_without_a_verified_card_nothing_is_asked(market):
    with pytest.raises(RuleBroken, match="no_billing_method"):
        added(market)
    assert not Funding.objects.exists()


@pytest.mark.parametrize("minor", [0, -1, 10**12 + 1])
def test_an_amount_is_more_than_nothing_and_not_absurd(market, minor):
    a_card(market.northwind)
    with pytest.raises(RuleBroken, match="bad_amount"):
        added(market, minor)


def test_an_answer_is_given_once(market):
    a_card(market.northwind)
    added(market)
    with pytest.raises(IntegrityError, match="funding_settled_once"), transaction.atomic():
        Funding.objects.update(reference="other")
    with pytest.raises(IntegrityError, match="escrow_funding_append_only|settled_once"):
        with transaction.atomic():
            Funding.objects.update(amount_minor=1)
