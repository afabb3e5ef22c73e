"""Append a batch's leaves to a contract's log; sign its head once."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from marketplace.intake.keep_nodes import keep_nodes
from marketplace.intake.many_rows import add_rows
from marketplace.intake.models import Head, Leaf, Operation, Segment, ServerKey
from workdiary import log
from workdiary.receipt import Receipt, sign_receipt
from workdiary.seal import SigningKey, chained, sha256_hex
from workdiary.wire import receipt_bytes


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """What is to get a leaf: a segment's facts, which its receipt names, or an operation's id."""

    id: UUID
    link_hash: str
    is_segment: bool = True
    record_sha256: str = ""
    received_s: int = 0
    is_late: bool = False


def fresh_segment(row: Segment) -> Fresh:
    """A segment that is here already and has no leaf yet."""
    return Fresh(
        id=row.pk,
        link_hash=_link_hash(row),
        record_sha256=row.payload_sha256,
        received_s=row.received_s,
        is_late=row.is_late,
    )


def fresh_operation(row: Operation) -> Fresh:
    """An operation that was just kept."""
    return Fresh(id=row.pk, link_hash=_link_hash(row), is_segment=False)


def append_leaves(
    contract_id: UUID, items: Sequence[Fresh], *, now_s: int, seal: SigningKey
) -> dict[UUID, str]:
    """The items stand at the log's end, in order; the segments' receipts by segment id.

    The contract's row must be taken, so that no other batch appends at the same time.
    """
    assert connection.in_atomic_block
    if not items:
        return {}
    standing = _log_of(contract_id)
    size, peaks, first = standing.size, standing.peaks, standing.size
    hashes = []
    for item in items:
        # A leaf is the hash over its link's hash (docs/wire.md).
        leaf = log.leaf_hash(bytes.fromhex(item.link_hash))
        peaks = log.peaks_append(peaks, size, leaf)
        hashes.append(leaf)
        size += 1
    root, key = log.peaks_root(peaks).hex(), publish_key(seal, now_s=now_s)
    receipts = {
        item.id: receipt_bytes(
            sign_receipt(
                Receipt(
                    segment_id=item.id,
                    contract_id=contract_id,
                    record_sha256=item.record_sha256,
                    position=position,
                    log_size=size,
                    log_root=root,
                    received_s=item.received_s,
                    is_late=item.is_late,
                    key_id=key,
                ),
                seal,
            )
        ).decode("utf-8")
        for position, item in enumerate(items, first)
        if item.is_segment
    }
    add_rows(
        Leaf,
        ("contract_id", "position", "hash", "segment_id", "operation_id", "receipt"),
        [
            (
                contract_id,
                position,
                leaf.hex(),
                item.id if item.is_segment else None,
                None if item.is_segment else item.id,
                receipts.get(item.id, ""),
            )
            for position, (item, leaf) in enumerate(zip(items, hashes, strict=True), first)
        ],
    )
    keep_nodes(contract_id, before=first, size=size)
    Head.objects.create(
        contract_id=contract_id,
        size=size,
        root=root,
        peaks=[peak.hex() for peak in peaks],
        made_s=now_s,
        key=key,
        signature=seal.sign(head_message(contract_id, size, root, now_s)),
    )
    return receipts


def head_message(contract_id: UUID, size: int, root: str, made_s: int) -> bytes:
    """The bytes the marketplace signs for a head."""
    return f"fairhour-head-v1\n{contract_id}\n{size}\n{root}\n{made_s}".encode("ascii")


def _link_hash(row: Segment | Operation) -> str:
    return chained(row.prev, row.inner_hash)


def _log_of(contract_id: UUID) -> Log:
    head = Head.objects.filter(contract_id=contract_id).order_by("-size").first()
    if head is None:
        return Log(0, [])
    return Log(head.size, [bytes.fromhex(peak) for peak in head.peaks])
