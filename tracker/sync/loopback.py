"""Listen once on 127.0.0.1 for the browser's answer to a sign-in.

    browser -> GET /callback?state=...&code=...     Host: 127.0.0.1:<port>

Anybody on this computer may connect, and any page may try to. One answer counts: the one with this
sign-in's `state`, at the one address that was given out. All others are told no, and change nothing.
"""

import asyncio
import hmac
import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from tracker.markup import escape

HOST = "127.0.0.1"
PATH = "/callback"
HEAD_BYTES = 8_192
HEAD_WITHIN_S = 5
MOST_AT_ONCE = 200
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Fairhour</title>
<meta name="viewport" content="width=device-width"><style>
body{{font:17px/1.5 system-ui,sans-serif;max-width:28em;margin:18vh auto;padding:0 1.5em}}
@media (prefers-color-scheme:dark){{body{{background:#16181d;color:#eceef2}}}}
h1{{font-size:24px;font-weight:600}}</style><h1>{head}</h1><p>{says}</p></html>"""


@dataclass(frozen=True, slots=True)
class Code:
    """The person said yes: the code that becomes tokens, once."""

    code: str


@dataclass(frozen=True, slots=True)
class No:
    """The person said no."""


@dataclass(frozen=True, slots=True)
class _Foreign:
    """Not the answer that is waited for; `status` is what its sender hears."""

    status: int


class Loopback:
    """Listens from the moment it is made until the valid answer, the time's end, or `close`.

    `pages` holds two texts a page, head and words: `yes`, `no` and `foreign`.
    """

    def __init__(self, state: str, pages: Mapping[str, tuple[str, str]]) -> None:
        self._state = state
        self._pages = pages
        self._socket = socket.create_server((HOST, 0), backlog=128)
        self._port = int(self._socket.getsockname()[1])
        self._guard = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._answer: asyncio.Future[Code | No | None] | None = None
        self._is_closed = False
        self._open_count = 0

    @property
    def address(self) -> str:
        """Where the browser is to be sent back to."""
        return f"http://{HOST}:{self._port}{PATH}"

    def wait(self, seconds: float) -> Code | No | None:
        """The answer; None when none came in time, or after `close`. Listens no more afterwards."""
        try:
            return asyncio.run(self._listen(seconds))
        finally:
            self.close()

    def close(self) -> None:
        """Listen no more; whoever waits is let go. Any thread may call."""
        with self._guard:
            self._is_closed = True
            if self._loop is None:
                self._socket.close()
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._settle, None)

    async def _listen(self, seconds: float) -> Code | No | None:
        with self._guard:
            if self._is_closed:
                return None
            self._loop = asyncio.get_running_loop()
            self._answer = self._loop.create_future()
        server = await asyncio.start_server(self._serve, sock=self._socket, limit=HEAD_BYTES)
        async with server:
            with suppress(TimeoutError):
                return await asyncio.wait_for(self._answer, seconds)
        return None

    def _settle(self, answer: Code | No | None) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(answer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open_count += 1
        try:
            if self._open_count <= MOST_AT_ONCE:
                async with asyncio.timeout(HEAD_WITHIN_S):
                    head = await reader.readuntil(b"\r\n\r\n")
                    answer = self._judged(head.decode("latin-1"))
                    writer.write(self._page(answer))
                    await writer.drain()
                if not isinstance(answer, _Foreign):
                    self._settle(answer)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # half a request is none: its sender is let go
        finally:
            self._open_count -= 1
            writer.close()

    def _judged(self, head: str) -> Code | No | _Foreign:
        request, *lines = head.split("\r\n")
        words = request.split(" ")
        hosts = [line[5:].strip() for line in lines if line.lower().startswith("host:")]
        # A page that had its own name resolve to 127.0.0.1 sends that name.
        if len(words) != 3 or words[0] != "GET" or hosts != [f"{HOST}:{self._port}"]:
            return _Foreign(400)
        target = urlsplit(words[1])
        if target.path != PATH:
            return _Foreign(404)
        try:
            asked = parse_qs(target.query, strict_parsing=True, max_num_fields=10)
        except ValueError:
            return _Foreign(400)
        states, codes = asked.get("state", []), asked.get("code", [])
        if len(states) != 1 or not hmac.compare_digest(states[0].encode(), self._state.encode()):
            return _Foreign(400)
        if "error" in asked:
            return No()
        return Code(codes[0]) if len(codes) == 1 else _Foreign(400)

    def _page(self, answer: Code | No | _Foreign) -> bytes:
        match answer:
            case Code():
                status, name = "200 OK", "yes"
            case No():
                status, name = "200 OK", "no"
            case _Foreign(status=number):
                status, name = f"{number} No", "foreign"
        head, says = self._pages[name]
        body = PAGE.format(head=escape(head), says=escape(says)).encode()
        lines = (
            f"HTTP/1.1 {status}",
            "Content-Type: text/html; charset=utf-8",
            f"Content-Length: {len(body)}",
            "Cache-Control: no-store",
            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            "Connection: close",
        )
        return "\r\n".join((*lines, "", "")).encode("ascii") + body
