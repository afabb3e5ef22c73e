"""Take one picture's bytes and check them; keep what was taken, many together.

A picture is taken when it is whole, opens, and lies where it can be read. It becomes durable, and
gets its row, with the next batch of its sender: before that nothing is promised for it.
"""

from django.db import transaction

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
    """The member's picture is checked and readable. True if it was new; the same again is fine."""
    if len(data) > policy.snapshot_bytes:
        raise RuleBroken("too_large", size_bytes=len(data))
    if sha256_hex(data) != sha256:
        raise RuleBroken("wrong_hash", sha256=sha256)
    held = Picture.objects.filter(member=member, sha256=sha256).first()
    if held is not None and held.forgotten_s is None and blobs.read(sha256) is not None:
        return False
    size = check_picture(data, sender=member.pk)
    if size is None or size.width_px * size.height_px > policy.snapshot_pixels:
        raise RuleBroken("bad_picture", sha256=sha256)
    is_new = sha256 not in blobs.aside(member.pk)
    blobs.lay_aside(member.pk, sha256, data, f"{size.width_px}x{size.height_px}.{now_s}")
    return is_new


def keep_snapshots(member: Member, blobs: Blobs) -> None:
    """What the member sent since the last time is durable and has its rows. Safe to run again.

    Bytes first, rows second: a row names only bytes that can be read.
    """
    notes = blobs.aside(member.pk)
    if not notes:
        return
    kept = blobs.keep_aside(member.pk, notes)
    with transaction.atomic(durable=True):
        Picture.objects.bulk_create(
            [_row(member, name, size, notes[name]) for name, size in kept.items()],
            update_conflicts=True,
            unique_fields=["member", "sha256"],
            update_fields=["size_bytes", "width_px", "height_px", "received_s", "forgotten_s"],
        )
    if not all(blobs.has(name) for name in kept):  # one was being forgotten at this moment
        blobs.keep_aside(member.pk, kept)
    blobs.drop_aside(member.pk, notes)


def forget_aside(blobs: Blobs, *, now_s: int, policy: Policy) -> int:
    """What no batch ever named goes after `aside_s`; how many pictures. Safe to run again.

    Its sender may still name it later: then `picture_missing` asks for its bytes once more.
    """
    count = 0
    for owner in blobs.owners_aside():
        notes = blobs.aside(owner)
        over = [name for name in notes if _received_s(notes[name]) <= now_s - policy.aside_s]
        blobs.drop_aside(owner, over)
        count += len(over)
    return count


def _received_s(note: str) -> int:
    return int(note.partition(".")[2])


def _row(member: Member, name: str, size_bytes: int, note: str) -> Picture:
    size = note.partition(".")[0]
    width_px, _, height_px = size.partition("x")
    return Picture(
        member=member,
        sha256=name,
        size_bytes=size_bytes,
        width_px=int(width_px),
        height_px=int(height_px),
        received_s=_received_s(note),
        forgotten_s=None,
    )
