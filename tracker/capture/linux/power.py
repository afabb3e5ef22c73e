"""Sleep, lock, another user, shutdown: what logind says, and the desktop's own screen saver.

One thread keeps both buses: it says at its start how things are now, and again whenever a bus has
come back, so that nothing that was missed holds for ever. Signals come on the buses' own threads.
"""

import logging
import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Literal

from tracker.dbus import Bus, Signal, open_bus
from tracker.errors import BusError, BusRefused
from tracker.status import PowerChange

logger = logging.getLogger(__name__)

LOOK_AGAIN_S = 5.0
LOGIN = "org.freedesktop.login1"
MANAGER = (LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager")
SESSION = f"{LOGIN}.Session"
AUTO = "/org/freedesktop/login1/session/auto"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
WHY_HELD_UP = ("sleep:shutdown", "Fairhour", "Saves the running time", "delay")
Heard = Callable[[PowerChange], None]
_Of = Literal["sleep", "seat", "lock"]


class LinuxPower:
    """Hears what there is. A missing service is looked for again; nothing is made up meanwhile."""

    name = "logind"

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        """Ask once what can be heard now: `limits` holds no_logind, no_session_bus."""
        self._voices: tuple[_Voice, ...] = (_Login(environ), _ScreenSaver(environ))
        self._is_closing = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="power", daemon=True)
        self.limits = tuple(voice.lacks for voice in self._voices if not voice.is_there())

    def listen(self, heard: Heard) -> None:
        """Begin to tell `heard`; a sleep waits until it has come back."""
        for voice in self._voices:
            voice.heard = heard
        self._thread.start()

    def close(self) -> None:
        """Hear no more, and hold nothing up. Closing twice is closing once."""
        self._is_closing.set()
        if self._thread.is_alive():
            self._thread.join()
        for voice in self._voices:
            voice.close()

    def _keep(self) -> None:
        while not self._is_closing.is_set():
            for voice in self._voices:
                voice.keep()
            self._is_closing.wait(LOOK_AGAIN_S)


class _Voice(ABC):
    """What one bus says."""

    lacks = ""

    def __init__(self, environ: Mapping[str, str], which: Literal["session", "system"]) -> None:
        self._environ, self._which = environ, which
        self._bus: Bus | None = None
        self.heard: Heard = _nobody

    def is_there(self) -> bool:
        """Does it answer now?"""
        try:
            bus = open_bus(self._which, self._environ)
        except BusError:
            return False
        try:
            self._greet(bus)
        except BusError:
            return False
        finally:
            bus.close()
        return True

    def keep(self) -> None:
        """Listen, unless that is so already."""
        if self._bus is not None and self._bus.is_open:
            return
        self.close()
        try:
            self._bus = open_bus(self._which, self._environ)
            self._begin(self._bus)
        except BusError as error:
            logger.debug("power.not_there lacks=%s why=%s", self.lacks, error)
            self.close()

    def close(self) -> None:
        """Leave the bus."""
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()
            self._left()

    @abstractmethod
    def _greet(self, bus: Bus) -> Any:
        """One question that it answers if it is there; BusError if not."""

    @abstractmethod
    def _begin(self, bus: Bus) -> None:
        """Listen first, then ask how it is now: no change falls in between."""

    @abstractmethod
    def _left(self) -> None:
        """The bus is left: what was held of it is let go."""


class _Login(_Voice):
    """logind: sleep and shutdown are held up until they were heard; the session's lock and seat."""

    lacks = "no_logind"

    def __init__(self, environ: Mapping[str, str]) -> None:
        super().__init__(environ, "system")
        self._guard = threading.Lock()
        self._inhibitor: int | None = None
        # Signals come on the bus's own thread: what one has told is newer than any answer.
        self._order = threading.Lock()
        self._news: set[_Of] = set()

    def _greet(self, bus: Bus) -> str:
        # Started by the user's own manager, as on GNOME, the process is in no session: then "auto"
        # stands for the one on the seat. Its own path is needed, since others lock theirs too.
        try:
            [path] = bus.call(MANAGER, "GetSessionByPID", "u", (os.getpid(),))
        except BusRefused:
            session = bus.property_of((LOGIN, AUTO, SESSION), "Id")
            [path] = bus.call(MANAGER, "GetSession", "s", (session,))
        return str(path)

    def _begin(self, bus: Bus) -> None:
        path = self._greet(bus)
        self._news.clear()
        for member in ("PrepareForSleep", "PrepareForShutdown"):
            bus.listen(self._manager_said, interface=MANAGER[2], member=member, sender=LOGIN)
        for member in ("Lock", "Unlock"):
            bus.listen(self._session_said, interface=SESSION, member=member, path=path)
        bus.listen(self._changed, interface=PROPERTIES, member="PropertiesChanged", path=path)
        self._hold_up(bus)
        is_asleep = _told(bus, MANAGER, "PreparingForSleep")
        self._answer("sleep", "sleeping" if is_asleep else "woke")
        session = (LOGIN, path, SESSION)
        if isinstance(is_active := _told(bus, session, "Active"), bool):
            self._answer("seat", "switched_back" if is_active else "switched_away")
        if isinstance(is_locked := _told(bus, session, "LockedHint"), bool):
            self._answer("lock", "locked" if is_locked else "unlocked")

    def _answer(self, of: _Of, change: PowerChange) -> None:
        """How it was when asked, unless a signal has told since."""
        with self._order:
            if of not in self._news:
                self.heard(change)

    def _signal(self, of: _Of, change: PowerChange) -> None:
        with self._order:
            self._news.add(of)
        self.heard(change)

    def _manager_said(self, signal: Signal) -> None:
        is_before = bool(signal.body[0])
        if signal.member == "PrepareForSleep":
            self._signal("sleep", "sleeping" if is_before else "woke")
        elif is_before:
            self.heard("shutting_down")
        if is_before:
            self._release()
        elif self._bus is not None:
            self._hold_up(self._bus)

    def _session_said(self, signal: Signal) -> None:
        self._signal("lock", "locked" if signal.member == "Lock" else "unlocked")

    def _changed(self, signal: Signal) -> None:
        interface, changed, _ = signal.body
        if interface != SESSION:
            return
        now = {name: value for name, (_type, value) in changed.items()}
        if isinstance(is_active := now.get("Active"), bool):
            self._signal("seat", "switched_back" if is_active else "switched_away")
        if isinstance(is_locked := now.get("LockedHint"), bool):
            self._signal("lock", "locked" if is_locked else "unlocked")

    def _hold_up(self, bus: Bus) -> None:
        """From here on sleep and shutdown wait for us, as long as logind lets them."""
        [file] = bus.call(MANAGER, "Inhibit", "ssss", WHY_HELD_UP)
        with self._guard:
            before, self._inhibitor = self._inhibitor, file.to_raw_fd()
        if before is not None:
            os.close(before)

    def _release(self) -> None:
        with self._guard:
            before, self._inhibitor = self._inhibitor, None
        if before is not None:
            os.close(before)

    def _left(self) -> None:
        self._release()


class _ScreenSaver(_Voice):
    """The desktop's own lock, where it does not tell logind."""

    lacks = "no_session_bus"

    def __init__(self, environ: Mapping[str, str]) -> None:
        super().__init__(environ, "session")
        self._is_locked = False

    def _greet(self, bus: Bus) -> Any:
        return bus.unique_name

    def _begin(self, bus: Bus) -> None:
        for _, _, interface in SCREEN_SAVERS:
            bus.listen(self._changed, interface=interface, member="ActiveChanged")
        for saver in SCREEN_SAVERS:
            if bus.has_name(saver[0]):
                with suppress(BusRefused):
                    [is_active] = bus.call(saver, "GetActive")
                    self._say(is_locked=bool(is_active))
                    return

    def _changed(self, signal: Signal) -> None:
        self._say(is_locked=bool(signal.body[0]))

    def _say(self, *, is_locked: bool) -> None:
        # An unlock of what never was locked here must not lift what logind says.
        if is_locked != self._is_locked:
            self._is_locked = is_locked
            self.heard("locked" if is_locked else "unlocked")

    def _left(self) -> None:
        """A saver that cannot be heard any more keeps nobody out."""
        self._say(is_locked=False)


def _told(bus: Bus, of: tuple[str, str, str], name: str) -> Any:
    """A property, or None where this version has none."""
    try:
        return bus.property_of(of, name)
    except BusRefused:
        return None


def _nobody(_change: PowerChange) -> None:
    """Nobody listens yet."""
