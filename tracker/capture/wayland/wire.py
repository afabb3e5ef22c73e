"""A small client of the Wayland wire format: globals, requests, events; no pictures, no input.

    message = object u32 | size << 16 | opcode u32 | arguments, each in words of 4 bytes

The interfaces are spelled by those who use them: an opcode is a request's or event's place in its
interface, from 0. Descriptors are neither sent nor taken: no interface used here hands any over.
"""

import os
import socket
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tracker.errors import NoWayland

DISPLAY, REGISTRY, FIRST_FREE = 1, 2, 3
SYNC, GET_REGISTRY, BIND = 0, 1, 0
DISPLAY_ERROR = 0
ADDED, REMOVED = 0, 1
WITHIN_S = 5.0
MOST_MESSAGE = 65_535
ANY_SOCKET = "wayland-0"


def u32(number: int) -> bytes:
    """An unsigned argument, an object or a new id."""
    return struct.pack("=I", number)


def string(text: str) -> bytes:
    """A string argument: its length with the closing zero, then padded to whole words."""
    raw = text.encode() + b"\0"
    return u32(len(raw)) + raw + b"\0" * (-len(raw) % 4)


class Arguments:
    """The arguments of an event, read one after the other in the order of its interface."""

    def __init__(self, raw: bytes) -> None:
        self._raw, self._at = raw, 0

    def u32(self) -> int:
        """An unsigned number, an object or a new id."""
        return int(self._number("=I"))

    def i32(self) -> int:
        """A signed number."""
        return int(self._number("=i"))

    def array(self) -> bytes:
        """The bytes of an array."""
        size = self.u32()
        start, self._at = self._at, self._at + size + (-size % 4)
        if self._at > len(self._raw):
            raise NoWayland("garbled")
        return self._raw[start : start + size]

    def string(self) -> str:
        """A string; what is no text in it is replaced."""
        return self.array().rstrip(b"\0").decode(errors="replace")

    def _number(self, form: str) -> int:
        try:
            (number,) = struct.unpack_from(form, self._raw, self._at)
        except struct.error as error:
            raise NoWayland("garbled") from error
        self._at += 4
        return int(number)


Heard = Callable[[int, Arguments], None]


@dataclass(frozen=True, slots=True)
class Global:
    """Something the compositor offers: its number, its interface, the newest version it speaks."""

    number: int
    interface: str
    version: int


@dataclass(eq=False)
class Wire:
    """One connection, from `open_wire`. Used from one thread; that which calls hears the events.

    Every method raises NoWayland once the compositor is gone or says that we erred.
    """

    connection: socket.socket
    globals: dict[int, Global] = field(default_factory=dict)
    _listeners: dict[int, Heard] = field(default_factory=dict)
    _next: int = FIRST_FREE
    _rest: bytes = b""

    def offers(self, interface: str) -> tuple[Global, ...]:
        """All globals of one interface, in the compositor's order."""
        return tuple(one for one in self.globals.values() if one.interface == interface)

    def new(self, heard: Heard | None = None) -> int:
        """A new id of ours; its events go to `heard`."""
        made, self._next = self._next, self._next + 1
        if heard is not None:
            self.listen(made, heard)
        return made

    def listen(self, object_id: int, heard: Heard) -> None:
        """Events of this object go to `heard`: (opcode, arguments). For objects they make, too."""
        self._listeners[object_id] = heard

    def bind(self, offered: Global, version: int, heard: Heard | None = None) -> int:
        """Take up a global in at most this version; its id."""
        made = self.new(heard)
        spoken = u32(min(version, offered.version))
        self.send(REGISTRY, BIND, u32(offered.number), string(offered.interface), spoken, u32(made))
        return made

    def send(self, object_id: int, opcode: int, *arguments: bytes) -> None:
        """Send one request."""
        body = b"".join(arguments)
        head = struct.pack("=II", object_id, (len(body) + 8) << 16 | opcode)
        try:
            self.connection.sendall(head + body)
        except OSError as error:
            raise NoWayland("gone") from error

    def roundtrip(self) -> None:
        """Return when all that was sent before is done and its events were heard."""
        is_done: list[bool] = []
        done = self.new(lambda opcode, arguments: is_done.append(True))
        self.send(DISPLAY, SYNC, u32(done))
        while not is_done:
            self.dispatch()
        del self._listeners[done]

    def dispatch(self) -> None:
        """Wait for bytes and hear every event that is whole. NoWayland after 5 s of silence."""
        try:
            more = self.connection.recv(MOST_MESSAGE)
        except TimeoutError as error:
            raise NoWayland("time_out") from error
        except OSError as error:
            raise NoWayland("gone") from error
        if not more:
            raise NoWayland("gone")
        self._rest += more
        while len(self._rest) >= 8:
            object_id, size_and_opcode = struct.unpack_from("=II", self._rest)
            size, opcode = size_and_opcode >> 16, size_and_opcode & 0xFFFF
            if size < 8:
                raise NoWayland("garbled")
            if len(self._rest) < size:
                return
            raw, self._rest = self._rest[8:size], self._rest[size:]
            self._hear(object_id, opcode, Arguments(raw))

    def close(self) -> None:
        """Leave the compositor, which then forgets all objects of ours."""
        self.connection.close()

    def _hear(self, object_id: int, opcode: int, arguments: Arguments) -> None:
        if object_id == DISPLAY and opcode == DISPLAY_ERROR:
            raise NoWayland("refused")
        if object_id == REGISTRY:
            number = arguments.u32()
            if opcode == ADDED:
                self.globals[number] = Global(number, arguments.string(), arguments.u32())
            else:
                self.globals.pop(number, None)
        elif object_id in self._listeners:
            self._listeners[object_id](opcode, arguments)


def open_wire(environ: Mapping[str, str] = os.environ) -> Wire:
    """Connect and learn what is offered. NoWayland where no compositor answers."""
    path = socket_of(environ)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(WITHIN_S)
    try:
        connection.connect(path)
    except OSError as error:
        connection.close()
        raise NoWayland("no_wayland") from error
    wire = Wire(connection)
    try:
        wire.send(DISPLAY, GET_REGISTRY, u32(REGISTRY))
        wire.roundtrip()
    except NoWayland:
        wire.close()
        raise
    return wire


def socket_of(environ: Mapping[str, str]) -> str:
    """Where the compositor listens: as named, else where the first of a person does."""
    name = environ.get("WAYLAND_DISPLAY") or ANY_SOCKET
    return os.path.join(environ.get("XDG_RUNTIME_DIR", ""), name)
