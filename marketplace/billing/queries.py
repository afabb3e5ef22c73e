"""Invoices as documents, and the segments behind a line; each starts from the actor."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from marketplace.billing.diary_sums import parts_of
from marketplace.billing.document import Document, Row
from marketplace.billing.invoice import number, read_number
from marketplace.billing.models import Invoice, Line
from marketplace.people.models import Member
from workdiary.money import Money
from workdiary.parts import Part
from workdiary.week import BillingWeek


def invoices_of(actor: Member, *, contract_id: UUID | None = None) -> list[Document]:
    """The actor's invoices, newest first. Two statements."""
    own = _with_lines(Invoice.objects.for_actor(actor))
    if contract_id is not None:
        own = own.filter(contract_id=contract_id)
    return [document_of(invoice) for invoice in own.order_by("-issued_s", "seller_id", "-serial")]


def invoice_called(actor: Member, name: str) -> Document | None:
    """The actor's invoice with this number, or None, as if another's did not exist."""
    invoice = _called(actor, name)
    return document_of(invoice) if invoice else None


def invoice_of_week(actor: Member, contract_id: UUID, week: BillingWeek) -> Document | None:
    """The actor's live invoice of a contract week, or None. Two statements."""
    own = _with_lines(Invoice.objects.for_actor(actor)).filter(
        contract_id=contract_id, week_s=week.starts_s
    )
    invoice = own.exclude(state=Invoice.State.CREDITED).first()
    return document_of(invoice) if invoice else None


def numbers_of(actor: Member) -> dict[str, str]:
    """The numbers of the actor's invoices by their ids, as the ledger's sources name them."""
    rows = Invoice.objects.for_actor(actor).values_list("id", "seller_id", "serial")
    return {str(id): number(seller_id, serial) for id, seller_id, serial in rows}


def parts_behind(actor: Member, name: str) -> list[Part]:
    """Every part of the week an invoice bills, paid or not, and why; [] if it is not the actor's."""
    invoice = _called(actor, name)
    return parts_of(BillingWeek(invoice.week_s), invoice.contract) if invoice else []


def document_of(invoice: Invoice) -> Document:
    """The document of an invoice whose lines are at hand."""
    is_fixed = invoice.fee_minor is not None
    fee_minor = invoice.fee_minor if invoice.fee_minor is not None else invoice.expected_fee_minor
    return Document(
        number=number(invoice.seller_id, invoice.serial),
        state=invoice.state,
        title=invoice.title,
        seller=invoice.seller_name,
        buyer=invoice.buyer_name,
        week=BillingWeek(invoice.week_s),
        issued_s=invoice.issued_s,
        rows=tuple(_rows(invoice.lines.all(), invoice.currency)),
        gross=Money(invoice.gross_minor, invoice.currency),
        client_fee=Money(invoice.client_fee_minor, invoice.currency),
        fee=Money(fee_minor, invoice.currency),
        fee_is_fixed=is_fixed,
        over_limit_s=invoice.over_limit_s,
        outside_s=invoice.outside_s,
        log_size=invoice.log_size,
        log_root=invoice.log_root,
        collected_s=invoice.collected_s,
        accepted_s=invoice.accepted_s,
        released_s=invoice.released_s,
    )


def _called(actor: Member, name: str) -> Invoice | None:
    found = read_number(name)
    if found is None:
        return None
    seller_id, serial = found
    own = _with_lines(Invoice.objects.for_actor(actor)).filter(seller_id=seller_id, serial=serial)
    return own.select_related("contract").first()


def _with_lines(invoices: "QuerySet[Invoice]") -> "QuerySet[Invoice]":
    return invoices.prefetch_related(Prefetch("lines", Line.objects.order_by("position")))


def _rows(lines: Iterable[Line], currency: str) -> Iterable[Row]:
    return (
        Row(
            rate=Money(line.rate_minor, currency),
            tracked_s=line.tracked_s,
            manual_s=line.manual_s,
            amount=Money(line.amount_minor, currency),
        )
        for line in lines
    )
