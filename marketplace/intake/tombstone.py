"""A removed segment keeps its hashes and its place; what was recorded in it goes."""

from django.db import transaction

from marketplace.intake.models import Segment
from marketplace.intake.read_links import Item
from workdiary.seal import SigningKey, inner_hash
from workdiary.segment import Segment as Recorded


def message(row: Segment) -> bytes:
    """What the marketplace signs for a tombstone: the time that no record says any more."""
    said = (row.pk, row.contract_id, row.starts_s, row.ends_s, row.week_s, row.kind, row.is_late)
    return "\n".join(map(str, ("fairhour-tombstone-v1", *said, row.payload_sha256))).encode()


def entomb(row: Segment, seal: SigningKey) -> None:
    """The record and its salt go, and what was read from it; the inner hash keeps the chain whole.

    Without the salt, the content cannot be guessed from the hash.
    """
    if not row.payload:
        return
    row.inner = inner_hash(row.salt, bytes(row.payload)).hex()
    row.payload, row.salt, row.memo, row.level = b"", "", "", None
    row.entombed = seal.sign(message(row))
    row.save(update_fields=["inner", "payload", "salt", "memo", "level", "entombed"])


def fill_again(row: Segment, item: Item[Recorded]) -> None:
    """The very record of a tombstone was sent again: a restoring may follow. It stays removed."""
    link = item.link
    is_same = (row.seq, row.prev, row.inner) == (
        link.seq,
        link.prev,
        inner_hash(link.salt, link.record).hex(),
    )
    if row.payload or not is_same:
        return
    row.payload, row.salt, row.level = link.record, link.salt, item.level
    row.save(update_fields=["payload", "salt", "level"])


def sweep(seal: SigningKey) -> int:
    """Content that came after the removing, and was followed by no restoring, goes; how much."""
    swept = 0
    for key in Segment.objects.filter(state="removed").exclude(payload=b"").values_list("pk"):
        with transaction.atomic():
            taken = Segment.objects.select_for_update(of=("self",)).filter(
                pk=key[0], state="removed"
            )
            for row in taken:
                entomb(row, seal)
                swept += 1
    return swept
