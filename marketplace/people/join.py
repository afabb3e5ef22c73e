"""Make a member whose address is known to be theirs."""

from allauth.account.models import EmailAddress
from django.db import transaction

from marketplace.people.models import Company, Member


def join(
    email: str,
    password: str,
    *,
    name: str,
    company: Company | None = None,
    is_staff: bool = False,
) -> Member:
    """The member can sign in at once; staff may use the admin pages."""
    with transaction.atomic(durable=True):
        member = Member.objects.create_user(
            email,
            password,
            name=name,
            company=company,
            is_staff=is_staff,
            is_superuser=is_staff,
        )
        EmailAddress.objects.create(user=member, email=member.email, verified=True, primary=True)
        return member
