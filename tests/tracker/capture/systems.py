"""Systems that are told what happens: what Windows and macOS would say."""

from tracker.capture.macos.system import Session
from tracker.capture.macos.system import Shown as MacShown
from tracker.capture.windows.system import RawInput
from tracker.capture.windows.system import Shown as WindowsShown


class FakeWindows:
    def __init__(self):
        self.is_gone, self.now_ms, self.idle_ms = False, 5_000, 0
        self.notifications, self.refuses, self.registered = 5, (), []
        self.listeners = []
        self.windows = [
            WindowsShown(7, "Code.exe", "main.py", (-1920, 0, 1920, 1080)),
            WindowsShown(8, "chrome.exe", "Inbox", (0, 0, 800, 600)),
        ]
        self.front = 7

    def listen(self, on_input, on_message):
        self._check()
        heard = (on_input, on_message)
        self.listeners.append(heard)
        return lambda: self.listeners.remove(heard)

    def ms_since_input(self):
        self._check()
        return self.idle_ms

    def shown(self):
        self._check()
        return list(self.windows)

    def hotkeys(self, wanted, heard):
        self.pressed = heard
        self.registered = list(wanted)
        return lambda: self.registered.clear(), set(self.refuses)

    def notification_state(self):
        self._check()
        return self.notifications

    def foreground(self):
        self._check()
        return self.front

    def raw(self, *, is_key_up=False, mouse_flags=0, has_device=True):
        for on_input, _ in self.listeners:
            if on_input is not None:
                on_input(RawInput(is_key_up, mouse_flags, has_device, self.now_ms))

    def say(self, message, word):
        for _, on_message in self.listeners:
            if on_message is not None:
                on_message(message, word)

    def _check(self):
        if self.is_gone:
            raise OSError("gone")


class FakeMac:
    def __init__(self):
        self.is_gone, self.idle_s, self.totals = False, 0.0, {}
        self.is_permitted, self.will_permit, self.asked = True, False, 0
        self.now = Session(is_locked=False, is_on_console=True)
        self.windows = [
            MacShown("Xcode", "main.swift", (0, 25, 1200, 700), True),
            MacShown("Safari", "Inbox", (100, 100, 800, 600), False),
        ]

    def total(self, kind):
        self._check()
        return self.totals.get(kind, 4_294_967_294)

    def seconds_since_input(self):
        self._check()
        return self.idle_s

    def hotkeys(self, wanted, heard):
        self.pressed, self.registered = heard, list(wanted)
        return lambda: self.registered.clear(), {1}

    def may_picture(self):
        return self.is_permitted

    def ask_to_picture(self):
        self.asked += 1
        self.is_permitted = self.is_permitted or self.will_permit
        return self.is_permitted

    def shown(self):
        self._check()
        if self.is_permitted:
            return list(self.windows)
        return [MacShown(one.app, "", one.box, one.is_front) for one in self.windows]

    def session(self):
        self._check()
        return self.now

    def happen(self, kind, times=1):
        self.totals[kind] = (self.total(kind) + times) % (1 << 32)

    def _check(self):
        if self.is_gone:
            raise OSError("gone")
