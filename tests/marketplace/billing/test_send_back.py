import pytest

from marketplace.billing.audit import audit
from marketplace.billing.close_all import close_all
from marketplace.billing.send_back import send_back
from marketplace.errors import Busy, Conflict, NotAllowed, RuleBroken
from marketplace.escrow.models import MoneyBack
from marketplace.gateways.bank import BankGateway
from marketplace.gateways.port import Collected, Declined
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.tasks import run_due
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import POLICY
from tests.marketplace.diaries import HOUR, WEEK, a_diary, funds
from tests.marketplace.test_tasks import Tools, in_the_books
from workdiary.money import Money

NOON = unix("2026-11-20T12:00:00Z")


class Slow(SandboxGateway):
    """Gives no answer until it is told one."""

    answer = None

    def give_back(self, *, key, reference, amount):
        if self.answer is None:
            raise Busy("gateway_silent", key=key)
        return self.answer


def back(market, minor, *, id=None, actor=None, gateway=None):
    return send_back(
        Money(minor, "USD"), id=id or an_id(), actor=actor or market.maya, now_s=NOON,
        gateway=gateway or SandboxGateway(),
    )  # fmt: skip


def test_free_money_goes_back_to_its_payment_once(market):
    funds(market.northwind, 20_000)
    id = an_id()
    for _ in range(2):
        assert back(market, 6_180, id=id).state == "sent"
    assert in_the_books() == {"processor": -13_820, "client_balance": 13_820}
    with pytest.raises(RuleBroken, match="id_reused"):
        back(market, 6_181, id=id)
    assert audit(policy=POLICY) == []


def test_never_more_than_is_free_nor_than_a_payment_brought(market):
    funds(market.northwind, 5_000)
    funds(market.northwind, 4_000)
    for minor, code in ((9_001, "not_enough"), (5_001, "above_payment"), (0, "bad_amount")):
        with pytest.raises(RuleBroken, match=code):
            back(market, minor)
    back(market, 5_000)
    with pytest.raises(RuleBroken, match="not_enough"):
        back(market, 4_001)
    assert in_the_books()["client_balance"] == 4_000


def test_while_an_invoice_is_not_paid_it_stays(market):
    funds(market.northwind, 5_000)
    a_diary(market.contract, market.device, 10 * HOUR)
    close_all(WEEK, now_s=WEEK.lock_s, policy=POLICY)
    with pytest.raises(Conflict, match="owes"):
        back(market, 1_000)


def test_a_gateway_that_is_silent_is_asked_again_and_a_refusal_gives_it_back(market):
    funds(market.northwind, 5_000)
    slow = Slow()
    with pytest.raises(Busy):
        back(market, 1_000, gateway=slow)
    assert in_the_books()["client_balance"] == 4_000
    slow.answer = Declined("closed_account")
    run_due(NOON + 3_600, Tools(gateway=slow), kinds=frozenset({"money_back"}))
    assert (MoneyBack.objects.get().state, in_the_books()["client_balance"]) == ("failed", 5_000)
    slow.answer = Collected("re_1")
    assert back(market, 1_000, gateway=slow).reference == "re_1"
    assert audit(policy=POLICY) == []


def test_only_a_client_and_only_where_it_can(market):
    with pytest.raises(NotAllowed):
        back(market, 5, actor=market.andris)
    with pytest.raises(RuleBroken, match="cannot_give_back"):
        back(market, 5, gateway=BankGateway())
