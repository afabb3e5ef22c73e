"""Take a batch of segments: read once, judge each, write together; a bad one delays no other."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from django.db import transaction

from marketplace.blobs import Blobs
from marketplace.intake.admission import (
    Again,
    Judgement,
    Known,
    Parked,
    Refused,
    Span,
    Taken,
    judge,
)
from marketplace.intake.again import until_it_stands
from marketplace.intake.answers import Answer, ParkedItem, Receipted, RefusedItem
from marketplace.intake.append_leaves import append_leaves
from marketplace.intake.known import read_known, take_contracts
from marketplace.intake.models import Leaf, Picture, Segment, Snapshot
from marketplace.intake.read_links import Item, claimed_places, read_links
from marketplace.intake.take_piece import take_piece
from marketplace.people.models import Device
from marketplace.policy import Policy
from workdiary.activity import level
from workdiary.clock import Clock
from workdiary.seal import Piece, SigningKey
from workdiary.segment import Segment as Recorded
from workdiary.week import SLOT_S, BillingWeek
from workdiary.wire import read_segment


def receive_segments(
    values: Sequence[object],
    piece: Piece,
    *,
    device: Device,
    clock: Clock,
    policy: Policy,
    blobs: Blobs,
    seal: SigningKey,
) -> list[Answer]:
    """Take a batch; answers in its order. The same segment twice is one, with one receipt.

    `piece` says where in the device's chain its records stand. When this returns, everything it answers is committed. The clock is asked after the
    contracts' rows are taken: a batch comes wholly before or wholly after the lock.
    """

    places = claimed_places(values)

    def attempt() -> list[Answer]:
        with transaction.atomic(durable=True):
            chain = take_piece(piece, device, places, now_s=clock.read().now_s)
            read = read_links(values, chain, piece.device_id, read_segment)
            items = [item for item in read if isinstance(item, Item)]
            contracts = take_contracts(device.member, (i.record.contract_id for i in items))
            now_s = clock.read().now_s
            known = read_known(items, contracts, device, blobs)
            judged = judge_all(items, known, now_s=now_s, policy=policy)
            write(judged, device=device, now_s=now_s, seal=seal)
            answers = iter(_answers(judged))
            return [next(answers) if isinstance(item, Item) else item for item in read]

    return until_it_stands(attempt)


def judge_all(
    items: Sequence[Item[Recorded]], known: Known, *, now_s: int, policy: Policy
) -> list[tuple[Item[Recorded], Judgement]]:
    """Judge in order; what was taken is known to the next one."""
    hashes = dict(known.hashes)
    open_ids = set(known.open_ids)
    # A segment lies in one slot: what it may overlap does too.
    in_slot: dict[int, list[Span]] = {}
    for span in known.counted:
        in_slot.setdefault(span.starts_s // SLOT_S, []).append(span)
    judged: list[tuple[Item[Recorded], Judgement]] = []
    for item in items:
        segment, sha256 = item.record, item.link.record_sha256
        counted = in_slot.setdefault(segment.slot, [])
        now_known = replace(known, hashes=hashes, counted=counted, open_ids=frozenset(open_ids))
        judgement = judge(
            segment, now_known, sha256=sha256, is_fork=item.is_fork, now_s=now_s, policy=policy
        )
        if isinstance(judgement, Taken | Parked):
            hashes[segment.id] = sha256
            open_ids.discard(segment.id)
        if isinstance(judgement, Taken):
            counted.append(Span(id=segment.id, starts_s=segment.starts_s, ends_s=segment.ends_s))
        judged.append((item, judgement))
    return judged


def write(
    judged: Sequence[tuple[Item[Recorded], Judgement]],
    *,
    device: Device,
    now_s: int,
    seal: SigningKey,
) -> None:
    """New rows for what is new, a new state for what was parked, leaves and receipts."""
    here = set(
        Segment.objects.filter(pk__in=[i.record.id for i, _ in judged]).values_list("pk", flat=True)
    )
    rows: list[Segment] = []
    settled: list[Segment] = []
    for item, judgement in judged:
        if isinstance(judgement, Taken | Parked):
            row = _row(item, judgement, device, now_s)
            (settled if row.pk in here else rows).append(row)
    Segment.objects.bulk_create(rows)
    new = {row.pk for row in rows}
    _keep_snapshots([item for item, _ in judged if item.record.id in new], device)
    for row in settled:
        settle(row.pk, row, now_s=now_s)
    counted = {row.pk for row in (*rows, *settled) if row.is_counted}
    append_new_leaves(counted, now_s=now_s, seal=seal)


def settle(segment_id: UUID, judged: Segment, *, now_s: int) -> None:
    """A segment that is here already takes the state it was judged to have now."""
    Segment.objects.filter(pk=segment_id).update(
        state=judged.state,
        is_counted=judged.is_counted,
        is_late=judged.is_late,
        parked_for=judged.parked_for,
        other_id=judged.other_id,
    )


def append_new_leaves(counted: set[UUID], *, now_s: int, seal: SigningKey) -> None:
    """Counted segments without a leaf get one, contract by contract, with their receipts."""
    fresh = Segment.objects.filter(pk__in=counted, leaf=None).order_by(
        "contract_id", "device_id", "seq"
    )
    by_contract: dict[UUID, list[Segment]] = {}
    for row in fresh:
        by_contract.setdefault(row.contract_id, []).append(row)
    for contract_id, segments in by_contract.items():
        append_leaves(contract_id, segments, now_s=now_s, seal=seal)


def stand(row: Segment, judgement: Taken | Parked) -> Segment:
    """The row with the state, lateness and reason of its judgement."""
    match judgement:
        case Taken(is_late):
            row.state, row.is_counted, row.is_late = "counted", True, is_late
            row.parked_for, row.other_id = "", None
        case Parked(reason, other_id):
            row.state, row.is_counted, row.is_late = "parked", False, False
            row.parked_for, row.other_id = reason, other_id
    return row


def _row(item: Item[Recorded], judgement: Taken | Parked, device: Device, now_s: int) -> Segment:
    segment, link = item.record, item.link
    row = Segment(
        id=segment.id,
        contract_id=segment.contract_id,
        freelancer_id=device.member_id,
        device=device,
        starts_s=segment.starts_s,
        ends_s=segment.ends_s,
        week_s=BillingWeek.containing(segment.starts_s).starts_s,
        kind=segment.kind,
        memo=segment.memo,
        level=level(segment.minutes),
        payload=link.record,
        payload_sha256=link.record_sha256,
        seq=link.seq,
        prev=link.prev,
        salt=link.salt,
        received_s=now_s,
    )
    return stand(row, judgement)


def _keep_snapshots(items: Sequence[Item[Recorded]], device: Device) -> None:
    named = {shot.sha256 for item in items for shot in item.record.snapshots}
    pictures = dict(
        Picture.objects.filter(member=device.member, sha256__in=named).values_list("sha256", "pk")
    )
    Snapshot.objects.bulk_create(
        Snapshot(
            segment_id=item.record.id,
            picture_id=pictures[shot.sha256],
            taken_s=shot.taken_s,
            screen=shot.screen,
            hidden_percent=shot.hidden_percent,
            is_one_colour=shot.is_one_colour,
        )
        for item in items
        for shot in item.record.snapshots
    )


def _answers(judged: Sequence[tuple[Item[Recorded], Judgement]]) -> list[Answer]:
    ids = [item.record.id for item, _ in judged]
    receipts = dict(Leaf.objects.filter(segment__in=ids).values_list("segment_id", "receipt"))
    rows = {row.pk: row for row in Segment.objects.filter(pk__in=ids)}
    return [_answer(item.record.id, verdict, receipts, rows) for item, verdict in judged]


def _answer(
    segment_id: UUID, judgement: Judgement, receipts: dict[UUID, str], rows: dict[UUID, Segment]
) -> Answer:
    match judgement:
        case Refused(code):
            return RefusedItem(segment_id, code)
        case Parked(reason, other_id):
            return ParkedItem(segment_id, reason, other_id)
        case Taken():
            return Receipted(segment_id, receipts[segment_id])
        case Again():
            row = rows[segment_id]
            if segment_id in receipts:
                return Receipted(segment_id, receipts[segment_id])
            if row.state == "removed":
                return RefusedItem(segment_id, "removed")
            return ParkedItem(segment_id, row.parked_for, row.other_id)
