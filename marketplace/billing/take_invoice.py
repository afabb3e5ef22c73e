"""Take an invoice and its contract for update, in the house's order."""

from uuid import UUID

from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.errors import NotFound
from marketplace.rows import take


def take_invoice(id: UUID) -> tuple[Contract, Invoice]:
    """Contract first, then the invoice; NotFound if there is none. A step."""
    found = Invoice.objects.filter(id=id).values_list("contract_id", flat=True).first()
    if found is None:
        raise NotFound("no_invoice", id=str(id))
    (contract,) = take(Contract.objects.filter(id=found))
    (invoice,) = take(Invoice.objects.filter(id=id))
    return contract, invoice
