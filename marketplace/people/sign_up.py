"""What somebody says of themselves when they make an account: a name, and which side they are on."""

from typing import Any

from django import forms
from django.db import transaction

from marketplace.people.models import Company, Member

SIDES = [("work", "I want to work"), ("hire", "I want to hire")]


class SignUpForm(forms.Form):
    """Beside e-mail and password. Who hires names the company that pays."""

    name = forms.CharField(max_length=200, strip=True)
    side = forms.ChoiceField(choices=SIDES)
    company = forms.CharField(max_length=200, strip=True, required=False)
    field_order = ("name", "email", "password1", "side", "company")

    def clean(self) -> dict[str, Any]:
        """A client is a company."""
        said = super().clean() or {}
        if said.get("side") == "hire" and not said.get("company"):
            self.add_error("company", "Write the name that stands on your invoices.")
        return said

    def signup(self, request: object, member: Member) -> None:
        """Keep it with the account that was just made."""
        said = self.cleaned_data
        with transaction.atomic():
            member.name = said["name"]
            if said["side"] == "hire":
                member.company = Company.objects.create(name=said["company"])
            member.save(update_fields=["name", "company"])
