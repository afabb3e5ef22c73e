"""A relay on loopback that remembers every byte of both directions."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class Tap:
    """Where the relay listens, and what went through it."""

    url: str
    bytes: bytearray = field(default_factory=bytearray)


@contextmanager
def wiretap(url: str) -> Iterator[Tap]:
    """Relay to the server at `url` for the length of the block."""
    to = urlsplit(url)
    listener = socket.create_server(("127.0.0.1", 0))
    tap = Tap(f"http://127.0.0.1:{listener.getsockname()[1]}")
    lines: list[socket.socket] = [listener]

    def relay(source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(65_536):
                tap.bytes += piece
                sink.sendall(piece)
            sink.shutdown(socket.SHUT_WR)

    def accept() -> None:
        with suppress(OSError):
            while True:
                near, _ = listener.accept()
                far = socket.create_connection((to.hostname, to.port))
                lines.extend((near, far))
                for pair in ((near, far), (far, near)):
                    threading.Thread(target=relay, args=pair, daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield tap
    finally:
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()
        thread.join(10)
