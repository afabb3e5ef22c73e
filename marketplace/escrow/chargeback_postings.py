"""The entries of a chargeback: taken from us, then won or lost. Pure.

opened           due_from_client, cost.chargeback -> bank or processor;  client_balance set off
won              bank or processor -> due_from_client;  what was set off is the client's again
lost             frozen, client_fee_held, cost.protection -> due_from_client
lost, released   cost.chargeback, income.client_fee -> due_from_client
"""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversed:
    """A payment that was taken back; minor units of one currency."""

    chargeback: str
    company: str
    currency: str
    amount_minor: int
    cost_minor: int
    set_off_minor: int
    gateway: str
    is_settled: bool
    invoice: str = ""  # "" if it paid for none

    @property
    def due(self) -> Account:
        """What the client owes."""
        return self._account("due_from_client", self.company)

    @property
    def balance(self) -> Account:
        """The client's free money."""
        return self._account("client_balance", self.company)

    @property
    def _taken_from(self) -> Account:
        if self.is_settled:
            return self._account("bank")
        return self._account("processor", self.gateway)

    def opened(self) -> list[Transfer]:
        """It left us, with what that cost."""
        return [
            Transfer(self.due, self._taken_from, self.amount_minor),
            Transfer(self._account("cost.chargeback"), self._taken_from, self.cost_minor),
            Transfer(self.balance, self.due, self.set_off_minor),
        ]

    def won(self) -> list[Transfer]:
        """It came back."""
        return [
            Transfer(self._taken_from, self.due, self.amount_minor),
            Transfer(self.due, self.balance, self.set_off_minor),
        ]

    def lost(self, *, frozen_minor: int, client_fee_minor: int) -> list[Transfer]:
        """What was not protected pays first, then the client's fee, then protection."""
        rest_minor = self.amount_minor - frozen_minor - client_fee_minor
        held = self._account("client_fee_held", self.invoice)
        return [
            Transfer(self._account("frozen", self.chargeback), self.due, frozen_minor),
            Transfer(held, self.due, client_fee_minor),
            Transfer(self._account("cost.protection"), self.due, rest_minor),
        ]

    def lost_released(self, *, client_fee_minor: int) -> list[Transfer]:
        """All on the house: released money is never taken back."""
        rest_minor = self.amount_minor - self.set_off_minor - client_fee_minor
        return [
            Transfer(self._account("cost.chargeback"), self.due, rest_minor),
            Transfer(self._account("income.client_fee"), self.due, client_fee_minor),
        ]

    def _account(self, kind: str, of: str = "") -> Account:
        return Account(kind, of, self.currency)
