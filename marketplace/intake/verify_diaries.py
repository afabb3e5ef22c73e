"""Recompute every diary: rows from their sealed records, chains, logs, receipts, pictures.

It trusts no trigger and no constraint: a superuser can turn them off.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any
from uuid import UUID

from marketplace.blobs import Blobs
from marketplace.contracts.models import Contract
from marketplace.intake.append_leaves import head_message
from marketplace.intake.done import done
from marketplace.intake.models import (
    ChainPiece,
    Head,
    LogNode,
    Operation,
    Picture,
    Segment,
    ServerKey,
    Snapshot,
)
from marketplace.intake.operations import fold
from marketplace.intake.receipts import receipts_of
from marketplace.intake.tombstone import message
from marketplace.people.models import Device
from workdiary.activity import level
from workdiary.errors import BrokenSeal, DiaryError
from workdiary.log import Tree, hashes_in, leaf_hash, paths_of
from workdiary.receipt import batch_message, check_receipt
from workdiary.seal import chained, check_piece, sha256_hex, verify
from workdiary.segment import Segment as Recorded
from workdiary.stored_log import completed
from workdiary.strict import strict_json
from workdiary.week import BillingWeek
from workdiary.wire import read_operation, read_receipt, read_segment

CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold: which check, and where."""

    code: str
    where: str


def verify_diaries(blobs: Blobs) -> Iterator[Finding]:
    """Every finding, device by device, segment by segment, log by log; none if all is sound."""
    keys = dict(ServerKey.objects.values_list("id", "public_hex"))
    logs = _Logs()
    for device in Device.objects.order_by("pk"):
        yield from _device(device, logs, keys)
    for contract_id in Contract.objects.order_by("pk").values_list("pk", flat=True):
        yield from _log(contract_id, keys)
    yield from _pictures(blobs)


class _Logs(dict[UUID, list[bytes]]):
    """The leaves of each contract's log, read when first asked for."""

    def __missing__(self, contract_id: UUID) -> list[bytes]:
        heads = Head.objects.filter(contract=contract_id).order_by("size")
        parts = map(bytes, heads.values_list("leaves", flat=True))
        self[contract_id] = hashes_in(b"".join(parts))
        return self[contract_id]

    def holds(self, row: Segment | Operation, contract_id: UUID) -> bool:
        """Does its leaf stand where the row says?"""
        leaves, at = self[contract_id], row.position
        if at is None or not 0 <= at < len(leaves):
            return False
        return leaves[at] == leaf_hash(bytes.fromhex(_link_of(row)[1]))


def _device(device: Device, logs: _Logs, keys: Mapping[str, str]) -> Iterator[Finding]:
    places: set[tuple[int, str]] = set()
    known = {0: "00" * 32}
    for row in ChainPiece.objects.filter(device=device).order_by("is_fork", "after", "pk"):
        piece = row.piece(device.chain_id or UUID(int=0))
        try:
            hashes = check_piece(piece, device.public_key)
        except BrokenSeal:
            yield Finding("chain_signature", f"piece {row.pk}")
            hashes = piece.hashes()
        if row.upto != piece.upto or (not row.is_fork and known.get(row.after) != row.prev):
            yield Finding("chain_broken", f"piece {row.pk}")
        numbered = list(enumerate(hashes, row.after + 1))
        places.update(numbered)
        if not row.is_fork:
            known.update(numbered)
    rows = Segment.objects.filter(device=device).order_by("seq", "pk")
    held = rows.iterator(CHUNK)
    while chunk := list(islice(held, CHUNK)):
        receipts = receipts_of(chunk)
        for segment in chunk:
            yield from _segment(segment, places, keys)
            yield from _receipt(segment, receipts.get(segment.pk, ""), logs, keys)
    operations = Operation.objects.filter(device=device).select_related("segment").order_by("seq")
    for operation in operations:
        yield from _operation(operation, places, logs, keys)


def _segment(
    row: Segment, places: set[tuple[int, str]], keys: Mapping[str, str]
) -> Iterator[Finding]:
    where = f"segment {row.pk}"
    if not row.payload:
        yield from _tombstone(row, places, keys)
        return
    try:
        record = read_segment(bytes(row.payload))
    except DiaryError:
        yield Finding("record_is_no_segment", where)
        return
    if _link_of(row) not in places or sha256_hex(bytes(row.payload)) != row.payload_sha256:
        yield Finding("record_not_in_chain", where)
    if _columns(row) != _expected(record):
        yield Finding("row_is_not_its_record", where)
    try:
        outcome = fold(record.memo, [done(one) for one in row.operations.all()])
    except DiaryError:
        yield Finding("record_is_no_operation", where)
        return
    memo = "" if outcome.is_removed else outcome.memo  # sent again, not restored yet
    stands = (row.memo, row.number, row.state == "removed")
    if stands != (memo, outcome.number, outcome.is_removed):
        yield Finding("state_is_not_signed", where)
    if row.is_counted != (row.state == "counted") or not _was_entombed(row, keys):
        yield Finding("state_is_not_signed", where)
    yield from _snapshots(row, record, where)


def _tombstone(
    row: Segment, places: set[tuple[int, str]], keys: Mapping[str, str]
) -> Iterator[Finding]:
    """Of a removed segment: its place, its receipt, and that a signed operation removed it."""
    where = f"segment {row.pk}"
    if _link_of(row) not in places:
        yield Finding("record_not_in_chain", where)
    try:
        outcome = fold("", [done(one) for one in row.operations.all()])
    except DiaryError:
        yield Finding("record_is_no_operation", where)
        return
    stands = (row.memo, row.number, row.state, row.is_counted, row.level, row.salt)
    if not outcome.is_removed or stands != ("", outcome.number, "removed", False, None, ""):
        yield Finding("state_is_not_signed", where)
    if not _is_entombed(row, keys):
        yield Finding("row_is_not_its_record", where)


def _was_entombed(row: Segment, keys: Mapping[str, str]) -> bool:
    """What is left of a removing that was undone is sound, or there is nothing left."""
    if row.inner is None or row.entombed is None:
        return row.inner is None and row.entombed is None
    return row.inner == row.inner_hash.hex() and _is_entombed(row, keys)


def _is_entombed(row: Segment | Operation, keys: Mapping[str, str]) -> bool:
    said = message(row)
    return any(verify(key, row.entombed or "", said) for key in keys.values())


def _columns(row: Segment) -> tuple[object, ...]:
    times = (row.starts_s, row.ends_s, row.week_s)
    return (row.pk, row.contract_id, *times, row.kind, row.level, row.sealed_seq)


def _expected(record: Recorded) -> tuple[object, ...]:
    week_s = BillingWeek.containing(record.starts_s).starts_s
    times = (record.starts_s, record.ends_s, week_s)
    sealed_seq = None if record.slot_seal is None else record.slot_seal.seq
    kept = (record.kind, level(record.minutes), sealed_seq)
    return (record.id, record.contract_id, *times, *kept)


def _receipt(row: Segment, text: str, logs: _Logs, keys: Mapping[str, str]) -> Iterator[Finding]:
    """What was promised of a segment, put together again from its row, is what was signed."""
    where = f"segment {row.pk}"
    if not text:
        if row.state == "counted" or row.position is not None:
            yield Finding("receipt_missing", where)
        return
    try:
        receipt = read_receipt(strict_json(text))
        check_receipt(receipt, keys.get(receipt.key_id, ""))
    except DiaryError:
        yield Finding("receipt_signature", where)
        return
    promised = (receipt.segment_id, receipt.contract_id, receipt.record_sha256, receipt.position)
    held = (row.pk, row.contract_id, row.payload_sha256, row.position)
    if promised != held or not logs.holds(row, row.contract_id):
        yield Finding("receipt_of_another_record", where)
    if row.state == "counted" and row.is_late != receipt.is_late:
        yield Finding("state_is_not_signed", where)


def _snapshots(row: Segment, record: Recorded, where: str) -> Iterator[Finding]:
    held: list[tuple[Any, ...]] = sorted(
        Snapshot.objects.filter(segment=row).values_list(
            "picture__sha256", "taken_s", "screen", "hidden_percent", "is_one_colour"
        )
    )
    named = sorted(
        (one.sha256, one.taken_s, one.screen, one.hidden_percent, one.is_one_colour)
        for one in record.snapshots
    )
    if held != named:
        yield Finding("snapshots_are_not_the_record_s", where)


def _operation(
    row: Operation, places: set[tuple[int, str]], logs: _Logs, keys: Mapping[str, str]
) -> Iterator[Finding]:
    where = f"operation {row.pk}"
    if not row.payload and row.kind == "memo":
        if (row.salt, _is_entombed(row, keys)) != ("", True):
            yield Finding("row_is_not_its_record", where)
    else:
        yield from _signed(row, where)
    if _link_of(row) not in places:
        yield Finding("record_not_in_chain", where)
    if not logs.holds(row, row.segment.contract_id):
        yield Finding("operation_not_in_log", where)


def _signed(row: Operation, where: str) -> Iterator[Finding]:
    try:
        signed = read_operation(bytes(row.payload))
    except DiaryError:
        yield Finding("record_is_no_operation", where)
        return
    if sha256_hex(bytes(row.payload)) != row.payload_sha256:
        yield Finding("record_not_in_chain", where)
    held = (row.pk, row.segment_id, row.kind, row.number, row.at_s)
    said = (signed.id, signed.segment_id, signed.kind, signed.number, signed.at_s)
    if held != said or (row.inner, row.entombed) != (None, None):
        yield Finding("row_is_not_its_record", where)


def _link_of(row: Segment | Operation) -> tuple[int, str]:
    try:
        return row.seq, chained(row.prev, row.inner_hash)
    except ValueError:
        return row.seq, ""


def _log(contract_id: UUID, keys: Mapping[str, str]) -> Iterator[Finding]:
    where = f"log {contract_id}"
    heads = list(Head.objects.filter(contract=contract_id).order_by("size"))
    leaves = hashes_in(b"".join(bytes(head.leaves) for head in heads))
    positions = [
        *Segment.objects.filter(contract=contract_id, position__isnull=False).values_list(
            "position"
        ),
        *Operation.objects.filter(segment__contract=contract_id).values_list("position"),
    ]
    sizes = [0, *(head.size for head in heads)]
    follows = [(head.first, len(head.leaves)) for head in heads]
    grown = [(first, 32 * (size - first)) for first, size in pairwise(sizes)]
    is_whole = sorted(at for (at,) in positions if at is not None) == list(range(len(leaves)))
    if follows != grown or not is_whole:
        yield Finding("log_has_a_gap", where)
        return
    tree = Tree(leaves)
    kept = {
        (level, index): hash_hex
        for level, index, hash_hex in LogNode.objects.filter(contract=contract_id).values_list(
            "level", "number", "hash"
        )
    }
    if kept != {at: tree.node(*at).hex() for at in completed(0, len(leaves))}:
        yield Finding("log_nodes_are_not_its_leaves", where)
    for head in heads:
        message = head_message(contract_id, head.size, head.root, head.made_s)
        if not verify(keys.get(head.key, ""), head.signature, message):
            yield Finding("head_signature", f"{where} of {head.size}")
        peaks = [one.hex() for one in tree.peaks(head.size)]
        if tree.root(head.size).hex() != head.root or peaks != head.peaks:
            yield Finding("head_is_not_its_leaves", f"{where} of {head.size}")
        if not _are_promised(head, keys):
            yield Finding("receipt_signature", f"{where} of {head.size}")


def _are_promised(head: Head, keys: Mapping[str, str]) -> bool:
    """Is the signature over the receipts of this head? It has none of operations, or old ones."""
    promises = hashes_in(bytes(head.promises))
    if not promises:
        return not head.promised
    message = batch_message(len(promises), paths_of(promises)[0])
    is_whole = len(promises) == head.size - head.first
    return is_whole and verify(keys.get(head.key, ""), head.promised, message)


def _pictures(blobs: Blobs) -> Iterator[Finding]:
    """Each picture that was not forgotten is there, under its own hash."""
    for row in Picture.objects.filter(forgotten_s=None).order_by("pk").iterator(CHUNK):
        data = blobs.read(row.sha256)
        if data is None or len(data) != row.size_bytes:
            yield Finding("picture_damaged", f"picture {row.sha256}")
