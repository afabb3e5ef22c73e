"""Seconds since the last input on Wayland, from the compositor's own notice of it.

ext-idle-notify-v1   sway from 1.8, KDE from 5.27, others; from version 2 past who inhibits
org_kde_kwin_idle    sway up to 1.7, older KDE

Both tell when there was no input for a second, and when there is again.
"""

import logging
import os
import selectors
import threading
from collections.abc import Mapping

from tracker.capture.wayland.wire import Arguments, Wire, open_wire, u32
from tracker.errors import NoInput, NoWayland
from workdiary.clock import SystemClock

logger = logging.getLogger(__name__)

EXT, KDE, SEAT = "ext_idle_notifier_v1", "org_kde_kwin_idle", "wl_seat"
NAMES = {EXT: "ext-idle-notify", KDE: "KDE idle"}
EXT_NOTICE, EXT_INPUT_NOTICE, KDE_NOTICE = 1, 2, 0
QUIET_MS = 1_000
QUIET, RESUMED = 0, 1


class WaylandIdle:
    """Listens on a thread of its own. Once the compositor is gone None is answered, never 0."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        """NoInput where no compositor answers, or it tells neither way."""
        self._clock = SystemClock()
        self._quiet_since_ms: int | None = None
        self._is_closing = False
        try:
            self._wire = open_wire(environ)
        except NoWayland as error:
            raise NoInput(error.reason) from error
        try:
            self.name = self._ask(self._wire)
            self._wire.roundtrip()
        except NoWayland as error:
            self._wire.close()
            raise NoInput(error.reason) from error
        except NoInput:
            self._wire.close()
            raise
        self._wake_out, self._wake_in = os.pipe()
        self._thread = threading.Thread(target=self._run, name="wayland-idle", daemon=True)
        self._thread.start()

    def idle_s(self) -> int | None:
        """Whole seconds since the last input, or None once the compositor is gone."""
        if not self._thread.is_alive():
            return None
        since_ms = self._quiet_since_ms
        if since_ms is None:
            return 0
        return (self._clock.read().monotonic_ms - since_ms) // 1000

    def close(self) -> None:
        """Leave the compositor; returns when the thread has ended. Closing twice is closing once."""
        if self._is_closing:
            return
        self._is_closing = True
        os.write(self._wake_in, b"\0")
        self._thread.join()
        self._wire.close()
        os.close(self._wake_in)
        os.close(self._wake_out)

    def _ask(self, wire: Wire) -> str:
        """Ask for a notice after a second; what is asked, by its name."""
        seats = wire.offers(SEAT)
        if not seats:
            raise NoInput("no_seat")
        seat = u32(wire.bind(seats[0], 1))
        # New ids are taken in their order only: the notifier's before the notice's.
        if offered := wire.offers(EXT):
            notifier = wire.bind(offered[0], 2)
            request = EXT_INPUT_NOTICE if offered[0].version >= 2 else EXT_NOTICE
            wire.send(notifier, request, u32(wire.new(self._heard)), u32(QUIET_MS), seat)
            return NAMES[EXT]
        if offered := wire.offers(KDE):
            notifier = wire.bind(offered[0], 1)
            wire.send(notifier, KDE_NOTICE, u32(wire.new(self._heard)), seat, u32(QUIET_MS))
            return NAMES[KDE]
        raise NoInput("no_idle_notice")

    def _heard(self, opcode: int, _arguments: Arguments) -> None:
        if opcode == QUIET:
            self._quiet_since_ms = self._clock.read().monotonic_ms - QUIET_MS
        elif opcode == RESUMED:
            self._quiet_since_ms = None

    def _run(self) -> None:
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(self._wire.connection, selectors.EVENT_READ)
                selector.register(self._wake_out, selectors.EVENT_READ)
                while not self._is_closing:
                    for key, _ in selector.select():
                        if key.fileobj is self._wire.connection:
                            self._wire.dispatch()
        except NoWayland as error:
            logger.warning("idle.failed %s", error.reason)
