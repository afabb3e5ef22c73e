"""What an invoice moves through escrow, as escrow wants it said."""

from marketplace.billing.models import Invoice
from marketplace.escrow.postings import Sum


def sum_of(invoice: Invoice) -> Sum:
    """The invoice's sums; the fee is 0 until it is fixed."""
    return Sum(
        invoice=str(invoice.id),
        company=str(invoice.company_id),
        freelancer=str(invoice.seller_id),
        currency=invoice.currency,
        gross_minor=invoice.gross_minor,
        client_fee_minor=invoice.client_fee_minor,
        fee_minor=invoice.fee_minor or 0,
    )
