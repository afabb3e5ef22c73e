"""Encode WebP without Python's lock, so that the windows go on painting meanwhile.

Pillow holds the lock while it copies a picture into libwebp's own form: 23 ms at 4K, longer than a
frame. So its rows are handed over piece by piece, and the libwebp that Pillow loaded is called
by its C interface. Where that is not found, Pillow encodes; the bytes are the same.
"""

import ctypes
import io
import sys
from ctypes import POINTER, Structure, byref, c_byte, c_float, c_int, c_size_t, c_uint32, c_void_p
from functools import cache
from mmap import mmap
from pathlib import Path

# Named, or Pillow would load all its fifty formats to find the one.
from PIL import Image, WebPImagePlugin

# WebP q75 method 2: 97 ms and 116 KiB for 1920x1080; method 4 saves 3 KiB and takes 223 ms.
METHOD = 2
# Up to here Pillow holds the lock for 6 ms, and is the faster by 6 ms.
PILLOW_PX = 1920 * 1080
# Each piece holds the lock for about 3 ms.
PIECE_PX = 1_000_000
# What follows here is of the interface's second version (webp/encode.h).
ABI = 0x020F
PRESET_DEFAULT = 0
BYTES_A_PX = 4
# Longer than either structure is in any release of that version.
SPARE_BYTES = 256


class _Config(Structure):
    """How to encode; `rest` is as the library sets it."""

    _fields_ = (
        ("lossless", c_int),
        ("quality", c_float),
        ("method", c_int),
        ("rest", c_byte * SPARE_BYTES),
    )


class _Picture(Structure):
    """What to encode, and where the bytes go."""

    _fields_ = (
        ("use_argb", c_int),
        ("colorspace", c_int),
        ("width", c_int),
        ("height", c_int),
        ("planes", c_void_p * 3),
        ("strides", c_int * 2),
        ("alpha", c_void_p),
        ("alpha_stride", c_int),
        ("pad1", c_uint32 * 2),
        ("argb", c_void_p),
        ("argb_stride", c_int),
        ("pad2", c_uint32 * 3),
        ("writer", c_void_p),
        ("custom_ptr", c_void_p),
        ("rest", c_byte * SPARE_BYTES),
    )


class _Writer(Structure):
    """Bytes that the library has written."""

    _fields_ = (
        ("mem", c_void_p),
        ("size", c_size_t),
        ("max_size", c_size_t),
        ("pad", c_uint32 * 2),
    )


def encode_webp(image: Image.Image, quality: int) -> bytes:
    """The RGB image as WebP. OSError when it cannot be encoded."""
    library = _libwebp()
    if library is None or image.width * image.height <= PILLOW_PX:
        out = io.BytesIO()
        image.save(out, "WEBP", quality=quality, method=METHOD)
        return out.getvalue()
    return _encoded(library, image, quality)


def _encoded(library: ctypes.CDLL, image: Image.Image, quality: int) -> bytes:
    config, picture, writer = _Config(), _Picture(), _Writer()
    is_sound = library.WebPConfigInitInternal(
        byref(config), PRESET_DEFAULT, c_float(quality), ABI
    ) and library.WebPPictureInitInternal(byref(picture), ABI)
    if not is_sound:
        raise OSError("libwebp is of another version")
    config.method = METHOD
    picture.width, picture.height = image.size
    library.WebPMemoryWriterInit(byref(writer))
    picture.writer = ctypes.cast(library.WebPMemoryWrite, c_void_p)
    picture.custom_ptr = ctypes.cast(ctypes.pointer(writer), c_void_p)
    try:
        if not (
            _hand_over(library, image, picture)
            and library.WebPEncode(byref(config), byref(picture))
        ):
            raise OSError("libwebp encoded nothing")
        return ctypes.string_at(writer.mem, writer.size)
    finally:
        library.WebPPictureFree(byref(picture))
        library.WebPMemoryWriterClear(byref(writer))


def _hand_over(library: ctypes.CDLL, image: Image.Image, picture: _Picture) -> int:
    width_px, height_px = image.size
    rows = max(1, PIECE_PX // width_px)
    # Mapped, not allocated: a page comes into being when it is written, so none holds the lock long.
    with mmap(-1, BYTES_A_PX * width_px * height_px) as pixels:
        for top in range(0, height_px, rows):
            piece = image.crop((0, top, width_px, min(top + rows, height_px)))
            pixels.write(piece.tobytes("raw", "RGBX"))
        start = c_byte.from_buffer(pixels)
        try:
            taken: int = library.WebPPictureImportRGBX(
                byref(picture), byref(start), BYTES_A_PX * width_px
            )
        finally:
            del start  # or the map would not close
    return taken


@cache
def _libwebp() -> ctypes.CDLL | None:
    """The library that Pillow has loaded; None where it cannot be told, or lacks a name."""
    maps = Path("/proc/self/maps")
    if not sys.platform.startswith("linux") or not WebPImagePlugin.SUPPORTED or not maps.exists():
        return None
    loaded = {line.split(maxsplit=5)[-1] for line in maps.read_text().splitlines()}
    for path in sorted(loaded):
        name = path.rpartition("/")[2]
        if name.startswith(("libwebp-", "libwebp.so")):
            library = ctypes.CDLL(path)
            library.WebPMemoryWriterClear.argtypes = (POINTER(_Writer),)
            return library
    return None
