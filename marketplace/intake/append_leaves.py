"""Append a batch's leaves to a contract's log; sign its head once, and its receipts once."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from marketplace.intake.keep_nodes import keep_nodes
from marketplace.intake.models import Head, Operation, Segment, ServerKey
from workdiary.log import leaf_hash, peaks_append, peaks_root
from workdiary.receipt import Receipt, sign_batch
from workdiary.seal import SigningKey, chained, sha256_hex


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
    """A segment that is to get a leaf: its facts, which its receipt names."""

    id: UUID
    link_hash: str
    record_sha256: str
    received_s: int
    is_late: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a segment stands in its contract's log, and the receipt for it as canonical JSON."""

    position: int
    receipt: str


def fresh_segment(row: Segment) -> Fresh:
    """A segment that is here already and has no leaf yet."""
    return Fresh(
        id=row.pk,
        link_hash=chained(row.prev, row.inner_hash),
        record_sha256=row.payload_sha256,
        received_s=row.received_s,
        is_late=row.is_late,
    )


def append_segments(
    contract_id: UUID, items: Sequence[Fresh], *, now_s: int, seal: SigningKey
) -> dict[UUID, Placed]:
    """The items stand at the log's end, in order; where, and their receipts, by segment id.

    The contract's row must be taken, so that no other batch appends at the same time.
    """
    if not items:
        return {}
    head = _grown(contract_id, [item.link_hash for item in items], now_s=now_s, seal=seal)
    receipts = [
        Receipt(
            segment_id=item.id,
            contract_id=contract_id,
            record_sha256=item.record_sha256,
            position=position,
            log_size=head.size,
            log_root=head.root,
            received_s=item.received_s,
            is_late=item.is_late,
            key_id=head.key,
        )
        for position, item in enumerate(items, head.first)
    ]
    batch = sign_batch(receipts, seal)
    head.promises, head.promised = b"".join(batch.leaves), batch.signature
    _keep(head)
    return {
        receipt.segment_id: Placed(receipt.position, batch.text(nth, receipt))
        for nth, receipt in enumerate(receipts)
    }


def append_operation(row: Operation, contract_id: UUID, *, now_s: int, seal: SigningKey) -> int:
    """The position of an operation that is about to be kept, at the log's end."""
    head = _grown(contract_id, [chained(row.prev, row.inner_hash)], now_s=now_s, seal=seal)
    _keep(head)
    return head.first


def _keep(head: Head) -> None:
    head.save(force_insert=True)
    keep_nodes(head)


def _grown(contract_id: UUID, hashes: Sequence[str], *, now_s: int, seal: SigningKey) -> Head:
    """The next head of the contract's log, with leaves over these links' hashes; not saved yet."""
    assert connection.in_atomic_block
    standing = _log_of(contract_id)
    size, peaks = standing.size, standing.peaks
    leaves = [leaf_hash(bytes.fromhex(link_hash)) for link_hash in hashes]
    for leaf in leaves:
        peaks = peaks_append(peaks, size, leaf)
        size += 1
    root = peaks_root(peaks).hex()
    return Head(
        contract_id=contract_id,
        first=standing.size,
        size=size,
        leaves=b"".join(leaves),
        promises=b"",
        promised="",
        root=root,
        peaks=[peak.hex() for peak in peaks],
        made_s=now_s,
        key=publish_key(seal, now_s=now_s),
        signature=seal.sign(head_message(contract_id, size, root, now_s)),
    )


def head_message(contract_id: UUID, size: int, root: str, made_s: int) -> bytes:
    """The bytes the marketplace signs for a head."""
    return f"fairhour-head-v1\n{contract_id}\n{size}\n{root}\n{made_s}".encode("ascii")


def _log_of(contract_id: UUID) -> Log:
    heads = Head.objects.filter(contract_id=contract_id).order_by("-size")
    newest = heads.values_list("size", "peaks").first()
    if newest is None:
        return Log(0, [])
    size, peaks = newest
    return Log(size, [bytes.fromhex(peak) for peak in peaks])
