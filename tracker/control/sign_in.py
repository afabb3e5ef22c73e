"""One sign-in for the window and the command line: a code, then asking until it was confirmed."""

import logging
import threading
from collections.abc import Callable
from typing import Literal

from tracker.errors import SyncError
from tracker.events import Events, SignedIn
from tracker.sync import sign_in as device
from tracker.sync.sign_in import DeviceCode, DeviceSignIn

logger = logging.getLogger(__name__)

Answer = Literal["pending", "signed_in", "denied", "expired"]


class SignIn:
    """`begin`, then `poll` until it is no longer pending; both use the network.

    `begin_and_wait` does the asking by itself, on a thread of its own. A newer code ends the wait
    for an older one.
    """

    def __init__(
        self, sign_in: DeviceSignIn, events: Events, on_signed_in: Callable[[], None]
    ) -> None:
        self._sign_in = sign_in
        self._events = events
        self._on_signed_in = on_signed_in
        self._is_over = threading.Event()
        self.outcome: Answer | Literal[""] = ""

    def begin(self) -> DeviceCode:
        """A new code to be confirmed in the browser; SyncError when there is none to be had."""
        self.outcome = ""
        return self._sign_in.begin()

    def poll(self, code: DeviceCode) -> Answer:
        """Was it confirmed? On yes the sign-in is kept, told, and the contracts are fetched."""
        answer: Answer
        match self._sign_in.poll(code):
            case device.Pending():
                return "pending"
            case device.Denied():
                answer = "denied"
            case device.Expired():
                answer = "expired"
            case device.SignedIn(name=name):
                answer = "signed_in"
                self._events.publish(SignedIn(name=name))
                self._on_signed_in()
        self.outcome = answer
        return answer

    def begin_and_wait(self) -> DeviceCode:
        """A new code; the app goes on asking until it is confirmed or too old."""
        self._is_over.set()
        code = self.begin()
        self._is_over = threading.Event()
        threading.Thread(
            target=self._wait, args=(code, self._is_over), name="sign-in", daemon=True
        ).start()
        return code

    def close(self) -> None:
        """Ask no more."""
        self._is_over.set()

    def _wait(self, code: DeviceCode, is_over: threading.Event) -> None:
        left_s = code.expires_s
        while left_s > 0 and not is_over.wait(code.interval_s):
            left_s -= code.interval_s
            try:
                if self.poll(code) != "pending":
                    return
            except SyncError as error:
                logger.info("sign_in.waits %s", type(error).__name__)
        if not is_over.is_set():
            self.outcome = "expired"
