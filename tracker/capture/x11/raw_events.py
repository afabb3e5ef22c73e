"""XInput2's raw events, read past the library: of a key only that it was pressed.

libxcb keeps what it read in a buffer of 4 KiB, and each event in a piece of heap of its own; forty
keys typed in a burst could be read there until the next came (found by the canary test). So the
events are read from the connection's socket into one buffer of ours, which is cleared at once.
"""

import os
import socket
import struct
from enum import Enum
from typing import NamedTuple

ROOM_BYTES = 64 * 1024
PACKET_BYTES = 32
ERROR, REPLY, GENERIC_EVENT = 0, 1, 35
DEVICES_CHANGED, KEY_PRESS, BUTTON_PRESS = 11, 13, 15
# A notch of the wheel comes as one press of button 4 to 7, from smooth wheels too (emulated);
# their valuators are not asked for, so that nothing is counted twice.
WHEEL_BUTTONS = range(4, 8)
# One event in 32 bytes: type, extension, sequence, length, event, device | server's clock |
# detail | source | the rest. A key's detail is which key it was: those four bytes are skipped
# here, so that it exists in no object of this program (docs/privacy.md).
ANY_PACKET = "=B3xI"
ANY_EVENT = "=xB6xH"
KEY_EVENT = "=12xI4xH"
BUTTON_EVENT = "=12xIIH"


class ConnectionLost(Exception):
    """The X server is gone, or said what cannot be read."""


class Kind(Enum):
    """What was pressed, and no more than that."""

    KEY = "key"
    CLICK = "click"
    SCROLL = "scroll"


class Press(NamedTuple):
    """One press: its kind, the X server's clock in ms, the number of its device."""

    kind: Kind
    time_ms: int
    source: int


class Other(Enum):
    """Events that are no press."""

    DEVICES_CHANGED = "devices changed"
    IGNORED = "ignored"


class RawEvents:
    """Reads a connection on which nothing is asked any more. Used from the listener's thread."""

    def __init__(self, file: int, opcode: int) -> None:
        """`file` is the connection's, `opcode` that of XInput2."""
        self._socket = socket.socket(fileno=os.dup(file))
        self._opcode = opcode
        self._held = bytearray(ROOM_BYTES)
        self._filled = 0

    def read(self) -> list[Press | Other]:
        """What has come since the last call, without waiting; ConnectionLost when it is over."""
        view = memoryview(self._held)
        try:
            got = self._socket.recv_into(view[self._filled :], 0, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return []
        except OSError as error:
            raise ConnectionLost from error
        if not got:
            raise ConnectionLost
        try:
            return self._take(view, self._filled + got)
        finally:
            # What is left is the beginning of one event; everything else is cleared.
            view[self._filled :] = bytes(ROOM_BYTES - self._filled)

    def close(self) -> None:
        """Read no more."""
        self._socket.close()

    def _take(self, view: memoryview, ends: int) -> list[Press | Other]:
        found: list[Press | Other] = []
        at = 0
        while ends - at >= PACKET_BYTES:
            kind, words = struct.unpack_from(ANY_PACKET, view, at)
            is_long = kind & 0x7F in (REPLY, GENERIC_EVENT)
            size = PACKET_BYTES + (4 * words if is_long else 0)
            if kind == ERROR or size > ROOM_BYTES:
                self._filled = 0
                raise ConnectionLost
            if ends - at < size:
                break
            found.append(self._event(view, at) if kind & 0x7F == GENERIC_EVENT else Other.IGNORED)
            at += size
        view[: ends - at] = view[at:ends]
        self._filled = ends - at
        return found

    def _event(self, view: memoryview, at: int) -> Press | Other:
        extension, event = struct.unpack_from(ANY_EVENT, view, at)
        return read_event(view, at, event) if extension == self._opcode else Other.IGNORED


def read_event(view: memoryview | bytes, at: int, event: int) -> Press | Other:
    """The XInput2 event at this place: of a button only its class is kept, of a key nothing."""
    if event == KEY_PRESS:
        time_ms, source = struct.unpack_from(KEY_EVENT, view, at)
        return Press(Kind.KEY, time_ms, source)
    if event == BUTTON_PRESS:
        time_ms, button, source = struct.unpack_from(BUTTON_EVENT, view, at)
        return Press(Kind.SCROLL if button in WHEEL_BUTTONS else Kind.CLICK, time_ms, source)
    return Other.DEVICES_CHANGED if event == DEVICES_CHANGED else Other.IGNORED
