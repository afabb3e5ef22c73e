"""Append a batch's leaves to a contract's log; sign its head once."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from marketplace.intake.models import Head, Leaf, Operation, Segment, ServerKey
from workdiary import log
from workdiary.receipt import Receipt, sign_receipt
from workdiary.seal import SigningKey, canonical, link_hash, sha256_hex
from workdiary.wire import receipt_to_json


@dataclass(frozen=True, slots=True)
class Log:
    """Where a contract's log stands: its size and the roots of its full subtrees."""

    size: int
    peaks: list[bytes]


def key_id(seal: SigningKey) -> str:
    """The name of a signing key: the beginning of its public key's hash."""
    return sha256_hex(bytes.fromhex(seal.public_hex))[:16]


def published_keys(seal: SigningKey) -> list[dict[str, str]]:
    """Every key that ever signed a receipt, and the one that signs now. One statement."""
    keys = {key.id: key.public_hex for key in ServerKey.objects.all()}
    keys[key_id(seal)] = seal.public_hex
    return [{"id": id, "public": keys[id]} for id in sorted(keys)]


def publish_key(seal: SigningKey, *, now_s: int) -> str:
    """The id of the signing key, which from now on is among the published ones."""
    ServerKey.objects.get_or_create(
        id=key_id(seal), defaults={"public_hex": seal.public_hex, "first_s": now_s}
    )
    return key_id(seal)


def append_leaves(
    contract_id: UUID,
    items: Sequence[Segment | Operation],
    *,
    now_s: int,
    seal: SigningKey,
) -> dict[UUID, str]:
    """The items stand at the log's end, in order; the segments' receipts by segment id.

    The contract's row must be taken, so that no other batch appends at the same time.
    """
    assert connection.in_atomic_block
    if not items:
        return {}
    standing = _log_of(contract_id)
    size, peaks = standing.size, standing.peaks
    positions: list[tuple[int, bytes, Segment | Operation]] = []
    for item in items:
        leaf = leaf_of(item)
        peaks = log.peaks_append(peaks, size, leaf)
        positions.append((size, leaf, item))
        size += 1
    root = log.peaks_root(peaks).hex()
    receipts = {
        item.pk: _receipt(item, position, size, root, seal)
        for position, _, item in positions
        if isinstance(item, Segment)
    }
    Leaf.objects.bulk_create(
        Leaf(
            contract_id=contract_id,
            position=position,
            hash=leaf.hex(),
            segment=item if isinstance(item, Segment) else None,
            operation=item if isinstance(item, Operation) else None,
            receipt=receipts.get(item.pk, ""),
        )
        for position, leaf, item in positions
    )
    Head.objects.create(
        contract_id=contract_id,
        size=size,
        root=root,
        peaks=[peak.hex() for peak in peaks],
        made_s=now_s,
        key=publish_key(seal, now_s=now_s),
        signature=seal.sign(head_message(contract_id, size, root, now_s)),
    )
    return receipts


def leaf_of(item: Segment | Operation) -> bytes:
    """The hash of an item's leaf: over its link's hash, 32 bytes (docs/wire.md)."""
    hash_hex = link_hash(prev=item.prev, salt=item.salt, record=bytes(item.payload))
    return log.leaf_hash(bytes.fromhex(hash_hex))


def head_message(contract_id: UUID, size: int, root: str, made_s: int) -> bytes:
    """The bytes the marketplace signs for a head."""
    return f"fairhour-head-v1\n{contract_id}\n{size}\n{root}\n{made_s}".encode("ascii")


def _log_of(contract_id: UUID) -> Log:
    head = Head.objects.filter(contract_id=contract_id).order_by("-size").first()
    if head is None:
        return Log(0, [])
    return Log(head.size, [bytes.fromhex(peak) for peak in head.peaks])


def _receipt(segment: Segment, position: int, size: int, root: str, seal: SigningKey) -> str:
    receipt = Receipt(
        segment_id=segment.pk,
        contract_id=segment.contract_id,
        record_sha256=segment.payload_sha256,
        position=position,
        log_size=size,
        log_root=root,
        received_s=segment.received_s,
        is_late=segment.is_late,
        key_id=key_id(seal),
    )
    return canonical(receipt_to_json(sign_receipt(receipt, seal))).decode("utf-8")
