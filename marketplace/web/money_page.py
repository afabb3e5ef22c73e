"""What the money pages show: a client's balance, a freelancer's earnings; equal to the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass

from marketplace.billing.document import Document
from marketplace.billing.queries import invoices_of
from marketplace.ledger.accounts import Account
from marketplace.ledger.queries import Movement, balances_minor, statement
from marketplace.people.models import Member
from marketplace.people.queries import verified_method
from workdiary.money import EXPONENTS, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementShown:
    """One line of a statement."""

    posted_s: int
    what: str
    source: str
    amount: Money
    after: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMoney:
    """A client's free money by currency, how they pay, and what moved."""

    balances: tuple[Money, ...]
    method: str
    movements: tuple[MovementShown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Where a freelancer's money of one currency stands."""

    currency: str
    with_client: Money
    security: Money
    free: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Earnings:
    """Figures by currency, and an invoice a row."""

    figures: tuple[Figures, ...]
    invoices: tuple[Document, ...]


def client_money(member: Member) -> ClientMoney:
    """The company's side of the books."""
    accounts = [Account("client_balance", str(member.company_id), c) for c in sorted(EXPONENTS)]
    standing = balances_minor(accounts)
    used = [one for one in accounts if standing[one] or one.currency == "USD"]
    method = verified_method(member.company) if member.company else None
    return ClientMoney(
        balances=tuple(Money(standing[one], one.currency) for one in used),
        method=method.label if method else "",
        movements=tuple(
            _shown(line, one.currency) for one in used for line in reversed(statement(one))
        ),
    )


def earnings(member: Member) -> Earnings:
    """The freelancer's side: review and security by invoice, what is free by the ledger."""
    mine = invoices_of(member)
    currencies = sorted({one.gross.currency for one in mine}) or ["USD"]
    free = balances_minor([Account("available", str(member.pk), c) for c in currencies])
    return Earnings(
        figures=tuple(
            Figures(
                currency=account.currency,
                with_client=_net(mine, account.currency, ("open", "paid")),
                security=_net(mine, account.currency, ("accepted",)),
                free=Money(minor, account.currency),
            )
            for account, minor in free.items()
        ),
        invoices=tuple(mine),
    )


def _net(documents: Sequence[Document], currency: str, states: tuple[str, ...]) -> Money:
    total = Money(0, currency)
    for one in documents:
        if one.gross.currency == currency and one.state in states:
            total += one.net
    return total


def _shown(line: Movement, currency: str) -> MovementShown:
    return MovementShown(
        posted_s=line.posted_s,
        what=line.other.partition(":")[0],
        source=line.source_id,
        amount=Money(line.amount_minor, currency),
        after=Money(line.after_minor, currency),
    )
