"""Clients who pay by bank transfer: nothing can be pulled, money comes with a statement."""

from marketplace.gateways.port import Answer, Declined
from workdiary.money import Money


class BankGateway:
    """A charge beyond the balance waits for the client's transfer: see `billing/import_statement`."""

    name = "bank"

    def collect(self, *, key: str, method: str, amount: Money, attempt: int) -> Answer:
        """Nothing can be taken from somebody else's bank account."""
        return Declined("transfer_needed")
