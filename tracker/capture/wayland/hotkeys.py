"""Keys that work in every program, by the desktop's own portal: it asks the person, and may change them.

CreateSession -> Response(session) -> BindShortcuts -> Response -> Activated(session, id) ...
"""

import logging
import secrets
import threading
from collections.abc import Callable, Mapping
from typing import Any

from tracker.dbus import Body, Bus, Listening, Signal
from tracker.errors import BusError

logger = logging.getLogger(__name__)

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = (PORTAL, PATH, "org.freedesktop.portal.GlobalShortcuts")
REQUEST, SESSION = "org.freedesktop.portal.Request", "org.freedesktop.portal.Session"
# The desktop asks the person in between.
ANSWER_S = 120.0
MODIFIERS = {"Ctrl": "CTRL", "Shift": "SHIFT", "Alt": "ALT", "Meta": "LOGO"}


class PortalHotkeys:
    """One session of the portal; anew for other keys, which it has no other way to change."""

    def __init__(
        self,
        bus: Bus,
        heard: Callable[[str], None],
        says: Mapping[str, str],
        *,
        answer_s: float = ANSWER_S,
    ) -> None:
        """`says` are the words the desktop shows for each code. OSError where no such portal is."""
        self._bus, self._heard, self._says, self._answer_s = bus, heard, says, answer_s
        self._session = ""
        self._listening: Listening | None = None
        try:
            bus.property_of(SHORTCUTS, "version")
            self._listening = bus.listen(
                self._activated, interface=SHORTCUTS[2], member="Activated", sender=PORTAL
            )
        except BusError as error:
            raise OSError("no portal for shortcuts") from error

    def take(self, keys: Mapping[str, str]) -> dict[str, str]:
        """Ask for these and no others; by code "" or why not: "denied", "not_here"."""
        try:
            self._end_session()
            if not keys:
                return {}
            token = f"fairhour{secrets.token_hex(8)}"
            made = self._request(
                "CreateSession", "a{sv}", (), {"session_handle_token": ("s", token)}
            )
            self._session = str(made["session_handle"][1])
            wanted = [
                (
                    code,
                    {
                        "description": ("s", self._says.get(code, code)),
                        "preferred_trigger": ("s", trigger(pressed)),
                    },
                )
                for code, pressed in keys.items()
            ]
            bound = self._request(
                "BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, wanted, ""), {}
            )
            given = {str(one[0]) for one in bound.get("shortcuts", ("", ()))[1]}
        except (BusError, TimeoutError, KeyError) as error:
            logger.info("hotkeys.not_bound %s", type(error).__name__)
            return dict.fromkeys(keys, "not_here")
        except PermissionError:
            return dict.fromkeys(keys, "denied")
        return {code: "" if code in given else "denied" for code in keys}

    def close(self) -> None:
        """Give them back."""
        self._end_session()
        if self._listening is not None:
            self._listening.stop()

    def _end_session(self) -> None:
        session, self._session = self._session, ""
        if session:
            try:
                self._bus.call((PORTAL, session, SESSION), "Close")
            except BusError as error:
                logger.info("hotkeys.session_stays %s", type(error).__name__)

    def _request(
        self, member: str, signature: str, body: Body, options: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """One request from its call to its Response. PermissionError for the person's no."""
        token = f"fairhour{secrets.token_hex(8)}"
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{token}"
        has_answer = threading.Event()
        answers: list[Body] = []

        def heard(signal: Signal) -> None:
            answers.append(signal.body)
            has_answer.set()

        listening = self._bus.listen(
            heard, interface=REQUEST, member="Response", path=path, sender=PORTAL
        )
        try:
            asked = (*body, {**options, "handle_token": ("s", token)})
            self._bus.call(SHORTCUTS, member, signature, asked)
            if not has_answer.wait(self._answer_s):
                raise TimeoutError
        finally:
            listening.stop()
        code, results = answers[0]
        if code:
            raise PermissionError
        found: Mapping[str, Any] = results
        return found

    def _activated(self, signal: Signal) -> None:
        if len(signal.body) >= 2 and signal.body[0] == self._session:
            self._heard(str(signal.body[1]))


def trigger(keys: str) -> str:
    """`Ctrl+Shift+F9` as the portal writes it: `CTRL+SHIFT+F9`."""
    *modifiers, key = keys.split("+")
    return "+".join([*(MODIFIERS.get(one, one) for one in modifiers), key])
