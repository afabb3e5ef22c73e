"""Post entries once each, inside the caller's transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q

from marketplace.errors import LedgerError, Overdrawn
from marketplace.ledger import models
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key


@dataclass(slots=True)
class _Standing:
    """Where an account stands while a batch is written."""

    id: int
    version: int
    balance_minor: int


def post(entries: Sequence[Entry], *, at_s: int) -> list[Entry]:
    """Write entries in order; those already posted are left alone. Returns the ones now written.

    Accounts are opened as needed and taken for update in order of their id. Overdrawn if one
    that may not go below zero would; LedgerError if a key was used for other transfers. Opens no
    transaction: what moves money commits with the reason for it.
    """
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    known = _posted([entry.key for entry in entries])
    fresh = _fresh(entries, known)
    if fresh:
        _write(fresh, at_s)
    return fresh


def take(accounts: set[Account]) -> dict[Account, int]:
    """Take accounts for update, opening what is missing; their signed balances.

    What is read so stays true until the transaction ends.
    """
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    return {account: stands.balance_minor for account, stands in _take(accounts).items()}


def _fresh(entries: Sequence[Entry], known: dict[Key, list[tuple[str, str, int]]]) -> list[Entry]:
    """The entries whose key is new; a key that says something else now is an error."""
    fresh: list[Entry] = []
    for entry in entries:
        said = [(t.debit.name, t.credit.name, t.amount_minor) for t in entry.transfers]
        if known.setdefault(entry.key, said) is said:
            fresh.append(entry)
        elif known[entry.key] != said:
            raise LedgerError("key_reused", key=str(entry.key))
    return fresh


def _posted(keys: Iterable[Key]) -> dict[Key, list[tuple[str, str, int]]]:
    """What stands in the books under these keys: the transfers in order."""
    wanted = set(keys)
    found = models.Transfer.objects.filter(_any_of(wanted)).order_by("entry_id", "position")
    posted: dict[Key, list[tuple[str, str, int]]] = {}
    for source_type, source_id, leg, debit, credit, amount_minor in found.values_list(
        "entry__source_type",
        "entry__source_id",
        "entry__leg",
        "debit__name",
        "credit__name",
        "amount_minor",
    ):
        key = Key(source_type, source_id, leg)
        if key in wanted:
            posted.setdefault(key, []).append((debit, credit, amount_minor))
    return posted


def _any_of(keys: set[Key]) -> Q:
    """A net over the keys: type and leg are few, so ids alone make it long."""
    return Q(
        entry__source_type__in={key.source_type for key in keys},
        entry__leg__in={key.leg for key in keys},
        entry__source_id__in={key.source_id for key in keys},
    )


def _write(entries: Sequence[Entry], at_s: int) -> None:
    standing = _take({side for e in entries for t in e.transfers for side in (t.debit, t.credit)})
    rows = models.Entry.objects.bulk_create(
        models.Entry(
            source_type=entry.key.source_type,
            source_id=entry.key.source_id,
            leg=entry.key.leg,
            currency=entry.currency,
            posted_s=at_s,
        )
        for entry in entries
    )
    # The balances follow from these rows: `guards` moves each account with its transfer.
    models.Transfer.objects.bulk_create(
        _line(row, position, transfer.amount_minor, standing[transfer.debit], credit)
        for row, entry in zip(rows, entries, strict=True)
        for position, transfer in enumerate(entry.transfers, start=1)
        for credit in (standing[transfer.credit],)
    )
    for account, stands in standing.items():
        if stands.balance_minor < 0 and not account.may_go_negative:
            raise Overdrawn("overdrawn", account=account.name, by_minor=-stands.balance_minor)


def _line(
    row: models.Entry, position: int, amount_minor: int, debit: _Standing, credit: _Standing
) -> models.Transfer:
    """One transfer, and where it leaves both accounts."""
    line = models.Transfer(
        entry=row,
        position=position,
        amount_minor=amount_minor,
        currency=row.currency,
        debit_id=debit.id,
        debit_version=debit.version + 1,
        debit_before_minor=debit.balance_minor,
        debit_after_minor=debit.balance_minor - amount_minor,
        credit_id=credit.id,
        credit_version=credit.version + 1,
        credit_before_minor=credit.balance_minor,
        credit_after_minor=credit.balance_minor + amount_minor,
    )
    debit.version, debit.balance_minor = line.debit_version, line.debit_after_minor
    credit.version, credit.balance_minor = line.credit_version, line.credit_after_minor
    return line


def _take(accounts: set[Account]) -> dict[Account, _Standing]:
    """Open what is missing, then take all for update in order of id."""
    by_name = {(account.name, account.currency): account for account in accounts}
    models.Account.objects.bulk_create(
        (
            models.Account(name=name, currency=currency, may_go_negative=account.may_go_negative)
            for (name, currency), account in sorted(by_name.items())
        ),
        ignore_conflicts=True,
    )
    taken = (
        models.Account.objects.select_for_update(no_key=True)
        .filter(
            name__in=[name for name, _ in by_name],
            currency__in={account.currency for account in accounts},
        )
        .order_by("id")
        .values_list("name", "currency", "id", "version", "balance_minor")
    )
    return {
        by_name[name, currency]: _Standing(id, version, balance_minor)
        for name, currency, id, version, balance_minor in taken
        if (name, currency) in by_name
    }
