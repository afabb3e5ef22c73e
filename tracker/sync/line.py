"""The line to the marketplace: one session of requests, whose every connection is watched."""

from collections.abc import Mapping
from io import BytesIO
from urllib.parse import urlsplit

from requests import PreparedRequest, Response, Session
from requests.auth import AuthBase

from tracker.sync.deadline import Watch, WatchedAdapter


class NoAuth(AuthBase):
    """Without it requests would put a .netrc password in place of our token."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        return request


class Line:
    """One origin; connections stay open between requests. One request at a time."""

    def __init__(
        self,
        origin: str,
        watch: Watch,
        *,
        headers: Mapping[str, str],
        timeout_s: tuple[float, float],
        proxy: str = "",
    ) -> None:
        self.proxy = proxy
        self.origin = origin
        self._timeout_s = timeout_s
        self._session = Session()
        self._session.mount("https://", WatchedAdapter(watch))
        self._session.mount("http://", WatchedAdapter(watch))
        # Without TLS only this computer is talked to, and then no proxy of the environment is
        # handed what was meant for it.
        self._session.trust_env = urlsplit(origin).scheme == "https"
        if proxy and self._session.trust_env:
            # The chosen one alone; a marketplace on this computer needs none.
            self._session.trust_env = False
            self._session.proxies = {"https": proxy}
        self._session.auth = NoAuth()
        self._session.headers.update(headers)

    def send(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Response:
        """Send; the answer's head, its body unread. No redirect is followed, nothing sent twice.

        RequestException or OSError when there is no answer; one with status 4xx or 5xx is falsy.
        """
        return self._session.request(
            method,
            self.origin + path,
            # Read in pieces: a body in one piece must have left within the first timeout.
            data=BytesIO(body) if body else None,
            headers=dict(headers),
            timeout=self._timeout_s,
            allow_redirects=False,
            stream=True,
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()
