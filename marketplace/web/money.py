"""Invoices as page, PDF, JSON and CSV; a client's money; a freelancer's earnings."""

import csv
from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from marketplace.billing.document import Document, as_json
from marketplace.billing.pdf import render as pdf
from marketplace.billing.queries import invoice_called, invoices_of
from marketplace.tools import tools
from marketplace.web.earnings_page import earnings
from marketplace.web.money_page import client_money
from marketplace.web.reader import member_of, own_zone
from workdiary.money import spell


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
    context = {"invoice": document, "zone": own_zone(request)}
    return render(request, "web/invoice.html", context)


@require_safe
@login_required
def money(request: HttpRequest) -> HttpResponse:
    """A client's balance and movements; a freelancer's earnings."""
    member = member_of(request)
    if member.company_id:
        return render(request, "web/client_money.html", {"page": client_money(member)})
    page = earnings(member, now_s=tools().clock.read().now_s)
    return render(request, "web/earnings.html", {"page": page, "zone": own_zone(request)})


def _as_pdf(document: Document) -> HttpResponse:
    answer = HttpResponse(pdf(document), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="{document.number}.pdf"'
    return answer


def _as_json(document: Document) -> HttpResponse:
    return JsonResponse(as_json(document))


def _as_csv(document: Document) -> HttpResponse:
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{document.number}.csv"'
    rows = csv.writer(answer)
    rows.writerow(["invoice", "week", "seconds", "rate", "amount", "currency"])
    for row in document.rows:
        amounts = [spell(row.rate), spell(row.amount), row.amount.currency]
        rows.writerow([document.number, document.week.label, row.seconds, *amounts])
    return answer


FORMS: dict[str, Callable[[Document], HttpResponse]] = {
    "pdf": _as_pdf,
    "json": _as_json,
    "csv": _as_csv,
}
