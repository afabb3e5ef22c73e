"""Show notices by `org.freedesktop.Notifications`, with buttons where its server has them."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from tracker.dbus import Bus, Listening, Signal
from tracker.errors import BusError
from tracker.markup import escape

logger = logging.getLogger(__name__)

SERVER = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)
CALL_S = 2.0
URGENT, NORMAL = 2, 1
# The desktop decides how long it stays: -1.
AS_THE_DESKTOP_LIKES = -1
Answer = Literal["act", "open", "closed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is shown. `kind` is what it is about: a newer one of it takes the older one's place."""

    kind: str
    head: str
    words: str = ""
    button: str = ""
    is_urgent: bool = False


class Notifier:
    """One notice on the screen at most. Its calls wait for the server: not for the main thread.

    `heard(kind, "act" | "open" | "closed")` comes on the bus' own thread.
    """

    def __init__(self, bus: Bus, heard: Callable[[str, Answer], None]) -> None:
        self._bus, self._heard = bus, heard
        self._shown: tuple[int, str] | None = None
        self._able: frozenset[str] | None = None
        self._listening: list[Listening] = []

    def show(self, notice: Notice) -> bool:
        """Show it in place of the one that stands; False where no server shows anything."""
        try:
            able = self._abilities()
            actions = ["default", ""]
            if notice.button and "actions" in able:
                actions += ["act", notice.button]
            words = escape(notice.words) if "body-markup" in able else notice.words
            before = self._shown[0] if self._shown else 0
            body = (
                "Fairhour", before, "fairhour", notice.head, words,
                actions if "actions" in able else [], self._hints(notice), AS_THE_DESKTOP_LIKES,
            )  # fmt: skip
            (number,) = self._bus.call(SERVER, "Notify", "susssasa{sv}i", body, within_s=CALL_S)
        except BusError as error:
            logger.info("notice.not_shown %s", type(error).__name__)
            self._able = None
            return False
        self._shown = (number, notice.kind)
        return True

    def withdraw(self, kind: str) -> None:
        """Take the notice of this kind off the screen: what it says is no longer so."""
        if self._shown is None or self._shown[1] != kind:
            return
        number, _ = self._shown
        self._shown = None
        try:
            self._bus.call(SERVER, "CloseNotification", "u", (number,), within_s=CALL_S)
        except BusError as error:
            logger.info("notice.not_withdrawn %s", type(error).__name__)

    def close(self) -> None:
        """Hear nothing more."""
        for one in self._listening:
            one.stop()
        self._listening.clear()

    def _hints(self, notice: Notice) -> Mapping[str, tuple[str, Any]]:
        # No sound: ours are silent by design.
        return {
            "urgency": ("y", URGENT if notice.is_urgent else NORMAL),
            "desktop-entry": ("s", "fairhour"),
            "suppress-sound": ("b", True),
        }

    def _abilities(self) -> frozenset[str]:
        if self._able is None:
            (found,) = self._bus.call(SERVER, "GetCapabilities", within_s=CALL_S)
            if not self._listening:
                self._listening = [
                    self._bus.listen(self._signal, interface=SERVER[2], member=member)
                    for member in ("ActionInvoked", "NotificationClosed")
                ]
            self._able = frozenset(found)
        return self._able

    def _signal(self, signal: Signal) -> None:
        """Signals of other programs' notices come too; the number tells ours."""
        if self._shown is None or not signal.body or signal.body[0] != self._shown[0]:
            return
        _, kind = self._shown
        if signal.member == "ActionInvoked":
            self._heard(kind, "act" if signal.body[1] == "act" else "open")
        else:
            self._shown = None
            self._heard(kind, "closed")
