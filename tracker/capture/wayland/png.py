"""One PNG of a whole Wayland desktop, cut into a frame for each monitor."""

import io
import struct
from collections.abc import Sequence

from PIL import Image

from tracker.capture.desktop import Frame
from tracker.capture.wayland.outputs import Output, bounds, corner_px
from tracker.errors import NoScreen
from workdiary.snapshot import MAX_SCREENS

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Two monitors of 8K; beyond that Pillow suspects a bomb.
MOST_PIXELS = 89_000_000
# A desktop may round a fractional size by a pixel or two.
SLACK_PX = 2


def frames_of(png: bytes, among: Sequence[Output]) -> tuple[Frame, ...]:
    """A frame for each monitor in its own pixels; one of everything where places do not fit.

    Its size is read before its pixels. NoScreen where this is no such picture.
    """
    width_px, height_px = size_of(png)
    if width_px * height_px > MOST_PIXELS:
        raise NoScreen("too_large")
    try:
        with Image.open(io.BytesIO(png), formats=["PNG"]) as opened:
            image = opened.convert("RGB")
    except (OSError, ValueError, SyntaxError) as error:
        raise NoScreen("grab_failed") from error
    if not among or not _fits(image, among):
        return (_frame(image, screen=1, corner=(0, 0)),)
    left, top, width, _height = bounds(among)
    factor = image.width / width
    frames = []
    for number, output in enumerate(among[:MAX_SCREENS], start=1):
        x, y = (output.left - left) * factor, (output.top - top) * factor
        box = (x, y, x + output.width * factor, y + output.height * factor)
        part = image.crop(tuple(round(edge) for edge in box))  # type: ignore[arg-type]
        if part.size != (output.width_px, output.height_px):
            # All monitors come in the factor of the finest; a coarser one was drawn larger.
            size = (output.width_px, output.height_px)
            part = part.resize(size, Image.Resampling.BOX)
        frames.append(_frame(part, screen=number, corner=corner_px(output, among)))
    return tuple(frames)


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height as the first chunk tells them. NoScreen where this is no PNG."""
    if not png.startswith(SIGNATURE) or png[12:16] != b"IHDR" or len(png) < 24:
        raise NoScreen("foreign_file")
    width_px, height_px = struct.unpack_from(">II", png, 16)
    return width_px, height_px


def _fits(image: Image.Image, among: Sequence[Output]) -> bool:
    _left, _top, width, height = bounds(among)
    return abs(image.width / width * height - image.height) <= SLACK_PX


def _frame(image: Image.Image, *, screen: int, corner: tuple[int, int]) -> Frame:
    return Frame(
        screen=screen,
        width_px=image.width,
        height_px=image.height,
        left_px=corner[0],
        top_px=corner[1],
        pixels=image.tobytes("raw", "BGRX"),
    )
