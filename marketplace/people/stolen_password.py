"""Django's question to a new password: is it one that thieves try first?"""

from django.core.exceptions import ValidationError

from marketplace.people.models import Member
from marketplace.people.stolen import is_stolen


class StolenPasswordValidator:
    """Refuses what is on the list of `stolen`."""

    def validate(self, password: str, user: Member | None = None) -> None:
        """ValidationError for one that is known from a theft."""
        if is_stolen(password):
            raise ValidationError(
                "This password is known from thefts elsewhere, so that it is tried first. "
                "Choose another.",
                code="password_stolen",
            )

    def get_help_text(self) -> str:
        """Said before anything is typed."""
        return "Not one that is known from thefts elsewhere."
