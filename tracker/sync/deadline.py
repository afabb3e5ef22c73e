"""A request ends by its deadline, however slowly the other side drips.

A read timeout begins anew with each byte: one byte a second would hold a thread for hours. So a
watch cuts the connection when a request's whole time is over.
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from requests.adapters import HTTPAdapter
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


class WatchedAdapter(HTTPAdapter):
    """Lets a watch see each connection, through a proxy too."""

    def __init__(self, watch: Watch) -> None:
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

        self._pools = {"http": PlainPool, "https": SecurePool}
        super().__init__()

    def init_poolmanager(self, *args: Any, **facts: Any) -> None:
        """As ever, with connections that are watched."""
        super().init_poolmanager(*args, **facts)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, *args: Any, **facts: Any) -> Any:
        """As ever, with connections that are watched."""
        manager = super().proxy_manager_for(*args, **facts)
        manager.pool_classes_by_scheme = self._pools
        return manager
