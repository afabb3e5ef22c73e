"""Write down what of an invoice was taken back: the next note of its chain, once per cause."""

from collections.abc import Sequence
from uuid import UUID, uuid5

from django.db.models import Max

from marketplace.billing.models import CreditNote, Invoice
from marketplace.escrow.standing import TakenBack
from marketplace.people.models import Member
from marketplace.rows import take


def write_note(
    invoice: Invoice,
    back: TakenBack,
    *,
    cause: str,
    cause_id: UUID,
    leg: str,
    at_s: int,
    rows: Sequence[Sequence[int]] = (),
) -> CreditNote:
    """A step; the invoice is taken. The database refuses one that does not follow the last."""
    take(Member.objects.filter(id=invoice.seller_id))
    last = CreditNote.objects.filter(invoice=invoice).order_by("number").last()
    before_minor = last.after_minor if last else invoice.gross_minor
    used = CreditNote.objects.filter(seller=invoice.seller_id).aggregate(last=Max("serial"))["last"]
    return CreditNote.objects.create(
        id=uuid5(cause_id, f"credit note {leg}"),
        invoice=invoice,
        number=(last.number if last else 0) + 1,
        seller_id=invoice.seller_id,
        serial=(used or 0) + 1,
        cause=cause,
        cause_id=cause_id,
        rows=[list(row) for row in rows],
        before_minor=before_minor,
        gross_minor=back.gross_minor,
        after_minor=before_minor - back.gross_minor,
        client_fee_minor=back.client_fee_minor,
        fee_minor=back.fee_minor,
        own_fee_minor=back.own_minor,
        issued_s=at_s,
    )
