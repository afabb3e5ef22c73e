"""A bus nobody else is on: dbus-daemon for the length of a block, and services that are told."""

import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection as open_once
from jeepney.io.threading import DBusConnection, ReceiveStopped
from jeepney.io.threading import open_dbus_connection as open_shared

from tests.stage.child import child, program, wait_until

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
Answer = tuple[str, tuple[Any, ...]]
Methods = Mapping[str, Callable[..., Answer | None]]


class Refuse(Exception):
    """Raised by a method of a service: its answer is the error of this name."""


@contextmanager
def private_bus() -> Iterator[str]:
    """A bus with the policy of a session; its address."""
    with tempfile.TemporaryDirectory(prefix="fairhour-bus-") as name:
        folder = Path(name)
        socket, config, log = folder / "bus", folder / "bus.conf", folder / "bus.log"
        config.write_text(CONFIG.format(socket=socket))
        daemon = [program("dbus-daemon", "dbus-daemon"), "--nofork", f"--config-file={config}"]
        with child(daemon, log=log) as process:
            wait_until(socket.exists, process=process, log=log)
            yield f"unix:path={socket}"


class Service:
    """Owns a name. `methods` maps a member to what is called with the caller's body and answers
    (signature, body), nothing with None, or raises Refuse. `calls` are those that came, in order."""

    def __init__(self, address: str, name: str, methods: Methods) -> None:
        self.methods = dict(methods)
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.caller = ""
        self._address = address
        self._connection: DBusConnection = open_shared(address, enable_fds=True)
        self._connection.send(message_bus.RequestName(name))
        self._owns = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        assert self._owns.wait(10)

    def emit(self, path: str, interface: str, member: str, signature: str, *body: Any) -> None:
        """Send a signal to whoever listens."""
        signal = new_signal(DBusAddress(path, interface=interface), member, signature or None, body)
        self._connection.send(signal)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.interrupt()
        self._thread.join(10)
        self._connection.close()

    def __enter__(self) -> "Service":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _serve(self) -> None:
        try:
            while True:
                self._answer(self._connection.receive())
        except (ReceiveStopped, OSError):
            pass

    def _answer(self, message: Message) -> None:
        if message.header.message_type is MessageType.method_return:
            self._owns.set()
        if message.header.message_type is not MessageType.method_call:
            return
        fields = message.header.fields
        member = fields[HeaderFields.member]
        self.caller = fields[HeaderFields.sender]
        self.calls.append((member, message.body))
        try:
            if member not in self.methods:
                raise Refuse("org.freedesktop.DBus.Error.UnknownMethod")
            answer = self.methods[member](*message.body)
        except Refuse as refused:
            self._connection.send(new_error(message, str(refused)))
            return
        if answer is not None:
            self._connection.send(new_method_return(message, *answer))


def is_served(address: str, name: str) -> bool:
    """Does somebody own this name on that bus?"""
    with open_once(address) as connection:
        reply = connection.send_and_get_reply(message_bus.NameHasOwner(name))
        return bool(reply.body[0])
