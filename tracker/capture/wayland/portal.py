"""Pictures by the desktop's own portal, with the person's permission: xdg-desktop-portal.

    listen on the request's path -> Screenshot(parent, token) -> Response(0, uri) -> read, unlink

The path is foretold from our name and a token, so that no answer comes before we listen. The
desktop asks the person once and remembers; we call only after they have said yes to us as well.
"""

import logging
import os
import secrets
import stat
import threading
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from tracker.capture.desktop import Frame
from tracker.capture.wayland.outputs import outputs
from tracker.capture.wayland.png import SIGNATURE, frames_of
from tracker.dbus import NO_REPLY, Body, Bus, Signal, open_bus
from tracker.errors import BusRefused, NoBus, NoScreen, NoWayland

logger = logging.getLogger(__name__)

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SCREENSHOT = (PORTAL, PATH, "org.freedesktop.portal.Screenshot")
REQUEST = "org.freedesktop.portal.Request"
# Shorter than what the shutter gives a picture, so that the next way still gets its turn.
ANSWER_S = 6.0
ASK_S = 120.0
MOST_UNANSWERED = 2
MOST_BYTES = 400_000_000
TAKEN, SAID_NO = 0, 1


class PortalScreen:
    """`is_allowed`: the person has said yes to us. Until then nothing is called.

    A no is remembered, and so is a dialog that was left unanswered twice: no further picture asks
    again. Only `ask`, which stands behind a button, does.
    """

    name = "portal"
    limits: tuple[str, ...] = ("asks_once", "no_pointer")

    def __init__(
        self,
        environ: Mapping[str, str],
        *,
        is_allowed: bool,
        answer_s: float = ANSWER_S,
    ) -> None:
        self._environ = environ
        self.is_allowed = is_allowed
        self._answer_s = answer_s
        self._guard = threading.Lock()
        self._bus: Bus | None = None
        self._said_no = ""
        self._unanswered = 0

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        """One frame a monitor, cut from the portal's one picture. NoScreen with a code.

        The portal cannot be asked for the pointer.

        no_bus  no_portal  ask_first  denied  time_out  portal_failed  foreign_file  too_large
        """
        with self._guard:
            bus = self._connected()
            if self._said_no:
                raise NoScreen(self._said_no)
            if not self.is_allowed:
                raise NoScreen("ask_first")
            return self._picture(bus, "", self._answer_s)

    def ask(self, parent_window: str = "", *, within_s: float = ASK_S) -> tuple[Frame, ...]:
        """The first picture, from our own focused window, while the desktop may ask the person.

        Takes as long as they need to answer. `parent_window` as portals name it: "x11:HEX", or ""
        for the window that has the focus.
        """
        with self._guard:
            self._said_no, self._unanswered = "", 0
            frames = self._picture(self._connected(), parent_window, within_s)
            self.is_allowed = True
            return frames

    def close(self) -> None:
        """Leave the bus."""
        with self._guard:
            if self._bus is not None:
                self._bus.close()
                self._bus = None

    def _connected(self) -> Bus:
        try:
            if self._bus is None or not self._bus.is_open:
                self._bus = open_bus("session", self._environ)
            if not self._bus.has_name(PORTAL):
                raise NoScreen("no_portal")
            self._bus.property_of(SCREENSHOT, "version")
        except NoBus as error:
            raise NoScreen("no_bus") from error
        except BusRefused as error:
            raise NoScreen("no_portal") from error
        return self._bus

    def _picture(self, bus: Bus, parent_window: str, within_s: float) -> tuple[Frame, ...]:
        try:
            code, results = _request(bus, parent_window, within_s)
        except NoBus as error:
            raise NoScreen("no_bus") from error
        except BusRefused as error:
            raise NoScreen("portal_failed") from error
        except TimeoutError as error:
            self._unanswered += 1
            if self._unanswered >= MOST_UNANSWERED:
                self._said_no = "time_out"
            raise NoScreen("time_out") from error
        self._unanswered = 0
        if code == SAID_NO:
            self._said_no = "denied"
            raise NoScreen("denied")
        if code != TAKEN or "uri" not in results:
            raise NoScreen("portal_failed")
        png = taken_away(str(results["uri"][1]))
        try:
            shown = outputs(self._environ)
        except NoWayland:
            shown = ()
        return frames_of(png, shown)


def _request(bus: Bus, parent_window: str, within_s: float) -> tuple[int, Mapping[str, Body]]:
    """One Screenshot request from its call to its Response; TimeoutError, and then it is closed."""
    token = f"fairhour{secrets.token_hex(8)}"
    sender = bus.unique_name.removeprefix(":").replace(".", "_")
    path = f"{PATH}/request/{sender}/{token}"
    has_answer = threading.Event()
    answers: list[Body] = []

    def heard(signal: Signal) -> None:
        answers.append(signal.body)
        has_answer.set()

    listening = bus.listen(heard, interface=REQUEST, member="Response", path=path, sender=PORTAL)
    try:
        options = {"handle_token": ("s", token), "interactive": ("b", False)}
        asked = (parent_window, options)
        try:
            bus.call(SCREENSHOT, "Screenshot", "sa{sv}", asked, within_s=within_s)
        except BusRefused as error:
            if error.name == NO_REPLY:
                raise TimeoutError from error
            raise
        if not has_answer.wait(within_s):
            _withdraw(bus, path)
            raise TimeoutError
    finally:
        listening.stop()
    code, results = answers[0]
    return code, results


def _withdraw(bus: Bus, path: str) -> None:
    try:
        bus.call((PORTAL, path, REQUEST), "Close")
    except (NoBus, BusRefused) as error:
        logger.info("portal.not_withdrawn %s", type(error).__name__)


def taken_away(uri: str) -> bytes:
    """The bytes of the picture at this address, whose file is then gone from the disk.

    NoScreen("foreign_file") where it is no regular file of ours that holds a PNG: that one is left
    where it is.
    """
    parts = urlsplit(uri)
    if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
        raise NoScreen("foreign_file")
    path = unquote(parts.path)
    try:
        # Not through a link, and not waiting for a pipe's other end.
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        raise NoScreen("foreign_file") from error
    found = os.fstat(file)
    if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid():
        os.close(file)
        raise NoScreen("foreign_file")
    with os.fdopen(file, "rb") as opened:
        if opened.read(len(SIGNATURE)) != SIGNATURE:
            raise NoScreen("foreign_file")
        os.unlink(path)
        if found.st_size > MOST_BYTES:
            raise NoScreen("too_large")
        return SIGNATURE + opened.read(MOST_BYTES)
