"""Is this a picture we dare to open? Checked in a limited child process; views are derived.

`python -m marketplace.intake.images` is the nursery: it has Pillow loaded and reads pictures from
stdin, but opens none. For each it forks a child, which lives for that one picture; a child takes
a millisecond where a new Python took a tenth of a second. What a hostile file can do to a decoder
it does to a process with 512 MB, 5 seconds and no files, that hears of no other picture.
"""

import atexit
import io
import os
import resource
import select
import signal
import struct
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from queue import Empty, LifoQueue

from PIL import Image, WebPImagePlugin

MEMORY_BYTES = 512 * 1024 * 1024
CPU_S = 5
WAIT_S = 8
MAX_PIXELS = 40_000_000
KEPT = 4  # nurseries that wait for the next picture
_LENGTH = struct.Struct(">I")
_MOST_ANSWER = 32


@dataclass(frozen=True, slots=True)
class Size:
    """A picture that opens; one frame of so many pixels."""

    width_px: int
    height_px: int


def check_picture(data: bytes) -> Size | None:
    """The size of a sound WebP picture of one frame and at most 40 megapixels, else None.

    Busy if no answer came back: what a file may take is limited in CPU seconds, so that
    is the machine's fault, and a sound picture refused for good would be gone.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    answer = _nurseries().ask(data)
    if answer is None:
        from marketplace.errors import Busy  # the nursery runs this file without the house

        raise Busy("check_slow")
    words = answer.split()
    return Size(int(words[0]), int(words[1])) if len(words) == 2 else None


class _Nursery:
    """A process that forks a child for each picture, seen from the server."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _NURSERY, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env={},
            start_new_session=True,  # so that it ends together with its child
        )

    @property
    def is_alive(self) -> bool:
        """Could it answer?"""
        return self._process.poll() is None

    def ask(self, data: bytes) -> bytes | None:
        """Its answer to a picture; None if none came in time, and it cannot be asked again."""
        process = self._process
        assert process.stdin is not None and process.stdout is not None
        try:
            _write(process.stdin.fileno(), _LENGTH.pack(len(data)) + data)
        except BrokenPipeError:
            return None
        if not select.select([process.stdout], [], [], WAIT_S)[0]:
            return None
        return process.stdout.read(_MOST_ANSWER) or None

    def end(self) -> None:
        """It and its child are gone."""
        process = self._process
        if self.is_alive:
            os.killpg(process.pid, signal.SIGKILL)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        process.wait()


class _Nurseries:
    """One for each picture that is checked at the same time; a few wait for the next ones."""

    def __init__(self) -> None:
        self._free: LifoQueue[_Nursery] = LifoQueue()

    def ask(self, data: bytes) -> bytes | None:
        nursery = self._one()
        answer = None
        try:
            answer = nursery.ask(data)
        finally:
            if answer is None or self._free.qsize() >= KEPT:
                nursery.end()
            else:
                self._free.put(nursery)
        return answer

    def _one(self) -> _Nursery:
        try:
            while not (nursery := self._free.get_nowait()).is_alive:
                nursery.end()
        except Empty:
            return _Nursery()
        return nursery

    def end(self) -> None:
        while not self._free.empty():
            self._free.get().end()


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
    """Read a picture, let a child open it, say what the child said; until the server is gone."""
    Image.preinit()
    assert WebPImagePlugin.SUPPORTED
    while len(length := sys.stdin.buffer.read(_LENGTH.size)) == _LENGTH.size:
        data = sys.stdin.buffer.read(_LENGTH.unpack(length)[0])
        answer = _of_child(data)
        os.write(1, answer.strip() + b"\n")


def _of_child(data: bytes) -> bytes:
    """What a child of its own says of a picture: two numbers, or nothing."""
    hears, says = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            for descriptor in (0, 1, hears):
                os.close(descriptor)
            _limit()
            os.write(says, _size_of(data))
            code = 0
        finally:
            os._exit(code)
    os.close(says)
    answer = os.read(hears, _MOST_ANSWER - 1)
    os.close(hears)
    _, status = os.waitpid(pid, 0)
    words = answer.split()
    is_sound = status == 0 and len(words) == 2 and all(word.isdigit() for word in words)
    return answer if is_sound else b""


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _size_of(data: bytes) -> bytes:
    try:
        with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
            width, height = image.size  # before any pixel is decoded
            if width * height > MAX_PIXELS or getattr(image, "n_frames", 1) != 1:
                return b""
            image.load()
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return b""
    return b"%d %d" % (width, height)


if __name__ == "__main__":
    _nursery()
