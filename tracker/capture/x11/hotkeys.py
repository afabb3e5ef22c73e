"""Keys that work in every program, on X11: the server hands us these and no others.

Each is grabbed with Caps Lock and Num Lock on and off, since to X they make another key.
"""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import logging
import os
import select
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress

import xcffib
import xcffib.xproto
from xcffib.xproto import GrabMode, ModMask

logger = logging.getLogger(__name__)

MODIFIERS = {
    "Ctrl": ModMask.Control,
    "Shift": ModMask.Shift,
    "Alt": ModMask._1,
    "Meta": ModMask._4,
}
LOCKS = (0, ModMask.Lock, ModMask._2, ModMask.Lock | ModMask._2)
CARED_FOR = ModMask.Control | ModMask.Shift | ModMask._1 | ModMask._4
NAMED = {
    "Space": 0x20, "Esc": 0xFF1B, "Enter": 0xFF0D, "Tab": 0xFF09, "Ins": 0xFF63, "Del": 0xFFFF,
    "Home": 0xFF50, "End": 0xFF57, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54,
    "PgUp": 0xFF55, "PgDown": 0xFF56, "Pause": 0xFF13, "Print": 0xFF61,
}  # fmt: skip
F1, F35 = 0xFFBE, 35


class XHotkeys:
    """Grabs keys on a connection of its own; a thread waits for them."""

    def __init__(self, display: str, heard: Callable[[str], None]) -> None:
        """OSError where no X server answers. `heard(code)` comes on the thread."""
        try:
            self._connection = xcffib.Connection(display=display)
        except xcffib.XcffibException as error:
            raise OSError("no X server") from error
        self._heard = heard
        self._guard = threading.Lock()
        self._root = self._connection.get_setup().roots[0].root
        self._wanted: dict[str, str] = {}
        self._grabbed: dict[tuple[int, int], str] = {}
        self._wake, self._waker = os.pipe()
        self._is_open = True
        self._thread = threading.Thread(target=self._wait, name="hotkeys", daemon=True)
        self._thread.start()

    def take(self, keys: Mapping[str, str]) -> dict[str, str]:
        """Grab these, `{code: "Ctrl+Shift+F9"}`, and no others.

        By code why not: "taken" by another program, "no_key" on this keyboard, "" if it is ours.
        """
        with self._guard:
            try:
                self._wanted = dict(keys)
                found = self._grab_all()
                # An answer says that what was given back is free for others now.
                self._connection.core.GetInputFocus().reply()
            except xcffib.XcffibException as error:
                logger.info("hotkeys.gone %s", type(error).__name__)
                return dict.fromkeys(keys, "not_here")
        # An event that came between our questions lies in the library and not in the socket.
        os.write(self._waker, b".")
        return found

    def close(self) -> None:
        """Let go of the keys."""
        self._is_open = False
        os.write(self._waker, b".")
        self._thread.join()
        with suppress(xcffib.XcffibException):
            self._connection.disconnect()
        os.close(self._wake)
        os.close(self._waker)

    def _grab_all(self) -> dict[str, str]:
        core = self._connection.core
        for code, mask in self._grabbed:
            for lock in LOCKS:
                core.UngrabKey(code, self._root, mask | lock)
        self._grabbed = {}
        return {name: self._grab(name, keys) for name, keys in self._wanted.items()}

    def _grab(self, name: str, keys: str) -> str:
        mask, keysym = parsed(keys)
        code = self._code_of(keysym)
        if not code:
            return "no_key"
        core = self._connection.core
        asked = [
            core.GrabKeyChecked(True, self._root, mask | lock, code, GrabMode.Async, GrabMode.Async)
            for lock in LOCKS
        ]
        is_taken = False
        for cookie in asked:
            try:
                cookie.check()
            except xcffib.xproto.AccessError:
                is_taken = True
        if is_taken:
            for lock in LOCKS:
                core.UngrabKey(code, self._root, mask | lock)
            return "taken"
        self._grabbed[code, mask] = name
        return ""

    def _code_of(self, keysym: int) -> int:
        setup = self._connection.get_setup()
        first, count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
        told = self._connection.core.GetKeyboardMapping(first, count).reply()
        for place, one in enumerate(told.keysyms):
            if keysym and one == keysym:
                return int(first + place // told.keysyms_per_keycode)
        return 0

    def _wait(self) -> None:
        file = self._connection.get_file_descriptor()
        while self._is_open:
            ready, _, _ = select.select([file, self._wake], [], [])
            if self._wake in ready:
                os.read(self._wake, 64)
            try:
                pressed = self._pressed()
            except xcffib.XcffibException as error:
                logger.info("hotkeys.gone %s", type(error).__name__)
                return
            for name in pressed:
                self._heard(name)

    def _pressed(self) -> list[str]:
        found = []
        with self._guard:
            while self._is_open and (event := self._connection.poll_for_event()) is not None:
                if isinstance(event, xcffib.xproto.KeyPressEvent):
                    name = self._grabbed.get((event.detail, event.state & CARED_FOR))
                    found += [name] if name else []
                elif isinstance(event, xcffib.xproto.MappingNotifyEvent):
                    self._grab_all()
        return found


def parsed(keys: str) -> tuple[int, int]:
    """`Ctrl+Shift+F9` as X's mask and keysym; keysym 0 for a key that has no name here."""
    *modifiers, key = keys.replace("++", "+plus").split("+")
    mask = 0
    for one in modifiers:
        mask |= MODIFIERS.get(one, 0)
    if key in NAMED:
        return mask, NAMED[key]
    if key[:1] == "F" and key[1:].isdecimal() and 1 <= int(key[1:]) <= F35:
        return mask, F1 + int(key[1:]) - 1
    return mask, ord(key.lower()) if len(key) == 1 and key.isascii() else 0
