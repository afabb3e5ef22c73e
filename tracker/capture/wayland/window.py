"""Which windows show on a wlroots desktop, and which is in use.

sway's own socket   active and all that show, with their places
wlr-foreign-toplevel active alone: other desktops tell no places, so `visible` is None there
"""

import json
import logging
import socket
import struct
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from tracker.capture.desktop import Pane
from tracker.capture.wayland.outputs import Output, boxes_px, outputs
from tracker.capture.wayland.wire import Arguments, Wire, open_wire
from tracker.errors import NoWayland

logger = logging.getLogger(__name__)

MAGIC, GET_TREE = b"i3-ipc", 4
WITHIN_S = 2.0
MOST_TREE = 16_000_000
TOPLEVELS, TOPLEVELS_VERSION = "zwlr_foreign_toplevel_manager_v1", 3
ACTIVATED = 2
Node: TypeAlias = dict[str, Any]


class SwayWindow:
    """Asks sway for its tree of windows."""

    name = "sway"
    limits: tuple[str, ...] = ()

    def __init__(self, environ: Mapping[str, str]) -> None:
        """NoWayland where no sway answers."""
        self._environ = environ
        self._tree()

    def active(self) -> Pane | None:
        """The window that has the focus, on the monitor where its corner shows."""
        return next((pane for node, pane in self._panes() if node.get("focused")), None)

    def visible(self) -> tuple[Pane, ...] | None:
        """All windows that show, the topmost first; one on two monitors is there twice."""
        try:
            return tuple(pane for _node, pane in self._panes(is_asked=True))
        except NoWayland as error:
            logger.info("window.failed %s", error.reason)
            return None

    def close(self) -> None:
        """Nothing is kept open."""

    def _panes(self, *, is_asked: bool = False) -> list[tuple[Node, Pane]]:
        try:
            shown = outputs(self._environ)
            return [
                (node, pane) for node in windows_of(self._tree()) for pane in panes_of(node, shown)
            ]
        except NoWayland:
            if is_asked:
                raise
            return []

    def _tree(self) -> Node:
        return ask_sway(self._environ.get("SWAYSOCK", ""))


class ToplevelWindow:
    """Asks the compositor which window is in use. Its place is not told: it is all zeros."""

    name = "foreign-toplevel"
    limits: tuple[str, ...] = ("no_places",)

    def __init__(self, environ: Mapping[str, str]) -> None:
        """NoWayland where the compositor does not offer it."""
        self._environ = environ
        self._toplevels()

    def active(self) -> Pane | None:
        """The window in use, without its place."""
        try:
            found = next((one for one in self._toplevels() if one.is_active), None)
        except NoWayland as error:
            logger.info("window.failed %s", error.reason)
            return None
        if found is None:
            return None
        return Pane(app=found.app, title=found.title, left_px=0, top_px=0, width_px=0, height_px=0)

    def visible(self) -> tuple[Pane, ...] | None:
        """None: nobody tells where a window is."""
        return None

    def close(self) -> None:
        """Nothing is kept open."""

    def _toplevels(self) -> "list[_Toplevel]":
        wire = open_wire(self._environ)
        try:
            return _toplevels(wire)
        finally:
            wire.close()


def ask_sway(path: str) -> Node:
    """Sway's tree as it is now. NoWayland where none answers at this socket."""
    if not path:
        raise NoWayland("no_wayland")
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(WITHIN_S)
            connection.connect(path)
            connection.sendall(MAGIC + struct.pack("=II", 0, GET_TREE))
            head = _read(connection, len(MAGIC) + 8)
            size, _kind = struct.unpack_from("=II", head, len(MAGIC))
            if not head.startswith(MAGIC) or size > MOST_TREE:
                raise NoWayland("garbled")
            tree = json.loads(_read(connection, size))
    except OSError as error:
        raise NoWayland("no_wayland") from error
    except ValueError as error:
        raise NoWayland("garbled") from error
    if not isinstance(tree, dict):
        raise NoWayland("garbled")
    return tree


def is_full_screen(path: str) -> bool:
    """Does the window with sway's focus fill its screen by its own wish?"""
    try:
        tree = ask_sway(path)
    except NoWayland:
        return False
    return any(node.get("focused") and node.get("fullscreen_mode") for node in windows_of(tree))


def windows_of(tree: Node) -> Iterator[Node]:
    """The windows that show, the topmost first: what floats lies over what is tiled."""
    for node in reversed(tree.get("floating_nodes", [])):
        yield from windows_of(node)
    nodes = tree.get("nodes", [])
    for node in sorted(nodes, key=lambda node: not node.get("fullscreen_mode")):
        yield from windows_of(node)
    if tree.get("visible") and tree.get("pid"):
        yield tree


def panes_of(node: Node, shown: tuple[Output, ...]) -> list[Pane]:
    """One window as panes, one for each monitor it shows on; its title bar belongs to it."""
    rect, bar = node["rect"], node.get("deco_rect", {}).get("height", 0)
    box = (rect["x"], rect["y"] - bar, rect["width"], rect["height"] + bar)
    app = node.get("app_id") or node.get("window_properties", {}).get("class") or ""
    return [
        Pane(
            app=app,
            title=node.get("name") or "",
            left_px=left_px,
            top_px=top_px,
            width_px=width_px,
            height_px=height_px,
        )
        for left_px, top_px, width_px, height_px in boxes_px(box, shown)
    ]


def _read(connection: socket.socket, size: int) -> bytes:
    read = bytearray()
    while len(read) < size:
        more = connection.recv(min(65_536, size - len(read)))
        if not more:
            raise NoWayland("gone")
        read += more
    return bytes(read)


class _Toplevel:
    def __init__(self) -> None:
        self.title, self.app, self.is_active = "", "", False

    def heard(self, opcode: int, said: Arguments) -> None:
        match opcode:
            case 0:  # title
                self.title = said.string()
            case 1:  # app_id
                self.app = said.string()
            case 4:  # state
                states = said.array()
                self.is_active = ACTIVATED in struct.unpack(f"={len(states) // 4}I", states)
            case _:
                pass


def _toplevels(wire: Wire) -> list[_Toplevel]:
    """All windows of the moment. The objects are the compositor's, and go with the connection."""
    found: list[_Toplevel] = []

    def heard(opcode: int, said: Arguments) -> None:
        if opcode == 0:  # toplevel
            found.append(_Toplevel())
            wire.listen(said.u32(), found[-1].heard)

    offered = wire.offers(TOPLEVELS)
    if not offered:
        raise NoWayland("no_toplevels")
    wire.bind(offered[0], TOPLEVELS_VERSION, heard)
    wire.roundtrip()
    return found
