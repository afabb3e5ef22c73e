"""Who is calling: an access token with our scope, and the proof of a device of its member."""

from typing import Any

from allauth.idp.oidc.contrib.ninja.security import TokenAuth
from allauth.idp.oidc.models import Token
from django.http import HttpRequest

from marketplace.api import strict
from marketplace.api.problem import Problem
from marketplace.people.models import Device
from marketplace.people.oauth import proven_key
from marketplace.people.proof import Unproven
from marketplace.people.queries import live_device
from marketplace.tools import tools

SCOPE = "diary:write"


class DeviceToken(TokenAuth):
    """The token's member is `request.user`, the device that signed is what it returns."""

    # allauth's own "apiKey" without a name and a place is no valid OpenAPI.
    openapi_type = "http"
    openapi_scheme = "bearer"

    def __init__(self) -> None:
        # The scope is asked here, not by allauth: a wrong one is 403, no token is 401.
        super().__init__(scope=[])

    def __call__(self, request: HttpRequest) -> Device:
        """The signed-in device; 401 or 403 says what is missing. The nonce is asked first."""
        policy = tools().policy
        strict.cut(request, most_bytes=policy.snapshot_bytes)  # the proof covers the whole body
        proven = proven_key(request, lasts_s=policy.nonce_lasts_s)
        if isinstance(proven, Unproven):
            raise Problem(401, proven.code)
        token: Any = super().__call__(request)
        if token is None or not isinstance(token, Token) or token.user is None:
            raise Problem(401, "bad_token")
        if SCOPE not in token.get_scopes():
            raise Problem(403, "wrong_scope")
        device = live_device(proven.public_key)
        if device is None or device.member_id != token.user.pk:
            raise Problem(401, "device_retired")
        if not device.member.is_active:
            raise Problem(401, "bad_token")
        return device


def device_of(request: HttpRequest) -> Device:
    """The device `DeviceToken` found."""
    device = request.auth  # type: ignore[attr-defined] # ninja puts it there
    assert isinstance(device, Device)
    return device
