"""Can all of a picture be decoded? Asked of a limited process; what is shown is made anew here.

The process is `nursery`: it forks workers. A worker sees the pictures of one sender only, and ends
after one that is not sound. The token is new with each picture, and what is left of a worker that
ended is thrown away: one that was taken over cannot answer for another sender.
"""

import atexit
import fcntl
import io
import os
import secrets
import select
import signal
import subprocess
import sys
from contextlib import suppress
from functools import cache
from threading import Lock

from PIL import Image

from marketplace.errors import Busy
from marketplace.intake import nursery as program
from marketplace.intake.glance import Size

WAIT_S = 8
KEPT = 4  # nurseries that wait for the next picture
PIPE_BYTES = 512 * 1024
WORKS_ON = 500  # pictures of one worker at most


def check_picture(data: bytes, *, sender: int = 0) -> Size | None:
    """The size of a sound WebP picture of one frame and at most 40 megapixels, else None.

    Busy if no answer came back: what a file may take is limited in CPU seconds, so that
    is the machine's fault, and a sound picture refused for good would be gone.
    """
    answer = _nurseries().ask(sender, data)
    if answer is None:
        raise Busy("check_slow")
    return answer if answer.width_px else None


class _Nursery:
    """A process that forks workers, seen from the server."""

    def __init__(self, sender: int) -> None:
        self.sender = sender
        self._opened_count = 0
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _NURSERY, program.__file__],
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
        _write(self._asks, program.ASKED.pack(token, len(data)) + data)
        said = select.select([self._answers, self._ends], [], [], WAIT_S)[0]
        if not said:
            return None
        if self._answers in said:
            answer = os.read(self._answers, program.ANSWER.size)
            if len(answer) != program.ANSWER.size or answer[:8] != token:
                return None
            _, width_px, height_px = program.ANSWER.unpack(answer)
            if width_px and height_px:
                return Size(width_px, height_px)
        # It ended over it, or ends now because the picture is not sound.
        return Size(0, 0) if self._ended() else None

    def _next(self) -> bool:
        """Another worker from now on."""
        _write(self._asks, program.ASKED.pack(bytes(8), 0))
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
