"""What a client's money page shows: where the money stands, and everything that moved."""

from collections.abc import Sequence
from dataclasses import dataclass

from marketplace.billing.document import Document
from marketplace.billing.queries import invoices_of, numbers_of
from marketplace.escrow.models import Funding, MoneyBack
from marketplace.ledger.accounts import Account
from marketplace.ledger.queries import Movement, balances_minor, statement
from marketplace.people.models import Member
from marketplace.people.queries import verified_method
from marketplace.reports.freelancer_money import total
from workdiary.money import EXPONENTS, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementShown:
    """One line of the statement; `invoice` is the number of the invoice it belongs to, or ""."""

    posted_s: int
    other: str
    invoice: str
    amount: Money
    after: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a client's money of one currency stands."""

    balance: Money
    in_review: Money
    in_security: Money
    due: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMoney:
    """A client's money by currency, how they pay, and what moved, newest first."""

    standing: tuple[Standing, ...]
    method: str
    movements: tuple[MovementShown, ...]
    payments: tuple[tuple[str, int, Money], ...]  # state, when asked, how much; newest first


def client_money(member: Member) -> ClientMoney:
    """The company's side of the books."""
    accounts = [Account("client_balance", str(member.company_id), c) for c in sorted(EXPONENTS)]
    balance_minor = balances_minor(accounts)
    mine, numbers = invoices_of(member), numbers_of(member)
    currencies = {one.gross.currency for one in mine} | {"USD"}
    used = [one for one in accounts if balance_minor[one] or one.currency in currencies]
    method = verified_method(member.company) if member.company else None
    return ClientMoney(
        standing=tuple(_standing(Money(balance_minor[one], one.currency), mine) for one in used),
        method=method.label if method else "",
        payments=_payments(member),
        movements=tuple(
            _shown(line, one.currency, numbers) for one in used for line in reversed(statement(one))
        ),
    )


def _payments(member: Member) -> tuple[tuple[str, int, Money], ...]:
    """The last payments, in and back out; a refused one moved nothing and is seen only here."""
    came = Funding.objects.filter(company=member.company_id).order_by("-asked_s", "-id")[:10]
    backs = MoneyBack.objects.filter(funding__company=member.company_id).select_related("funding")
    rows = [(one.state, one.asked_s, Money(one.amount_minor, one.currency)) for one in came]
    rows += [
        (one.state, one.asked_s, Money(-one.amount_minor, one.funding.currency))
        for one in backs.order_by("-asked_s", "-id")[:10]
    ]
    return tuple(sorted(rows, key=lambda row: -row[1])[:10])


def _standing(balance: Money, invoices: Sequence[Document]) -> Standing:
    def gross(state: str) -> Money:
        return total((one.gross for one in invoices if one.state == state), balance.currency)

    return Standing(
        balance=balance,
        in_review=gross("paid"),
        in_security=gross("accepted"),
        due=total((one.total for one in invoices if one.state == "open"), balance.currency),
    )


def _shown(line: Movement, currency: str, numbers: dict[str, str]) -> MovementShown:
    return MovementShown(
        posted_s=line.posted_s,
        other=line.other.partition(":")[0],
        invoice=numbers.get(line.source_id, "") if line.source_type == "invoice" else "",
        amount=Money(line.amount_minor, currency),
        after=Money(line.after_minor, currency),
    )
