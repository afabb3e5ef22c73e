"""Who is calling: an access token with our scope, and the proof of a device of its member."""

from django.http import HttpRequest
from ninja.security.base import AuthBase

from marketplace.api import strict
from marketplace.api.problem import Problem
from marketplace.people.bearer import calling, is_live
from marketplace.people.models import Device
from marketplace.people.oauth import proven_key
from marketplace.people.proof import Unproven
from marketplace.tools import tools

SCOPE = "diary:write"


class DeviceToken(AuthBase):
    """The token's member is `request.user`, the device that signed is what it returns."""

    openapi_type = "http"
    openapi_scheme = "bearer"

    def __call__(self, request: HttpRequest) -> Device:
        """The signed-in device; 401 or 403 says what is missing. The nonce is asked first."""
        policy = tools().policy
        strict.cut(request, most_bytes=policy.snapshot_bytes)  # the proof covers the whole body
        proven = proven_key(request, lasts_s=policy.nonce_lasts_s)
        if isinstance(proven, Unproven):
            raise Problem(401, proven.code)
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if not token or scheme.lower() != "bearer":
            raise Problem(401, "bad_token")
        device = calling(token, proven.public_key)
        if device is None:
            raise Problem(401, "device_retired" if is_live(token) else "bad_token")
        if SCOPE not in device.scopes.split():  # type: ignore[attr-defined] # put there by `calling`
            raise Problem(403, "wrong_scope")
        request.user = device.member
        return device


def device_of(request: HttpRequest) -> Device:
    """The device `DeviceToken` found."""
    device = request.auth  # type: ignore[attr-defined] # ninja puts it there
    assert isinstance(device, Device)
    return device
