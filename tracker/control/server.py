"""Accept local callers and pass the word to the app; one line in, one line out."""

import logging
import os
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tracker.control.words import (
    ANSWER_WITHIN_S,
    MAX_BYTES,
    Reply,
    Request,
    Unreadable,
    read_request,
    refusal,
    reply_line,
)
from tracker.paths import make_private

logger = logging.getLogger(__name__)
# More callers than this wait in the socket's queue; each is held at most 2 s for its line.
MAX_CALLERS = 8
LOOK_AGAIN_S = 0.5


class Server:
    """A Unix socket of mode 0600 in a folder of this user. Callers of other users get nothing."""

    def __init__(self, path: Path, answer: Callable[[Request], Reply]) -> None:
        self._path = path
        self._answer = answer
        self._slots = threading.BoundedSemaphore(MAX_CALLERS)
        self._closing = threading.Event()
        make_private(path.parent)
        with suppress(FileNotFoundError):
            path.unlink()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        before = os.umask(0o177)
        try:
            self._socket.bind(str(path))
        finally:
            os.umask(before)
        self._socket.listen(MAX_CALLERS)
        self._thread = threading.Thread(target=self._accept, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take no more words and remove the socket."""
        self._closing.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        with suppress(FileNotFoundError):
            self._path.unlink()
        self._thread.join(timeout=2.0)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                caller, _ = self._socket.accept()
            except OSError as error:
                if not self._closing.is_set():
                    # No descriptor is free. The caller waits in the queue, and so do we.
                    logger.warning("control.cannot_accept %s", error.strerror)
                    self._closing.wait(LOOK_AGAIN_S)
                continue
            self._slots.acquire()
            try:
                threading.Thread(
                    target=self._serve, args=(caller,), name="control-caller", daemon=True
                ).start()
            except RuntimeError:
                logger.warning("control.no_thread")
                caller.close()
                self._slots.release()

    def _serve(self, caller: socket.socket) -> None:
        try:
            with caller:
                if is_this_user(caller):
                    # Longer than `read_line` gives it, so that the late caller hears why.
                    caller.settimeout(2 * ANSWER_WITHIN_S)
                    line = read_line(caller)
                    caller.sendall(reply_line(self._reply(line)))
                    drain(caller)
        except OSError as error:
            logger.info("control.caller_gone %s", type(error).__name__)
        finally:
            self._slots.release()

    def _reply(self, line: bytes) -> Reply:
        match read_request(line):
            case Unreadable(code=code):
                return refusal(code)
            case Request() as request:
                try:
                    return self._answer(request)
                except Exception:
                    # The last hook of this edge: a caller gets an answer, whatever broke.
                    logger.exception("control.broke do=%s", request.do)
                    return refusal("broke")


def is_this_user(caller: socket.socket) -> bool:
    """Does the caller run as this user? Where the system cannot tell, the 0600 socket decided."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    packed = caller.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _pid, uid, _gid = struct.unpack("3i", packed)
    return bool(uid == os.getuid())


def read_line(caller: socket.socket) -> bytes:
    """What the caller says up to its newline or its end; at most one byte over the limit.

    The whole line has to be there within 2 s, however slowly its bytes come.
    """
    too_late = threading.Timer(ANSWER_WITHIN_S, _hang_up, args=(caller,))
    too_late.daemon = True
    too_late.start()
    line = bytearray()
    try:
        while b"\n" not in line and len(line) <= MAX_BYTES:
            more = caller.recv(min(16_384, MAX_BYTES + 1 - len(line)))
            if not more:
                break
            line += more
    finally:
        too_late.cancel()
    return bytes(line.partition(b"\n")[0])


def drain(caller: socket.socket) -> None:
    """Read what is left of an overlong line: closing over unread bytes would drop the reply."""
    caller.shutdown(socket.SHUT_WR)
    left = 16 * MAX_BYTES
    while left > 0 and (more := caller.recv(MAX_BYTES)):
        left -= len(more)


def _hang_up(caller: socket.socket) -> None:
    with suppress(OSError):
        caller.shutdown(socket.SHUT_RD)
