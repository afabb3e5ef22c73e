"""An office's proxy: it opens a tunnel to whom it is asked for, and sees nothing of what passes."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Tunnel(socketserver.ThreadingTCPServer):
    """A running proxy: its address, and whom it was asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Caller)
        self.asked: list[str] = []

    @property
    def origin(self) -> str:
        """What HTTPS_PROXY names."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Caller(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        line = self.rfile.readline().decode("ascii").strip()
        while self.rfile.readline().strip():
            pass
        assert isinstance(self.server, Tunnel)
        self.server.asked.append(line)
        host, _, port = line.split()[1].rpartition(":")
        with socket.create_connection((host, int(port))) as there:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pass, args=(there, self.connection))
            back.start()
            _pass(self.connection, there)
            back.join()


def _pass(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


@contextmanager
def tunnel() -> Iterator[Tunnel]:
    """It listens until the block ends."""
    with Tunnel() as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield made
        finally:
            made.shutdown()
            thread.join()
