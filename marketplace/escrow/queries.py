"""What a client has in the house."""

from marketplace.escrow.cover import covers_s
from marketplace.ledger.accounts import Account
from marketplace.ledger.queries import balance_minor
from workdiary.money import Money


def client_balance(company_id: int, currency: str) -> Money:
    """The client's free money. One statement."""
    return Money(balance_minor(Account("client_balance", str(company_id), currency)), currency)


def balance_covers_s(company_id: int, rate: Money) -> int:
    """How many seconds at this rate the client's free money pays, fee included. One statement."""
    return covers_s(client_balance(company_id, rate.currency), rate)
