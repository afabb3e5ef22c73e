"""Entry: transfers of one currency, each from one account to another; its key. Pure."""

from dataclasses import dataclass

from marketplace.errors import Unbalanced
from marketplace.ledger.accounts import Account


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What an entry is about. One entry a key, for ever: posting it twice is posting it once."""

    source_type: str
    source_id: str
    leg: str

    def __str__(self) -> str:
        return f"{self.source_type} {self.source_id} {self.leg}"


@dataclass(frozen=True, slots=True)
class Transfer:
    """One movement, one line, both sides: what `debit` gives is what `credit` gets."""

    debit: Account
    credit: Account
    amount_minor: int

    def __post_init__(self) -> None:
        if self.amount_minor < 0:
            raise Unbalanced("negative_amount", amount_minor=self.amount_minor)
        if self.debit == self.credit:
            raise Unbalanced("same_account", account=self.debit.name)
        if self.debit.currency != self.credit.currency:
            raise Unbalanced("two_currencies", debit=self.debit, credit=self.credit)

    @property
    def currency(self) -> str:
        """The one currency of both sides."""
        return self.debit.currency


@dataclass(frozen=True, slots=True)
class Entry:
    """One balanced ledger transaction: at least one transfer, all in one currency."""

    key: Key
    transfers: tuple[Transfer, ...]

    def __post_init__(self) -> None:
        # A fee of 0.00 moves nothing and leaves no line.
        moving = tuple(transfer for transfer in self.transfers if transfer.amount_minor)
        object.__setattr__(self, "transfers", moving)
        if len({transfer.currency for transfer in moving}) != 1:
            raise Unbalanced("not_one_currency", key=str(self.key))

    @property
    def currency(self) -> str:
        """The currency of all its transfers."""
        return self.transfers[0].currency
