"""A pen that goes down PDF pages: fonts embedded, nothing of the machine or the hour in it."""

from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

# reportlab embeds TrueType only, and its own fonts lack letters such as the ņ of Kalniņš.
_FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
_PLAIN, _BOLD = "DejaVuSans", "DejaVuSans-Bold"
LEFT, RIGHT = 56.0, A4[0] - 56.0
_INK, _QUIET, _RULE = 0.10, 0.42, 0.82


class Page:
    """A pen that goes down the page and begins the next one. The same strokes, the same bytes."""

    def __init__(self, *, title: str, author: str, subject: str) -> None:
        _load_fonts()
        self._out = BytesIO()
        self._canvas = Canvas(self._out, pagesize=A4, invariant=1)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._y = A4[1] - 72

    def done(self) -> bytes:
        """The file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()

    def down(self, points: float) -> None:
        """Leave room; at the foot of the page go on at the top of the next."""
        self._y -= points
        if self._y < 72:
            self._canvas.showPage()
            self._y = A4[1] - 72

    def text(
        self, text: str, *, x: float = LEFT, size: int = 10, is_bold: bool = False,
        is_right: bool = False, is_quiet: bool = False, most: float | None = None,
    ) -> None:  # fmt: skip
        """Write on the line where the pen stands; too long a text is cut with an ellipsis."""
        font = _BOLD if is_bold else _PLAIN
        self._canvas.setFont(font, size)
        self._canvas.setFillGray(_QUIET if is_quiet else _INK)
        if is_right:
            self._canvas.drawRightString(x, self._y, text)
        else:
            self._canvas.drawString(x, self._y, _cut(text, font, size, most or RIGHT - x))

    def rule(self) -> None:
        """A thin line over the whole width."""
        self._canvas.setStrokeGray(_RULE)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(LEFT, self._y, RIGHT, self._y)

    def row(self, left: str, right: str, *, is_bold: bool = False, is_quiet: bool = False) -> None:
        """Words on the left, an amount on the right."""
        self.text(left, is_bold=is_bold, is_quiet=is_quiet)
        self.text(right, x=RIGHT, is_right=True, is_bold=is_bold, is_quiet=is_quiet)
        self.down(18)


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
