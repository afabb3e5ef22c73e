"""Chain a later change of a segment the marketplace may hold, and queue it; a step of actions."""

from tracker.actions.desk import Desk, Tx
from tracker.store.segments import KeptSegment
from workdiary.operation import Operation, OperationKind
from workdiary.wire import operation_bytes


def chain_operation(
    desk: Desk,
    tx: Tx,
    kept: KeptSegment,
    kind: OperationKind,
    *,
    at_s: int,
    memo: str | None = None,
) -> int:
    """The operation is signed and waits to be sent; returns its number, the segment's highest.

    The segment itself is not moved.
    """
    number = kept.number + 1
    operation = Operation(
        id=desk.new_id(at_s * 1000),
        kind=kind,
        segment_id=kept.segment.id,
        contract_id=kept.segment.contract_id,
        number=number,
        at_s=at_s,
        memo=memo,
    )
    link = desk.diary.chain.append(tx, operation_bytes(operation), desk.salt())
    desk.diary.outbox.put(tx, link, item_id=operation.id, kind="operation")
    if kind == "memo":
        desk.diary.segments.renumber(tx, kept.segment.id, number)
    return number
