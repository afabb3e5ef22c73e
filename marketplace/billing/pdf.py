"""An invoice or a credit note as a PDF: the same document gives the same bytes."""

from marketplace.billing.document import (
    CreditNote,
    Document,
    Row,
    hours,
    instant,
    shown,
    story,
)
from marketplace.billing.pdf_page import LEFT, RIGHT, Page
from workdiary.week import BillingWeek


def render(document: Document) -> bytes:
    """The invoice, on as many A4 pages as its lines need."""
    page = Page(
        title=f"Invoice {document.number}",
        author=document.seller,
        subject=f"{document.title}, week {document.week.label}",
    )
    _head(page, "Invoice", document)
    _lines(page, document)
    _sums(page, document)
    _foot(page, document)
    return page.done()


def render_note(note: CreditNote) -> bytes:
    """The credit note: what goes back to the client, line by line."""
    page = Page(
        title=f"Credit note {note.number}",
        author=note.seller,
        subject=f"{note.title}, invoice {note.invoice}",
    )
    _head(page, "Credit note", note)
    _row_of_two(page, "For invoice", f"{note.invoice} of {instant(note.invoice_issued_s)[:10]}")
    page.down(12)
    page.row("Taken back", f"Amount, {note.gross.currency}", is_quiet=True)
    page.rule()
    page.down(18)
    for row in note.rows:
        page.row(f"{hours(row.seconds)} at {shown(row.rate)} an hour", shown(row.amount))
    if not note.rows:
        page.row("An amount that both agreed on", shown(note.gross))
    page.rule()
    page.down(18)
    page.row("Processing fee, 3 %", shown(note.client_fee))
    page.row(f"Total to {note.buyer}", shown(note.total), is_bold=True)
    page.down(12)
    page.row("Fairhour's fee given back", shown(note.fee), is_quiet=True)
    page.row(f"Given by {note.seller}", shown(note.net), is_quiet=True)
    return page.done()


def _head(page: Page, kind: str, document: Document | CreditNote) -> None:
    page.text(f"{kind} {document.number}", size=20, is_bold=True)
    page.text(instant(document.issued_s)[:10], x=RIGHT, is_right=True, is_quiet=True)
    page.down(30)
    for word, value in (
        ("From", document.seller),
        ("To", document.buyer),
        ("Contract", document.title),
        ("Week", _week(document.week)),
    ):
        _row_of_two(page, word, value)
    page.down(12)


def _lines(page: Page, document: Document) -> None:
    page.row("Time", f"Amount, {document.gross.currency}", is_quiet=True)
    page.rule()
    page.down(18)
    for row in document.rows:
        page.row(_what(row), shown(row.amount))
        page.text(f"{row.arithmetic}{_told(row)}", size=8, is_quiet=True)
        page.down(22)
    page.rule()
    page.down(18)


def _sums(page: Page, document: Document) -> None:
    page.row(f"{hours(document.seconds)} in all", shown(document.gross), is_bold=True)
    page.row("Processing fee, 3 %", shown(document.client_fee))
    page.row(f"Total for {document.buyer}", shown(document.total), is_bold=True)
    page.down(12)
    fee = "Fairhour's fee" if document.fee_is_fixed else "Fairhour's fee, expected"
    page.row(fee, f"-{shown(document.fee)}", is_quiet=True)
    page.row(f"Net for {document.seller}", shown(document.net), is_quiet=True)
    page.down(12)


def _foot(page: Page, document: Document) -> None:
    for seconds, why in (
        (document.over_limit_s, "over the weekly limit"),
        (document.outside_s, "while the contract was paused or over"),
    ):
        if seconds:
            page.text(f"Not billed: {hours(seconds)} {why}.", size=8, is_quiet=True)
            page.down(14)
    if document.log_size:
        page.text(
            f"Made from the diary's log at {document.log_size} records:", size=8, is_quiet=True
        )
        page.down(11)
        page.text(document.log_root, size=8, is_quiet=True)
        page.down(14)
    for word, at in story(document):
        page.text(word, size=8, is_quiet=True)
        page.text(at or "to come", x=LEFT + 72, size=8, is_quiet=True)
        page.down(14)


def _what(row: Row) -> str:
    if row.flat_s is not None:
        return f"Weekly payment of {shown(row.rate)}"
    return f"{hours(row.seconds)} at {shown(row.rate)} an hour"


def _told(row: Row) -> str:
    by_hand = f", of it {hours(row.manual_s)} entered by hand" if row.manual_s else ""
    late = f", late time of week {row.late_week.label}" if row.late_week else ""
    return by_hand + late


def _week(week: BillingWeek) -> str:
    return f"{week.label} to {instant(week.ends_s - 1)[:10]}, UTC"


def _row_of_two(page: Page, word: str, value: str) -> None:
    page.text(word, is_quiet=True)
    page.text(value, x=LEFT + 72)
    page.down(18)
