"""Which windows show on X11, and which is in use: by the tree of windows and what they say.

Every window below the root counts, menus too, which no window manager lists. Windows that are
minimised, or on another desktop, do not show even where a compositor keeps them mapped.
"""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import logging
import struct
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import xcffib
import xcffib.shape
import xcffib.xproto

from tracker.capture.desktop import Pane
from tracker.capture.x11.xwayland import has_extension, is_xwayland
from tracker.errors import NoWindows
from workdiary.hidden import Box

logger = logging.getLogger(__name__)

ATOMS = (
    "_NET_ACTIVE_WINDOW", "_NET_CLIENT_LIST_STACKING", "_NET_CURRENT_DESKTOP", "_NET_WM_DESKTOP",
    "_NET_WM_NAME", "_NET_WM_OPAQUE_REGION", "_NET_WM_STATE", "_NET_WM_STATE_HIDDEN",
    "_NET_WM_WINDOW_OPACITY", "WM_CLASS", "WM_NAME", "WM_TRANSIENT_FOR",
)  # fmt: skip
OF_A_WINDOW = (
    "WM_CLASS", "_NET_WM_NAME", "WM_NAME", "_NET_WM_STATE", "_NET_WM_DESKTOP", "WM_TRANSIENT_FOR",
    "_NET_WM_WINDOW_OPACITY", "_NET_WM_OPAQUE_REGION",
)  # fmt: skip
SHAPE = "SHAPE"
EVERY_DESKTOP = 0xFFFF_FFFF
VIEWABLE, INPUT_OUTPUT = 2, 1
# In units of four bytes; nobody reads a longer title.
LONGEST = 1_024
# A client stands in its frame, or in a frame in its frame.
DEEPEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Top:
    """A window right below the root that shows, and the program's own window in it."""

    window: int
    client: int
    is_managed: bool
    box: Box
    depth: int


class XWindows:
    """Asks the X server, a batch of questions at a time."""

    name = "X11"

    def __init__(self, display: str) -> None:
        """NoWindows where this X server does not know all windows."""
        self._guard = threading.Lock()
        try:
            self._connection = xcffib.Connection(display=display)
        except xcffib.XcffibException as error:
            raise NoWindows("no_display") from error
        if is_xwayland(self._connection):
            self._connection.disconnect()
            raise NoWindows("xwayland")
        setup = self._connection.get_setup()
        self._screen = setup.roots[0]
        self._owner_mask = ~setup.resource_id_mask
        self._shape: Any = None
        if has_extension(self._connection, SHAPE):
            self._shape = self._connection(xcffib.shape.key)
        core = self._connection.core
        asked = [(name, core.InternAtom(False, len(name), name)) for name in ATOMS]
        self._atoms = {name: cookie.reply().atom for name, cookie in asked}

    def active(self) -> Pane | None:
        """The window in use; None if there is none or the X server is gone. Never raises."""
        with self._guard:
            try:
                numbers = self._root_numbers("_NET_ACTIVE_WINDOW")
                panes = self._panes() if numbers and numbers[0] else {}
                return panes.get(numbers[0]) if numbers else None
            except (xcffib.XcffibException, struct.error) as error:
                logger.warning("windows.failed %s", type(error).__name__)
                return None

    def visible(self) -> tuple[Pane, ...] | None:
        """The windows that show, the topmost first; None if nobody lists them, and once the X
        server is gone."""
        with self._guard:
            try:
                # Without the list a program's window in its frame could not be told from others.
                is_listed = self._ask(self._screen.root, "_NET_CLIENT_LIST_STACKING").reply().type
                return tuple(self._panes().values()) if is_listed else None
            except (xcffib.XcffibException, struct.error) as error:
                logger.warning("windows.failed %s", type(error).__name__)
                return None

    def close(self) -> None:
        """Leave the X server; from here on None is answered."""
        with self._guard:
            self._connection.disconnect()

    def _panes(self) -> dict[int, Pane]:
        """By the program's own window, the topmost first."""
        tops = self._tops()
        active = next(iter(self._root_numbers("_NET_ACTIVE_WINDOW")), 0)
        told = self._told({top.client for top in tops} | {active} - {0})
        desktop = next(iter(self._root_numbers("_NET_CURRENT_DESKTOP")), None)
        shaped = self._shaped(top.window for top in tops)
        outer = self._told(top.window for top in tops if top.window != top.client)
        origins = self._origins(top.client for top in tops)
        panes = {}
        for top in reversed(tops):
            facts = told.get(top.client)
            if facts is None or self._is_away(facts, desktop):
                continue
            app, title = self._names(top, told, active)
            is_sheer = (
                not top.is_managed
                or top.window in shaped
                or bool(facts["_NET_WM_WINDOW_OPACITY"])
                or bool(outer.get(top.window, facts)["_NET_WM_WINDOW_OPACITY"])
            )
            panes[top.client] = Pane(
                app=app,
                title=title,
                left_px=top.box.left_px,
                top_px=top.box.top_px,
                width_px=top.box.right_px - top.box.left_px,
                height_px=top.box.bottom_px - top.box.top_px,
                solid=None if is_sheer else self._solid(top, facts, origins.get(top.client)),
            )
        return panes

    def _tops(self) -> list[Top]:
        """The windows right below the root that are mapped, the lowest first."""
        core, root = self._connection.core, self._screen.root
        children = list(core.QueryTree(root).reply().children)
        places = _answers({w: core.GetGeometry(w) for w in children})
        looks = _answers({w: core.GetWindowAttributes(w) for w in children})
        clients = self._clients(children)
        return [
            Top(
                window=window,
                client=clients.get(window, window),
                is_managed=window in clients,
                box=_box(places[window]),
                depth=places[window].depth,
            )
            for window in children
            if window in places
            and window in looks
            and looks[window].map_state == VIEWABLE
            and looks[window]._class == INPUT_OUTPUT
        ]

    def _clients(self, children: Sequence[int]) -> dict[int, int]:
        """Each window below the root that holds a managed one, and that one."""
        below_root = set(children)
        found: dict[int, int] = {}
        paths = {w: w for w in self._root_numbers("_NET_CLIENT_LIST_STACKING")}
        for _ in range(DEEPEST):
            found |= {at: client for client, at in paths.items() if at in below_root}
            rest = {client: at for client, at in paths.items() if at not in below_root}
            core = self._connection.core
            trees = _answers({client: core.QueryTree(at) for client, at in rest.items()})
            paths = {client: tree.parent for client, tree in trees.items() if tree.parent}
        return found

    def _told(self, windows: Iterable[int]) -> dict[int, dict[str, bytes]]:
        """What each of the windows says of itself; one that is gone says nothing."""
        asked = {
            (window, name): self._ask(window, name) for window in windows for name in OF_A_WINDOW
        }
        told: dict[int, dict[str, bytes]] = {}
        for (window, name), reply in _answers(asked).items():
            told.setdefault(window, {})[name] = reply.value.raw if reply.value_len else b""
        return {window: facts for window, facts in told.items() if len(facts) == len(OF_A_WINDOW)}

    def _ask(self, window: int, name: str) -> Any:
        kind = xcffib.xproto.GetPropertyType.Any
        return self._connection.core.GetProperty(False, window, self._atoms[name], kind, 0, LONGEST)

    def _root_numbers(self, name: str) -> tuple[int, ...]:
        reply = self._ask(self._screen.root, name).reply()
        return _numbers(reply.value.raw) if reply.value_len else ()

    def _shaped(self, windows: Iterable[int]) -> set[int]:
        if self._shape is None:
            return set()
        asked = {window: self._shape.QueryExtents(window) for window in windows}
        return {window for window, reply in _answers(asked).items() if reply.bounding_shaped}

    def _origins(self, windows: Iterable[int]) -> dict[int, tuple[int, int]]:
        core, root = self._connection.core, self._screen.root
        asked = {w: core.TranslateCoordinates(w, root, 0, 0) for w in windows}
        return {w: (reply.dst_x, reply.dst_y) for w, reply in _answers(asked).items()}

    def _is_away(self, facts: Mapping[str, bytes], desktop: int | None) -> bool:
        """Is it minimised or on another desktop?"""
        if self._atoms["_NET_WM_STATE_HIDDEN"] in _numbers(facts["_NET_WM_STATE"]):
            return True
        of = _numbers(facts["_NET_WM_DESKTOP"])
        return bool(of) and desktop is not None and of[0] not in (desktop, EVERY_DESKTOP)

    def _names(
        self, top: Top, told: Mapping[int, Mapping[str, bytes]], active: int
    ) -> tuple[str, str]:
        """Program and title. A menu or a tip has those of the window that it belongs to."""
        facts = told[top.client]
        app, title = _app(facts), _title(facts)
        if top.is_managed:
            return app, title
        owner = next(iter(_numbers(facts["WM_TRANSIENT_FOR"])), active)
        is_kin = owner in told and owner & self._owner_mask == top.client & self._owner_mask
        if is_kin:
            return app or _app(told[owner]), f"{title}\n{_title(told[owner])}".strip()
        kin = (w for w in told if w & self._owner_mask == top.client & self._owner_mask)
        return app or next(filter(None, (_app(told[w]) for w in kin)), ""), title

    def _solid(
        self, top: Top, facts: Mapping[str, bytes], origin: tuple[int, int] | None
    ) -> Box | None:
        """Through a window without alpha nothing shows; one with says where nothing does."""
        if top.depth <= self._screen.root_depth:
            return top.box
        numbers = _numbers(facts["_NET_WM_OPAQUE_REGION"])
        boxes = [
            Box(x, y, x + wide, y + high)
            for x, y, wide, high in zip(*(numbers[n::4] for n in range(4)), strict=False)
        ]
        if not boxes or origin is None:
            return None
        return max(boxes, key=lambda box: box.area_px).moved(*origin).within(top.box)


def _answers(asked: Mapping[Any, Any]) -> dict[Any, Any]:
    """The replies that came; a window that is gone meanwhile has none."""
    came = {}
    for key, cookie in asked.items():
        try:
            came[key] = cookie.reply()
        except (xcffib.xproto.WindowError, xcffib.xproto.DrawableError):
            continue
    return came


def _box(place: Any) -> Box:
    edges_px = 2 * place.border_width
    right_px, bottom_px = place.x + place.width + edges_px, place.y + place.height + edges_px
    return Box(place.x, place.y, right_px, bottom_px)


def _numbers(raw: bytes) -> tuple[int, ...]:
    return struct.unpack(f"={len(raw) // 4}I", raw[: len(raw) // 4 * 4])


def _app(facts: Mapping[str, bytes]) -> str:
    names = facts["WM_CLASS"].decode("utf-8", "replace").split("\0")
    return names[1] if len(names) > 1 and names[1] else names[0]


def _title(facts: Mapping[str, bytes]) -> str:
    if facts["_NET_WM_NAME"]:
        return facts["_NET_WM_NAME"].decode("utf-8", "replace").rstrip("\0")
    return facts["WM_NAME"].decode("latin-1").rstrip("\0")
