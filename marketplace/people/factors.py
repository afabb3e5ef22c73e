"""What a member has beside the password: passkeys, a code app, recovery codes, open browsers."""

from dataclasses import dataclass

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession

from marketplace.people.models import Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Factors:
    """Counts; `codes_left` is None where none were made."""

    passkeys: int
    has_code_app: bool
    codes_left: int | None
    browsers: int


def factors_of(member: Member) -> Factors:
    """Two statements."""
    kept = list(Authenticator.objects.filter(user=member))
    codes = [one for one in kept if one.type == Authenticator.Type.RECOVERY_CODES]
    return Factors(
        passkeys=sum(one.type == Authenticator.Type.WEBAUTHN for one in kept),
        has_code_app=any(one.type == Authenticator.Type.TOTP for one in kept),
        codes_left=len(codes[0].wrap().get_unused_codes()) if codes else None,
        browsers=UserSession.objects.filter(user=member).count(),
    )
