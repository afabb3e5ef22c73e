"""Hide, shrink, blur and encode one picture with its thumbnail; its SHA-256."""

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from PIL import Image

from tracker.capture.desktop import Frame
from tracker.capture.likeness import is_one_colour, likeness
from tracker.capture.solid import cover
from tracker.capture.webp import encode_webp
from workdiary.hidden import Box, share_percent
from workdiary.snapshot import MAX_SNAPSHOT_BYTES

LONGEST_SIDE_PX = 16_383
# The marketplace takes 40 Mpx. A screen above 24 Mpx (8K) draws everything twice as large and is
# halved: as sharp to the eye, a quarter of the time and of the memory.
LARGEST_PX = 24_000_000
THUMBNAIL = (320, 180)
QUALITIES = (75, 50)
THUMBNAIL_QUALITY = 75
BLUR_FACTOR = 24
# Rows are turned into a picture in pieces of 1 MPx: each holds Python's lock for about 2 ms, so
# that the windows go on painting.
PIECE_PX = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One encoded screen. `webp` is what is sent; `sha256` (hex) is its name everywhere."""

    sha256: str
    webp: bytes = field(repr=False)
    thumbnail: bytes = field(repr=False)
    screen: int
    width_px: int
    height_px: int
    hidden_percent: int = 0
    is_one_colour: bool
    likeness: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """A screen as it may be kept: hidden, blurred and shrunk, not encoded yet."""

    image: Image.Image = field(repr=False)
    small: Image.Image = field(repr=False)
    screen: int
    hidden_percent: int
    is_one_colour: bool


def expose(
    frame: Frame, boxes: Sequence[Box] = (), *, words: str = "", is_blurred: bool
) -> Exposure:
    """The frame with its boxes filled, at most 24 Mpx and 16,383 px a side.

    Boxes are pixels of the frame. Blurred: nothing finer than 24 pixels is left. One colour is
    judged before both, on what the screen showed.
    """
    factor = _factor(frame)
    image = _image(frame, factor)
    small = _small(image)
    plain = is_one_colour(small)
    if boxes:
        cover(image, [_outward(box, factor) for box in boxes], words)
    if is_blurred:
        image = blur(image)
    return Exposure(
        image=image,
        small=_small(image) if boxes or is_blurred else small,
        screen=frame.screen,
        hidden_percent=share_percent(boxes, width_px=frame.width_px, height_px=frame.height_px),
        is_one_colour=plain,
    )


def develop(exposure: Exposure) -> Picture:
    """The exposure as a WebP of at most 2 MB, and its thumbnail."""
    webp, (width_px, height_px) = _webp(exposure.image)
    return Picture(
        sha256=hashlib.sha256(webp).hexdigest(),
        webp=webp,
        thumbnail=encode_webp(exposure.small, THUMBNAIL_QUALITY),
        screen=exposure.screen,
        width_px=width_px,
        height_px=height_px,
        hidden_percent=exposure.hidden_percent,
        is_one_colour=exposure.is_one_colour,
        likeness=likeness(exposure.small),
    )


def encode(
    frame: Frame, boxes: Sequence[Box] = (), *, words: str = "", is_blurred: bool
) -> Picture:
    """Expose and develop in one."""
    return develop(expose(frame, boxes, words=words, is_blurred=is_blurred))


def hide(
    webp: bytes, boxes: Sequence[Box], *, words: str = "", screen: int, is_blurred: bool = False
) -> Picture:
    """A new picture from a kept one with these boxes filled; blurred: all of it is hidden.

    `hidden_percent` is the share of these boxes; what was hidden before is not known here.
    """
    with Image.open(io.BytesIO(webp)) as kept:
        image = kept.convert("RGB")
    plain = is_one_colour(image)
    share = share_percent(boxes, width_px=image.width, height_px=image.height)
    cover(image, boxes, words)
    if is_blurred:
        image = blur(image)
    return develop(
        Exposure(
            image=image,
            small=_small(image),
            screen=screen,
            hidden_percent=100 if is_blurred else share,
            is_one_colour=plain,
        )
    )


def blur(image: Image.Image) -> Image.Image:
    """Squares of 24 pixels in their mean colour: averaged away, so no text can be won back."""
    return image.reduce(BLUR_FACTOR).resize(image.size, Image.Resampling.NEAREST)


def _image(frame: Frame, factor: int) -> Image.Image:
    """The frame, `factor` times smaller, piece by piece."""
    width_px, height_px = frame.width_px, frame.height_px
    image = Image.new("RGB", (-(-width_px // factor), -(-height_px // factor)))
    rows = max(1, PIECE_PX // width_px // factor) * factor
    pixels = memoryview(frame.pixels)
    for top in range(0, height_px, rows):
        bottom = min(top + rows, height_px)
        piece = Image.frombuffer(
            "RGB",
            (width_px, bottom - top),
            pixels[4 * width_px * top : 4 * width_px * bottom],  # type: ignore[arg-type] # any buffer
            "raw",
            "BGRX",
            0,
            1,
        )
        image.paste(piece if factor == 1 else piece.reduce(factor), (0, top // factor))
    return image


def _factor(frame: Frame) -> int:
    """How many times smaller the frame must become: a whole number."""
    factor = 1
    while (
        max(frame.width_px, frame.height_px) > LONGEST_SIDE_PX * factor
        or frame.width_px * frame.height_px > LARGEST_PX * factor * factor
    ):
        factor += 1
    return factor


def _outward(box: Box, factor: int) -> Box:
    """The box in the smaller picture, with every pixel that it has a part of."""
    left_px, top_px = box.left_px // factor, box.top_px // factor
    return Box(left_px, top_px, -(-box.right_px // factor), -(-box.bottom_px // factor))


def _small(image: Image.Image) -> Image.Image:
    # A whole-number reduce first: 1.7 ms where a thumbnail of 1920x1080 in one go takes 10 ms.
    width_px, height_px = THUMBNAIL
    factor = max(1, min(image.width // width_px, image.height // height_px))
    small = image.reduce(factor) if factor > 1 else image.copy()
    small.thumbnail(THUMBNAIL, Image.Resampling.BOX, reducing_gap=None)
    return small


def _webp(image: Image.Image) -> tuple[bytes, tuple[int, int]]:
    """The finest spelling within 2 MB: first of coarser quality, then of half the size, again."""
    while True:
        for quality in QUALITIES:
            webp = encode_webp(image, quality)
            if len(webp) <= MAX_SNAPSHOT_BYTES:
                return webp, image.size
        image = image.reduce(2)
