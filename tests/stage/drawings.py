"""Screens as code draws them: an editor, a terminal, a web page, a phone. As WebP bytes."""

from collections.abc import Callable
from io import BytesIO
from random import Random  # noqa: TID251 - a fixed seed draws the same every time

from PIL import Image, ImageDraw

Size = tuple[int, int]
SIZE: Size = (1600, 1000)
INK = ("#7aa2f7", "#9ece6a", "#bb9af7", "#e0af68", "#a9b1d6", "#f7768e", "#7dcfff")
SHADES = ("#cfe3ff", "#d9f2d0", "#e9dcf7", "#ffe3c9")


def screen(kind: str, seed: int) -> bytes:
    """One of KINDS as a WebP picture; the same seed draws the same bytes."""
    picture = Image.new("RGB", SIZE, "#16161e")
    KINDS[kind](ImageDraw.Draw(picture), Random(seed))
    file = BytesIO()
    picture.save(file, "WEBP", quality=75, method=2)
    return file.getvalue()


def editor(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    """Files at the left, code in colours at the right."""
    pen.rectangle((0, 0, *SIZE), fill="#1f2430")
    pen.rectangle((0, 0, 320, SIZE[1]), fill="#191d28")
    pen.rectangle((0, 0, SIZE[0], 44), fill="#141822")
    for row in range(30):
        pen.rectangle(_bar(28 + 20 * (row % 3), 74 + row * 30, chance.randint(70, 190)), "#4a5164")
    depth = 0
    for row in range(29):
        depth = max(0, min(5, depth + chance.choice((-1, 0, 0, 1))))
        x = 380 + depth * 44
        pen.rectangle(_bar(340, 74 + row * 31, 18), "#3a4152")
        for _ in range(chance.randint(0, 5)):
            width = chance.randint(36, 190)
            pen.rectangle(_bar(x, 74 + row * 31, width), chance.choice(INK))
            x += width + 14


def terminal(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    """Lines of a test run."""
    pen.rectangle((0, 0, *SIZE), fill="#0c0e12")
    for row in range(33):
        x = 20
        for _ in range(chance.randint(1, 6)):
            width = chance.randint(40, 260)
            pen.rectangle(
                _bar(x, 24 + row * 29, width), chance.choice(("#4f8fdc", "#56c27a", "#b9c0cc"))
            )
            x += width + 12
            if x > 1500:
                break


def shop(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    """The shop that is being built."""
    pen.rectangle((0, 0, *SIZE), fill="#fbfbfc")
    pen.rectangle((0, 0, SIZE[0], 60), fill="#dde1e7")
    pen.rounded_rectangle((220, 16, 1180, 44), 14, fill="#ffffff")
    pen.rectangle((0, 76, SIZE[0], 180), fill=chance.choice(("#1d5fd1", "#22262e", "#0f6e3f")))
    for column in range(3):
        x = 130 + column * 460
        pen.rounded_rectangle((x, 260, x + 420, 540), 12, fill=chance.choice(SHADES))
        pen.rectangle(_bar(x + 20, 580, 260, 18), "#22262e")
        for row in range(6):
            pen.rectangle(_bar(x + 20, 630 + row * 36, chance.randint(180, 390)), "#c3c9d3")


def phone(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    """Three screens of a phone, side by side in a drawing tool."""
    pen.rectangle((0, 0, *SIZE), fill="#e4e7ec")
    pen.rectangle((0, 0, SIZE[0], 54), fill="#2b2f38")
    pen.rectangle((0, 54, 250, SIZE[1]), fill="#f7f8fa")
    shade = chance.choice(SHADES)
    for column in range(3):
        x = 320 + column * 420
        pen.rounded_rectangle((x, 120, x + 340, 900), 28, fill="#ffffff")
        pen.rounded_rectangle((x + 30, 170, x + 310, 400), 14, fill=shade)
        for row in range(8):
            pen.rectangle(_bar(x + 30, 440 + row * 42, chance.randint(120, 270)), "#b9c0cc")
        pen.rounded_rectangle((x + 30, 800, x + 310, 860), 14, fill="#1d5fd1")


def _bar(x: int, y: int, width: int, height: int = 12) -> tuple[int, int, int, int]:
    return (x, y, x + width, y + height)


KINDS: dict[str, Callable[[ImageDraw.ImageDraw, Random], None]] = {
    "editor": editor,
    "terminal": terminal,
    "shop": shop,
    "phone": phone,
}
