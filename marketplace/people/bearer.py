"""Which device calls with an access token? Asked for each of a thousand pictures.

allauth asks oauthlib, which reads the token, its member and its client one after the other; and
Django spells a statement anew each time, which takes twenty times as long as running it. So the
statements stand here as they are, names taken from the models.
"""

from allauth.idp.oidc.adapter import get_adapter
from allauth.idp.oidc.models import Token
from django.db import connection
from django.utils import timezone

from marketplace.people.models import Device, Member

_DEVICE = f"""
    SELECT device.*, token.id AS token_id, token.scopes AS scopes, token.data IS NULL AS is_plain
    FROM {Device._meta.db_table} device JOIN {Token._meta.db_table} token
        ON token.user_id = device.member_id
    WHERE device.public_key = %s AND device.retired_s IS NULL
        AND token.type = %s AND token.hash = %s AND token.client_id IS NOT NULL
        AND (token.expires_at IS NULL OR token.expires_at > %s)
"""
_MEMBER = f"SELECT * FROM {Member._meta.db_table} WHERE id = %s AND is_active"


def calling(token: str, public_key: str) -> Device | None:
    """The signed-in device with this key, if the token is its member's; with the token's `scopes`.

    None if the token is none or has run out, or if it is another member's than the device.
    Two statements.
    """
    hashed = get_adapter().hash_token(token)
    # The library's tokens live by the machine's own clock, a sandbox's too.
    now = connection.ops.adapt_datetimefield_value(timezone.now())  # noqa: TID251
    asked = [public_key, Token.Type.ACCESS_TOKEN.value, hashed, now]
    device: Device
    for device in Device.objects.raw(_DEVICE, asked):
        for member in Member.objects.raw(_MEMBER, [device.member_id]):
            device.member = member
            return device if _is_for_us(device) else None
    return None


def is_live(token: str) -> bool:
    """Is it an access token of a member, for any device?"""
    found = Token.objects.lookup(Token.Type.ACCESS_TOKEN, token)
    return found is not None and found.user is not None and found.user.is_active


def _is_for_us(device: Device) -> bool:
    """A token may be given for somebody else's address alone (RFC 8707)."""
    if device.is_plain:  # type: ignore[attr-defined] # an extra column of the statement
        return True
    return not Token.objects.get(pk=device.token_id).get_resources()  # type: ignore[attr-defined]
