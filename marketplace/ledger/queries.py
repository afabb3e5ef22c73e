"""Balances and statements."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Q, Sum

from marketplace.ledger import models
from marketplace.ledger.accounts import CHART, Account, read
from marketplace.ledger.entry import Key
from marketplace.ledger.journal import Posted, PostedTransfer


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Where an account stands. Signed: credit is positive, so all of a currency add up to 0."""

    account: Account
    balance_minor: int

    @property
    def name(self) -> str:
        """How it is spelled in the books: "available:7"."""
        return self.account.name

    @property
    def currency(self) -> str:
        """The currency of the balance."""
        return self.account.currency

    @property
    def shown_minor(self) -> int:
        """On its normal side: what the processor owes us is shown as positive."""
        is_debit = CHART[self.account.kind].is_debit
        return -self.balance_minor if is_debit else self.balance_minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One line of an account's statement: signed amount, and the balance after it."""

    posted_s: int
    source_type: str
    source_id: str
    leg: str
    other: str
    amount_minor: int
    after_minor: int
    version: int


def balances() -> list[Balance]:
    """Every account in the books, in order of currency and name. One statement."""
    return [
        Balance(account=read(name, currency), balance_minor=balance_minor)
        for name, currency, balance_minor in models.Account.objects.order_by(
            "currency", "name"
        ).values_list("name", "currency", "balance_minor")
    ]


def sums() -> dict[str, int]:
    """The sum of all balances for each currency; anything but 0 is a fault. One statement."""
    totals = models.Account.objects.values_list("currency").annotate(sum=Sum("balance_minor"))
    return {currency: int(total) for currency, total in totals.order_by("currency")}


def balance_minor(account: Account) -> int:
    """The signed balance of one account; 0 if nothing ever moved there."""
    return balances_minor([account])[account]


def balances_minor(accounts: Iterable[Account]) -> dict[Account, int]:
    """The signed balances of some accounts. One statement."""
    wanted = {(account.name, account.currency): account for account in accounts}
    found = models.Account.objects.filter(name__in=[name for name, _ in wanted])
    standing = {
        wanted[name, currency]: balance_minor
        for name, currency, balance_minor in found.values_list("name", "currency", "balance_minor")
        if (name, currency) in wanted
    }
    return {account: standing.get(account, 0) for account in wanted.values()}


def statement(account: Account) -> list[Movement]:
    """Everything that ever moved on an account, oldest first. Two statements."""
    movements = [*_movements(account, "debit", -1), *_movements(account, "credit", 1)]
    return sorted(movements, key=lambda movement: movement.version)


def journal() -> Iterator[Posted]:
    """Every entry in the order it was posted, as a stream. One statement."""
    rows = (
        models.Transfer.objects.select_related("entry", "debit", "credit")
        .order_by("entry_id", "position")
        .iterator(chunk_size=2_000)
    )
    for entry, transfers in groupby(rows, key=lambda row: row.entry):
        yield Posted(
            key=Key(entry.source_type, entry.source_id, entry.leg),
            posted_s=entry.posted_s,
            transfers=tuple(_posted(row) for row in transfers),
        )


def entries_of(account: Account, from_s: int, to_s: int) -> list[Posted]:
    """Every entry that moved an account in [from_s, to_s), oldest first, whole. One statement."""
    sides = Q()
    for side in ("debit", "credit"):
        sides |= Q(**{f"{side}__name": account.name, f"{side}__currency": account.currency})
    touching = models.Transfer.objects.filter(
        sides, entry__posted_s__gte=from_s, entry__posted_s__lt=to_s
    )
    rows = (
        models.Transfer.objects.filter(entry__in=touching.values("entry"))
        .select_related("entry", "debit", "credit")
        .order_by("entry__posted_s", "entry_id", "position")
    )
    return [
        Posted(
            key=Key(entry.source_type, entry.source_id, entry.leg),
            posted_s=entry.posted_s,
            transfers=tuple(_posted(row) for row in transfers),
        )
        for entry, transfers in groupby(rows, key=lambda row: row.entry)
    ]


def _posted(row: models.Transfer) -> PostedTransfer:
    return PostedTransfer(
        debit=read(row.debit.name, row.currency),
        credit=read(row.credit.name, row.currency),
        amount_minor=row.amount_minor,
        debit_after_minor=row.debit_after_minor,
        debit_version=row.debit_version,
        credit_after_minor=row.credit_after_minor,
        credit_version=row.credit_version,
    )


def _movements(account: Account, side: str, sign: int) -> list[Movement]:
    other = "credit" if side == "debit" else "debit"
    rows = models.Transfer.objects.filter(
        **{f"{side}__name": account.name, f"{side}__currency": account.currency}
    ).values_list(
        "entry__posted_s",
        "entry__source_type",
        "entry__source_id",
        "entry__leg",
        f"{other}__name",
        "amount_minor",
        f"{side}_after_minor",
        f"{side}_version",
    )
    return [
        Movement(
            posted_s=posted_s,
            source_type=source_type,
            source_id=source_id,
            leg=leg,
            other=name,
            amount_minor=sign * amount_minor,
            after_minor=after_minor,
            version=version,
        )
        for posted_s, source_type, source_id, leg, name, amount_minor, after_minor, version in rows
    ]
