"""Screens drawn by code: an editor, a terminal, a page, a form."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter


@lru_cache(maxsize=256)
def drawn_picture(kind: str, width: int, height: int) -> bytes:
    """A screen that looks like one: an editor, a terminal, a page or a form. PNG bytes."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(width / 160, height / 100)
    seed = sum(ord(letter) * (i + 7) for i, letter in enumerate(kind))
    {"editor": _editor, "shell": _shell, "page": _page, "form": _form}[kind.split("-")[0]](
        painter, seed
    )
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _bars(painter, seed, *, left, top, bottom, colours, step=2.4, longest=70):
    value = seed
    y = top
    while y < bottom:
        value = (value * 1103515245 + 12345) % 2**31
        x = left + (value >> 8) % 4 * 5
        for part in range(1 + (value >> 12) % 4):
            value = (value * 1103515245 + 12345) % 2**31
            long = 4 + (value >> 9) % 17
            if x + long > left + longest:
                break
            colour = QColor(colours[(value >> 17) % len(colours)])
            painter.fillRect(QRectF(x, y, long, 1.1), colour)
            x += long + 1.6
            del part
        y += step


def _editor(painter, seed):
    painter.fillRect(QRectF(0, 0, 160, 100), QColor("#1E2129"))
    painter.fillRect(QRectF(0, 0, 26, 100), QColor("#181A20"))
    _bars(painter, seed + 5, left=2, top=6, bottom=80, colours=["#4B5160"], longest=20)
    palette = ["#7FB4FF", "#E5C07B", "#98C379", "#C678DD", "#9AA3B2"]
    _bars(painter, seed, left=32, top=6, bottom=94, colours=palette)


def _shell(painter, seed):
    painter.fillRect(QRectF(0, 0, 160, 100), QColor("#0B0E14"))
    _bars(painter, seed, left=2, top=3, bottom=97, colours=["#5DCB8E", "#7FABFF", "#AEB6C2"])


def _page(painter, seed):
    painter.fillRect(QRectF(0, 0, 160, 100), QColor("#FAFBFC"))
    painter.fillRect(QRectF(0, 0, 160, 6), QColor("#D9DDE3"))
    painter.fillRect(QRectF(0, 6, 160, 11), QColor("#1D5FD1" if seed % 2 else "#20242C"))
    for column in range(3):
        x = 10 + column * 48
        painter.fillRect(QRectF(x, 24, 42, 28), QColor("#E9ECF1"))
        painter.fillRect(QRectF(x, 57, 30, 1.8), QColor("#30363F"))
        for line in range(6):
            long = 40 - (seed * (line + 3) + column * 11) % 16
            painter.fillRect(QRectF(x, 62 + line * 3.2, long, 1.1), QColor("#B5BCC6"))


def _form(painter, seed):
    painter.fillRect(QRectF(0, 0, 160, 100), QColor("#E2E4E8"))
    painter.fillRect(QRectF(0, 0, 160, 5), QColor("#24272E"))
    for column in range(3):
        x = 36 + column * 31
        painter.fillRect(QRectF(x, 14, 27, 74), QColor("#FFFFFF"))
        shade = ["#BBDDFF", "#C9B8DC", "#C6F6C0"][(seed + column // 2) % 3]
        painter.fillRect(QRectF(x + 3, 18, 21, 18), QColor(shade))
        for line in range(7):
            painter.fillRect(
                QRectF(x + 3, 41 + line * 4, 21 - line % 3 * 4, 1.1), QColor("#B5BCC6")
            )
        painter.fillRect(QRectF(x + 3, 78, 21, 5), QColor("#1D5FD1"))
