"""The desktop app as a client of our identity provider: one row, the same everywhere."""

from allauth.idp.oidc.models import Client

CLIENT_ID = "fairhour-desktop"
GRANTS = ("authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code")


def ensure_desktop_client() -> None:
    """The row is there and says what this version needs. Running it again changes nothing."""
    Client.objects.update_or_create(
        id=CLIENT_ID,
        defaults={
            "name": "Fairhour for the desktop",
            "type": "public",
            "response_types": "code",
            "skip_consent": False,
            "grant_types": "\n".join(GRANTS),
            "scopes": "openid\nemail\ndiary:write",
            "default_scopes": "openid\ndiary:write",
            "redirect_uris": "http://127.0.0.1/callback",
        },
    )
