"""What a WebP file says of itself, without decoding it: is it whole, still and how large? Pure.

The container of https://developers.google.com/speed/webp/docs/riff_container, and the first bytes
of its frame (RFC 6386, section 9.1; RFC 9649, section 3.4). Nothing stands behind its end, so that
no other file hides there. That each pixel can be had only a decoder knows: `images.check_picture`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

_MOVING = 0x02  # of the flags of "VP8X"


@dataclass(frozen=True, slots=True)
class Size:
    """One frame of so many pixels."""

    width_px: int
    height_px: int

    @property
    def pixels(self) -> int:
        """All of them."""
        return self.width_px * self.height_px


def glance(data: bytes) -> Size | None:
    """The size of a whole WebP file of one still frame, else None."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or _number(data, 4, 4) + 8 != len(data):
        return None
    chunks = list(_chunks(data))
    if not chunks or chunks[-1] is None:
        return None
    told = [one for one in chunks if one is not None]
    frames = [one for one in told if one[0] in (b"VP8 ", b"VP8L")]
    if len(frames) != 1 or any(name in (b"ANIM", b"ANMF") for name, _, _ in told):
        return None
    name, begins, size = frames[0]
    frame = _lossy(data, begins, size) if name == b"VP8 " else _lossless(data, begins, size)
    first_name, first, first_size = told[0]
    if first_name != b"VP8X":
        return frame if told[0] is frames[0] else None
    if first_size < 10 or data[first] & _MOVING:
        return None
    canvas = Size(1 + _number(data, first + 4, 3), 1 + _number(data, first + 7, 3))
    return frame if frame == canvas else None


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int] | None]:
    """Name, first byte and length of each; None last if one is cut off."""
    at = 12
    while at < len(data):
        size = _number(data, at + 4, 4)
        if at + 8 + size > len(data):
            yield None
            return
        yield data[at : at + 4], at + 8, size
        at += 8 + size + size % 2


def _lossy(data: bytes, at: int, size: int) -> Size | None:
    """A shown key frame whose first partition is there."""
    tag = _number(data, at, 3)
    is_shown_key = not tag & 1 and tag >> 4 & 1
    if size < 10 or not is_shown_key or data[at + 3 : at + 6] != b"\x9d\x01\x2a":
        return None
    if 10 + (tag >> 5) > size:
        return None
    return _if_any(_number(data, at + 6, 2) & 0x3FFF, _number(data, at + 8, 2) & 0x3FFF)


def _lossless(data: bytes, at: int, size: int) -> Size | None:
    bits = _number(data, at + 1, 4)
    if size < 6 or data[at] != 0x2F or bits >> 29:
        return None
    return Size(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))


def _if_any(width_px: int, height_px: int) -> Size | None:
    return Size(width_px, height_px) if width_px and height_px else None


def _number(data: bytes, at: int, length: int) -> int:
    return int.from_bytes(data[at : at + length], "little")
