"""Is this a picture we dare to open? Checked in a limited worker process; views are derived.

`python -m marketplace.intake.images` is the nursery: it has libwebp loaded, opens no picture and
forks a worker that does. What a hostile file can do to a decoder it does to a process with 512 MB,
5 seconds a picture and no files. A worker sees the pictures of one sender only, and ends after one
that is not sound: the nursery forks the next in a millisecond, where a new Python takes a tenth of
a second.

    to the worker    token 8 | length 4 | the picture; length 0: end
    its answer       token 8 | width 4 | height 4; 0 and 0: not sound
    of the nursery   one byte whenever a worker ended

The token is new with each picture, and what is left of a worker that ended is thrown away: one
that was taken over cannot answer for another sender.
"""

import atexit
import ctypes
import fcntl
import io
import os
import resource
import secrets
import select
import signal
import struct
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

from PIL import Image, WebPImagePlugin

MEMORY_BYTES = 512 * 1024 * 1024
CPU_S = 5
WAIT_S = 8
MAX_PIXELS = 40_000_000
KEPT = 4  # nurseries that wait for the next picture
PIPE_BYTES = 512 * 1024
WORKS_ON = 500  # pictures of one worker at most
_ASKED = struct.Struct(">8sI")
_ANSWER = struct.Struct(">8sII")
_SERVER_GONE = 3


@dataclass(frozen=True, slots=True)
class Size:
    """A picture that opens; one frame of so many pixels."""

    width_px: int
    height_px: int


def check_picture(data: bytes, *, sender: int = 0) -> Size | None:
    """The size of a sound WebP picture of one frame and at most 40 megapixels, else None.

    Busy if no answer came back: what a file may take is limited in CPU seconds, so that
    is the machine's fault, and a sound picture refused for good would be gone.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    answer = _nurseries().ask(sender, data)
    if answer is None:
        from marketplace.errors import Busy  # the nursery runs this file without the house

        raise Busy("check_slow")
    return answer if answer.width_px else None


class _Nursery:
    """A process that forks workers, seen from the server."""

    def __init__(self, sender: int) -> None:
        self.sender = sender
        self._opened_count = 0
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _NURSERY, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env={},
            start_new_session=True,  # so that it ends together with its worker
        )
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._asks = self._process.stdin.fileno()
        self._answers = self._process.stdout.fileno()
        self._ends = self._process.stderr.fileno()
        if sys.platform == "linux":
            with suppress(OSError):  # as much as a picture: the server does not wait for its reader
                fcntl.fcntl(self._asks, fcntl.F_SETPIPE_SZ, PIPE_BYTES)

    @property
    def is_alive(self) -> bool:
        """Could it answer?"""
        return self._process.poll() is None

    def ask(self, sender: int, data: bytes) -> Size | None:
        """Its answer to a picture; None if none came in time, and it cannot be asked again."""
        try:
            if (sender != self.sender or self._opened_count >= WORKS_ON) and not self._next():
                return None
            self.sender = sender
            self._opened_count += 1
            return self._answer(data)
        except BrokenPipeError:
            return None

    def _answer(self, data: bytes) -> Size | None:
        token = secrets.token_bytes(8)
        _write(self._asks, _ASKED.pack(token, len(data)) + data)
        said = select.select([self._answers, self._ends], [], [], WAIT_S)[0]
        if not said:
            return None
        if self._answers in said:
            answer = os.read(self._answers, _ANSWER.size)
            if len(answer) != _ANSWER.size or answer[:8] != token:
                return None
            _, width_px, height_px = _ANSWER.unpack(answer)
            if width_px and height_px:
                return Size(width_px, height_px)
        # It ended over it, or ends now because the picture is not sound.
        return Size(0, 0) if self._ended() else None

    def _next(self) -> bool:
        """Another worker from now on."""
        _write(self._asks, _ASKED.pack(bytes(8), 0))
        return self._ended()

    def _ended(self) -> bool:
        """The worker is gone, with all it may have left in the pipe."""
        if not select.select([self._ends], [], [], WAIT_S)[0] or not os.read(self._ends, 1):
            return False
        while select.select([self._answers], [], [], 0)[0]:
            if not os.read(self._answers, 65_536):
                return False
        self._opened_count = 0
        return True

    def end(self) -> None:
        """It and its worker are gone."""
        process = self._process
        if self.is_alive:
            os.killpg(process.pid, signal.SIGKILL)
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
        process.wait()


class _Nurseries:
    """One for each picture that is checked at the same time; a few wait for the next ones."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._free: list[_Nursery] = []

    def ask(self, sender: int, data: bytes) -> Size | None:
        nursery = self._one(sender)
        answer = None
        try:
            answer = nursery.ask(sender, data)
        finally:
            if answer is None or not self._keeps(nursery):
                nursery.end()
        return answer

    def _one(self, sender: int) -> _Nursery:
        """One that worked for this sender last, or another one, or a new one."""
        while True:
            with self._guard:
                if not self._free:
                    break
                places = range(len(self._free))
                last = next((at for at in places if self._free[at].sender == sender), -1)
                nursery = self._free.pop(last)
            if nursery.is_alive:
                return nursery
            nursery.end()
        return _Nursery(sender)

    def _keeps(self, nursery: _Nursery) -> bool:
        with self._guard:
            is_kept = len(self._free) < KEPT
            if is_kept:
                self._free.append(nursery)
            return is_kept

    def end(self) -> None:
        with self._guard:
            while self._free:
                self._free.pop().end()


@cache
def _nurseries() -> _Nurseries:
    made = _Nurseries()
    atexit.register(made.end)
    os.register_at_fork(after_in_child=_nurseries.cache_clear)  # a pipe has one owner
    return made


def derived(data: bytes, *, most_px: int) -> bytes:
    """A view of a picture that was checked when it came: at most so wide, WebP, no metadata."""
    with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
        picture = image.convert("RGB")
    if picture.width > most_px:
        picture = picture.resize(
            (most_px, max(1, picture.height * most_px // picture.width)), reducing_gap=2.0
        )
    shown = io.BytesIO()
    picture.save(shown, "WEBP", quality=75, method=0)
    return shown.getvalue()


# The file itself is run, not the package: the nursery loads neither Django nor the settings.
_NURSERY = "import runpy, sys; runpy.run_path(sys.argv[1], run_name='__main__')"


def _write(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]


def _nursery() -> None:
    """Fork a worker whenever there is none, until the server is gone."""
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
    while len(asked := _read(_ASKED.size)) == _ASKED.size:
        token, length = _ASKED.unpack(asked)
        if not length:
            return 0
        data = _read(length)
        used = resource.getrusage(resource.RUSAGE_SELF)
        most_s = int(used.ru_utime + used.ru_stime) + CPU_S
        resource.setrlimit(resource.RLIMIT_CPU, (most_s, resource.RLIM_INFINITY))
        width_px, height_px = _size_of(data, decoder)
        os.write(1, _ANSWER.pack(token, width_px, height_px))
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
