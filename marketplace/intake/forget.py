"""Delete the bytes of pictures that are to be forgotten; keep their hashes."""

from marketplace.blobs import Blobs
from marketplace.intake.models import Picture
from marketplace.people.models import Member


def forget_pictures(member: Member, blobs: Blobs) -> None:
    """After the commit: bytes that nobody's row names any more are gone. Safe to run again."""
    gone = Picture.objects.filter(member=member, forgotten_s__isnull=False)
    for sha256 in set(gone.values_list("sha256", flat=True)):
        if blobs.has(sha256) and not _is_named(sha256):
            blobs.forget(sha256)


def _is_named(sha256: str) -> bool:
    return Picture.objects.filter(sha256=sha256, forgotten_s=None).exists()
