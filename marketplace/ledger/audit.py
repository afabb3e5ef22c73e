"""Recompute every balance and name each difference."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import F

from marketplace.ledger import models
from marketplace.ledger.accounts import read
from marketplace.ledger.queries import sums


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in the books that is not as it must be: where, what was found and expected."""

    code: str
    where: str
    found: object
    expected: object


def audit() -> list[Difference]:
    """Walk through all transfers in order; [] if the books are right.

    It trusts no trigger and no constraint: a superuser can turn them off.
    """
    return [*_entries(), *_accounts(), *_totals()]


def _entries() -> Iterator[Difference]:
    empty = models.Entry.objects.filter(transfers=None).order_by("id")
    for entry in empty:
        yield Difference(code="no_transfers", where=str(entry), found=0, expected=1)
    mixed = models.Transfer.objects.exclude(entry__currency=F("currency")).order_by("id")
    for transfer in mixed.select_related("entry"):
        yield Difference(
            code="two_currencies",
            where=str(transfer.entry),
            found=transfer.currency,
            expected=transfer.entry.currency,
        )


def _accounts() -> Iterator[Difference]:
    """Each account's transfers by version: gapless, each beginning where the last one ended."""
    version: dict[int, int] = {}
    balance: dict[int, int] = {}
    for side in _sides():
        last = version.get(side.account_id, 0)
        stands = balance.get(side.account_id, 0)
        where = f"account {side.account_id}, version {side.version}"
        if side.version != last + 1:
            yield Difference(code="version_gap", where=where, found=side.version, expected=last + 1)
        if side.before_minor != stands:
            yield Difference(
                code="broken_chain", where=where, found=side.before_minor, expected=stands
            )
        if side.after_minor != side.before_minor + side.amount_minor:
            yield Difference(
                code="wrong_sum",
                where=where,
                found=side.after_minor,
                expected=side.before_minor + side.amount_minor,
            )
        version[side.account_id] = side.version
        balance[side.account_id] = stands + side.amount_minor
    for account in models.Account.objects.order_by("currency", "name"):
        yield from _standing(account, balance.get(account.id, 0), version.get(account.id, 0))


@dataclass(frozen=True, slots=True)
class _Side:
    account_id: int
    version: int
    amount_minor: int
    before_minor: int
    after_minor: int


def _sides() -> Iterator[_Side]:
    """Both sides of all transfers, by account and version; debits are negative."""
    halves = [
        models.Transfer.objects.values_list(
            f"{side}_id", f"{side}_version", "amount_minor", f"{side}_before_minor",
            f"{side}_after_minor",
        ).order_by(f"{side}_id", f"{side}_version")
        for side in ("debit", "credit")
    ]  # fmt: skip
    rows = [
        _Side(account_id, version, sign * amount_minor, before_minor, after_minor)
        for sign, half in zip((-1, 1), halves, strict=True)
        for account_id, version, amount_minor, before_minor, after_minor in half.iterator()
    ]
    yield from sorted(rows, key=lambda side: (side.account_id, side.version))


def _standing(account: models.Account, balance_minor: int, version: int) -> Iterator[Difference]:
    where = str(account)
    if account.balance_minor != balance_minor:
        yield Difference(
            code="wrong_balance", where=where, found=account.balance_minor, expected=balance_minor
        )
    if account.version != version:
        yield Difference(code="wrong_version", where=where, found=account.version, expected=version)
    try:
        known = read(account.name, account.currency)
    except ValueError:
        yield Difference(code="not_in_chart", where=where, found=account.name, expected=None)
        return
    if account.may_go_negative != known.may_go_negative:
        yield Difference(
            code="wrong_kind",
            where=where,
            found=account.may_go_negative,
            expected=known.may_go_negative,
        )
    if account.balance_minor < 0 and not known.may_go_negative:
        yield Difference(code="overdrawn", where=where, found=account.balance_minor, expected=0)


def _totals() -> Iterator[Difference]:
    for currency, total_minor in sorted(sums().items()):
        if total_minor:
            yield Difference(
                code="does_not_sum_to_zero", where=currency, found=total_minor, expected=0
            )
