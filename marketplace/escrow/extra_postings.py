"""The entries of a bonus or an expense: collected into security, then released. Pure.

collected  client_balance -> pending (net), fee_held (fee), client_fee_held (client's fee)
released   pending -> available;  fee_held, client_fee_held -> income
"""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraSum:
    """What it moves, minor units of one currency. An expense has neither fee."""

    extra: str
    company: str
    freelancer: str
    currency: str
    gross_minor: int
    client_fee_minor: int
    fee_minor: int = 0

    @property
    def total_minor(self) -> int:
        """What the client pays."""
        return self.gross_minor + self.client_fee_minor

    @property
    def net_minor(self) -> int:
        """What the freelancer gets."""
        return self.gross_minor - self.fee_minor

    @property
    def balance(self) -> Account:
        """The client's free money."""
        return self._account("client_balance", self.company)

    @property
    def available(self) -> Account:
        """The freelancer's free money."""
        return self._account("available", self.freelancer)

    @property
    def debt(self) -> Account:
        """What the freelancer owes for fees priced again."""
        return self._account("due_from_freelancer", self.freelancer)

    def collected(self) -> Entry:
        """The client's money, in security."""
        return Entry(
            Key("extra", self.extra, "collected"),
            (
                Transfer(self.balance, self._own("pending"), self.net_minor),
                Transfer(self.balance, self._own("fee_held"), self.fee_minor),
                Transfer(self.balance, self._own("client_fee_held"), self.client_fee_minor),
            ),
        )

    def released(self) -> Entry:
        """The net can be withdrawn, both fees are earned."""
        income = self._account("income.client_fee")
        return Entry(
            Key("extra", self.extra, "released"),
            (
                Transfer(self._own("pending"), self.available, self.net_minor),
                Transfer(self._own("fee_held"), self._account("income.fee"), self.fee_minor),
                Transfer(self._own("client_fee_held"), income, self.client_fee_minor),
            ),
        )

    def _own(self, kind: str) -> Account:
        return self._account(kind, self.extra)

    def _account(self, kind: str, of: str = "") -> Account:
        return Account(kind, of, self.currency)
