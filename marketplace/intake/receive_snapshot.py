"""Take one picture's bytes; check them, keep them as received."""

from django.db import IntegrityError, transaction

from marketplace.blobs import Blobs
from marketplace.errors import RuleBroken
from marketplace.intake.images import check_picture
from marketplace.intake.models import Picture
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.seal import sha256_hex


def receive_snapshot(
    sha256: str, data: bytes, *, member: Member, now_s: int, policy: Policy, blobs: Blobs
) -> bool:
    """The member's picture is kept, durable and read back. True if it was new to the house.

    Bytes first, row second: a row names only bytes that can be read. The same again is fine.
    """
    if len(data) > policy.snapshot_bytes:
        raise RuleBroken("too_large", size_bytes=len(data))
    if sha256_hex(data) != sha256:
        raise RuleBroken("wrong_hash", sha256=sha256)
    held = Picture.objects.filter(member=member, sha256=sha256).first()
    if held is not None and held.forgotten_s is None and blobs.read(sha256) is not None:
        return False
    size = check_picture(data)
    if size is None or size.width_px * size.height_px > policy.snapshot_pixels:
        raise RuleBroken("bad_picture", sha256=sha256)
    blobs.keep(sha256, data)
    row = {
        "size_bytes": len(data),
        "width_px": size.width_px,
        "height_px": size.height_px,
        "received_s": now_s,
        "forgotten_s": None,
    }
    try:
        with transaction.atomic(durable=True):
            Picture.objects.update_or_create(member=member, sha256=sha256, defaults=row)
    except IntegrityError:
        return False  # the same picture arrived twice at once, and the other one has its row
    if not blobs.has(sha256):  # it was being forgotten at this moment
        blobs.keep(sha256, data)
    return True
