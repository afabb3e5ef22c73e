"""Withdrawals to banks: one ISO 20022 pain.001 file a batch, validated against its schema."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sepaxml import SepaTransfer

from marketplace.errors import RuleBroken
from marketplace.gateways.iban import iban_of
from marketplace.gateways.payer import Order, Sent
from workdiary.money import EXPONENTS

SCHEMA = "pain.001.001.03"


class BankPayer:
    """Writes the file that the operator gives to the bank; the bank's statement tells the rest."""

    def __init__(self, *, holder: str, iban: str) -> None:
        """The account the payments leave from."""
        self._holder = holder
        self._iban = iban_of(iban)

    def account_of(self, text: str) -> str:
        """An IBAN; RuleBroken("bad_account") otherwise."""
        return iban_of(text)

    def pay(self, orders: Sequence[Order], *, batch: str, at_s: int) -> Sent:
        """Euro as SEPA transfers, other currencies as plain ones; nothing is known of them yet.

        RuleBroken("currency_not_paid") for one without cents: the library writes two decimals.
        """
        currency = orders[0].amount.currency
        if EXPONENTS[currency] != 2:
            raise RuleBroken("currency_not_paid", currency=currency)
        transfer = SepaTransfer(
            {
                "name": self._holder,
                "IBAN": self._iban,
                "batch": True,
                "currency": currency,
                "domestic": currency != "EUR",
            },
            schema=SCHEMA,
            clean=True,
        )
        for order in orders:
            transfer.add_payment(
                {
                    "name": order.holder,
                    "IBAN": order.account,
                    "amount": order.amount.minor,
                    "execution_date": datetime.fromtimestamp(at_s, UTC).date(),
                    "description": f"Fairhour {order.key}",
                    "endtoend_id": order.key.replace("-", ""),
                }
            )
        return Sent(file_name=f"{batch}.xml", file=transfer.export(validate=True))
