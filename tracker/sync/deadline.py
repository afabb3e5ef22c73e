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

from workdiary.clock import boottime_ms

LINGERS_S = 2.0


class Watch:
    """Cuts the connection that one request uses at its deadline. One request at a time.

    One thread watches request after request and ends when none comes any more: a timer of its own
    for each would be a new thread for each picture.
    """

    def __init__(self) -> None:
        self._guard = threading.Condition()
        self._connection: HTTPConnection | None = None
        self._ends_s: float | None = None  # of the request that is under way
        self._wakes_s: float | None = None  # when the thread looks again; None without a thread

    def sees(self, connection: HTTPConnection) -> None:
        """The request goes over this connection."""
        with self._guard:
            self._connection = connection

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """The block's request has this long; after that every read and write of it fails."""
        with self._guard:
            self._ends_s = ends_s = boottime_ms() / 1000 + seconds
            if self._wakes_s is None:
                self._wakes_s = ends_s
                threading.Thread(target=self._watch, name="deadline", daemon=True).start()
            elif self._wakes_s > ends_s:
                self._guard.notify()
        try:
            yield
        finally:
            with self._guard:
                self._ends_s, self._connection = None, None

    def _watch(self) -> None:
        """Until no request came for a while."""
        is_idle = False
        with self._guard:
            while self._ends_s is not None or not is_idle:
                is_idle = self._ends_s is None
                now_s = boottime_ms() / 1000
                if self._ends_s is not None and now_s >= self._ends_s:
                    self._cut()
                    self._ends_s = None
                else:
                    self._wakes_s = now_s + LINGERS_S if self._ends_s is None else self._ends_s
                    self._guard.wait(self._wakes_s - now_s)
            self._wakes_s = None

    def _cut(self) -> None:
        sock = None if self._connection is None else self._connection.sock
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
