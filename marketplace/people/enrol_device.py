"""Bind a computer's public key to a member at sign-in."""

from uuid import UUID

from django.db import transaction

from marketplace.people.models import Device, Member


def enrol_device(
    member: Member, *, device_id: UUID, public_key: str, name: str, rt_hash: str, now_s: int
) -> Device:
    """The member's device with this key is signed in with this refresh token.

    The same key again keeps the row, and so the number of its chain. Another member at the same
    computer ends the first one's sign-in. Runs inside the token endpoint's own transaction or
    in one of its own.
    """
    with transaction.atomic():
        held = Device.objects.live().select_for_update().filter(public_key=public_key).first()
        if held is not None and held.member_id == member.pk:
            held.rt_hash = rt_hash
            held.save(update_fields=["rt_hash"])
            return held
        if held is not None:
            held.retired_s = now_s
            held.save(update_fields=["retired_s"])
        return Device.objects.create(
            id=device_id,
            member=member,
            name=name,
            public_key=public_key,
            rt_hash=rt_hash,
            enrolled_s=now_s,
        )
