"""Send one word to the running app and return its reply."""

import socket
from pathlib import Path

from tracker.control.words import ANSWER_WITHIN_S, Reply, Request, read_reply, request_line
from tracker.errors import NoAnswer, NotRunning

# The app answers within 2 s; a little more, so that its own "too late" still arrives.
PATIENCE_S = ANSWER_WITHIN_S + 0.5
# A reply may be a whole day's diary.
MAX_REPLY_BYTES = 8 * 1024 * 1024


def send(path: Path, request: Request, *, patience_s: float = PATIENCE_S) -> Reply:
    """The app's reply. NotRunning when nobody listens; NoAnswer when it is late or no reply."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(patience_s)
        try:
            caller.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError):
            raise NotRunning from None
        except OSError:
            raise NoAnswer from None
        try:
            caller.sendall(request_line(request))
            line = _line(caller)
        except OSError:
            raise NoAnswer from None
    reply = read_reply(line)
    if reply is None:
        raise NoAnswer
    return reply


def _line(caller: socket.socket) -> bytes:
    line = bytearray()
    while b"\n" not in line and len(line) <= MAX_REPLY_BYTES:
        more = caller.recv(65_536)
        if not more:
            break
        line += more
    return bytes(line.partition(b"\n")[0])
