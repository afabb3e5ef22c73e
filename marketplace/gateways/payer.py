"""What a way to pay freelancers can do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from workdiary.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One payment to make. `key` names it for ever; `holder` and `account` say to whom."""

    key: str
    amount: Money
    holder: str
    account: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The file the orders left in. `failed` holds those that are known to fail, with a code;
    `paid` those that are known to have arrived. The others are told later."""

    file_name: str
    file: bytes = field(repr=False)  # it names people and their accounts
    paid: frozenset[str] = frozenset()
    failed: Mapping[str, str] = field(default_factory=dict)


class Payer(Protocol):
    """Makes payments of one kind. Never called inside a transaction."""

    def account_of(self, text: str) -> str:
        """The account as it is written, checked: RuleBroken("bad_account") if it is none."""

    def pay(self, orders: Sequence[Order], *, batch: str, at_s: int) -> Sent:
        """Make the payments, all in one currency; the same batch again is the same payments."""
