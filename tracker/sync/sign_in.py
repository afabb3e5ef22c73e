"""Sign in by device code (RFC 8628): the person confirms a short code in their browser."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from tracker.errors import Garbled, Refused
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials

SLOWER_S = 5


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

    def poll(self, code: DeviceCode) -> Pending | SignedIn | Denied | Expired:
        """Has the person confirmed? On yes the tokens are kept before this returns."""
        status, answer = self._api.poll_sign_in(code.device_code)
        if status == 200:
            return self._signed_in(answer)
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

    def _signed_in(self, answer: dict[str, Any]) -> SignedIn:
        try:
            tokens = _text(answer, "refresh_token"), _text(answer, "access_token")
        except (KeyError, TypeError) as error:
            raise Garbled(self._api.host, "token_answer") from error
        self._credentials.save(refresh_token=tokens[0], access_token=tokens[1])
        me = self._api.me()
        return SignedIn(me.name, me.email)


def _text(answer: dict[str, Any], name: str) -> str:
    value = answer[name]
    if not isinstance(value, str) or not value:
        raise TypeError(name)
    return value
