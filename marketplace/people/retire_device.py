"""Sign a device out for good: its next request is refused."""

from uuid import UUID

from allauth.idp.oidc.models import Token
from django.db import transaction

from marketplace.errors import NotFound
from marketplace.people.models import Device, Member


def retire_device(member: Member, device_id: UUID, *, now_s: int) -> None:
    """The device is signed out and its refresh token is gone; doing so twice changes nothing."""
    with transaction.atomic(durable=True):
        device = Device.objects.for_actor(member).select_for_update().filter(id=device_id).first()
        if device is None:
            raise NotFound("device", device_id=str(device_id))
        if device.retired_s is None:
            device.retired_s = now_s
            device.save(update_fields=["retired_s"])
            Token.objects.filter(type=Token.Type.REFRESH_TOKEN, hash=device.rt_hash).delete()
