"""Withdrawals by Wise, PayPal and Payoneer: the batch file each of them takes.

Written from their published templates; not run against the live services. The operator uploads
the file and tells what became of each payment.
"""

import csv
import io
import re
from collections.abc import Sequence
from datetime import UTC, datetime

from marketplace.errors import RuleBroken
from marketplace.gateways.payer import Order, Sent
from workdiary.money import spell

_EMAIL = re.compile(r"[^\s@,;\"'=+\-][^\s@,;\"']{0,62}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_PAYEE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,29}")


class WisePayer:
    """Payments to e-mail addresses; the amount is what arrives."""

    def account_of(self, text: str) -> str:
        """An e-mail address; RuleBroken("bad_account") otherwise."""
        return _email(text)

    def pay(self, orders: Sequence[Order], *, batch: str, at_s: int) -> Sent:
        """One row an order; nothing is known of them yet."""
        head = (
            "name", "recipientEmail", "paymentReference", "receiverType", "amountCurrency",
            "amount", "sourceCurrency", "targetCurrency",
        )  # fmt: skip
        rows = [
            (
                _plain(order.holder),
                order.account,
                _short(order.key),
                "PERSON",
                "target",
                spell(order.amount),
                order.amount.currency,
                order.amount.currency,
            )
            for order in orders
        ]
        return Sent(file_name=f"{batch}.csv", file=_csv([head, *rows]))


class PaypalPayer:
    """Payments to e-mail addresses; the file has no head."""

    def account_of(self, text: str) -> str:
        """An e-mail address; RuleBroken("bad_account") otherwise."""
        return _email(text)

    def pay(self, orders: Sequence[Order], *, batch: str, at_s: int) -> Sent:
        """One row an order; nothing is known of them yet."""
        rows = [
            (
                order.account,
                spell(order.amount),
                order.amount.currency,
                _short(order.key),
                "Fairhour",
                "PAYPAL",
            )
            for order in orders
        ]
        return Sent(file_name=f"{batch}.csv", file=_csv(rows))


class PayoneerPayer:
    """Payments to payees by the id they have with the operator's programme."""

    def account_of(self, text: str) -> str:
        """A payee's id; RuleBroken("bad_account") otherwise."""
        if not _PAYEE.fullmatch(text.strip()):
            raise RuleBroken("bad_account")
        return text.strip()

    def pay(self, orders: Sequence[Order], *, batch: str, at_s: int) -> Sent:
        """One row an order; nothing is known of them yet."""
        head = ("Payee ID", "Amount", "Currency", "Payment ID", "Description", "Payment Date")
        day = datetime.fromtimestamp(at_s, UTC).strftime("%m/%d/%Y")
        rows = [
            (
                order.account,
                spell(order.amount),
                order.amount.currency,
                _short(order.key),
                "Fairhour",
                day,
            )
            for order in orders
        ]
        return Sent(file_name=f"{batch}.csv", file=_csv([head, *rows]))


def _email(text: str) -> str:
    address = text.strip().lower()
    if len(address) > 100 or not _EMAIL.fullmatch(address):
        raise RuleBroken("bad_account")
    return address


def _short(key: str) -> str:
    """30 characters of a UUID: as many as PayPal keeps; 120 bits tell any two apart."""
    return key.replace("-", "")[-30:]


def _plain(text: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return text.lstrip("=+-@\t\r ")


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode()
