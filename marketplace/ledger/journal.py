"""Entries as they were posted, one after the other: what an export walks through. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedTransfer:
    """One transfer with where it left both accounts (signed, minor units) and their versions."""

    debit: Account
    credit: Account
    amount_minor: int
    debit_after_minor: int
    debit_version: int
    credit_after_minor: int
    credit_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """One entry in the books and its instant."""

    key: Key
    posted_s: int
    transfers: tuple[PostedTransfer, ...]

    @property
    def sides(self) -> Iterator[tuple[Account, int, int]]:
        """Each account it touches, with its version and signed balance after; one may come twice."""
        for line in self.transfers:
            yield line.debit, line.debit_version, line.debit_after_minor
            yield line.credit, line.credit_version, line.credit_after_minor
