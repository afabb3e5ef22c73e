import pytest

from marketplace.errors import RuleBroken
from marketplace.gateways.bank_payer import BankPayer
from marketplace.gateways.payer import Order
from tests.builders import unix
from workdiary.money import Money

BANK = BankPayer(holder="Fairhour", iban="DE89370400440532013000")


def paid(currency, minor=499_01, holder="Andris Kalniņš"):
    order = Order(
        key="0193b7a0-5f00-7000-8000-000000000001",
        amount=Money(minor, currency),
        holder=holder,
        account="LV80BANK0000435195001",
    )
    return BANK.pay([order], batch="b", at_s=unix("2026-12-03T13:00:00Z")).file.decode()


def test_euro_goes_by_sepa_and_others_do_not():
    assert "<Cd>SEPA</Cd>" in paid("EUR")
    assert "<Cd>SEPA</Cd>" not in paid("USD")
    assert '<InstdAmt Ccy="USD">499.01</InstdAmt>' in paid("USD")


@pytest.mark.parametrize("currency", ["JPY", "KWD"])
def test_a_currency_without_cents_is_refused_rather_than_paid_a_hundredfold(currency):
    with pytest.raises(RuleBroken, match="currency_not_paid"):
        paid(currency)


def test_a_name_full_of_markup_is_text():
    assert "&lt;b&gt;Andris" in paid("EUR", holder="<b>Andris</b> & sons")
