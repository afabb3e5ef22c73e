"""Lines to the marketplace: one for each request that is under way, kept for the next."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from tracker.sync.deadline import Watch
from tracker.sync.line import Line


class Lines:
    """Lines with their watches; as many as were ever needed at the same time."""

    def __init__(
        self, origin: str = "", *, headers: Mapping[str, str], timeout_s: tuple[float, float]
    ) -> None:
        self._origin = origin
        self._headers = headers
        self._timeout_s = timeout_s
        self._proxy = ""
        self._guard = threading.Lock()
        self._free: list[tuple[Line, Watch]] = []

    @contextmanager
    def one(self, whole_s: float) -> Iterator[Line]:
        """A line for the block's request, which has so many seconds; the one used last if free."""
        with self._guard:
            line, watch = self._free.pop() if self._free else self._new()
        try:
            with watch.within(whole_s):
                yield line
        finally:
            with self._guard:
                if (line.origin, line.proxy) == (self._origin, self._proxy):
                    self._free.append((line, watch))
                else:
                    line.close()

    def use_proxy(self, proxy: str) -> None:
        """Requests from now on go through this one; "" is what the system says."""
        with self._guard:
            is_other, self._proxy = proxy != self._proxy, proxy
        if is_other:
            self.close()

    def use_origin(self, origin: str) -> None:
        """Requests from now on go there."""
        with self._guard:
            is_other, self._origin = origin != self._origin, origin
        if is_other:
            self.close()

    def close(self) -> None:
        """Let go of the connections that nothing uses."""
        with self._guard:
            for line, _ in self._free:
                line.close()
            self._free.clear()

    def _new(self) -> tuple[Line, Watch]:
        watch = Watch()
        line = Line(
            self._origin,
            watch,
            headers=self._headers,
            timeout_s=self._timeout_s,
            proxy=self._proxy,
        )
        return line, watch
