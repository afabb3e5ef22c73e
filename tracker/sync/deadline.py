"""A request ends by its deadline, however slowly the other side drips.

A read timeout begins anew with each byte: one byte a second would hold a thread for hours. So a
watch cuts the connection when a request's whole time is over.
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection


class Watch:
    """Cuts the connection that one request uses at its deadline. One request at a time."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._connection: HTTPConnection | None = None
        self._is_over = False

    def sees(self, connection: HTTPConnection) -> None:
        """The request goes over this connection."""
        with self._guard:
            self._connection = connection

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """The block's request has this long; after that every read and write of it fails."""
        self._is_over = False
        timer = threading.Timer(seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            with self._guard:
                self._is_over, self._connection = True, None

    def _cut(self) -> None:
        with self._guard:
            sock = None if self._connection is None or self._is_over else self._connection.sock
            if sock is not None:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)


def pool_classes(watch: Watch) -> dict[str, Any]:
    """What urllib3 makes its connections from, so that `watch` sees each, through a proxy too."""

    class Plain(HTTPConnection):
        def connect(self) -> None:
            watch.sees(self)
            super().connect()

        def request(self, *args: Any, **facts: Any) -> None:
            watch.sees(self)
            super().request(*args, **facts)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            watch.sees(self)
            super().connect()

        def request(self, *args: Any, **facts: Any) -> None:
            watch.sees(self)
            super().request(*args, **facts)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
