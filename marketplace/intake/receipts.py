"""Receipts as they were given, word for word: from a segment, and the head it came in with."""

from bisect import bisect_left
from collections.abc import Sequence
from uuid import UUID

from django.db.models import Q

from marketplace.intake.models import Head, Segment, SingleReceipt
from workdiary.log import hashes_in, paths_of
from workdiary.receipt import Batch, Receipt


def receipts_of(rows: Sequence[Segment]) -> dict[UUID, str]:
    """The receipts of these segments that have one, canonical JSON, by id. Two statements."""
    placed = [row for row in rows if row.position is not None]
    if not placed:
        return {}
    ids = [row.pk for row in placed]
    found = dict(SingleReceipt.objects.filter(pk__in=ids).values_list("pk", "receipt"))
    for head, own in _heads([row for row in placed if row.pk not in found]):
        leaves = hashes_in(bytes(head.promises))
        batch = Batch(head.promised, leaves, paths_of(leaves)[1])
        for row in own:
            nth = _position(row) - head.first
            if nth < len(leaves):  # nothing writes another head; `verify_diaries` names one
                found[row.pk] = batch.text(nth, _receipt(row, head))
    return found


def _receipt(row: Segment, head: Head) -> Receipt:
    return Receipt(
        segment_id=row.pk,
        contract_id=row.contract_id,
        record_sha256=row.payload_sha256,
        position=_position(row),
        log_size=head.size,
        log_root=head.root,
        received_s=row.received_s,
        is_late=row.is_late,
        key_id=head.key,
    )


def _heads(rows: Sequence[Segment]) -> list[tuple[Head, list[Segment]]]:
    """The heads that gave receipts, each with those of the rows that came in with it."""
    own: dict[UUID, list[Segment]] = {}
    for row in sorted(rows, key=_position):
        own.setdefault(row.contract_id, []).append(row)
    wanted = Q(pk__in=[])
    for contract_id, held in own.items():
        low, high = _position(held[0]), _position(held[-1])
        wanted |= Q(contract_id=contract_id, size__gt=low, first__lte=high)
    found = []
    for head in Head.objects.filter(wanted).exclude(promises=b"") if own else ():
        held = own[head.contract_id]
        begin = bisect_left(held, head.first, key=_position)
        end = bisect_left(held, head.size, key=_position)
        if begin < end:
            found.append((head, held[begin:end]))
    return found


def _position(row: Segment) -> int:
    assert row.position is not None
    return row.position
