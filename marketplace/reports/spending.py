"""What a client paid in a period: every entry that moved their free money."""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.queries import entries_of
from marketplace.people.models import Company
from marketplace.reports.period import Period
from marketplace.reports.sources import Source, sources_of
from workdiary.money import EXPONENTS, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """One entry on the balance: below 0 it paid for something, above 0 it came in or back."""

    at_s: int
    kind: str
    leg: str
    source: Source
    amount: Money
    fee: Money  # of it the client's processing fee, below 0 where it is paid
    after: Money


def spent(company: Company, period: Period) -> list[Spent]:
    """Oldest first, currency by currency."""
    found: list[Spent] = []
    for currency in sorted(EXPONENTS):
        account = Account("client_balance", str(company.pk), currency)
        entries = entries_of(account, period.starts_s, period.ends_s)
        sources = sources_of(entry.key for entry in entries)
        for entry in entries:
            amount_minor = fee_minor = 0
            after_minor = 0
            for line in entry.transfers:
                sign = (line.credit == account) - (line.debit == account)
                other = line.debit if sign > 0 else line.credit
                amount_minor += sign * line.amount_minor
                if "client_fee" in other.kind:
                    fee_minor += sign * line.amount_minor
                if sign:
                    after = line.credit_after_minor if sign > 0 else line.debit_after_minor
                    after_minor = after
            found.append(
                Spent(
                    at_s=entry.posted_s,
                    kind=entry.key.source_type,
                    leg=entry.key.leg,
                    source=sources[entry.key],
                    amount=Money(amount_minor, currency),
                    fee=Money(fee_minor, currency),
                    after=Money(after_minor, currency),
                )
            )
    return found
