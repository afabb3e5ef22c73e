"""What a screen reader is told: the AT-SPI tree of a program, read from its own bus."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.stage.bus import private_bus
from tests.stage.child import StageMissing, child, wait_until
from tests.stage.screen import Screen

A11Y = "org.a11y.atspi"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# atspi-constants.h: places in the set of states.
FOCUSABLE, FOCUSED, SHOWING = 11, 12, 25


class Gone(Exception):
    """The part is there no more; people change windows while they are read."""


class Node:
    """One part of a window as it is told; each thing is asked when it is wanted, and once."""

    def __init__(self, reader: "Reader", of: tuple[str, str]) -> None:
        self._reader, self.of = reader, of

    @cached_property
    def role(self) -> str:
        """What it is: "push button", "cell"."""
        return str(self._reader.ask(self.of, "Accessible", "GetRoleName"))

    @cached_property
    def name(self) -> str:
        """What it is called."""
        return str(self._reader.get(self.of, "Accessible", "Name"))

    @property
    def is_focusable(self) -> bool:
        """Can the keyboard go there?"""
        return bool(self._states >> FOCUSABLE & 1)

    @property
    def is_focused(self) -> bool:
        """Is the keyboard there?"""
        return bool(self._states >> FOCUSED & 1)

    @property
    def is_showing(self) -> bool:
        """Is it to be seen, as far as it knows?"""
        return bool(self._states >> SHOWING & 1)

    @cached_property
    def interfaces(self) -> frozenset[str]:
        """What can be asked of it: "Table", "Action"."""
        names = self._reader.ask(self.of, "Accessible", "GetInterfaces")
        return frozenset(name.removeprefix(f"{A11Y}.") for name in names)

    @cached_property
    def children(self) -> tuple["Node", ...]:
        """What is directly below."""
        found = self._reader.ask(self.of, "Accessible", "GetChildren")
        return tuple(Node(self._reader, (name, path)) for name, path in found)

    @property
    def all(self) -> Iterator["Node"]:
        """This and everything below it."""
        yield self
        for part in self.children:
            yield from part.all

    @cached_property
    def _states(self) -> int:
        low, high = self._reader.ask(self.of, "Accessible", "GetState")
        return int(low) | int(high) << 32


class Reader:
    """Asks like a screen reader, over the accessibility bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._bus = connection

    def windows(self) -> tuple[Node, ...]:
        """The top windows of every program there is."""
        return tuple(window for program in Node(self, ROOT).children for window in program.children)

    def headers(self, table: Node) -> tuple[list[str], list[str]]:
        """The words above the columns and beside the rows of a table."""
        count = {of: self.get(table.of, "Table", f"N{of}s") for of in ("Column", "Row")}
        return tuple(  # type: ignore[return-value]
            [
                self.get(
                    self.ask(table.of, "Table", f"Get{of}Header", "i", number),
                    "Accessible",
                    "Name",
                )
                for number in range(count[of])
            ]
            for of in ("Column", "Row")
        )

    def ask(
        self, of: tuple[str, str], what: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        """What a method of one of a part's interfaces answers; Gone when the part is no more."""
        name, path = of
        address = DBusAddress(path, name, f"{A11Y}.{what}")
        return self._call(address, member, signature, body)

    def get(self, of: tuple[str, str], what: str, name: str) -> Any:
        """A property of one of a part's interfaces."""
        program, path = of
        address = DBusAddress(path, program, "org.freedesktop.DBus.Properties")
        return self._call(address, "Get", "ss", (f"{A11Y}.{what}", name))[1]

    def _call(self, to: DBusAddress, member: str, signature: str, body: tuple[Any, ...]) -> Any:
        call = new_method_call(to, member, signature or None, body)
        answer = self._bus.send_and_get_reply(call, timeout=20)
        if answer.header.message_type is MessageType.error:
            raise Gone(f"{to.interface}.{member}: {answer.body}")
        return answer.body[0]


@contextmanager
def spoken(on: Screen) -> Iterator[tuple[Reader, Mapping[str, str]]]:
    """A reader, and what the environment of a program needs to be read by it."""
    launcher = next((one for one in LAUNCHERS if Path(one).exists()), None) or shutil.which(
        "at-spi-bus-launcher"
    )
    if launcher is None:
        raise StageMissing("at-spi-bus-launcher is missing: install the package at-spi2-core")
    with private_bus() as address:
        environment = {
            **on.environment,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        log = on.folder / "spoken.log"
        command = [launcher, "--launch-immediately"]
        with child(command, log=log, env=environment) as process:
            found: list[str] = []

            def answers() -> bool:
                try:
                    with open_dbus_connection(address) as asking:
                        reply = asking.send_and_get_reply(
                            new_method_call(BUS, "GetAddress"), timeout=5
                        )
                except (OSError, TimeoutError):
                    return False
                if reply.header.message_type is MessageType.error or not reply.body[0]:
                    return False
                found.append(reply.body[0])
                return True

            wait_until(answers, process=process, log=log)
            with open_dbus_connection(found[-1]) as connection:
                yield Reader(connection), environment
