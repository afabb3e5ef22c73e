"""A TCP proxy on loopback between an app and a server that does to each request what a test says.

Scripts belong to the beginning of a path; each request takes the next one, and without one it
passes through. Every request has a connection of its own.
"""

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

CUT = struct.pack("ii", 1, 0)  # SO_LINGER with no time: the other side sees a reset


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens to one request.

    `times` sends it so often at once and hands back the first answer; `answer` is given instead of
    the server's; `cut_up`, `cut_down` reset after so many bytes; `swallow` drops the answer;
    `drip_s` waits so long before each byte of the answer; `hang` gives none until the caller goes.
    """

    times: int = 1
    answer: bytes | None = None
    cut_up: int | None = None
    cut_down: int | None = None
    swallow: bool = False
    drip_s: float | None = None
    hang: bool = False


def answered(status: str, body: bytes = b"", *, kind: str = "text/html", **headers: str) -> Fault:
    """Somebody answers who is not the marketplace: a proxy, a hotel's page, a tired server."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return Fault(answer="\r\n".join([*lines, "Connection: close", "", ""]).encode() + body)


class Proxy:
    """A running proxy: its address, what it was told to do, and what it heard."""

    def __init__(self, target: str, tls: ssl.SSLContext | None, host: str) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 80)
        self._tls, self._host = tls, host
        self._scripts: dict[str, list[Fault]] = {}
        self.heard: list[bytes] = []
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._over = asyncio.Event()
        self.port = 0
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._run(),))

    @property
    def origin(self) -> str:
        """Where the app is to call."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}"

    def script(self, path: str, *faults: Fault) -> None:
        """These come first for requests whose path begins so, one a request."""
        self._scripts.setdefault(path, []).extend(faults)

    def forget(self) -> None:
        """No more faults, and nothing heard yet."""
        self._scripts.clear()
        self.heard.clear()

    def count(self, path: str) -> int:
        """How many requests for paths that begin so were heard."""
        return sum(head.split(b" ")[1].startswith(path.encode()) for head in self.heard)

    def start(self) -> None:
        self._thread.start()
        self._ready.wait(10)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(20)
        self._loop.close()

    async def _run(self) -> None:
        server = await asyncio.start_server(self._serve, self._host, 0, ssl=self._tls)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._over.wait()
        server.close()
        mine = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in mine:
            task.cancel()
        await asyncio.gather(*mine, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._one(reader, writer)
        except (OSError, asyncio.IncompleteReadError, ssl.SSLError):
            pass  # a caller that hung up, or a server that was killed, is part of the tests
        finally:
            writer.close()
            with suppress(OSError, ssl.SSLError):
                await writer.wait_closed()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.heard.append(head)
        fault = self._next(head.split(b" ")[1].decode())
        length = next(
            (
                int(line[15:])
                for line in head.split(b"\r\n")
                if line.lower()[:15] == b"content-length:"
            ),
            0,
        )
        if fault.cut_up is not None:
            await reader.readexactly(min(fault.cut_up, length))
            return self._reset(writer)
        request = head.replace(b"keep-alive", b"close") + await reader.readexactly(length)
        if fault.hang:
            await reader.read()
        elif fault.answer is not None:
            await self._say(writer, fault.answer, fault)
        else:
            answers = await asyncio.gather(*(self._ask(request) for _ in range(fault.times)))
            if not fault.swallow:
                await self._say(writer, answers[0], fault)

    def _next(self, path: str) -> Fault:
        for begins, faults in self._scripts.items():
            if faults and path.startswith(begins):
                return faults.pop(0)
        return Fault()

    async def _ask(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(*self._target)
        try:
            writer.write(request)
            await writer.drain()
            return await reader.read()
        finally:
            writer.close()

    async def _say(self, writer: asyncio.StreamWriter, answer: bytes, fault: Fault) -> None:
        said = answer if fault.cut_down is None else answer[: fault.cut_down]
        for place in range(len(said)) if fault.drip_s is not None else ():
            writer.write(said[place : place + 1])
            await writer.drain()
            await asyncio.sleep(fault.drip_s or 0)
        if fault.drip_s is None:
            writer.write(said)
            await writer.drain()
        if fault.cut_down is not None:
            self._reset(writer)

    def _reset(self, writer: asyncio.StreamWriter) -> None:
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CUT)
        writer.transport.abort()


@contextmanager
def proxy(
    target: str, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[Proxy]:
    """A proxy in front of `target` for the length of the block."""
    made = Proxy(target, tls, host)
    made.start()
    try:
        yield made
    finally:
        made.close()
