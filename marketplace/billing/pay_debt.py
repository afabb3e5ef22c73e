"""What a freelancer owes for fees priced again is kept of what is just released."""

from marketplace.billing.models import Invoice
from marketplace.escrow.square import set_off
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Key


def pay_debt(invoice: Invoice, leg: str, most_minor: int, *, at_s: int) -> None:
    """At most what was released. A step; once a leg."""
    seller, currency = str(invoice.seller_id), invoice.currency
    set_off(
        Key("invoice", str(invoice.id), leg),
        available=Account("available", seller, currency),
        debt=Account("due_from_freelancer", seller, currency),
        most_minor=most_minor,
        at_s=at_s,
    )
