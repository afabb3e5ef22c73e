"""What an invoice moves through escrow, as escrow wants it said."""

from marketplace.billing.models import Invoice, Protection
from marketplace.escrow.postings import Sum
from marketplace.escrow.protection_postings import Protected


def sum_of(invoice: Invoice) -> Sum:
    """The invoice's sums; the fee is 0 until it is fixed.

    What protection paid went to the freelancer already: collected, it goes back to the house, and
    only the rest goes through review.
    """
    paid = protection_of(invoice)
    protected_minor, protected_fee_minor = (paid.gross_minor, paid.fee_minor) if paid else (0, 0)
    fee_minor = 0 if invoice.fee_minor is None else invoice.fee_minor - protected_fee_minor
    return Sum(
        invoice=str(invoice.id),
        company=str(invoice.company_id),
        freelancer=str(invoice.seller_id),
        currency=invoice.currency,
        gross_minor=invoice.gross_minor - protected_minor,
        client_fee_minor=invoice.client_fee_minor,
        fee_minor=fee_minor,
        protected_minor=protected_minor,
        is_written_off=paid is not None and paid.written_off_s is not None,
    )


def protection_of(invoice: Invoice) -> Protection | None:
    """What protection paid on it, if it had to."""
    return Protection.objects.filter(invoice=invoice).first()


def protected_of(invoice: Invoice) -> Protected:
    """The part protection paid."""
    paid = Protection.objects.get(invoice=invoice)
    return Protected(
        invoice=str(invoice.id),
        company=str(invoice.company_id),
        freelancer=str(invoice.seller_id),
        currency=invoice.currency,
        gross_minor=paid.gross_minor,
        fee_minor=paid.fee_minor,
    )
