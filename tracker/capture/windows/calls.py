"""The calls of Windows for real, through ctypes. Imports everywhere; made on Windows alone.

Not run in CI.
"""

import ctypes
import threading
from collections.abc import Callable, Sequence
from ctypes import wintypes
from pathlib import PureWindowsPath
from typing import Any

from tracker.capture.windows.system import RawInput, Shown

WM_QUIT, WM_HOTKEY = 0x0012, 0x0312
WM_CREATE, WM_DESTROY, WM_CLOSE, WM_INPUT = 0x0001, 0x0002, 0x0010, 0x00FF
HEARD = frozenset({0x0011, 0x0218, 0x02B1})
RID_INPUT, RIDEV_INPUTSINK = 0x10000003, 0x00000100
MOUSE, KEYBOARD = 0, 1
KEY_UP = 0x0001
PER_MONITOR = -4  # DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2: boxes in physical pixels
EXTENDED_FRAME, CLOAKED = 9, 14
QUERY_LIMITED = 0x1000
NOTIFY_THIS_SESSION = 0
START_S = 5.0


class RawDevice(ctypes.Structure):
    """RAWINPUTDEVICE: which kind of device is listened to, and where it is told."""

    _fields_ = [
        ("page", wintypes.USHORT),
        ("usage", wintypes.USHORT),
        ("flags", wintypes.DWORD),
        ("target", wintypes.HWND),
    ]


class RawHeader(ctypes.Structure):
    """RAWINPUTHEADER; what follows depends on the kind."""

    _fields_ = [
        ("kind", wintypes.DWORD),
        ("size", wintypes.DWORD),
        ("device", wintypes.HANDLE),
        ("word", wintypes.WPARAM),
    ]


class LastInput(ctypes.Structure):
    """LASTINPUTINFO."""

    _fields_ = [("size", wintypes.UINT), ("time_ms", wintypes.DWORD)]


class Calls:
    """WindowsSystem by user32 and its kin. OSError where this is no Windows."""

    def __init__(self) -> None:
        loader = getattr(ctypes, "WinDLL", None)
        if loader is None:
            raise OSError("this is no Windows")
        self._user: Any = loader("user32", use_last_error=True)
        self._kernel: Any = loader("kernel32", use_last_error=True)
        self._shell: Any = loader("shell32")
        self._dwm: Any = loader("dwmapi")
        self._terminal: Any = loader("wtsapi32", use_last_error=True)
        self._user.DefWindowProcW.argtypes = [
            wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM,
        ]  # fmt: skip
        self._user.DefWindowProcW.restype = ctypes.c_ssize_t
        self._user.CreateWindowExW.restype = wintypes.HWND
        self._user.GetForegroundWindow.restype = wintypes.HWND
        self._kernel.OpenProcess.restype = wintypes.HANDLE

    def listen(
        self,
        on_input: Callable[[RawInput], None] | None,
        on_message: Callable[[int, int], None] | None,
    ) -> Callable[[], None]:
        """A hidden window on a thread of its own; closing the window ends the thread."""
        is_ready = threading.Event()
        made: list[int] = []

        def run() -> None:
            window = self._window(on_input, on_message)
            if window:
                made.append(window)
            is_ready.set()
            message = wintypes.MSG()
            while made and self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                self._user.DispatchMessageW(ctypes.byref(message))

        thread = threading.Thread(target=run, name="windows-listener", daemon=True)
        thread.start()
        is_ready.wait(START_S)
        if not made:
            raise OSError("no window to listen with")

        def stop() -> None:
            self._user.PostMessageW(made[0], WM_CLOSE, 0, 0)
            thread.join(START_S)

        return stop

    def ms_since_input(self) -> int:
        """GetTickCount and the last input's time are both of 32 bits and begin again together."""
        last = LastInput(ctypes.sizeof(LastInput), 0)
        if not self._user.GetLastInputInfo(ctypes.byref(last)):
            raise OSError("GetLastInputInfo")
        return int(self._kernel.GetTickCount() - last.time_ms) & 0xFFFFFFFF

    def foreground(self) -> int:
        """The handle of the window in use."""
        return int(self._user.GetForegroundWindow() or 0)

    def hotkeys(
        self, wanted: Sequence[tuple[int, int]], heard: Callable[[int], None]
    ) -> tuple[Callable[[], None], set[int]]:
        """RegisterHotKey on a thread of its own: the keys are handed to the thread that asked."""
        is_ready = threading.Event()
        refused: set[int] = set()
        threads: list[int] = []

        def run() -> None:
            threads.append(int(self._kernel.GetCurrentThreadId()))
            refused.update(self._register(wanted))
            message = wintypes.MSG()
            # A first look makes the thread's queue, so that nothing posted to it is lost.
            self._user.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)
            is_ready.set()
            while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == WM_HOTKEY:
                    heard(int(message.wParam))
            for number in set(range(len(wanted))) - refused:
                self._user.UnregisterHotKey(None, number)

        thread = threading.Thread(target=run, name="hotkeys", daemon=True)
        thread.start()
        is_ready.wait(START_S)

        def stop() -> None:
            self._user.PostThreadMessageW(threads[0], WM_QUIT, 0, 0)
            thread.join(START_S)

        return stop, refused

    def _register(self, wanted: Sequence[tuple[int, int]]) -> set[int]:
        return {
            number
            for number, (modifiers, key) in enumerate(wanted)
            if not self._user.RegisterHotKey(None, number, modifiers, key)
        }

    def notification_state(self) -> int:
        """SHQueryUserNotificationState, from shell32."""
        state = wintypes.INT(0)
        if self._shell.SHQueryUserNotificationState(ctypes.byref(state)):
            raise OSError("SHQueryUserNotificationState")
        return int(state.value)

    def shown(self) -> list[Shown]:
        """In the order of EnumWindows, which goes from the top down."""
        before = None
        if hasattr(self._user, "SetThreadDpiAwarenessContext"):
            self._user.SetThreadDpiAwarenessContext.restype = ctypes.c_void_p
            aware = ctypes.c_void_p(PER_MONITOR)
            before = self._user.SetThreadDpiAwarenessContext(aware)
        found: list[Shown] = []
        form: Any = getattr(ctypes, "WINFUNCTYPE")(  # noqa: B009  it stands on Windows alone
            wintypes.BOOL, wintypes.HWND, wintypes.LPARAM
        )

        def each(window: int, _word: int) -> bool:
            shown = self._shown(window)
            if shown is not None:
                found.append(shown)
            return True

        self._user.EnumWindows(form(each), 0)
        if before is not None:
            self._user.SetThreadDpiAwarenessContext(ctypes.c_void_p(before))
        return found

    def _shown(self, window: int) -> Shown | None:
        cloaked, rect = wintypes.DWORD(), wintypes.RECT()
        self._dwm.DwmGetWindowAttribute(window, CLOAKED, ctypes.byref(cloaked), 4)
        if not self._user.IsWindowVisible(window) or self._user.IsIconic(window) or cloaked.value:
            return None
        size = ctypes.sizeof(rect)
        if self._dwm.DwmGetWindowAttribute(window, EXTENDED_FRAME, ctypes.byref(rect), size):
            self._user.GetWindowRect(window, ctypes.byref(rect))
        if rect.right <= rect.left or rect.bottom <= rect.top:
            return None
        title = ctypes.create_unicode_buffer(512)
        self._user.GetWindowTextW(window, title, len(title))
        box = (rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)
        return Shown(window, self._app_of(window), title.value, box)

    def _app_of(self, window: int) -> str:
        number, size = wintypes.DWORD(), wintypes.DWORD(1_024)
        self._user.GetWindowThreadProcessId(window, ctypes.byref(number))
        process = self._kernel.OpenProcess(QUERY_LIMITED, False, number)
        if not process:
            return ""
        path = ctypes.create_unicode_buffer(size.value)
        handle = wintypes.HANDLE(process)
        self._kernel.QueryFullProcessImageNameW(handle, 0, path, ctypes.byref(size))
        self._kernel.CloseHandle(handle)
        return PureWindowsPath(path.value).name

    def _window(
        self,
        on_input: Callable[[RawInput], None] | None,
        on_message: Callable[[int, int], None] | None,
    ) -> int:
        form, procedure = self._procedure(on_input, on_message)

        class Class(ctypes.Structure):
            _fields_ = [
                ("style", wintypes.UINT),
                ("procedure", form),
                ("class_extra", ctypes.c_int),
                ("window_extra", ctypes.c_int),
                ("instance", wintypes.HINSTANCE),
                ("icon", wintypes.HICON),
                ("cursor", wintypes.HANDLE),
                ("background", wintypes.HBRUSH),
                ("menu", wintypes.LPCWSTR),
                ("name", wintypes.LPCWSTR),
            ]

        name = f"FairhourListener{threading.get_ident()}"
        described = Class(procedure=procedure, name=name)
        if not self._user.RegisterClassW(ctypes.byref(described)):
            return 0
        window = int(
            self._user.CreateWindowExW(0, name, name, 0, 0, 0, 0, 0, None, None, None, None) or 0
        )
        # The window lives as long as its thread; so must what it calls.
        threading.current_thread().__dict__["procedure"] = described
        devices = (RawDevice * 2)(
            RawDevice(1, 6, RIDEV_INPUTSINK, window), RawDevice(1, 2, RIDEV_INPUTSINK, window)
        )
        size = ctypes.sizeof(RawDevice)
        if not window:
            return 0
        if on_input is not None and not self._user.RegisterRawInputDevices(devices, 2, size):
            return 0
        self._terminal.WTSRegisterSessionNotification(window, NOTIFY_THIS_SESSION)
        return window

    def _procedure(
        self,
        on_input: Callable[[RawInput], None] | None,
        on_message: Callable[[int, int], None] | None,
    ) -> tuple[Any, Any]:
        form: Any = getattr(ctypes, "WINFUNCTYPE")(  # noqa: B009  it stands on Windows alone
            ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
        )

        def procedure(window: int, message: int, word: int, more: int) -> int:
            if message == WM_INPUT:
                raw = self._raw(more)
                if raw is not None and on_input is not None:
                    on_input(raw)
            elif message in HEARD and on_message is not None:
                on_message(message, word)
            elif message == WM_DESTROY:
                self._user.PostQuitMessage(0)
            return int(self._user.DefWindowProcW(window, message, word, more))

        return form, form(procedure)

    def _raw(self, handle: int) -> RawInput | None:
        header, size = ctypes.sizeof(RawHeader), wintypes.UINT(256)
        buffer = (ctypes.c_ubyte * size.value)()
        got = self._user.GetRawInputData(
            wintypes.HANDLE(handle), RID_INPUT, buffer, ctypes.byref(size), header
        )
        if got in (0, 0xFFFFFFFF, -1):
            return None
        head = RawHeader.from_buffer(buffer)
        key_flags = int.from_bytes(bytes(buffer[header + 2 : header + 4]), "little")
        mouse_flags = int.from_bytes(bytes(buffer[header + 4 : header + 6]), "little")
        raw = RawInput(
            is_key_up=head.kind == KEYBOARD and bool(key_flags & KEY_UP),
            mouse_flags=mouse_flags if head.kind == MOUSE else 0,
            has_device=bool(head.device),
            time_ms=int(self._user.GetMessageTime()) & 0xFFFFFFFF,
        )
        # Which key it was stands in there: it goes at once.
        ctypes.memset(buffer, 0, ctypes.sizeof(buffer))
        return raw
