"""The chart of accounts and which may go below zero. Pure.

Balances are kept signed: what stands on the credit side is positive. So a transfer takes from
its debit account what it gives to its credit account, and all balances of a currency add up
to 0. An account whose normal side is debit (the processor owes us) stands below zero.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from workdiary.money import EXPONENTS

INCOME = frozenset({"income.fee", "income.client_fee", "income.payout_fee"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What accounts of one kind hold, and what the database refuses to them."""

    holds: str
    is_debit: bool = False
    may_go_negative: bool = False
    is_clearing: bool = False


def _debit(holds: str) -> Kind:
    return Kind(holds=holds, is_debit=True, may_go_negative=True)


CHART: Mapping[str, Kind] = {
    "processor": _debit("collected, not yet paid out to the bank"),
    "client_balance": Kind(holds="free money of the client"),
    "review": Kind(holds="hourly gross in review", is_clearing=True),
    "pending": Kind(holds="net in security", is_clearing=True),
    "fee_held": Kind(holds="fee not yet earned", is_clearing=True),
    "client_fee_held": Kind(holds="client's fee not yet earned", is_clearing=True),
    "available": Kind(holds="withdrawable"),
    "income.fee": Kind(holds="earned from freelancers"),
    "income.client_fee": Kind(holds="earned from clients"),
}


@dataclass(frozen=True, slots=True, order=True)
class Account:
    """One account by kind, owner or source, and currency: "review:0193...", USD.

    `of` is "" for the operator's own accounts.
    """

    kind: str
    of: str
    currency: str

    def __post_init__(self) -> None:
        if self.kind not in CHART:
            raise ValueError(f"no account of the kind {self.kind!r} in the chart")
        if self.currency not in EXPONENTS:
            raise ValueError(f"no accounts in {self.currency!r}")
        if bool(self.of) == (self.kind in INCOME):
            raise ValueError(f"{self.kind!r} of {self.of!r} is no account")

    @property
    def name(self) -> str:
        """How it is spelled in the books."""
        return f"{self.kind}:{self.of}" if self.of else self.kind

    @property
    def may_go_negative(self) -> bool:
        """Does the database let its signed balance fall below zero?"""
        return CHART[self.kind].may_go_negative


def read(name: str, currency: str) -> Account:
    """The account with this name; ValueError if the chart has none like it."""
    kind, _, of = name.partition(":")
    return Account(kind, of, currency)
