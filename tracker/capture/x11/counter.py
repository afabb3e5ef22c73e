"""Key presses, clicks and scrolls as numbers, from XInput2's raw events on X11."""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import logging
import os
import selectors
import threading
from collections.abc import Iterable
from typing import Any

import xcffib
import xcffib.xinput
import xcffib.xproto

from tracker.capture.desktop import InputCounts
from tracker.capture.x11.raw_events import (
    BUTTON_PRESS,
    DEVICES_CHANGED,
    KEY_PRESS,
    ConnectionLost,
    Kind,
    Other,
    Press,
    RawEvents,
)
from tracker.capture.x11.xwayland import (
    XINPUT,
    device_names,
    has_extension,
    is_xwayland,
)
from tracker.errors import NoInput

logger = logging.getLogger(__name__)

# 2.2: raw events come while another program holds a grab, and name their source.
LEAST_VERSION = (2, 2)
ALL_DEVICES, ALL_MASTERS = 0, 1


class Tally:
    """Presses since the last take. Two threads: the listener adds, the recorder takes."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._counts = dict.fromkeys(Kind, 0)
        self._synthetic = 0
        self._seconds: set[int] = set()

    def add(self, presses: Iterable[Press], synthetic_sources: frozenset[int]) -> None:
        """Count each press; one made by XTEST counts like any other and once more by itself."""
        with self._guard:
            for press in presses:
                self._counts[press.kind] += 1
                self._synthetic += press.source in synthetic_sources
                self._seconds.add(press.time_ms // 1000)

    def take(self) -> InputCounts:
        """All counts, which begin again at zero: no press is lost or taken twice."""
        with self._guard:
            counts, synthetic, seconds = self._counts, self._synthetic, self._seconds
            self._counts = dict.fromkeys(Kind, 0)
            self._synthetic = 0
            self._seconds = set()
        return InputCounts(
            presses=counts[Kind.KEY],
            clicks=counts[Kind.CLICK],
            scrolls=counts[Kind.SCROLL],
            active_s=len(seconds),
            synthetic=synthetic,
        )


class XInputCounter:
    """Counts on a thread of its own until closed. A counter that died answers None, never 0."""

    name = "XInput2"

    def __init__(self, display: str) -> None:
        """Listen from here on. NoInput where the X server cannot be asked for raw events."""
        self._tally = Tally()
        self._is_closing = False
        self._display = display
        self._connection, opcode, self._synthetic = _connect(display)
        self._events = RawEvents(self._connection.get_file_descriptor(), opcode)
        self._wake_out, self._wake_in = os.pipe()
        self._thread = threading.Thread(target=self._run, name="x11-counter", daemon=True)
        self._thread.start()

    def take(self) -> InputCounts | None:
        """What was pressed since the last take; None once the listener has died."""
        taken = self._tally.take()
        return taken if self._thread.is_alive() else None

    def close(self) -> None:
        """Stop listening; returns when the thread has ended. Closing twice is closing once."""
        if self._is_closing:
            return
        self._is_closing = True
        os.write(self._wake_in, b"\0")
        self._thread.join()
        self._events.close()
        self._connection.disconnect()
        os.close(self._wake_in)
        os.close(self._wake_out)

    def _run(self) -> None:
        try:
            self._count()
        except (ConnectionLost, xcffib.XcffibException) as error:
            logger.warning("counter.died %s", type(error).__name__)

    def _count(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.get_file_descriptor(), selectors.EVENT_READ)
            selector.register(self._wake_out, selectors.EVENT_READ)
            while not self._is_closing:
                selector.select()
                events = self._events.read()
                self._tally.add((e for e in events if isinstance(e, Press)), self._synthetic)
                if Other.DEVICES_CHANGED in events:
                    self._synthetic = _synthetic_of(self._display)


def _connect(display: str) -> tuple[xcffib.Connection, int, frozenset[int]]:
    """A connection to which events come, XInput2's opcode, and XTEST's devices."""
    try:
        connection = xcffib.Connection(display=display)
    except xcffib.XcffibException as error:
        raise NoInput("no_display") from error
    try:
        return connection, _listen(connection), _synthetic_of(display)
    except xcffib.XcffibException as error:
        connection.disconnect()
        raise NoInput("no_xinput") from error
    except NoInput:
        connection.disconnect()
        raise


def _listen(connection: xcffib.Connection) -> int:
    if not has_extension(connection, XINPUT):
        raise NoInput("no_xinput")
    xinput = connection(xcffib.xinput.key)
    version = xinput.XIQueryVersion(*LEAST_VERSION).reply()
    if (version.major_version, version.minor_version) < LEAST_VERSION:
        raise NoInput("xinput_too_old")
    if is_xwayland(connection):
        raise NoInput("xwayland")
    opcode = int(connection.core.QueryExtension(len(XINPUT), XINPUT).reply().major_opcode)
    # Of the masters only: each press once, not once more from the device behind it.
    presses = _mask(ALL_MASTERS, KEY_PRESS, BUTTON_PRESS)
    changes = _mask(ALL_DEVICES, DEVICES_CHANGED)
    for screen in connection.get_setup().roots:
        # Not checked: to wait for the answer is to let the library read the events behind it. An
        # error comes as a packet, and ends the listener.
        xinput.XISelectEvents(screen.root, 2, [presses, changes])
    connection.flush()
    return opcode


def _mask(device: int, *events: int) -> Any:
    return xcffib.xinput.EventMask.synthetic(device, 1, [sum(1 << event for event in events)])


def _synthetic_of(display: str) -> frozenset[int]:
    """The devices on which XTEST types and clicks, asked on a connection to which no event comes."""
    connection = xcffib.Connection(display=display)
    try:
        names = device_names(connection)
    finally:
        connection.disconnect()
    return frozenset(
        n for n, name in names.items() if name.endswith(("XTEST keyboard", "XTEST pointer"))
    )
