"""Solid boxes over what a picture must not show, with words on them.

Pillow's pen and letters are loaded with the first box: FreeType and HarfBuzz hold 1.5 MB.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from workdiary.hidden import Box

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "Inter-SemiBold.otf"
FILL, INK = "#2B323C", "#EEF1F5"
SMALLEST_PX, LARGEST_PX = 11, 44
# The words take at most this share of a box's width, and their size this share of its height.
WIDTH_SHARE, HEIGHT_SHARE = 0.8, 0.3


def cover(image: Image.Image, boxes: Sequence[Box], words: str) -> None:
    """Fill the boxes in the image itself, so that nothing of what was there is left.

    The words stand in the middle of the largest box of each group of boxes that touch, where
    they can be read; a box outside of the image does nothing.
    """
    whole = Box(0, 0, image.width, image.height)
    inside = [box for box in (box.within(whole) for box in boxes) if box.area_px]
    if not inside:
        return
    from PIL import ImageDraw

    pen = ImageDraw.Draw(image)
    for box in inside:
        pen.rectangle((box.left_px, box.top_px, box.right_px - 1, box.bottom_px - 1), fill=FILL)
    for group in _touching(inside):
        _write(pen, max(group, key=lambda box: box.area_px), words)


def _touching(boxes: Sequence[Box]) -> list[list[Box]]:
    groups: list[list[Box]] = []
    for box in boxes:
        near = [group for group in groups if any(box.meets(other) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([box, *(other for group in near for other in group)])
    return groups


def _write(pen: "ImageDraw.ImageDraw", box: Box, words: str) -> None:
    width_px, height_px = box.right_px - box.left_px, box.bottom_px - box.top_px
    if not words:
        return
    wide_px = _font(LARGEST_PX).getlength(words)
    fits_px = LARGEST_PX * width_px * WIDTH_SHARE / wide_px
    size_px = int(min(LARGEST_PX, fits_px, height_px * HEIGHT_SHARE))
    if size_px < SMALLEST_PX:
        return
    middle = ((box.left_px + box.right_px) / 2, (box.top_px + box.bottom_px) / 2)
    pen.text(middle, words, fill=INK, font=_font(size_px), anchor="mm")


@cache
def _font(size_px: int) -> "ImageFont.FreeTypeFont":
    from PIL import ImageFont

    return ImageFont.truetype(str(FONT), size_px)
