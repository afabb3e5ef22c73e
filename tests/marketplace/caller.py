"""A tracker's side of HTTP: signs each request with the device's key and the server's nonce."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from marketplace.people.proof import signed_message
from workdiary.seal import SigningKey
from workdiary.wire import piece_to_json


@dataclass(frozen=True)
class Heard:
    """One answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Transport = Callable[[str, str, bytes, dict[str, str]], Heard]


@dataclass
class Caller:
    """Calls as a tracker does; signs once more when the server asks for another nonce."""

    transport: Transport
    key: SigningKey = field(default_factory=SigningKey.generate)
    token: str = ""
    refresh_token: str = ""
    nonce: str = "none-yet-0000000000"

    def call(self, method: str, path: str, body: bytes = b"", **headers: str) -> Heard:
        heard = self._signed(method, path, body, headers)
        if heard.status == 401 and heard.json.get("code") == "use_nonce":
            heard = self._signed(method, path, body, headers)
        return heard

    def post(self, path: str, value: Any) -> Heard:
        return self.call("POST", path, json.dumps(value).encode(), content_type="application/json")

    def form(self, path: str, **fields: str) -> Heard:
        return self.call(
            "POST",
            path,
            urlencode(fields).encode(),
            content_type="application/x-www-form-urlencoded",
        )

    def batch(self, path: str, tracker: Any, *links: Any) -> Any:
        chain = piece_to_json(tracker.piece())
        heard = self.post(path, {"kind": "batch", "v": 1, "chain": chain, "items": list(links)})
        assert heard.status == 200, heard
        return heard.json["items"]

    def sign_in(self, allow: Callable[[str], object]) -> Heard:
        """The device flow; `allow` confirms the user's code in between."""
        asked = self.form(
            "/identity/o/api/device/code",
            client_id="fairhour-desktop",
            scope="openid diary:write",
        ).json
        allow(asked["user_code"])
        given = self.form(
            "/identity/o/api/token",
            client_id="fairhour-desktop",
            grant_type="urn:ietf:params:oauth:grant-type:device_code",
            device_code=asked["device_code"],
        )
        if given.status == 200:
            self.token = given.json["access_token"]
            self.refresh_token = given.json["refresh_token"]
        return given

    def refresh(self) -> Heard:
        return self.form(
            "/identity/o/api/token",
            client_id="fairhour-desktop",
            grant_type="refresh_token",
            refresh_token=self.refresh_token,
        )

    def _signed(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Heard:
        message = signed_message(method=method, path=path, body=body, nonce=self.nonce)
        named = {name.replace("_", "-").title(): value for name, value in headers.items()}
        named["Fairhour-Proof"] = f"{self.key.public_hex} {self.nonce} {self.key.sign(message)}"
        if self.token:
            named["Authorization"] = f"Bearer {self.token}"
        heard = self.transport(method, path, body, named)
        self.nonce = heard.headers.get("Fairhour-Nonce", self.nonce)
        return heard


def in_process(client: Any) -> Transport:
    """Calls through Django's test client."""

    def call(method: str, path: str, body: bytes, headers: dict[str, str]) -> Heard:
        content_type = headers.get("Content-Type", "application/octet-stream")
        answer = client.generic(method, path, body, content_type, headers=headers)
        return Heard(answer.status_code, answer.headers, answer.content)

    return call


def over_http(url: str) -> Transport:
    """Calls a server that listens at `url`."""

    def call(method: str, path: str, body: bytes, headers: dict[str, str]) -> Heard:
        request = urllib.request.Request(
            url + path, data=body if method != "GET" else None, headers=headers, method=method
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return Heard(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return Heard(error.code, error.headers, error.read())

    return call


def as_proxied(url: str) -> Transport:
    """Calls as the proxy before a deployment hands them on."""
    call = over_http(url)

    def proxied(method: str, path: str, body: bytes, headers: dict[str, str]) -> Heard:
        return call(method, path, body, {**headers, "X-Forwarded-Proto": "https"})

    return proxied
