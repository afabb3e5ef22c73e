"""What a screen reader is told: the AT-SPI tree of a program, read from its own bus."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
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


@dataclass(frozen=True)
class Node:
    """One part of a window as it is told: what it is, what it is called, what can be done."""

    role: str
    name: str
    is_focusable: bool
    is_focused: bool
    is_showing: bool
    interfaces: frozenset[str]
    children: tuple["Node", ...] = field(repr=False)
    of: tuple[str, str]

    @cached_property
    def all(self) -> tuple["Node", ...]:
        """This and everything below it."""
        return (self, *(below for child in self.children for below in child.all))


class Reader:
    """Asks like a screen reader, over the accessibility bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._bus = connection

    def windows(self) -> tuple[Node, ...]:
        """The top windows of every program there is."""
        programs = self.children(ROOT)
        return tuple(self.node(one) for program in programs for one in self.children(program))

    def node(self, of: tuple[str, str]) -> Node:
        """A part with everything below it."""
        low, high = self._ask(of, "Accessible", "GetState")
        states = low | high << 32
        return Node(
            role=self._ask(of, "Accessible", "GetRoleName"),
            name=self._get(of, "Accessible", "Name"),
            is_focusable=bool(states >> FOCUSABLE & 1),
            is_focused=bool(states >> FOCUSED & 1),
            is_showing=bool(states >> SHOWING & 1),
            interfaces=frozenset(
                name.removeprefix(f"{A11Y}.")
                for name in self._ask(of, "Accessible", "GetInterfaces")
            ),
            children=tuple(self.node(one) for one in self.children(of)),
            of=of,
        )

    def children(self, of: tuple[str, str]) -> list[tuple[str, str]]:
        """Names and paths of what is directly below."""
        return list(self._ask(of, "Accessible", "GetChildren"))

    def headers(self, table: Node) -> tuple[list[str], list[str]]:
        """The words above the columns and beside the rows of a table."""
        count = {of: self._get(table.of, "Table", f"N{of}s") for of in ("Column", "Row")}
        return tuple(  # type: ignore[return-value]
            [
                self._get(
                    self._ask(table.of, "Table", f"Get{of}Header", "i", number),
                    "Accessible",
                    "Name",
                )
                for number in range(count[of])
            ]
            for of in ("Column", "Row")
        )

    def _ask(
        self, of: tuple[str, str], what: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        name, path = of
        address = DBusAddress(path, name, f"{A11Y}.{what}")
        return self._call(address, member, signature, body)

    def _get(self, of: tuple[str, str], what: str, name: str) -> Any:
        program, path = of
        address = DBusAddress(path, program, "org.freedesktop.DBus.Properties")
        return self._call(address, "Get", "ss", (f"{A11Y}.{what}", name))[1]

    def _call(self, to: DBusAddress, member: str, signature: str, body: tuple[Any, ...]) -> Any:
        call = new_method_call(to, member, signature or None, body)
        answer = self._bus.send_and_get_reply(call, timeout=20)
        if answer.header.message_type is MessageType.error:
            raise AssertionError(f"{to.interface}.{member}: {answer.body}")
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
