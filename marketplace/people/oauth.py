"""What we add to allauth's provider: S256 only, a guarded device page, tokens by device proof."""

import json
import secrets
from abc import ABC, abstractmethod
from typing import Any
from urllib.parse import unquote

from allauth.idp.oidc import views
from allauth.idp.oidc.adapter import get_adapter
from allauth.idp.oidc.models import Token
from csp.decorators import csp_update
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from marketplace.people import proof
from marketplace.people.enrol_device import enrol_device
from marketplace.people.models import Device
from workdiary.clock import Clock
from workdiary.ids import RANDOM_BYTES, uuid7

CODE_LASTS_S = 120


# CSP checks the address a form is sent on to as well; the app listens on 127.0.0.1 only.
@csp_update({"form-action": ["http://127.0.0.1:*"]})
@csrf_exempt  # the view checks CSRF itself on its own form
def authorize(request: HttpRequest) -> HttpResponse:
    """The consent page; a client must use PKCE with S256 (allauth would take `plain` too)."""
    if request.method == "GET" and request.GET.get("code_challenge_method") != "S256":
        return HttpResponseBadRequest("code_challenge_method must be S256")
    return views.authorization(request)


# A function of our own: `csrf_protect(views.device_authorization)` would stay exempt, because
# the copied `csrf_exempt` mark wins, and a POST from any page would sign a device in.
@csrf_protect
def device(request: HttpRequest) -> HttpResponse:
    """The page where a device's code is typed and confirmed."""
    return views.device_authorization(request)


class ProvenEndpoint(ABC):
    """An endpoint for devices: nothing without a proof of the device's key, a nonce with each answer."""

    csrf_exempt = True  # no cookie is read here

    def __init__(self, *, nonce_lasts_s: int) -> None:
        self._nonce_lasts_s = nonce_lasts_s

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer for the device that proved its key, else the refusal."""
        proven = proven_key(request, lasts_s=self._nonce_lasts_s)
        if isinstance(proven, proof.Unproven):
            response: HttpResponse = _refused(401, proven.code)
        else:
            response = self.answer(request, proven.public_key)
        response[proof.NONCE_HEADER] = proof.new_nonce()
        return response

    @abstractmethod
    def answer(self, request: HttpRequest, public_key: str) -> HttpResponse:
        """What the device with this key gets."""


class TokenEndpoint(ProvenEndpoint):
    """Gives tokens to the device that proved its key, and enrols it at its first."""

    def __init__(self, clock: Clock, *, nonce_lasts_s: int) -> None:
        super().__init__(nonce_lasts_s=nonce_lasts_s)
        self._clock = clock

    def answer(self, request: HttpRequest, public_key: str) -> HttpResponse:
        """Tokens, or why not."""
        kind = request.POST.get("grant_type", "")
        if kind == "refresh_token" and not _holds(public_key, request):
            return _refused(401, "wrong_device")
        if kind == "authorization_code" and not _first_use(request):
            return _refused(400, "code_used")
        response: HttpResponse = views.token(request)
        if response.status_code == 200 and kind != "refresh_token":
            self._enrol(public_key, request, json.loads(response.content))
        return response

    def _enrol(self, public_key: str, request: HttpRequest, tokens: dict[str, Any]) -> None:
        digest = get_adapter().hash_token(tokens["refresh_token"])
        held = Token.objects.select_related("user").get(type=Token.Type.REFRESH_TOKEN, hash=digest)
        reading = self._clock.read()
        enrol_device(
            held.user,
            device_id=uuid7(reading.wall_ms, secrets.token_bytes(RANDOM_BYTES)),
            public_key=public_key,
            name=_name_of(request),
            rt_hash=digest,
            now_s=reading.now_s,
        )


class RevokeEndpoint(ProvenEndpoint):
    """Signs a device out: its own tokens, and nobody else's."""

    def answer(self, request: HttpRequest, public_key: str) -> HttpResponse:
        """Nothing, once the token is revoked."""
        if not _holds(public_key, request, "token"):
            return _refused(401, "wrong_device")
        revoked: HttpResponse = views.revoke(request)
        return JsonResponse({}, status=revoked.status_code)


def _name_of(request: HttpRequest) -> str:
    """What the computer calls itself, as a person tells their computers apart; else its program."""
    told = unquote(request.headers.get("Fairhour-Device", ""), errors="replace")
    name = "".join(letter for letter in told if letter.isprintable()).strip()
    return (name or request.headers.get("User-Agent", ""))[:200]


def proven_key(request: HttpRequest, *, lasts_s: int) -> proof.Proven | proof.Unproven:
    """Which device's key signed this request."""
    return proof.judge_proof(
        request.headers.get(proof.HEADER, ""),
        method=request.method or "",
        path=request.get_full_path(),
        body=request.body,
        lasts_s=lasts_s,
    )


def _holds(public_key: str, request: HttpRequest, name: str = "refresh_token") -> bool:
    """Is this refresh token the one of a signed-in device with this key?"""
    digest = get_adapter().hash_token(request.POST.get(name, ""))
    return bool(Device.objects.live().filter(public_key=public_key, rt_hash=digest).exists())


def _first_use(request: HttpRequest) -> bool:
    """allauth takes a code once, but lets the first one's tokens live: so we remember it too."""
    digest = get_adapter().hash_token(request.POST.get("code", ""))
    return cache.add(f"code-used:{digest}", 1, CODE_LASTS_S)


def _refused(status: int, code: str) -> JsonResponse:
    """Both an OAuth error and a problem, so that either kind of caller understands it."""
    return JsonResponse(
        {
            "error": "invalid_grant",
            "type": "about:blank",
            "title": "Refused",
            "status": status,
            "code": code,
            "detail": SENTENCES[code],
        },
        status=status,
        content_type="application/problem+json",
    )


SENTENCES = {
    "use_nonce": "Sign the request again with the nonce of this answer.",
    "bad_proof": "The request carries no valid signature of a device's key.",
    "wrong_device": "This refresh token belongs to no signed-in device with this key.",
    "code_used": "This code was used before.",
}
