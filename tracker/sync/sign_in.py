"""Sign in: through this computer's browser, or by a short code in any browser.

Browser: code with PKCE S256 on a one-shot loopback address (RFC 8252). Device code: RFC 8628.
"""

import base64
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from tracker.errors import Garbled, Refused
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials
from tracker.sync.loopback import Code, Loopback, No

SLOWER_S = 5
BROWSER_WITHIN_S = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """What the person enters, where, for how long, and how often to ask whether they did.

    `complete_url` has the code in it already; `device_code` is the app's own secret half.
    """

    user_code: str
    verification_url: str
    complete_url: str
    expires_s: int
    interval_s: int
    device_code: str


@dataclass(frozen=True, slots=True)
class Pending:
    """Not confirmed yet; ask again after `interval_s`."""

    interval_s: int


@dataclass(frozen=True, slots=True)
class SignedIn:
    """This device is enrolled for the member with this name."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Denied:
    """The person said no."""


@dataclass(frozen=True, slots=True)
class Expired:
    """The code is too old, or was used: begin again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserPage:
    """The page to open in this computer's browser, and for how long its answer is waited for."""

    url: str
    expires_s: int


class BrowserSignIn:
    """One sign-in through this computer's own browser; no password passes through the app.

    `pages` are the texts of the page the browser ends on, see `loopback`.
    """

    def __init__(
        self,
        api: MarketApi,
        credentials: Credentials,
        pages: Mapping[str, tuple[str, str]],
        chance: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._api = api
        self._credentials = credentials
        self._state, self._verifier = _letters(chance(32)), _letters(chance(32))
        self._loopback = Loopback(self._state, pages)

    def begin(self) -> BrowserPage:
        """The page to open; SyncError when the marketplace is not there to be asked."""
        try:
            self._api.hello()
        except BaseException:
            self.close()
            raise
        url = self._api.authorize_url(
            redirect_uri=self._loopback.address,
            state=self._state,
            challenge=_letters(sha256(self._verifier.encode("ascii")).digest()),
        )
        return BrowserPage(url=url, expires_s=BROWSER_WITHIN_S)

    def wait(self) -> "SignedIn | Denied | Expired":
        """What the person said; on yes the tokens are kept before this returns."""
        match self._loopback.wait(BROWSER_WITHIN_S):
            case None:
                return Expired()
            case No():
                return Denied()
            case Code(code=code):
                answer = self._api.exchange_code(
                    code, redirect_uri=self._loopback.address, verifier=self._verifier
                )
                return keep_tokens(self._api, self._credentials, answer)

    def close(self) -> None:
        """Wait no more: `wait` says Expired."""
        self._loopback.close()


class DeviceSignIn:
    """One sign-in after the other; no password passes through the app."""

    def __init__(self, api: MarketApi, credentials: Credentials) -> None:
        self._api = api
        self._credentials = credentials

    def begin(self) -> DeviceCode:
        """A new code. Raises SyncError when the marketplace does not give one."""
        answer = self._api.begin_sign_in()
        try:
            code = DeviceCode(
                user_code=_text(answer, "user_code"),
                verification_url=_text(answer, "verification_uri"),
                complete_url=str(
                    answer.get("verification_uri_complete") or answer["verification_uri"]
                ),
                expires_s=int(answer["expires_in"]),
                interval_s=int(answer.get("interval", SLOWER_S)),
                device_code=_text(answer, "device_code"),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise Garbled(self._api.host, "device_code") from error
        for url in (code.verification_url, code.complete_url):
            # It will be opened in the person's browser: nothing but the marketplace's own pages.
            parts = urlsplit(url)
            if parts.scheme not in ("https", "http") or parts.hostname != self._api.host:
                raise Garbled(self._api.host, "verification_uri")
        return code

    def sign_out(self) -> None:
        """Forget the sign-in here and there; SyncError when it could be forgotten here only."""
        self._api.sign_out()

    def poll(self, code: DeviceCode) -> Pending | SignedIn | Denied | Expired:
        """Has the person confirmed? On yes the tokens are kept before this returns."""
        status, answer = self._api.poll_sign_in(code.device_code)
        if status == 200:
            return keep_tokens(self._api, self._credentials, answer)
        match answer.get("error"):
            case "authorization_pending":
                return Pending(code.interval_s)
            case "slow_down":
                return Pending(code.interval_s + SLOWER_S)
            case "access_denied":
                return Denied()
            case "expired_token" | "invalid_grant":
                return Expired()
            case error:
                raise Refused(str(error or "")[:100], status)


def keep_tokens(api: MarketApi, credentials: Credentials, answer: Mapping[str, Any]) -> SignedIn:
    """Signed in: the refresh token is kept before anything else is asked."""
    try:
        refresh, access = _text(answer, "refresh_token"), _text(answer, "access_token")
    except (KeyError, TypeError) as error:
        raise Garbled(api.host, "token_answer") from error
    credentials.save(refresh_token=refresh, access_token=access)
    me = api.me()
    return SignedIn(me.name, me.email)


def _letters(data: bytes) -> str:
    """Bytes as URL-safe letters without padding."""
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _text(answer: Mapping[str, Any], name: str) -> str:
    value = answer[name]
    if not isinstance(value, str) or not value:
        raise TypeError(name)
    return value
