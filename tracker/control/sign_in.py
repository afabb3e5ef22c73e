"""One sign-in for the window and the command line: through the browser here, or by a code."""

import logging
import threading
from collections.abc import Callable
from typing import Literal

from tracker.errors import SyncError
from tracker.events import Events, SignedIn, SignedOutHere
from tracker.sync import sign_in as device
from tracker.sync.sign_in import BrowserPage, BrowserSignIn, DeviceCode, DeviceSignIn

logger = logging.getLogger(__name__)

Answer = Literal["pending", "signed_in", "denied", "expired"]
Outcome = Answer | Literal["", "failed"]


class SignIn:
    """`begin`, then `poll` until it is no longer pending; both use the network.

    `begin_and_wait` does the asking by itself, on a thread of its own; so does `begin_in_browser`,
    and `outcome` says how it ended. A newer sign-in ends the wait for an older one.
    """

    def __init__(
        self,
        sign_in: DeviceSignIn,
        events: Events,
        on_signed_in: Callable[[], None],
        *,
        in_browser: Callable[[], BrowserSignIn] | None = None,
    ) -> None:
        self._sign_in = sign_in
        self._in_browser = in_browser
        self._browser: BrowserSignIn | None = None
        self._events = events
        self._on_signed_in = on_signed_in
        self._is_over = threading.Event()
        self.outcome: Outcome = ""

    def begin(self) -> DeviceCode:
        """A new code to be confirmed in the browser; SyncError when there is none to be had."""
        self._leave_browser()
        self.outcome = ""
        return self._sign_in.begin()

    def poll(self, code: DeviceCode) -> Answer:
        """Was it confirmed? On yes the sign-in is kept, told, and the contracts are fetched."""
        answer = self._told(self._sign_in.poll(code))
        if answer != "pending":
            self.outcome = answer
        return answer

    def begin_in_browser(self) -> BrowserPage:
        """A page to open in this computer's browser; its answer is waited for by itself.

        SyncError when the marketplace is not reached, OSError when nothing can be listened on.
        """
        if self._in_browser is None:
            raise OSError("no loopback")
        self.close()
        self.outcome = ""
        browser = self._in_browser()
        page = browser.begin()
        self._browser = browser
        threading.Thread(
            target=self._wait_for_browser, args=(browser,), name="sign-in", daemon=True
        ).start()
        return page

    def begin_and_wait(self) -> DeviceCode:
        """A new code; the app goes on asking until it is confirmed or too old."""
        self._is_over.set()
        code = self.begin()
        self._is_over = threading.Event()
        threading.Thread(
            target=self._wait, args=(code, self._is_over), name="sign-in", daemon=True
        ).start()
        return code

    def sign_out(self) -> bool:
        """Forget the sign-in; False: here only, the marketplace could not be told."""
        self.close()
        try:
            self._sign_in.sign_out()
        except SyncError as error:
            logger.info("sign_out.here_only %s", type(error).__name__)
            return False
        finally:
            self._events.publish(SignedOutHere())
        return True

    def close(self) -> None:
        """Ask no more, wait for no browser."""
        self._is_over.set()
        self._leave_browser()

    def _leave_browser(self) -> None:
        browser, self._browser = self._browser, None
        if browser is not None:
            browser.close()

    def _wait_for_browser(self, browser: BrowserSignIn) -> None:
        outcome: Outcome
        try:
            outcome = self._told(browser.wait())
        except SyncError as error:
            logger.info("sign_in.failed %s", type(error).__name__)
            outcome = "failed"
        # Another sign-in may have begun meanwhile: then this one's end is nobody's news.
        if self._browser is browser or outcome == "signed_in":
            self.outcome = outcome

    def _told(
        self, answer: device.Pending | device.SignedIn | device.Denied | device.Expired
    ) -> Answer:
        """The answer as one word; a sign-in is told, and the contracts are fetched."""
        match answer:
            case device.Pending():
                return "pending"
            case device.Denied():
                return "denied"
            case device.Expired():
                return "expired"
            case device.SignedIn(name=name):
                self._events.publish(SignedIn(name=name))
                self._on_signed_in()
                return "signed_in"

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
