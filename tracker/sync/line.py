"""The line to the marketplace: straight, or through the proxy that the system names now.

urllib3 without requests around it, which brings guesses of a page's language that a line of JSON
never needs: 5 MB of an app that is to take 110 (decision 0014).
"""

import os
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
from urllib3 import BaseHTTPResponse, PoolManager, ProxyManager, Timeout, make_headers

from tracker.sync.deadline import Watch, pool_classes

# Where a company's own authority is named, as for requests and curl.
AUTHORITIES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


class Line:
    """One origin; connections stay open between requests. One request at a time."""

    def __init__(
        self,
        origin: str,
        watch: Watch,
        *,
        headers: Mapping[str, str],
        timeout_s: tuple[float, float],
    ) -> None:
        self._origin = origin
        self._watch = watch
        self._headers = {"Connection": "keep-alive", **headers}
        self._timeout = Timeout(connect=timeout_s[0], read=timeout_s[1])
        self._way: tuple[str, str] | None = None
        self._pools: PoolManager | None = None

    def send(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str]
    ) -> BaseHTTPResponse:
        """Send; the answer's head, its body unread. No redirect is followed, nothing sent twice.

        HTTPError or OSError when there is no answer.
        """
        sized = {"Content-Length": str(len(body))} if body or method in ("POST", "PUT") else {}
        return self._pools_now().urlopen(
            method,
            self._origin + path,
            # Read in pieces: a body in one piece must have left within the first timeout.
            body=BytesIO(body) if body else None,
            headers=self._headers | dict(headers) | sized,
            timeout=self._timeout,
            retries=False,
            redirect=False,
            preload_content=False,
        )

    def close(self) -> None:
        """Let go of the connections."""
        if self._pools is not None:
            self._pools.clear()
            self._pools = None

    def _pools_now(self) -> PoolManager:
        """A computer that moves from office to home has another proxy, or none."""
        way = (_proxy_for(self._origin), _authorities())
        if self._pools is None or way != self._way:
            self.close()
            self._way, self._pools = way, _pools(*way)
            self._pools.pool_classes_by_scheme = pool_classes(self._watch)
        return self._pools


def _pools(proxy: str, authorities: str) -> PoolManager:
    kind = "ca_cert_dir" if Path(authorities).is_dir() else "ca_certs"
    trust: dict[str, Any] = {"cert_reqs": "CERT_REQUIRED", kind: authorities}
    if not proxy:
        return PoolManager(**trust)
    parts = urlsplit(proxy)
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else None
    return ProxyManager(proxy, proxy_headers=make_headers(proxy_basic_auth=login), **trust)


def _proxy_for(origin: str) -> str:
    """Without TLS only this computer is talked to, and no proxy is handed what was meant for it."""
    parts = urlsplit(origin)
    if parts.scheme != "https" or proxy_bypass(parts.netloc):
        return ""
    named = getproxies()
    proxy = named.get("https") or named.get("all") or ""
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


def _authorities() -> str:
    return next((named for name in AUTHORITIES if (named := os.environ.get(name))), certifi.where())
