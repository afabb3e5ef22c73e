"""The one door to D-Bus: call, ask for a property, listen for signals.

jeepney, because Qt's own D-Bus module cannot send unsigned numbers and dies of a received a{sv}.

    bus.call ---> socket <--- reads: reader thread ---> waiting call
                                        |
                                        +---> queue ---> hearer thread ---> heard(...)

What a listener does may wait and may call the bus: it runs on a thread of its own, in order.
"""

import logging
import os
import queue
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Literal

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection

from tracker.errors import BusRefused, NoBus

logger = logging.getLogger(__name__)

SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
CALL_S = 5.0
NO_REPLY = "org.freedesktop.DBus.Error.NoReply"
NAMES = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
Body = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal as it came: from which unique name, about which object, with what."""

    sender: str
    path: str
    member: str
    body: Body


@dataclass(frozen=True, slots=True, eq=False)
class Listening:
    """One thing listened for; `stop` ends it."""

    rule: MatchRule
    heard: Callable[[Signal], None]
    stop: Callable[[], None]


class Bus:
    """A connection to one bus, from `open_bus`. Any thread may call it; a call waits for its reply.

    Once the bus is gone `is_open` is False, each call raises NoBus, and a new one is to be opened.
    File descriptors in a reply are jeepney's: `to_raw_fd()` makes one the caller's own.
    """

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._guard = threading.Lock()
        self._waiting: dict[int, Future[Message]] = {}
        self._listening: list[Listening] = []
        self._signals: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._is_open = True
        self._reader = threading.Thread(target=self._read, name="dbus-reader", daemon=True)
        self._hearer = threading.Thread(target=self._hear, name="dbus-hearer", daemon=True)
        self._reader.start()
        self._hearer.start()

    @property
    def is_open(self) -> bool:
        """Is the bus still there?"""
        return self._is_open

    @property
    def unique_name(self) -> str:
        """What the bus calls this connection, like ":1.7"."""
        return str(self._connection.unique_name)

    def call(
        self,
        to: tuple[str, str, str],
        member: str,
        signature: str = "",
        body: Body = (),
        *,
        within_s: float = CALL_S,
    ) -> Body:
        """Call a method of (name, path, interface) and return its answer's body.

        BusRefused carries the error's name, of no answer in time too; NoBus when the bus is gone.
        """
        name, path, interface = to
        address = DBusAddress(path, bus_name=name, interface=interface)
        return self._send(new_method_call(address, member, signature or None, body), within_s)

    def property_of(self, to: tuple[str, str, str], name: str, *, within_s: float = CALL_S) -> Any:
        """The value of one property of (name, path, interface)."""
        destination, path, interface = to
        properties = (destination, path, "org.freedesktop.DBus.Properties")
        ((_signature, value),) = self.call(
            properties, "Get", "ss", (interface, name), within_s=within_s
        )
        return value

    def has_name(self, name: str) -> bool:
        """Does somebody own this name, or would be started for it?"""
        (owned,) = self.call(NAMES, "NameHasOwner", "s", (name,))
        if owned:
            return True
        (started,) = self.call(NAMES, "ListActivatableNames")
        return name in started

    def listen(
        self,
        heard: Callable[[Signal], None],
        *,
        interface: str,
        member: str,
        path: str | None = None,
        sender: str | None = None,
    ) -> Listening:
        """Tell `heard` of each such signal from here on, on the hearer's thread, in order.

        What `heard` raises is logged and ends nothing. `stop` of what is returned ends it.
        """
        rule = MatchRule(
            type="signal", sender=sender, interface=interface, member=member, path=path
        )
        listening = Listening(rule, heard, lambda: self._stop(listening))
        with self._guard:
            self._listening.append(listening)
        try:
            self._send(message_bus.AddMatch(rule), CALL_S)
        except (NoBus, BusRefused):
            with self._guard:
                self._listening.remove(listening)
            raise
        return listening

    def close(self) -> None:
        """Leave the bus. Whoever waits for an answer gets NoBus; nothing is heard any more."""
        if self._is_open:
            self._connection.interrupt()
        self._reader.join()
        if threading.current_thread() is not self._hearer:
            self._hearer.join()

    def _send(self, message: Message, within_s: float) -> Body:
        serial = next(self._connection.outgoing_serial)
        answer: Future[Message] = Future()
        with self._guard:
            if not self._is_open:
                raise NoBus("gone")
            self._waiting[serial] = answer
        try:
            self._connection.send(message, serial=serial)
            reply = answer.result(within_s)
        except TimeoutError as error:
            raise BusRefused(NO_REPLY) from error
        except OSError as error:
            raise NoBus("gone") from error
        finally:
            with self._guard:
                self._waiting.pop(serial, None)
        if reply.header.message_type is MessageType.error:
            raise BusRefused(str(reply.header.fields.get(HeaderFields.error_name, "")))
        return tuple(reply.body)

    def _stop(self, listening: Listening) -> None:
        with self._guard:
            if listening not in self._listening:
                return
            self._listening.remove(listening)
        try:
            self._send(message_bus.RemoveMatch(listening.rule), CALL_S)
        except (NoBus, BusRefused) as error:
            logger.info("dbus.match_stays %s", type(error).__name__)

    def _read(self) -> None:
        try:
            while True:
                self._sort(self._connection.receive())
        except ReceiveStopped:
            pass
        except (OSError, EOFError) as error:
            logger.info("dbus.gone %s", type(error).__name__)
        finally:
            with self._guard:
                self._is_open = False
                waiting = list(self._waiting.values())
            for answer in waiting:
                if not answer.done():
                    answer.set_exception(NoBus("gone"))
            self._signals.put(None)
            self._connection.close()

    def _sort(self, message: Message) -> None:
        kind = message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            with self._guard:
                answer = self._waiting.pop(message.header.fields[HeaderFields.reply_serial], None)
            if answer is not None:
                answer.set_result(message)
        elif kind is MessageType.signal:
            self._signals.put(message)

    def _hear(self) -> None:
        while (message := self._signals.get()) is not None:
            with self._guard:
                listening = tuple(self._listening)
            for one in listening:
                if _is_of(one.rule, message):
                    self._tell(one, message)

    def _tell(self, listening: Listening, message: Message) -> None:
        try:
            listening.heard(_signal(message))
        except Exception:
            logger.exception("dbus.listener_failed")


def open_bus(which: Literal["session", "system"], environ: Mapping[str, str] = os.environ) -> Bus:
    """Connect to the bus that `environ` names. NoBus where there is none."""
    name = f"DBUS_{which.upper()}_BUS_ADDRESS"
    address = environ.get(name) or (SYSTEM_BUS if which == "system" else _of_user(environ))
    if not address:
        raise NoBus("no_address")
    try:
        return Bus(open_dbus_connection(address, enable_fds=True))
    except (OSError, EOFError, ValueError, RuntimeError, AuthenticationError) as error:
        raise NoBus("cannot_connect") from error


def _of_user(environ: Mapping[str, str]) -> str:
    folder = environ.get("XDG_RUNTIME_DIR", "")
    return f"unix:path={folder}/bus" if folder else ""


def _is_of(rule: MatchRule, message: Message) -> bool:
    # The sender is left to the bus, which has matched it: no well-known name stands in a signal.
    wanted = {name: word for name, word in rule.header_fields.items() if name != "sender"}
    fields = message.header.fields
    return all(fields.get(HeaderFields[name]) == word for name, word in wanted.items())


def _signal(message: Message) -> Signal:
    fields = message.header.fields
    return Signal(
        sender=str(fields.get(HeaderFields.sender, "")),
        path=str(fields.get(HeaderFields.path, "")),
        member=str(fields.get(HeaderFields.member, "")),
        body=tuple(message.body),
    )
