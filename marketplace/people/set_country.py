"""Where a member sells from, or their company buys: an e-invoice names it."""

from django.db import transaction

from marketplace.errors import RuleBroken
from marketplace.people.countries import COUNTRIES
from marketplace.people.models import Company, Member


def set_country(member: Member, code: str) -> None:
    """From the next invoice on; those before keep what they said. A client says it for the company."""
    if code not in COUNTRIES:
        raise RuleBroken("unknown_country", country=code[:10])
    with transaction.atomic(durable=True):
        if member.company_id is not None:
            Company.objects.filter(pk=member.company_id).update(country=code)
        else:
            Member.objects.filter(pk=member.pk).update(country=code)
