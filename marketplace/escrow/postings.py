"""The entries of an hourly invoice: charged, reviewed, released. Pure.

charge       client_balance -> review (gross), client_fee_held (client's fee)
review end   review         -> pending (net), fee_held (fee)
release      pending        -> available;  fee_held, client_fee_held -> income
"""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What an invoice moves, minor units of one currency. `fee_minor` is 0 before it is fixed.

    `protected_minor` is what the house paid before: collected, it goes back to the house.
    """

    invoice: str
    company: str
    freelancer: str
    currency: str
    gross_minor: int
    client_fee_minor: int
    fee_minor: int = 0
    protected_minor: int = 0
    is_written_off: bool = False

    @property
    def total_minor(self) -> int:
        """What the client pays."""
        return self.gross_minor + self.protected_minor + self.client_fee_minor

    @property
    def moves(self) -> bool:
        """Is there anything to move? A second at a low rate comes to 0.00: billed, not booked."""
        return self.gross_minor + self.protected_minor > 0

    @property
    def balance(self) -> Account:
        """Where the client's free money is."""
        return self._account("client_balance", self.company)

    @property
    def net_minor(self) -> int:
        """What the freelancer gets."""
        return self.gross_minor - self.fee_minor

    def charged(self) -> Entry:
        """The client's money is set aside for this invoice."""
        lent = self._account("due_from_client", self.company)
        if self.is_written_off:
            lent = self._account("cost.protection")
        return self._entry(
            "charge",
            Transfer(self.balance, lent, self.protected_minor),
            Transfer(self.balance, self._own("review"), self.gross_minor),
            Transfer(self.balance, self._own("client_fee_held"), self.client_fee_minor),
        )

    def reviewed(self) -> Entry:
        """Gross becomes net in security, and a fee that is not yet earned."""
        return self._entry(
            "review_end",
            Transfer(self._own("review"), self._own("pending"), self.net_minor),
            Transfer(self._own("review"), self._own("fee_held"), self.fee_minor),
        )

    def released(self) -> Entry:
        """The net can be withdrawn, both fees are earned."""
        return self._entry(
            "release",
            Transfer(
                self._own("pending"), self._account("available", self.freelancer), self.net_minor
            ),
            Transfer(self._own("fee_held"), self._account("income.fee"), self.fee_minor),
            Transfer(
                self._own("client_fee_held"),
                self._account("income.client_fee"),
                self.client_fee_minor,
            ),
        )

    def _own(self, kind: str) -> Account:
        return self._account(kind, self.invoice)

    def _account(self, kind: str, of: str = "") -> Account:
        return Account(kind, of, self.currency)

    def _entry(self, leg: str, *transfers: Transfer) -> Entry:
        return Entry(Key("invoice", self.invoice, leg), transfers)
