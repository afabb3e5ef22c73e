"""A logind for one session: hands out inhibitors and says what it is told."""

import os
import select
from typing import Any

from tests.stage.bus import Refuse, Service

LOGIN = "org.freedesktop.login1"
MANAGER_PATH, SESSION_PATH = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_31"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Login:
    """Owns logind's name on this bus until closed."""

    def __init__(
        self, address: str, *, is_locked: bool = False, knows_process: bool = True
    ) -> None:
        self._files: list[int] = []
        self.now: dict[str, Any] = {
            "PreparingForSleep": False, "Active": True, "LockedHint": is_locked,
        }  # fmt: skip
        methods = {
            "GetSession": lambda _id: ("o", (SESSION_PATH,)),
            "Inhibit": self._inhibit,
            "Get": self._get,
        }
        if knows_process:
            methods["GetSessionByPID"] = lambda _pid: ("o", (SESSION_PATH,))
        self.service = Service(address, LOGIN, methods)

    @property
    def holds_up(self) -> bool:
        """Does somebody hold a sleep up: is the other end of the newest pipe still open?"""
        if not self._files:
            return False
        poll = select.poll()
        poll.register(self._files[-1], select.POLLIN)
        return not any(events & select.POLLHUP for _, events in poll.poll(0))

    def sleep(self, *, is_before: bool) -> None:
        self.service.emit(MANAGER_PATH, MANAGER, "PrepareForSleep", "b", is_before)

    def shut_down(self, *, is_before: bool = True) -> None:
        self.service.emit(MANAGER_PATH, MANAGER, "PrepareForShutdown", "b", is_before)

    def lock(self, *, is_locked: bool) -> None:
        self.service.emit(SESSION_PATH, SESSION, "Lock" if is_locked else "Unlock", "")

    def switch(self, *, is_active: bool) -> None:
        changed = {"Active": ("b", is_active)}
        body = (SESSION, changed, [])
        self.service.emit(SESSION_PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", *body)

    def close(self) -> None:
        self.service.close()
        for file in self._files:
            os.close(file)

    def _inhibit(self, *_why: str) -> tuple[str, tuple[Any, ...]]:
        reads, writes = os.pipe()
        self._files.append(reads)
        return "h", (_Handed(writes),)

    def _get(self, _interface: str, name: str) -> tuple[str, tuple[Any, ...]]:
        if name == "Id":
            return "v", (("s", "1"),)
        if name not in self.now:
            raise Refuse("org.freedesktop.DBus.Error.UnknownProperty")
        return "v", (("b", self.now[name]),)


class _Handed:
    """A file that is ours until the message that hands it over is gone."""

    def __init__(self, file: int) -> None:
        self._file = file

    def fileno(self) -> int:
        return self._file

    def __del__(self) -> None:
        os.close(self._file)
