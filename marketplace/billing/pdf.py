"""An invoice as a PDF: the same document gives the same bytes."""

from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from marketplace.billing.document import Document, hours, instant, shown, story

# reportlab embeds TrueType only, and its own fonts lack letters such as the ņ of Kalniņš.
_FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
_PLAIN, _BOLD = "DejaVuSans", "DejaVuSans-Bold"
_LEFT, _RIGHT = 56.0, A4[0] - 56.0
_INK, _QUIET, _RULE = 0.10, 0.42, 0.82


def render(document: Document) -> bytes:
    """One A4 page per 24 lines, fonts embedded, nothing of the machine or the hour in it."""
    _load_fonts()
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(f"Invoice {document.number}")
    canvas.setAuthor(document.seller)
    canvas.setSubject(f"{document.title}, week {document.week.label}")
    page = _Page(canvas)
    _head(page, document)
    _lines(page, document)
    _sums(page, document)
    _foot(page, document)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Page:
    """A pen that goes down the page and begins the next one."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._y = A4[1] - 72

    def down(self, points: float) -> None:
        """Leave room; at the foot of the page go on at the top of the next."""
        self._y -= points
        if self._y < 72:
            self._canvas.showPage()
            self._y = A4[1] - 72

    def text(
        self, text: str, *, x: float = _LEFT, size: int = 10, is_bold: bool = False,
        is_right: bool = False, is_quiet: bool = False,
    ) -> None:  # fmt: skip
        """Write on the line where the pen stands; too long a text is cut with an ellipsis."""
        font = _BOLD if is_bold else _PLAIN
        self._canvas.setFont(font, size)
        self._canvas.setFillGray(_QUIET if is_quiet else _INK)
        if is_right:
            self._canvas.drawRightString(x, self._y, text)
        else:
            self._canvas.drawString(x, self._y, _cut(text, font, size, _RIGHT - x))

    def rule(self) -> None:
        """A thin line over the whole width."""
        self._canvas.setStrokeGray(_RULE)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(_LEFT, self._y, _RIGHT, self._y)

    def row(self, left: str, right: str, *, is_bold: bool = False, is_quiet: bool = False) -> None:
        """Words on the left, an amount on the right."""
        self.text(left, is_bold=is_bold, is_quiet=is_quiet)
        self.text(right, x=_RIGHT, is_right=True, is_bold=is_bold, is_quiet=is_quiet)
        self.down(18)


def _head(page: _Page, document: Document) -> None:
    page.text(f"Invoice {document.number}", size=20, is_bold=True)
    page.text(instant(document.issued_s)[:10], x=_RIGHT, is_right=True, is_quiet=True)
    page.down(30)
    for word, value in (
        ("From", document.seller),
        ("To", document.buyer),
        ("Contract", document.title),
        ("Week", f"{document.week.label} to {instant(document.week.ends_s - 1)[:10]}, UTC"),
    ):
        page.text(word, is_quiet=True)
        page.text(value, x=_LEFT + 72)
        page.down(18)
    page.down(12)


def _lines(page: _Page, document: Document) -> None:
    page.row("Time", f"Amount, {document.gross.currency}", is_quiet=True)
    page.rule()
    page.down(18)
    for row in document.rows:
        page.row(f"{hours(row.seconds)} at {shown(row.rate)} an hour", shown(row.amount))
        told = f", of it {hours(row.manual_s)} entered by hand" if row.manual_s else ""
        page.text(f"{row.arithmetic}{told}", size=8, is_quiet=True)
        page.down(22)
    page.rule()
    page.down(18)


def _sums(page: _Page, document: Document) -> None:
    page.row(f"{hours(document.seconds)} in all", shown(document.gross), is_bold=True)
    page.row("Processing fee, 3 %", shown(document.client_fee))
    page.row(f"Total for {document.buyer}", shown(document.total), is_bold=True)
    page.down(12)
    fee = "Fairhour's fee" if document.fee_is_fixed else "Fairhour's fee, expected"
    page.row(fee, f"-{shown(document.fee)}", is_quiet=True)
    page.row(f"Net for {document.seller}", shown(document.net), is_quiet=True)
    page.down(12)


def _foot(page: _Page, document: Document) -> None:
    for seconds, why in (
        (document.over_limit_s, "over the weekly limit"),
        (document.outside_s, "while the contract was paused or over"),
    ):
        if seconds:
            page.text(f"Not billed: {hours(seconds)} {why}.", size=8, is_quiet=True)
            page.down(14)
    for word, at in story(document):
        page.text(word, size=8, is_quiet=True)
        page.text(at or "to come", x=_LEFT + 72, size=8, is_quiet=True)
        page.down(14)


def _cut(text: str, font: str, size: int, width: float) -> str:
    if pdfmetrics.stringWidth(text, font, size) <= width:
        return text
    while text and pdfmetrics.stringWidth(f"{text}…", font, size) > width:
        text = text[:-1]
    return f"{text}…"


def _load_fonts() -> None:
    known = pdfmetrics.getRegisteredFontNames()
    for name in (_PLAIN, _BOLD):
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(_FONTS / f"{name}.ttf")))
