"""When the review ends, the fee in what is frozen stays back with it."""

from marketplace.billing.models import Invoice
from marketplace.billing.standing_of import bill_of, kept_aside, standing_of
from marketplace.contracts.models import Contract
from marketplace.escrow.standing import own_fee
from marketplace.fees.fix import expect
from marketplace.policy import Policy


def keep_fees(contract: Contract, invoice: Invoice, policy: Policy) -> None:
    """A step; contract and invoice are taken. Last in, first out, as if it were taken back now."""
    aside = kept_aside(invoice)
    if not aside:
        return
    standing = standing_of(invoice)
    bills = [bill_of(contract, -one.rest_minor) for one in aside]
    gross_minor, fee_minor = standing.gross_minor, standing.fee_minor
    for one, change_minor in zip(aside, expect(bills, schedules=policy.schedules), strict=True):
        one.fee_minor = own_fee(
            one.rest_minor, -change_minor, of_minor=gross_minor, with_fee_minor=fee_minor
        )
        gross_minor, fee_minor = gross_minor - one.rest_minor, fee_minor - one.fee_minor
        one.save(update_fields=["fee_minor"])
