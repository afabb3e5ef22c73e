"""The marketplace's API as typed calls; HTTP errors become SyncError.

One answer is believed only when it is ours: JSON, or empty with the marketplace's nonce. A hotel's
sign-in page, a proxy's error page and a redirect are none. Redirects are never followed: neither
token nor proof goes to another host.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import quote, urlencode, urlsplit
from uuid import UUID

from requests import RequestException, Response
from urllib3.exceptions import HTTPError

from tracker.errors import Garbled, Offline, Refused, SignedOut, TrackerTooOld
from tracker.news import News
from tracker.sync.answers import (
    Answer,
    Hello,
    Me,
    ToldContract,
    read_answers,
    read_contracts,
    read_gap,
    read_hello,
    read_me,
    read_notices,
    read_proof,
    read_withdrawn,
)
from tracker.sync.backoff import asked_s
from tracker.sync.credentials import Credentials
from tracker.sync.exchange import Answered, Request, code_of, problem_code
from tracker.sync.heads import Told
from tracker.sync.lines import Lines
from tracker.sync.proof import HEADER, NONCE_HEADER, proof_header
from tracker.sync.server_time import TIME_HEADER, ServerTime, look, nearer, seen
from tracker.told import ToldMoney, read_told
from workdiary.clock import Clock
from workdiary.errors import DiaryError
from workdiary.receipt import Receipt
from workdiary.seal import Link, Piece, canonical
from workdiary.strict import strict_json
from workdiary.wire import link_to_json, piece_to_json, receipt_to_json

CLIENT_ID = "fairhour-desktop"
DEVICE_HEADER = "Fairhour-Device"
CLOCK_HEADER = "Fairhour-Clock"
SCOPE = "openid diary:write"
TIMEOUT_S = (5.0, 30.0)
# A request's whole time: a minute, and for what it sends as long as 32 kbit/s would take.
WHOLE_S = 60.0
SLOWEST_BYTES_S = 4_000
TOKEN_PATH = "/identity/o/api/token"
REVOKE_PATH = "/identity/o/api/revoke"
DEVICE_PATH = "/identity/o/api/device/code"
AUTHORIZE_PATH = "/identity/o/authorize"
# What a 401 must say before the sign-in is given up. Anything else may be a proxy's, or a hiccup.
SIGNED_OUT = frozenset({"bad_token", "device_retired", "token_expired"})
GIVEN_UP = frozenset({"invalid_grant", "invalid_client", "unauthorized_client"})
LOOPBACK = ("127.0.0.1", "::1", "localhost")

T = TypeVar("T")


class MarketApi:
    """One marketplace, as this device may ask it. Any thread may call, several at once.

    Raises Offline, SignedOut, Refused(code), TrackerTooOld, Garbled, and nothing else of its own.
    """

    def __init__(
        self,
        server: str,
        credentials: Credentials,
        clock: Clock,
        *,
        device_name: str = "",
        timeout_s: tuple[float, float] = TIMEOUT_S,
        whole_s: float = WHOLE_S,
    ) -> None:
        self._credentials = credentials
        self._clock = clock
        self._guard = threading.RLock()
        self._nonce: str | None = None
        self.server_time: ServerTime | None = None  # as of the last exchange that told it
        self._whole_s = whole_s
        headers = {"User-Agent": "Fairhour", "Accept": "application/json"}
        if device_name:  # what the list of computers on the website calls this one
            headers[DEVICE_HEADER] = quote(device_name[:60])
        self._lines = Lines(headers=headers, timeout_s=timeout_s)
        self.use_server(server)

    @property
    def host(self) -> str:
        """The marketplace's host name."""
        return self._host

    @property
    def origin(self) -> str:
        """The marketplace's address without a path."""
        return self._origin

    @property
    def is_signed_in(self) -> bool:
        """Is there a sign-in to try?"""
        return self._credentials.refresh_token() is not None

    def use_proxy(self, proxy: str) -> None:
        """The proxy of the settings, "" for the system's own."""
        self._lines.use_proxy(proxy)

    def use_server(self, server: str) -> None:
        """The marketplace at this address from now on; what another one said is forgotten."""
        parts = urlsplit(server)
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._host = parts.hostname or ""
        self.is_safe = parts.scheme == "https" or self._host in LOOPBACK
        self._nonce, self.server_time = None, None
        self._lines.use_origin(self._origin)

    def close(self) -> None:
        """Let go of the connections."""
        self._lines.close()

    def hello(self) -> Hello:
        """Who answers, its keys and its clock. Needs no sign-in."""
        sent = self._clock.read()
        told = self._exchange(Request("GET", "/api/v1/hello"), {})
        heard = self._clock.read()
        try:
            hello = self._read(self._judged(told), read_hello)
        except Refused as error:
            # It says nothing about what is to be sent after it: no item is refused for it.
            raise Garbled(self._host, error.code) from error
        self.server_time = seen(hello.now_s, sent, heard)
        return hello

    def release(self) -> bytes:
        """The marketplace's word of the newest version, as it came; whoever reads it checks it."""
        told = self._exchange(Request("GET", "/downloads/release.json"), {})
        return told.body if told.status == 200 else b""

    def me(self) -> Me:
        """Who is signed in."""
        return self._read(self._ask(Request("GET", "/api/v1/me")), read_me)

    def contracts(self) -> list[ToldContract]:
        """The freelancer's contracts."""
        return self._read(self._ask(Request("GET", "/api/v1/contracts")), read_contracts)

    def earnings(self) -> ToldMoney:
        """Where the freelancer's money stands, and each invoiced week."""
        return self._read(self._ask(Request("GET", "/api/v1/earnings")), read_told)

    def withdrawn(self) -> list[str]:
        """Hashes of the freelancer's pictures that both sides agreed to delete."""
        return self._read(self._ask(Request("GET", "/api/v1/withdrawn")), read_withdrawn)

    def notices(self) -> list[News]:
        """What the freelancer was told in the last thirty days, the newest first."""
        return self._read(self._ask(Request("GET", "/api/v1/notices")), read_notices)

    def file(self, path: str, most_bytes: int, more_s: float = 0.0) -> bytes:
        """A file as it came, unread; it may take so much longer than others."""
        return self._ask(Request("GET", path, most_bytes=most_bytes, more_s=more_s)).body

    def log_proof(self, contract_id: UUID, size: int) -> Told:
        """The newest head of a contract's log, and that its first `size` leaves are unchanged."""
        asked = Request("GET", f"/api/v1/contracts/{contract_id}/log/proof?size={size}")
        return self._read(self._ask(asked), read_proof)

    def tell_lost(self, contract_id: UUID, receipts: Sequence[Receipt]) -> None:
        """Show receipts whose records the marketplace lost: it bills nothing until they are back."""
        told = canonical({"receipts": [receipt_to_json(one) for one in receipts]})
        path = f"/api/v1/contracts/{contract_id}/log/lost"
        self._ask(Request("POST", path, told, "application/json"))

    def put_snapshot(self, sha256: str, picture: bytes) -> None:
        """Send one picture; sending it again changes nothing."""
        self._ask(Request("PUT", f"/api/v1/snapshots/{sha256}", picture, "image/webp"))

    def send_segments(self, piece: Piece, links: Sequence[Link]) -> list[Answer | None]:
        """Send segments and the piece of the chain they stand in or behind.

        One answer each, in order, None for one that cannot be read. ChainGap when the piece follows
        nothing that is known there.
        """
        return self._send("/api/v1/segments", piece, links)

    def send_operations(self, piece: Piece, links: Sequence[Link]) -> list[Answer | None]:
        """Send removals, restores and memos; answers as above."""
        return self._send("/api/v1/operations", piece, links)

    def begin_sign_in(self) -> dict[str, Any]:
        """Ask for a device code (RFC 8628): the provider's answer as it is."""
        form = {"client_id": CLIENT_ID, "scope": SCOPE}
        status, answer = self._post_form(DEVICE_PATH, form)
        if status != 200:
            raise Refused(code_of(answer), status)
        return answer

    def poll_sign_in(self, device_code: str) -> tuple[int, dict[str, Any]]:
        """Ask whether the code was confirmed: status and the provider's answer as they are."""
        form = {
            "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            "device_code": device_code,
            "client_id": CLIENT_ID,
        }
        return self._post_form(TOKEN_PATH, form)

    def authorize_url(self, *, redirect_uri: str, state: str, challenge: str) -> str:
        """The marketplace's page where the person says yes (RFC 8252, PKCE with S256)."""
        asked = {
            "response_type": "code",
            "client_id": CLIENT_ID,
            "scope": SCOPE,
            "redirect_uri": redirect_uri,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return f"{self._origin}{AUTHORIZE_PATH}?{urlencode(asked)}"

    def sign_out(self) -> None:
        """Forget the sign-in here; then have the marketplace forget it, SyncError if it cannot."""
        refresh_token = self._credentials.refresh_token()
        self._credentials.forget()
        if refresh_token is not None:
            form = {"token": refresh_token, "client_id": CLIENT_ID}
            body = urlencode(form).encode()
            request = Request("POST", REVOKE_PATH, body, "application/x-www-form-urlencoded")
            self._judged(self._proven(request, None))

    def exchange_code(self, code: str, *, redirect_uri: str, verifier: str) -> dict[str, Any]:
        """The tokens for a browser's code: the provider's answer as it is."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": verifier,
            "client_id": CLIENT_ID,
        }
        status, answer = self._post_form(TOKEN_PATH, form)
        if status != 200:
            raise Refused(code_of(answer), status)
        return answer

    def _send(self, path: str, piece: Piece, links: Sequence[Link]) -> list[Answer | None]:
        batch = {
            "kind": "batch",
            "v": 1,
            "chain": piece_to_json(piece),
            "items": [link_to_json(link) for link in links],
        }
        response = self._ask(Request("POST", path, canonical(batch), "application/json"))
        return self._read(response, lambda value: read_answers(value, len(links)))

    def _ask(self, request: Request) -> Answered:
        """An answered request of the signed-in member; the access token is renewed once."""
        token = self._credentials.access_token() or self._renewed(None)
        response = self._proven(request, token)
        if response.status == 401 and response.is_json:
            response = self._proven(request, self._renewed(token))
        if response.status == 401 and problem_code(response) in SIGNED_OUT:
            self._credentials.forget()
            raise SignedOut
        if response.status == 401 and response.is_json:
            raise Offline(self._host)
        return self._judged(response)

    def _renewed(self, old: str | None) -> str:
        """An access token that is not the old one; SignedOut when none is given any more.

        Of several requests that were refused at the same time the first renews it for all.
        """
        with self._guard:
            token = self._credentials.access_token()
            if token is not None and token != old:
                return token
            refresh_token = self._credentials.refresh_token()
            if refresh_token is None:
                raise SignedOut
            form = {
                "grant_type": "refresh_token",
                "refresh_token": refresh_token,
                "client_id": CLIENT_ID,
            }
            status, answer = self._post_form(TOKEN_PATH, form)
            token = answer.get("access_token")
            if status == 200 and isinstance(token, str):
                self._credentials.renew(token)
                return token
            if answer.get("code") in ("use_nonce", "bad_proof"):
                raise Offline(self._host)  # says nothing about the sign-in: it is asked again
            if answer.get("error") in GIVEN_UP:
                self._credentials.forget()
                raise SignedOut
            raise Garbled(self._host, "token_answer")

    def _post_form(self, path: str, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        request = Request(
            "POST", path, urlencode(form).encode(), "application/x-www-form-urlencoded"
        )
        response = self._proven(request, None)
        if response.status not in (200, 400, 401):
            self._judged(response)
        answer = self._read(response, lambda value: value)
        if not isinstance(answer, dict):
            raise Garbled(self._host, "token_answer")
        return response.status, answer

    def _proven(self, request: Request, token: str | None) -> Answered:
        """Send with the device's proof; with a fresh nonce once more when the first is too old."""
        if self._nonce is None:
            self.hello()
        response = self._exchange(request, self._signed(request, token))
        if response.status == 401 and problem_code(response) == "use_nonce":
            response = self._exchange(request, self._signed(request, token))
        return response

    def _signed(self, request: Request, token: str | None) -> dict[str, str]:
        headers = {
            HEADER: proof_header(
                self._credentials.device_key(),
                method=request.method,
                path=request.path,
                body=request.body,
                nonce=self._nonce or "",
            ),
            CLOCK_HEADER: str(self._clock.read().now_s),
        }
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        return headers

    def _exchange(self, request: Request, headers: dict[str, str]) -> Answered:
        """One request and its whole answer within a minute; every failure on the way is Offline."""
        if not self.is_safe:
            raise Refused("not_https", 0)
        if request.content_type:
            headers = headers | {"Content-Type": request.content_type}
        whole_s = self._whole_s + request.more_s + len(request.body) / SLOWEST_BYTES_S
        sent = self._clock.read()
        try:
            with (
                self._lines.one(whole_s) as line,
                line.send(request.method, request.path, request.body, headers) as raw,
            ):
                response = Answered(
                    raw.status_code, raw.headers, self._body(raw, request.most_bytes)
                )
        except (RequestException, HTTPError, OSError) as error:
            raise Offline(self._host) from error
        nonce = response.headers.get(NONCE_HEADER)
        if nonce and nonce.isascii() and len(nonce) <= 200:
            self._nonce = nonce
        told = look(response.headers.get(TIME_HEADER, ""), sent, self._clock.read())
        self.server_time = nearer(self.server_time, told)
        return response

    def _body(self, raw: Response, most_bytes: int) -> bytes:
        body = bytearray()
        for piece in raw.iter_content(65_536):
            body += piece
            if len(body) > most_bytes:
                raise Garbled(self._host, "too_large")
        return bytes(body)

    def _judged(self, response: Answered) -> Answered:
        """The response if it is a success of ours, else the error it stands for."""
        status = response.status
        asked = asked_s(response.headers.get("Retry-After"), now_s=self._clock.read().now_s)
        if status in (408, 425, 429) or status >= 500 or (status == 409 and asked is not None):
            raise Offline(self._host, asked)
        if status in (413, 426):
            raise TrackerTooOld if status == 426 else Refused("too_large", status)
        if 200 <= status < 300:
            if response.is_json or (response.is_plain and NONCE_HEADER in response.headers):
                return response
            raise Garbled(self._host, "not_json")
        code = problem_code(response)
        if not 400 <= status < 500 or not code:
            raise Garbled(self._host, f"status_{status}")
        if code == "chain_gap":
            raise self._read(response, read_gap)
        raise Refused(code, status)

    def _read(self, response: Answered, reader: Callable[[Any], T]) -> T:
        if not response.is_json:
            raise Garbled(self._host, "not_json")
        try:
            return reader(strict_json(response.body))
        except DiaryError as error:
            raise Garbled(self._host, str(error)) from error
