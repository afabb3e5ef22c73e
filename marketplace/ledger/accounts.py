"""The chart of accounts and which may go below zero. Pure.

Balances are kept signed: what stands on the credit side is positive. So a transfer takes from
its debit account what it gives to its credit account, and all balances of a currency add up
to 0. An account whose normal side is debit (the processor owes us) stands below zero.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from workdiary.money import EXPONENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What accounts of one kind hold, and what the database refuses to them.

    `sort` is where bookkeeping puts them. The house has one account of each kind of its own
    (`is_ours`); the others belong to somebody or something.
    """

    holds: str
    sort: Literal["asset", "liability", "income", "expense", "equity"]
    is_ours: bool = False
    is_clearing: bool = False
    may_be_short: bool = False

    @property
    def is_debit(self) -> bool:
        """Is its normal side debit?"""
        return self.sort in ("asset", "expense")

    @property
    def may_go_negative(self) -> bool:
        """May its signed balance be below zero? Never where people's money lies."""
        return self.is_debit or self.may_be_short


def _liability(holds: str) -> Kind:
    return Kind(holds=holds, sort="liability")


def _clearing(holds: str) -> Kind:
    return Kind(holds=holds, sort="liability", is_clearing=True)


def _ours(holds: str, sort: Literal["asset", "income", "expense", "equity"]) -> Kind:
    return Kind(holds=holds, sort=sort, is_ours=True)


CHART: Mapping[str, Kind] = {
    "processor": Kind(holds="collected, not yet paid out to the bank", sort="asset"),
    "bank": _ours("trust money in the bank", "asset"),
    "due_from_client": Kind(holds="paid by protection or taken by a chargeback", sort="asset"),
    "due_from_freelancer": Kind(
        holds="a fee priced again, set off at the next release", sort="asset"
    ),
    "client_balance": _liability("free money of the client"),
    "review": _clearing("hourly gross in review"),
    "milestone": _clearing("funded gross"),
    "frozen": _clearing("disputed gross"),
    "pending": _clearing("net in security"),
    "fee_held": _clearing("fee not yet earned"),
    "client_fee_held": _clearing("client's fee not yet earned"),
    "available": _liability("withdrawable"),
    "payout": _clearing("a withdrawal under way"),
    "unmatched": _clearing("came to the bank, not yet known from whom"),
    # A refund priced again may give back more than was earned so far, while the rest is still held.
    "income.fee": Kind(
        holds="earned from freelancers", sort="income", is_ours=True, may_be_short=True
    ),
    "income.client_fee": _ours("earned from clients", "income"),
    "income.payout_fee": _ours("earned from withdrawals", "income"),
    "cost.processor": _ours("what the processors take", "expense"),
    "cost.protection": _ours("paid for clients who never paid", "expense"),
    "cost.chargeback": _ours("chargebacks lost, and their cost", "expense"),
    "capital": _ours("the house's own money", "equity"),
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
        if bool(self.of) == CHART[self.kind].is_ours:
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
