"""Shrink, blur by contract and encode one picture with its thumbnail; its SHA-256."""

import hashlib
import io
from dataclasses import dataclass, field

from PIL import Image

from tracker.capture.desktop import Frame
from tracker.capture.likeness import is_one_colour
from workdiary.snapshot import MAX_SNAPSHOT_BYTES, MAX_SNAPSHOT_PIXELS

LONGEST_SIDE_PX = 16_383
THUMBNAIL = (320, 180)
# WebP q75 method 2: 97 ms and 116 KiB for 1920x1080; method 4 saves 3 KiB and takes 223 ms.
METHOD = 2
QUALITIES = (75, 50)
THUMBNAIL_QUALITY = 75
BLUR_FACTOR = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One encoded screen. `webp` is what is sent; `sha256` (hex) is its name everywhere."""

    sha256: str
    webp: bytes = field(repr=False)
    thumbnail: bytes = field(repr=False)
    screen: int
    width_px: int
    height_px: int
    is_one_colour: bool


def encode(frame: Frame, *, is_blurred: bool) -> Picture:
    """The frame as a WebP of at most 2 MB, 40 Mpx and 16,383 px a side, and its thumbnail.

    Blurred: nothing finer than 24 pixels is left in either, before any byte is encoded. One
    colour is judged before the blur, on what the screen showed.
    """
    image = _fit(_image(frame))
    small = _small(image)
    plain = is_one_colour(small)
    if is_blurred:
        image = blur(image)
        small = _small(image)
    webp, (width_px, height_px) = _webp(image)
    return Picture(
        sha256=hashlib.sha256(webp).hexdigest(),
        webp=webp,
        thumbnail=_bytes(small, THUMBNAIL_QUALITY),
        screen=frame.screen,
        width_px=width_px,
        height_px=height_px,
        is_one_colour=plain,
    )


def blur(image: Image.Image) -> Image.Image:
    """Squares of 24 pixels in their mean colour: averaged away, so no text can be won back."""
    return image.reduce(BLUR_FACTOR).resize(image.size, Image.Resampling.NEAREST)


def _image(frame: Frame) -> Image.Image:
    size = (frame.width_px, frame.height_px)
    return Image.frombuffer("RGB", size, frame.pixels, "raw", "BGRX", 0, 1)


def _fit(image: Image.Image) -> Image.Image:
    factor = 1
    while (
        max(image.size) > LONGEST_SIDE_PX * factor
        or image.width * image.height > MAX_SNAPSHOT_PIXELS * factor * factor
    ):
        factor += 1
    return image if factor == 1 else image.reduce(factor)


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
            webp = _bytes(image, quality)
            if len(webp) <= MAX_SNAPSHOT_BYTES:
                return webp, image.size
        image = image.reduce(2)


def _bytes(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "WEBP", quality=quality, method=METHOD)
    return out.getvalue()
