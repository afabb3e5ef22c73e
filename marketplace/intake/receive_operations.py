"""Take a batch of operations: remove, restore, new memo. Each is judged on its own."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from marketplace.blobs import Blobs
from marketplace.deadlines.locks import open_locks
from marketplace.intake.admission import lock_s
from marketplace.intake.again import until_it_stands
from marketplace.intake.answers import Answer, DoneItem, ParkedItem, RefusedItem
from marketplace.intake.append_leaves import append_operation
from marketplace.intake.change_memo import change_memo
from marketplace.intake.done import done
from marketplace.intake.forget import forget_pictures
from marketplace.intake.known import take_contracts
from marketplace.intake.models import Operation, Segment
from marketplace.intake.operations import Outcome, fold
from marketplace.intake.read_links import Item, claimed_places, read_links
from marketplace.intake.receive_snapshot import keep_snapshots
from marketplace.intake.remove_segment import remove_segment
from marketplace.intake.restore_segment import lacks_pictures, restore_segment
from marketplace.intake.settle_parked import settle_freed
from marketplace.intake.take_piece import take_piece
from marketplace.people.models import Device
from marketplace.policy import Policy
from workdiary.clock import Clock
from workdiary.operation import Operation as Signed
from workdiary.seal import Piece, SigningKey
from workdiary.wire import read_operation, read_segment


def receive_operations(
    values: Sequence[object],
    piece: Piece,
    *,
    device: Device,
    clock: Clock,
    policy: Policy,
    blobs: Blobs,
    seal: SigningKey,
) -> list[Answer]:
    """Take a batch; answers in its order. Any order and any repetition ends in the same state.

    The bytes of pictures whose segments were removed are gone when this returns.
    """
    keep_snapshots(device.member, blobs)
    places = claimed_places(values)

    def attempt() -> list[Answer]:
        with transaction.atomic(durable=True):
            chain = take_piece(piece, device, places, now_s=clock.read().now_s)
            read = read_links(values, chain, piece.device_id, _read)
            items = [item for item in read if isinstance(item, Item)]
            take_contracts(device.member, (item.record.contract_id for item in items))
            now_s = clock.read().now_s
            return [
                _do(item, device, now_s=now_s, policy=policy, blobs=blobs, seal=seal)
                if isinstance(item, Item)
                else item
                for item in read
            ]

    answers = until_it_stands(attempt)
    forget_pictures(device.member, blobs)
    return answers


def _read(data: bytes) -> tuple[Signed, None]:
    return read_operation(data), None


def _do(
    item: Item[Signed],
    device: Device,
    *,
    now_s: int,
    policy: Policy,
    blobs: Blobs,
    seal: SigningKey,
) -> Answer:
    signed = item.record
    row = (
        Segment.objects.select_for_update(of=("self",))
        .filter(pk=signed.segment_id, contract_id=signed.contract_id, freelancer=device.member)
        .first()
    )
    if row is None:
        return RefusedItem(signed.id, "not_found")
    held = Operation.objects.filter(pk=signed.id).first()
    if held is not None:
        same = held.payload_sha256 == item.link.record_sha256
        return _answer(signed.id, row) if same else RefusedItem(signed.id, "id_reused")
    code = _refusal(item, row, now_s=now_s, policy=policy, blobs=blobs)
    if code:
        return RefusedItem(signed.id, code)
    operation = _operation(item, device, now_s)
    operation.position = append_operation(operation, row.contract_id, now_s=now_s, seal=seal)
    operation.save(force_insert=True)
    outcome = _outcome(row)
    change_memo(row, outcome.memo if row.payload else "", number=outcome.number)
    if outcome.is_removed and row.state != "removed":
        remove_segment(row, now_s=now_s, seal=seal)
        settle_freed(row, now_s=now_s, policy=policy, seal=seal)
    elif not outcome.is_removed and row.state == "removed":
        restore_segment(row, now_s=now_s, policy=policy, seal=seal)
    return _answer(signed.id, row)


def _refusal(
    item: Item[Signed],
    row: Segment,
    *,
    now_s: int,
    policy: Policy,
    blobs: Blobs,
) -> str:
    if now_s >= lock_s(row.starts_s, open_locks(), policy):
        return "week_locked"
    if item.is_fork:
        return "fork"
    if Operation.objects.filter(segment=row, number=item.record.number).exists():
        return "number_reused"
    if item.record.kind == "memo" and item.record.memo is None:
        return "bad_record"
    if item.record.kind == "restore" and not row.payload:
        return "record_missing"
    if item.record.kind == "restore" and lacks_pictures(row, blobs):
        return "picture_missing"
    return ""


def _operation(item: Item[Signed], device: Device, now_s: int) -> Operation:
    signed, link = item.record, item.link
    return Operation(
        id=signed.id,
        segment_id=signed.segment_id,
        kind=signed.kind,
        number=signed.number,
        at_s=signed.at_s,
        device=device,
        payload=link.record,
        payload_sha256=link.record_sha256,
        seq=link.seq,
        prev=link.prev,
        salt=link.salt,
        received_s=now_s,
    )


def _outcome(row: Segment) -> Outcome:
    recorded = read_segment(bytes(row.payload)).memo if row.payload else ""
    return fold(recorded, [done(held) for held in Operation.objects.filter(segment=row)])


def _answer(operation_id: UUID, row: Segment) -> Answer:
    if row.state == "parked":
        return ParkedItem(operation_id, row.parked_for, row.other_id)
    return DoneItem(operation_id)
