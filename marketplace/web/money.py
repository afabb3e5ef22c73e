"""Invoices and credit notes as page and files; a line's segments; money and earnings."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from marketplace.billing.csv_cells import csv_lines
from marketplace.billing.dispute_page import disputes_of
from marketplace.billing.document import CreditNote, Document, as_json, note_as_json
from marketplace.billing.einvoice import invoice_xml, note_xml
from marketplace.billing.factur_x import embed
from marketplace.billing.line_links import line_called
from marketplace.billing.pdf import render as pdf
from marketplace.billing.pdf import render_note as note_pdf
from marketplace.billing.queries import (
    invoice_called,
    invoice_row,
    invoices_of,
    note_called,
    notes_of,
)
from marketplace.payouts.models import KINDS
from marketplace.payouts.queries import methods, payouts
from marketplace.reports.freelancer_money import earnings
from marketplace.reports.period import month_of
from marketplace.tools import tools
from marketplace.web.milestones import new_id
from marketplace.web.money_page import client_money
from marketplace.web.reader import member_of, own_zone
from workdiary.money import EXPONENTS, Money, spell


@require_safe
@login_required
def invoices(request: HttpRequest) -> HttpResponse:
    """All invoices of the reader, newest first; as JSON when asked."""
    mine = invoices_of(member_of(request))
    if request.GET.get("format") == "json":
        return JsonResponse({"invoices": [as_json(one) for one in mine]})
    return render(request, "web/invoices.html", {"invoices": mine})


@require_safe
@login_required
def invoice(request: HttpRequest, number: str) -> HttpResponse:
    """One invoice on a page; ending in .pdf, .json or .csv, as that."""
    name, point, form = number.rpartition(".")
    document = invoice_called(member_of(request), name if point else number)
    if document is None or (point and form not in FORMS):
        raise Http404
    if point:
        return FORMS[form](document)
    notes = notes_of(member_of(request), invoice_number=document.number)
    row = invoice_row(member_of(request), document.number)
    context = {
        "invoice": document,
        "notes": notes,
        "zone": own_zone(request),
        "disputes": disputes_of(member_of(request), row) if row else [],
        "refund_id": row.pk if row is not None and row.collected_s else None,
        "may_dispute": row is not None
        and row.company_id == member_of(request).company_id
        and row.state == "paid",
    }
    return render(request, "web/invoice.html", context)


@require_safe
@login_required
def line(request: HttpRequest, number: str, position: int) -> HttpResponse:
    """The segments that one line of an invoice bills."""
    page = line_called(member_of(request), number, position)
    if page is None:
        raise Http404
    return render(request, "web/line.html", {"page": page, "zone": own_zone(request)})


@require_safe
@login_required
def credit_note(request: HttpRequest, number: str) -> HttpResponse:
    """One credit note as a file: PDF where the address does not say another one."""
    name, _, form = number.partition(".")
    note = note_called(member_of(request), name)
    if note is None or (form or "pdf") not in NOTE_FORMS:
        raise Http404
    return NOTE_FORMS[form or "pdf"](note)


@require_safe
@login_required
def money(request: HttpRequest) -> HttpResponse:
    """A client's balance and movements; a freelancer's earnings."""
    member, now_s = member_of(request), tools().clock.read().now_s
    months = {"this_month": month_of(now_s), "this_year": month_of(now_s)[:4]}
    if member.company_id:
        paid = {"page": client_money(member), "step_id": new_id(), "currencies": sorted(EXPONENTS)}
        return render(request, "web/client_money.html", {**paid, **months})
    page = earnings(member, now_s=now_s)
    context = {
        "page": page,
        "zone": own_zone(request),
        "ways": [(way, now_s >= way.usable_s) for way in methods(member)],
        "can_withdraw": any(now_s >= way.usable_s for way in methods(member)),
        "kinds": KINDS,
        "payouts": [(one, Money(one.amount_minor, one.currency)) for one in payouts(member)[:20]],
        "step_id": new_id(),
        **months,
    }
    return render(request, "web/earnings.html", context)


def _as_pdf(document: Document) -> HttpResponse:
    made = embed(
        pdf(document),
        invoice_xml(document),
        title=f"Invoice {document.number}",
        author=document.seller,
        issued_s=document.issued_s,
    )
    return file(made, f"{document.number}.pdf", "application/pdf")


def _as_xml(document: Document) -> HttpResponse:
    return file(invoice_xml(document), f"{document.number}.xml", "application/xml")


def _as_json(document: Document) -> HttpResponse:
    return JsonResponse(as_json(document))


def _as_csv(document: Document) -> HttpResponse:
    head = ("invoice", "week", "line", "seconds", "rate", "amount", "currency", "kind")
    rows = (
        (
            document.number,
            (row.late_week or document.week).label,
            position,
            row.seconds if row.flat_s is None else row.flat_s,
            spell(row.rate),
            spell(row.amount),
            row.amount.currency,
            row.kind,
        )
        for position, row in enumerate(document.rows, start=1)
    )
    return file("".join(csv_lines(head, rows)).encode(), f"{document.number}.csv", "text/csv")


def _note_as_pdf(note: CreditNote) -> HttpResponse:
    made = embed(
        note_pdf(note),
        note_xml(note),
        title=f"Credit note {note.number}",
        author=note.seller,
        issued_s=note.issued_s,
    )
    return file(made, f"{note.number}.pdf", "application/pdf")


def _note_as_csv(note: CreditNote) -> HttpResponse:
    head = ("credit_note", "invoice", "week", "seconds", "rate", "amount", "currency")
    lines = [(row.seconds, spell(row.rate), row.amount) for row in note.rows]
    rows = (
        (note.number, note.invoice, note.week.label, seconds, rate, spell(back), back.currency)
        for seconds, rate, back in lines or [(0, "", note.gross)]
    )
    return file("".join(csv_lines(head, rows)).encode(), f"{note.number}.csv", "text/csv")


def file(data: bytes, name: str, kind: str) -> HttpResponse:
    """Bytes under a name that is ours: shown where it is a PDF, saved where it is not."""
    charset = "; charset=utf-8" if kind == "text/csv" else ""
    answer = HttpResponse(data, content_type=f"{kind}{charset}")
    how = "inline" if kind == "application/pdf" else "attachment"
    answer["Content-Disposition"] = f'{how}; filename="{name}"'
    return answer


FORMS: dict[str, Callable[[Document], HttpResponse]] = {
    "pdf": _as_pdf,
    "xml": _as_xml,
    "json": _as_json,
    "csv": _as_csv,
}
NOTE_FORMS: dict[str, Callable[[CreditNote], HttpResponse]] = {
    "pdf": _note_as_pdf,
    "xml": lambda note: file(note_xml(note), f"{note.number}.xml", "application/xml"),
    "json": lambda note: JsonResponse(note_as_json(note)),
    "csv": _note_as_csv,
}
