"""A removed segment keeps its hashes and its place; what was recorded in it goes."""

from django.db import transaction

from marketplace.intake.append_leaves import publish_key
from marketplace.intake.models import Operation, Segment
from marketplace.intake.read_links import Item
from workdiary.seal import SigningKey, inner_hash
from workdiary.segment import Segment as Recorded


def message(row: Segment | Operation) -> bytes:
    """What the marketplace signs for a tombstone: what no record says any more."""
    said: tuple[object, ...]
    if isinstance(row, Segment):
        kind, at = "fairhour-tombstone-v1", (row.starts_s, row.ends_s, row.week_s)
        said = (row.contract_id, *at, row.kind, row.is_late)
    else:
        kind, said = "fairhour-memo-v1", (row.segment_id, row.kind, row.number, row.at_s)
    return "\n".join(map(str, (kind, row.pk, *said, row.payload_sha256))).encode()


def entomb(row: Segment, seal: SigningKey) -> None:
    """The record and its salt go, and what was read from it, and every memo it was given.

    The inner hashes keep the chain whole; without the salt, nothing can be guessed from them.
    """
    for memo in Operation.objects.filter(segment=row, kind="memo").exclude(payload=b""):
        _drop(memo, seal)
        memo.save(update_fields=["inner", "payload", "salt", "entombed"])
    if row.payload:
        row.memo, row.level = "", None
        _drop(row, seal)
        row.save(update_fields=["inner", "payload", "salt", "memo", "level", "entombed"])


def _drop(row: Segment | Operation, seal: SigningKey) -> None:
    row.inner = row.inner_hash.hex()
    row.payload, row.salt = b"", ""
    row.entombed = seal.sign(message(row))


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


def sweep(seal: SigningKey, *, now_s: int) -> int:
    """Content that came after the removing, and was followed by no restoring, goes; how much."""
    swept = 0
    records = Segment.objects.filter(state="removed").exclude(payload=b"").values_list("pk")
    memos = Operation.objects.filter(kind="memo", segment__state="removed").exclude(payload=b"")
    for key in sorted({*records, *memos.values_list("segment_id")}):
        with transaction.atomic():
            taken = Segment.objects.select_for_update(of=("self",)).filter(
                pk=key[0], state="removed"
            )
            for row in taken:
                publish_key(seal, now_s=now_s)
                entomb(row, seal)
                swept += 1
    return swept
