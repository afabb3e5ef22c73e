"""What allauth asks of us: sign-up rules, scopes, claims."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.idp.oidc.adapter import DefaultOIDCAdapter


class AccountAdapter(DefaultAccountAdapter):
    """Sign-up by e-mail; the address is kept in lower case, so that it is one person's."""

    def clean_email(self, email: str) -> str:
        """The address as it is kept."""
        return str(super().clean_email(email)).lower()


class Adapter(DefaultOIDCAdapter):
    """Texts of our scopes on the consent page."""

    scope_display: ClassVar[dict[str, Any]] = {
        **DefaultOIDCAdapter.scope_display,
        "diary:write": "Send your approved time and pictures",
    }
