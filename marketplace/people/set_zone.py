"""Choose the clock a member reads times by."""

from django.db import transaction

from marketplace.people.models import Member


def set_zone(member: Member, name: str) -> None:
    """From now on the member's pages show times in this zone ("Europe/Riga")."""
    with transaction.atomic(durable=True):
        Member.objects.filter(pk=member.pk).update(zone=name)
