"""The calls of macOS for real, through ctypes. Imports everywhere; made on macOS alone.

Not run in CI. Records come as Core Foundation dictionaries; only the values asked for are read, and
what a Copy function gave is released.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tracker.capture.macos.system import Session, Shown

GRAPHICS = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
# Four letters each, as Carbon writes its numbers: "keyb", "----", "hkid", and ours.
KEYBOARD_CLASS, DIRECT_OBJECT, HOT_KEY_ID = 0x6B657962, 0x2D2D2D2D, 0x686B6964
SIGNATURE, HOT_KEY_PRESSED = 0x46614872, 5
HARDWARE, ANY_EVENT = 1, 0xFFFFFFFF
ON_SCREEN_ONLY, NO_DESKTOP = 1, 16
UTF8, DOUBLE = 0x08000100, 13
TEXT_BYTES = 4_096


class HotKeyName(ctypes.Structure):
    """EventHotKeyID."""

    _fields_ = [("signature", ctypes.c_uint32), ("number", ctypes.c_uint32)]


class Calls:
    """MacSystem by Core Graphics. OSError where this is no macOS."""

    def __init__(self) -> None:
        if sys.platform != "darwin":
            raise OSError("this is no macOS")
        self._cg: Any = ctypes.CDLL(GRAPHICS)
        self._cf: Any = ctypes.CDLL(FOUNDATION)
        self._cg.CGEventSourceCounterForEventType.argtypes = [ctypes.c_int32, ctypes.c_uint32]
        self._cg.CGEventSourceCounterForEventType.restype = ctypes.c_uint32
        since = self._cg.CGEventSourceSecondsSinceLastEventType
        since.argtypes, since.restype = [ctypes.c_int32, ctypes.c_uint32], ctypes.c_double
        for name in ("CGPreflightScreenCaptureAccess", "CGRequestScreenCaptureAccess"):
            getattr(self._cg, name).restype = ctypes.c_bool
        pointer = ctypes.c_void_p
        for library, name, takes in (
            (self._cg, "CGWindowListCopyWindowInfo", [ctypes.c_uint32, ctypes.c_uint32]),
            (self._cg, "CGSessionCopyCurrentDictionary", []),
            (self._cf, "CFStringCreateWithCString", [pointer, ctypes.c_char_p, ctypes.c_uint32]),
            (self._cf, "CFDictionaryGetValue", [pointer, pointer]),
            (self._cf, "CFArrayGetValueAtIndex", [pointer, ctypes.c_long]),
        ):
            call = getattr(library, name)
            call.argtypes, call.restype = takes, pointer
        self._cf.CFRelease.argtypes = [pointer]
        self._cf.CFRelease.restype = None
        self._cf.CFArrayGetCount.argtypes = [pointer]
        self._cf.CFArrayGetCount.restype = ctypes.c_long
        self._cf.CFNumberGetValue.argtypes = [pointer, ctypes.c_long, pointer]
        self._cf.CFNumberGetValue.restype = ctypes.c_bool
        self._cf.CFBooleanGetValue.argtypes = [pointer]
        self._cf.CFBooleanGetValue.restype = ctypes.c_bool
        text = [pointer, ctypes.c_char_p, ctypes.c_long, ctypes.c_uint32]
        self._cf.CFStringGetCString.argtypes = text
        self._cf.CFStringGetCString.restype = ctypes.c_bool

    def total(self, kind: int) -> int:
        """Of the hardware's own state, which needs no permission."""
        return int(self._cg.CGEventSourceCounterForEventType(HARDWARE, kind))

    def seconds_since_input(self) -> float:
        """Of the hardware's own state."""
        return float(self._cg.CGEventSourceSecondsSinceLastEventType(HARDWARE, ANY_EVENT))

    def may_picture(self) -> bool:
        """Before macOS 10.15 there is no such permission, and none is needed."""
        preflight = getattr(self._cg, "CGPreflightScreenCaptureAccess", None)
        return True if preflight is None else bool(preflight())

    def ask_to_picture(self) -> bool:
        """The system shows its question once for each program."""
        return bool(self._cg.CGRequestScreenCaptureAccess())

    def shown(self) -> list[Shown]:
        """Windows of layer 0, which are those of programs; the order is that of the screen."""
        found: list[Shown] = []
        listed = self._cg.CGWindowListCopyWindowInfo(ON_SCREEN_ONLY | NO_DESKTOP, 0)
        with self._released(listed) as windows:
            for place in range(self._cf.CFArrayGetCount(windows)):
                window = self._cf.CFArrayGetValueAtIndex(windows, place)
                if self._number(window, "kCGWindowLayer"):
                    continue
                bounds = self._value(window, "kCGWindowBounds")
                edges = [self._number(bounds, name) for name in ("X", "Y", "Width", "Height")]
                left, top, width, height = map(int, edges)
                found.append(
                    Shown(
                        app=self._text(window, "kCGWindowOwnerName"),
                        title=self._text(window, "kCGWindowName"),
                        box=(left, top, width, height),
                        is_front=not found,
                    )
                )
        return found

    def hotkeys(
        self, wanted: Sequence[tuple[int, int]], heard: Callable[[int], None]
    ) -> tuple[Callable[[], None], set[int]]:
        """Carbon's: its events come by the application's own event loop, which Qt runs."""
        carbon: Any = ctypes.CDLL(CARBON)
        carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
        target = ctypes.c_void_p(carbon.GetApplicationEventTarget())
        form = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)

        def pressed(_next: int, event: int, _data: int) -> int:
            named = HotKeyName()
            size = ctypes.c_ulong(ctypes.sizeof(named))
            carbon.GetEventParameter(
                ctypes.c_void_p(event), DIRECT_OBJECT, HOT_KEY_ID, None, size, None,
                ctypes.byref(named),
            )  # fmt: skip
            if named.signature == SIGNATURE:
                heard(int(named.number))
            return 0

        procedure, handler = form(pressed), ctypes.c_void_p()
        kind = (ctypes.c_uint32 * 2)(KEYBOARD_CLASS, HOT_KEY_PRESSED)
        carbon.InstallEventHandler(
            target, procedure, ctypes.c_ulong(1), kind, None, ctypes.byref(handler)
        )
        made: list[ctypes.c_void_p] = []
        refused: set[int] = set()
        for number, (modifiers, key) in enumerate(wanted):
            reference = ctypes.c_void_p()
            failed = carbon.RegisterEventHotKey(
                key, modifiers, HotKeyName(SIGNATURE, number), target, 0, ctypes.byref(reference)
            )
            if failed:
                refused.add(number)
            else:
                made.append(reference)

        def stop() -> None:
            for reference in made:
                carbon.UnregisterEventHotKey(reference)
            carbon.RemoveEventHandler(handler)
            held.clear()

        # Carbon calls it as long as the handler stands: it must not be collected before.
        held = [procedure]
        return stop, refused

    def session(self) -> Session:
        """No dictionary: nobody is logged in at the screen."""
        copied = self._cg.CGSessionCopyCurrentDictionary()
        if not copied:
            return Session(is_locked=True, is_on_console=False)
        with self._released(copied) as facts:
            return Session(
                is_locked=self._truth(facts, "CGSSessionScreenIsLocked"),
                is_on_console=self._truth(facts, "kCGSSessionOnConsoleKey"),
            )

    @contextmanager
    def _released(self, copied: int | None) -> Iterator[int]:
        if not copied:
            raise OSError("the window server does not answer")
        try:
            yield copied
        finally:
            self._cf.CFRelease(copied)

    def _value(self, facts: int | None, name: str) -> int | None:
        key = self._cf.CFStringCreateWithCString(None, name.encode(), UTF8)
        with self._released(key):
            value = self._cf.CFDictionaryGetValue(facts, key) if facts else None
        return None if value is None else int(value)

    def _number(self, facts: int | None, name: str) -> float:
        value, number = self._value(facts, name), ctypes.c_double()
        if value is None or not self._cf.CFNumberGetValue(value, DOUBLE, ctypes.byref(number)):
            return 0.0
        return number.value

    def _truth(self, facts: int, name: str) -> bool:
        value = self._value(facts, name)
        return value is not None and bool(self._cf.CFBooleanGetValue(value))

    def _text(self, facts: int, name: str) -> str:
        value, text = self._value(facts, name), ctypes.create_string_buffer(TEXT_BYTES)
        if value is None or not self._cf.CFStringGetCString(value, text, TEXT_BYTES, UTF8):
            return ""
        return text.value.decode(errors="replace")
