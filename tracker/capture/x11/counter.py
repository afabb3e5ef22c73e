"""Key presses, clicks and scrolls as numbers, from XInput2's raw events on X11."""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import logging
import os
import selectors
import threading
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, NamedTuple

import xcffib
import xcffib.xinput
import xcffib.xproto

from tracker.capture.desktop import InputCounts
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
GENERIC_EVENT = 35
DEVICES_CHANGED, KEY_PRESS, BUTTON_PRESS = 11, 13, 15
# A notch of the wheel comes as one press of button 4 to 7, from smooth wheels too (emulated);
# their valuators are not asked for, so that nothing is counted twice.
WHEEL_BUTTONS = range(4, 8)
# One event in 32 bytes: type, extension, sequence, length, event, device | server's clock |
# detail | source | the rest. A key's detail is which key it was: those four bytes are skipped
# here, so that it exists in no object of this program (docs/privacy.md).
ANY_EVENT = "=xB6xH"
KEY_EVENT = "=12xI4xH"
BUTTON_EVENT = "=12xIIH"


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


class Presses(xcffib.Connection):
    """A connection whose events are presses. The library's own records, which hold the key, are
    never made."""

    opcode = -1

    def hoist_event(self, e: Any) -> Press | Other:
        """Called by the library for each event as it arrived; errors are raised as ever."""
        if e.response_type == 0:
            super().hoist_event(e)
        if e.response_type & 0x7F != GENERIC_EVENT:
            return Other.IGNORED
        unpacker = xcffib.CffiUnpacker(e)
        extension, event = unpacker.unpack(ANY_EVENT, increment=False)
        return read_event(unpacker, event) if extension == self.opcode else Other.IGNORED


def read_event(unpacker: xcffib.Unpacker, event: int) -> Press | Other:
    """One XInput2 event of 32 bytes: of a button only its class is kept, of a key nothing."""
    if event == KEY_PRESS:
        time_ms, source = unpacker.unpack(KEY_EVENT)
        return Press(Kind.KEY, time_ms, source)
    if event == BUTTON_PRESS:
        time_ms, button, source = unpacker.unpack(BUTTON_EVENT)
        return Press(Kind.SCROLL if button in WHEEL_BUTTONS else Kind.CLICK, time_ms, source)
    return Other.DEVICES_CHANGED if event == DEVICES_CHANGED else Other.IGNORED


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
        self._connection = _connect(display)
        self._synthetic = _synthetic_sources(self._connection)
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
        self._connection.disconnect()
        os.close(self._wake_in)
        os.close(self._wake_out)

    def _run(self) -> None:
        try:
            self._count()
        except xcffib.XcffibException as error:
            logger.warning("counter.died %s", type(error).__name__)

    def _count(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.get_file_descriptor(), selectors.EVENT_READ)
            selector.register(self._wake_out, selectors.EVENT_READ)
            while not self._is_closing:
                events = list(_drain(self._connection))
                self._tally.add((e for e in events if isinstance(e, Press)), self._synthetic)
                if Other.DEVICES_CHANGED in events:
                    # Its reply may bring events along, which then wait in no socket: go round.
                    self._synthetic = _synthetic_sources(self._connection)
                else:
                    selector.select()


def _connect(display: str) -> Presses:
    try:
        connection = Presses(display=display)
    except xcffib.XcffibException as error:
        raise NoInput("no_display") from error
    try:
        _listen(connection)
    except xcffib.XcffibException as error:
        connection.disconnect()
        raise NoInput("no_xinput") from error
    except NoInput:
        connection.disconnect()
        raise
    return connection


def _listen(connection: Presses) -> None:
    if not has_extension(connection, XINPUT):
        raise NoInput("no_xinput")
    xinput = connection(xcffib.xinput.key)
    version = xinput.XIQueryVersion(*LEAST_VERSION).reply()
    if (version.major_version, version.minor_version) < LEAST_VERSION:
        raise NoInput("xinput_too_old")
    if is_xwayland(connection):
        raise NoInput("xwayland")
    connection.opcode = connection.core.QueryExtension(len(XINPUT), XINPUT).reply().major_opcode
    # Of the masters only: each press once, not once more from the device behind it.
    presses = _mask(ALL_MASTERS, KEY_PRESS, BUTTON_PRESS)
    changes = _mask(ALL_DEVICES, DEVICES_CHANGED)
    for screen in connection.get_setup().roots:
        xinput.XISelectEventsChecked(screen.root, 2, [presses, changes]).check()


def _mask(device: int, *events: int) -> Any:
    return xcffib.xinput.EventMask.synthetic(device, 1, [sum(1 << event for event in events)])


def _synthetic_sources(connection: Presses) -> frozenset[int]:
    """The devices on which XTEST types and clicks; the server names them so itself."""
    names = device_names(connection)
    return frozenset(
        n for n, name in names.items() if name.endswith(("XTEST keyboard", "XTEST pointer"))
    )


def _drain(connection: Presses) -> Iterator[Press | Other]:
    while (event := connection.poll_for_event()) is not None:
        yield event
