"""Take one picture's bytes; keep what was taken, many together.

A picture is taken when it is whole and lies where it can be read. It becomes durable, and gets its
row, with the next batch of its sender: before that nothing is promised for it. It is decoded soon
after (`open_pictures`), and before anybody sees it.
"""

from django.db import transaction

from marketplace.blobs import Blobs
from marketplace.errors import RuleBroken
from marketplace.intake.glance import glance
from marketplace.intake.models import Picture
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.seal import sha256_hex


def receive_snapshot(
    sha256: str, data: bytes, *, member: Member, now_s: int, policy: Policy, blobs: Blobs
) -> bool:
    """The member's picture is readable. True if it was new; the same again is fine."""
    if len(data) > policy.snapshot_bytes:
        raise RuleBroken("too_large", size_bytes=len(data))
    if sha256_hex(data) != sha256:
        raise RuleBroken("wrong_hash", sha256=sha256)
    if blobs.has(sha256):
        held = Picture.objects.filter(member=member, sha256=sha256, forgotten_s=None)
        if held.exists() and blobs.read(sha256) is not None:
            return False
    size = glance(data)
    if size is None or size.pixels > policy.snapshot_pixels:
        raise RuleBroken("bad_picture", sha256=sha256)
    return blobs.lay_aside(member.pk, sha256, data, at_s=now_s)


def keep_snapshots(member: Member, blobs: Blobs) -> None:
    """What the member sent since the last time is durable and has its rows. Safe to run again.

    Bytes first, rows second: a row names only bytes that can be read.
    """
    sent = blobs.aside(member.pk)
    if not sent:
        return
    withdrawn = Picture.objects.filter(member=member, withdrawn_s__isnull=False)
    gone = set(withdrawn.filter(sha256__in=list(sent)).values_list("sha256", flat=True))
    kept = blobs.keep_aside(member.pk, sent.keys() - gone, lambda data: (len(data), glance(data)))
    with transaction.atomic(durable=True):
        Picture.objects.bulk_create(
            [
                Picture(
                    member=member,
                    sha256=name,
                    size_bytes=size_bytes,
                    width_px=size.width_px,
                    height_px=size.height_px,
                    received_s=sent[name],
                    forgotten_s=None,
                )
                for name, (size_bytes, size) in kept.items()
                if size is not None  # which was looked at before it was laid aside
            ],
            update_conflicts=True,
            unique_fields=["member", "sha256"],
            update_fields=["size_bytes", "width_px", "height_px", "received_s", "forgotten_s"],
        )
    if not all(blobs.has(name) for name in kept):  # one was being forgotten at this moment
        blobs.keep_aside(member.pk, kept, len)
    blobs.drop_aside(member.pk, sent)


def forget_aside(blobs: Blobs, *, now_s: int, policy: Policy) -> int:
    """What no batch ever named goes after `aside_s`; how many pictures. Safe to run again.

    Its sender may still name it later: then `picture_missing` asks for its bytes once more.
    """
    count = 0
    for owner in blobs.owners_aside():
        sent = blobs.aside(owner)
        over = [name for name, at_s in sent.items() if at_s <= now_s - policy.aside_s]
        blobs.drop_aside(owner, over)
        count += len(over)
    return count
