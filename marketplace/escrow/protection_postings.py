"""The entries of what protection pays on an invoice nobody paid: paid, released, written off. Pure.

paid         due_from_client  -> pending (net), fee_held (fee)
released     pending          -> available;  fee_held -> income
written off  cost.protection  -> due_from_client
"""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """The protected part of an invoice, minor units of one currency; its gross is above 0."""

    invoice: str
    company: str
    freelancer: str
    currency: str
    gross_minor: int
    fee_minor: int

    @property
    def net_minor(self) -> int:
        """What the freelancer gets."""
        return self.gross_minor - self.fee_minor

    def paid(self) -> Entry:
        """The house pays; the client owes it."""
        owed = self._account("due_from_client", self.company)
        return self._entry(
            "protect",
            Transfer(owed, self._own("pending"), self.net_minor),
            Transfer(owed, self._own("fee_held"), self.fee_minor),
        )

    def released(self) -> Entry:
        """The net can be withdrawn, at the calendar's instant; the fee is earned."""
        available = self._account("available", self.freelancer)
        return self._entry(
            "protect_release",
            Transfer(self._own("pending"), available, self.net_minor),
            Transfer(self._own("fee_held"), self._account("income.fee"), self.fee_minor),
        )

    def written_off(self) -> Entry:
        """Nobody paid it back: it is the house's cost."""
        owed = self._account("due_from_client", self.company)
        return self._entry(
            "write_off", Transfer(self._account("cost.protection"), owed, self.gross_minor)
        )

    def _own(self, kind: str) -> Account:
        return self._account(kind, self.invoice)

    def _account(self, kind: str, of: str = "") -> Account:
        return Account(kind, of, self.currency)

    def _entry(self, leg: str, *transfers: Transfer) -> Entry:
        return Entry(Key("invoice", self.invoice, leg), transfers)
