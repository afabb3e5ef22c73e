"""Invoices as documents, and the segments behind a line; each starts from the actor."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from marketplace.billing.diary_sums import parts_of
from marketplace.billing.document import BackRow, CreditNote, Document, Row
from marketplace.billing.invoice import note_number, number, read_note_number, read_number
from marketplace.billing.models import CreditNote as Note
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
    invoice = invoice_row(actor, name)
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


def notes_of(actor: Member, *, invoice_number: str | None = None) -> list[CreditNote]:
    """The actor's credit notes, newest first, or those of one invoice. One statement."""
    own = _notes(actor)
    if invoice_number is not None:
        seller_id, serial = read_number(invoice_number) or (0, 0)
        own = own.filter(invoice__seller_id=seller_id, invoice__serial=serial)
    return [note_of(note) for note in own.order_by("-issued_s", "seller_id", "-serial")]


def note_called(actor: Member, name: str) -> CreditNote | None:
    """The actor's credit note with this number, or None, as if another's did not exist."""
    found = read_note_number(name)
    if found is None:
        return None
    note = _notes(actor).filter(seller_id=found[0], serial=found[1]).first()
    return note_of(note) if note else None


def note_of(note: Note) -> CreditNote:
    """The document of a credit note whose invoice is at hand."""
    invoice = note.invoice
    currency = invoice.currency
    return CreditNote(
        number=note_number(note.seller_id, note.serial),
        invoice=number(invoice.seller_id, invoice.serial),
        invoice_issued_s=invoice.issued_s,
        title=invoice.title,
        seller=invoice.seller_name,
        buyer=invoice.buyer_name,
        seller_country=invoice.seller_country,
        buyer_country=invoice.buyer_country,
        week=BillingWeek(invoice.week_s),
        issued_s=note.issued_s,
        cause=note.cause,
        rows=tuple(
            BackRow(
                rate=Money(rate_minor, currency),
                seconds=seconds,
                amount=Money(amount_minor, currency),
            )
            for rate_minor, seconds, amount_minor in note.rows
        ),
        gross=Money(note.gross_minor, currency),
        client_fee=Money(note.client_fee_minor, currency),
        fee=Money(note.fee_minor, currency),
    )


def parts_behind(actor: Member, name: str) -> list[Part]:
    """Every part of the week an invoice bills, paid or not, and why; [] if it is not the actor's."""
    invoice = invoice_row(actor, name)
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
        seller_country=invoice.seller_country,
        buyer_country=invoice.buyer_country,
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


def invoice_row(actor: Member, name: str) -> Invoice | None:
    """The row behind an invoice's name, with its contract and lines, or None."""
    found = read_number(name)
    if found is None:
        return None
    seller_id, serial = found
    own = _with_lines(Invoice.objects.for_actor(actor)).filter(seller_id=seller_id, serial=serial)
    return own.select_related("contract").first()


def _notes(actor: Member) -> "QuerySet[Note]":
    return Note.objects.filter(invoice__in=Invoice.objects.for_actor(actor)).select_related(
        "invoice"
    )


def _with_lines(invoices: "QuerySet[Invoice]") -> "QuerySet[Invoice]":
    return invoices.prefetch_related(Prefetch("lines", Line.objects.order_by("position")))


def _rows(lines: Iterable[Line], currency: str) -> Iterable[Row]:
    return (
        Row(
            rate=Money(line.rate_minor, currency),
            tracked_s=line.tracked_s,
            manual_s=line.manual_s,
            amount=Money(line.amount_minor, currency),
            late_week=None if line.late_week_s is None else BillingWeek(line.late_week_s),
            before_s=line.before_s,
            flat_s=line.flat_s,
        )
        for line in lines
    )
