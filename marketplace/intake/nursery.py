"""The nursery, a program of its own: it forks workers that decode pictures, and opens none itself.

It has libwebp loaded, so that the next worker is there in a millisecond, where a new Python takes a
tenth of a second. What a hostile file can do to a decoder it does to a process with 512 MB, 5
seconds a picture and no files. A worker ends after a picture that is not sound, or when it is told.

    to the worker    token 8 | length 4 | the picture; length 0: end
    its answer       token 8 | width 4 | height 4; 0 and 0: not sound
    of the nursery   one byte whenever a worker ended

It runs as a file, not as a part of the package: neither Django nor the settings are loaded. It is
nice: pictures wait for what people wait for.
"""

import ctypes
import io
import os
import resource
import struct
from pathlib import Path

from PIL import Image, WebPImagePlugin

MEMORY_BYTES = 512 * 1024 * 1024
CPU_S = 5
MAX_PIXELS = 40_000_000
NICE = 10
ASKED = struct.Struct(">8sI")
ANSWER = struct.Struct(">8sII")
_SERVER_GONE = 3


def _nursery() -> None:
    """Fork a worker whenever there is none, until the server is gone."""
    os.nice(NICE)
    Image.preinit()
    assert WebPImagePlugin.SUPPORTED
    decoder = _libwebp()
    while True:
        pid = os.fork()
        if pid == 0:
            os.close(2)
            code = 1
            try:
                code = _work(decoder)
            finally:
                os._exit(code)
        _, status = os.waitpid(pid, 0)
        if os.waitstatus_to_exitcode(status) == _SERVER_GONE:
            return
        os.write(2, b"e")


def _work(decoder: ctypes.CDLL | None) -> int:
    """Open pictures until one is not sound, or until it is told to end."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    while len(asked := _read(ASKED.size)) == ASKED.size:
        token, length = ASKED.unpack(asked)
        if not length:
            return 0
        data = _read(length)
        used = resource.getrusage(resource.RUSAGE_SELF)
        most_s = int(used.ru_utime + used.ru_stime) + CPU_S
        resource.setrlimit(resource.RLIMIT_CPU, (most_s, resource.RLIM_INFINITY))
        width_px, height_px = _size_of(data, decoder)
        os.write(1, ANSWER.pack(token, width_px, height_px))
        if not width_px:
            return 0
    return _SERVER_GONE


def _read(length: int) -> bytes:
    """So many bytes, or fewer at the end."""
    data = bytearray(length)
    at = 0
    while at < length and (count := os.readv(0, [memoryview(data)[at:]])):
        at += count
    return bytes(data[:at])


def _size_of(data: bytes, decoder: ctypes.CDLL | None) -> tuple[int, int]:
    """Its size if all of it can be decoded."""
    try:
        with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
            width, height = image.size  # before any pixel is decoded
            if width * height > MAX_PIXELS or getattr(image, "n_frames", 1) != 1:
                return 0, 0
            if decoder is None:
                image.load()
            elif not _decodes(decoder, data, width, height):
                return 0, 0
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return 0, 0
    return width, height


class _Decoding(ctypes.Structure):
    """WebPDecoderConfig of webp/decode.h: what is known, where the pixels go, what is left out."""

    _fields_ = (
        ("input", ctypes.c_int * 10),
        ("colorspace", ctypes.c_int),
        ("output", ctypes.c_byte * 116),
        ("bypass_filtering", ctypes.c_int),
        ("no_fancy_upsampling", ctypes.c_int),
        ("use_cropping", ctypes.c_int),
        ("crop", ctypes.c_int * 4),
        ("rest", ctypes.c_byte * 256),
    )


def _decodes(decoder: ctypes.CDLL, data: bytes, width_px: int, height_px: int) -> bool:
    """Does libwebp read all of it? Only the last corner becomes pixels: half the time of all.

    Each block is decoded from those before it, so the last one needs every byte.
    """
    config = _Decoding()
    if not decoder.WebPInitDecoderConfigInternal(ctypes.byref(config), _ABI):
        return False
    config.colorspace = _YUVA
    config.bypass_filtering = config.no_fancy_upsampling = config.use_cropping = 1
    left, top = (width_px - 1) & ~1, (height_px - 1) & ~1
    config.crop[:] = (left, top, width_px - left, height_px - top)
    decoder.WebPFreeDecBuffer.argtypes = (ctypes.c_void_p,)
    try:
        status: int = decoder.WebPDecode(data, ctypes.c_size_t(len(data)), ctypes.byref(config))
    finally:
        decoder.WebPFreeDecBuffer(ctypes.addressof(config) + _Decoding.colorspace.offset)
    return status == 0


# webp/decode.h: the second version of its interface, and YUV with alpha.
_ABI = 0x0200
_YUVA = 12


def _libwebp() -> ctypes.CDLL | None:
    """The library that Pillow has loaded; None where it cannot be told: then Pillow decodes."""
    maps = Path("/proc/self/maps")
    loaded = maps.read_text().splitlines() if maps.exists() else []
    for path in sorted({line.split(maxsplit=5)[-1] for line in loaded}):
        if path.rpartition("/")[2].startswith(("libwebp-", "libwebp.so")):
            return ctypes.CDLL(path)
    return None


if __name__ == "__main__":
    _nursery()
