import pytest

from marketplace.billing.audit import audit
from marketplace.billing.hear_reversal import hear_reversal
from marketplace.errors import NotFound
from marketplace.escrow.models import Chargeback
from marketplace.gateways.port import Reversal
from tests.builders import unix
from tests.marketplace.billing.disputes import POLICY
from tests.marketplace.diaries import funds
from tests.marketplace.test_tasks import in_the_books
from workdiary.money import Money

NOON = unix("2026-11-20T12:00:00Z")


def told(funding, step, minor=5_000):
    said = Reversal(funding.reference, Money(minor, "USD"), step, 1_500)
    return hear_reversal(funding.gateway, said, now_s=NOON, policy=POLICY)


def test_the_end_may_come_first_and_everything_may_come_twice(market):
    funding = funds(market.northwind, 5_000)
    for step in ("lost", "opened", "lost"):
        told(funding, step)
    assert Chargeback.objects.get().state == "lost"
    assert in_the_books() == {"processor": 1_500 - 5_000 + 5_000, "cost.chargeback": -1_500}
    assert audit(policy=POLICY) == []


def test_a_part_of_a_payment_goes_by_rule_a_second_part_to_the_operator(market, caplog):
    funding = funds(market.northwind, 5_000)
    for step in ("opened", "opened", "lost"):
        assert told(funding, step, minor=2_000).taken_minor == 2_000
    assert in_the_books()["client_balance"] == 3_000
    assert audit(policy=POLICY) == []
    assert told(funding, "opened", minor=1_000) is None
    assert caplog.records[-1].message == "gateway.part_charged_back"


def test_what_does_not_fit_is_left_to_the_operator_and_strangers_are_not_found(market, caplog):
    funding = funds(market.northwind, 5_000)
    assert told(funding, "opened", minor=5_001) is told(funding, "opened", minor=0) is None
    assert caplog.records[-1].message == "gateway.part_charged_back"
    funding.reference = "pi_of_nobody"
    with pytest.raises(NotFound):
        told(funding, "opened")
    assert not Chargeback.objects.exists()
