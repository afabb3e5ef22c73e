"""What a freelancer earned in a period: every entry that moved their withdrawable money.

Gross, fee and net come from the books alone: the fee is what the same entry moved to our income.
So the sums are those of the ledger to the last digit, refunds as negative lines.
"""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.journal import Posted
from marketplace.ledger.queries import entries_of
from marketplace.people.models import Company, Member
from marketplace.reports.period import Period
from marketplace.reports.sources import Source, sources_of
from workdiary.money import EXPONENTS, Money

_BALANCE = "client_balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """One entry: what came to the freelancer (below 0: went back), and the fee beside it."""

    at_s: int
    kind: str
    leg: str
    source: Source
    client: str
    fee: Money
    net: Money

    @property
    def gross(self) -> Money:
        """Before the fee."""
        return self.net + self.fee


def earned(member: Member, period: Period) -> list[Earned]:
    """Oldest first, currency by currency; withdrawals are no earnings."""
    found: list[Earned] = []
    for currency in sorted(EXPONENTS):
        account = Account("available", str(member.pk), currency)
        entries = [
            entry
            for entry in entries_of(account, period.starts_s, period.ends_s)
            if entry.key.source_type != "payout"
        ]
        sources = sources_of(entry.key for entry in entries)
        names = _companies(entries)
        found += [_earned(entry, account, sources[entry.key], names) for entry in entries]
    return found


def by_client(rows: list[Earned]) -> list[tuple[str, Money, Money, Money]]:
    """(client, gross, fee, net) summed by client and currency, in order of name."""
    sums: dict[tuple[str, str], tuple[Money, Money, Money]] = {}
    for row in rows:
        key = (row.client, row.net.currency)
        zero = Money(0, row.net.currency)
        gross, fee, net = sums.get(key, (zero, zero, zero))
        sums[key] = (gross + row.gross, fee + row.fee, net + row.net)
    return [(client, *amounts) for (client, _), amounts in sorted(sums.items())]


def _companies(entries: list[Posted]) -> dict[str, str]:
    """The names of the clients whose balances these entries touch, by account. One statement."""
    accounts = {
        account for entry in entries for account, _, _ in entry.sides if account.kind == _BALANCE
    }
    names = dict(
        Company.objects.filter(pk__in={int(one.of) for one in accounts}).values_list("pk", "name")
    )
    return {one.name: names.get(int(one.of), "") for one in accounts}


def _earned(entry: Posted, account: Account, source: Source, names: dict[str, str]) -> Earned:
    client = source.client or next(
        (names[side.name] for side, _, _ in entry.sides if side.name in names), ""
    )
    return Earned(
        at_s=entry.posted_s,
        kind=entry.key.source_type,
        leg=entry.key.leg,
        source=source,
        client=client,
        fee=Money(_moved(entry, "income.fee"), account.currency),
        net=Money(_moved(entry, account.name), account.currency),
    )


def _moved(entry: Posted, name: str) -> int:
    """What an entry moves to an account, minor units; below 0 if it takes."""
    return sum(
        line.amount_minor * ((line.credit.name == name) - (line.debit.name == name))
        for line in entry.transfers
    )
