"""Statements, certificates and spending as files."""

from collections.abc import Iterable

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from marketplace.billing.csv_cells import csv_lines
from marketplace.billing.document import instant
from marketplace.people.models import Member
from marketplace.reports.certificate import certificate as certificate_pdf
from marketplace.reports.earnings import earned
from marketplace.reports.period import Period, period_called
from marketplace.reports.spending import spent
from marketplace.reports.statement import as_csv, as_pdf, statements
from marketplace.web.money import file
from marketplace.web.reader import member_of
from workdiary.money import spell

_EARNED = ("at", "kind", "document", "title", "client", "gross", "fee", "net", "currency")
_SPENT = ("at", "kind", "document", "title", "freelancer", "amount", "fee", "balance", "currency")


@require_safe
@login_required
def statement(request: HttpRequest, name: str) -> HttpResponse:
    """A freelancer's statement of a month or a year: "2026-11.pdf", "2026-11.csv"."""
    member, period, form = _asked(request, name, ("pdf", "csv"), is_client=False)
    made = statements(member, period)
    if form == "csv":
        return _csv(as_csv(made), f"statement-{period.name}")
    data = as_pdf(made, name=str(member), period=period)
    return file(data, f"statement-{period.name}.pdf", "application/pdf")


@require_safe
@login_required
def certificate(request: HttpRequest, name: str) -> HttpResponse:
    """A freelancer's certificate of earnings of a year: "2026.pdf"; its rows: "2026.csv"."""
    member, period, form = _asked(request, name, ("pdf", "csv"), is_client=False)
    if "-" in period.name:
        raise Http404
    if form == "pdf":
        data = certificate_pdf(member, period)
        return file(data, f"earnings-{period.name}.pdf", "application/pdf")
    rows = (
        (
            instant(row.at_s), row.kind, row.source.document, row.source.title, row.client,
            spell(row.gross), spell(row.fee), spell(row.net), row.net.currency,
        )
        for row in earned(member, period)
    )  # fmt: skip
    return _csv(csv_lines(_EARNED, rows), f"earnings-{period.name}")


@require_safe
@login_required
def spending(request: HttpRequest, name: str) -> HttpResponse:
    """What a client paid in a month or a year: "2026-11.csv"."""
    member, period, _ = _asked(request, name, ("csv",), is_client=True)
    if member.company is None:
        raise Http404
    rows = (
        (
            instant(row.at_s), row.kind, row.source.document, row.source.title,
            row.source.freelancer, spell(row.amount), spell(row.fee), spell(row.after),
            row.amount.currency,
        )
        for row in spent(member.company, period)
    )  # fmt: skip
    return _csv(csv_lines(_SPENT, rows), f"spending-{period.name}")


def _asked(
    request: HttpRequest, name: str, forms: tuple[str, ...], *, is_client: bool
) -> tuple[Member, Period, str]:
    member = member_of(request)
    called, _, form = name.partition(".")
    period = period_called(called)
    if period is None or form not in forms or bool(member.company_id) != is_client:
        raise Http404
    return member, period, form


def _csv(lines: Iterable[str], name: str) -> HttpResponse:
    return file("".join(lines).encode(), f"{name}.csv", "text/csv")
