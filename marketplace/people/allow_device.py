"""Confirm the code a device shows, without a browser: for a sandbox on this machine only."""

from allauth.idp.oidc.internal.oauthlib import device_codes
from django.core.exceptions import ValidationError

from marketplace.errors import NotFound
from marketplace.people.models import Member


def allow_device(user_code: str, member: Member) -> None:
    """The device that shows this code is signed in as the member at its next poll."""
    try:
        device_code, _client = device_codes.validate_user_code(user_code)
    except ValidationError:
        raise NotFound("user_code") from None
    if not device_codes.confirm_or_deny_device_code(member, device_code, confirm=True):
        raise NotFound("user_code")
