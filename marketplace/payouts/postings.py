"""The entries of a withdrawal: asked, paid, failed, returned. Pure.

asked     available -> payout (net), income.payout_fee (fee)
paid      payout    -> bank
failed    payout, income.payout_fee -> available      before it was paid
returned  bank,   income.payout_fee -> available      after it was paid
"""

from dataclasses import dataclass

from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What a withdrawal moves, minor units of one currency; the fee is part of the amount."""

    payout: str
    member: str
    currency: str
    amount_minor: int
    fee_minor: int

    @property
    def net_minor(self) -> int:
        """What arrives."""
        return self.amount_minor - self.fee_minor

    @property
    def available(self) -> Account:
        """Where the freelancer's free money is."""
        return Account("available", self.member, self.currency)

    def asked(self) -> Entry:
        """The amount leaves what can be withdrawn, at once."""
        return self._entry(
            "asked",
            Transfer(self.available, self._under_way, self.net_minor),
            Transfer(self.available, self._fee, self.fee_minor),
        )

    def paid(self) -> Entry:
        """It left our bank."""
        return self._entry("paid", Transfer(self._under_way, self._bank, self.net_minor))

    def failed(self) -> Entry:
        """It never left: amount and fee are back."""
        return self._entry(
            "failed",
            Transfer(self._under_way, self.available, self.net_minor),
            Transfer(self._fee, self.available, self.fee_minor),
        )

    def returned(self) -> Entry:
        """It came back to our bank: amount and fee are back."""
        return self._entry(
            "returned",
            Transfer(self._bank, self.available, self.net_minor),
            Transfer(self._fee, self.available, self.fee_minor),
        )

    @property
    def _under_way(self) -> Account:
        return Account("payout", self.payout, self.currency)

    @property
    def _bank(self) -> Account:
        return Account("bank", "", self.currency)

    @property
    def _fee(self) -> Account:
        return Account("income.payout_fee", "", self.currency)

    def _entry(self, leg: str, *transfers: Transfer) -> Entry:
        return Entry(Key("payout", self.payout, leg), transfers)
