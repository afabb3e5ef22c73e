"""Take a batch of segments: read once, judge each, write together; a bad one delays no other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import itemgetter
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
from marketplace.intake.append_leaves import Fresh, Placed, append_segments, fresh_segment
from marketplace.intake.known import read_known, take_contracts
from marketplace.intake.many_rows import add_rows
from marketplace.intake.models import Segment, Snapshot
from marketplace.intake.read_links import Item, claimed_places, read_links
from marketplace.intake.receipts import receipts_of
from marketplace.intake.receive_snapshot import keep_snapshots
from marketplace.intake.take_piece import take_piece
from marketplace.intake.tell_late import tell_late
from marketplace.intake.tell_limit import look_at_limit
from marketplace.intake.tombstone import fill_again
from marketplace.people.models import Device
from marketplace.policy import Policy
from workdiary.clock import Clock
from workdiary.seal import Piece, SigningKey
from workdiary.segment import Segment as Recorded
from workdiary.week import SLOT_S, BillingWeek
from workdiary.wire import read_measured

_SEGMENT = (
    "id",
    "contract_id",
    "freelancer_id",
    "device_id",
    "starts_s",
    "ends_s",
    "week_s",
    "kind",
    "memo",
    "level",
    "state",
    "is_counted",
    "is_late",
    "parked_for",
    "other_id",
    "number",
    "position",
    "payload",
    "payload_sha256",
    "seq",
    "sealed_seq",
    "prev",
    "salt",
    "received_s",
)
_SNAPSHOT = ("segment_id", "picture_id", "taken_s", "screen", "hidden_percent", "is_one_colour")


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

    keep_snapshots(device.member, blobs)
    places = claimed_places(values)

    def attempt() -> list[Answer]:
        with transaction.atomic(durable=True):
            chain = take_piece(piece, device, places, now_s=clock.read().now_s)
            read = read_links(values, chain, piece.device_id, read_measured)
            items = [item for item in read if isinstance(item, Item)]
            contracts = take_contracts(device.member, (i.record.contract_id for i in items))
            now_s = clock.read().now_s
            known = read_known(items, contracts, device, blobs)
            judged = judge_all(items, known, now_s=now_s, policy=policy)
            receipts = write(judged, known, device=device, now_s=now_s, seal=seal)
            look_at_limit(_weeks_taken(judged, is_late=False), now_s=now_s)
            tell_late(_weeks_taken(judged, is_late=True), now_s=now_s)
            answers = iter(_answers(judged, receipts))
            return [next(answers) if isinstance(item, Item) else item for item in read]

    return until_it_stands(attempt)


def _weeks_taken(
    judged: Sequence[tuple[Item[Recorded], Judgement]], *, is_late: bool
) -> set[tuple[UUID, int]]:
    """The contracts and weeks that count more now, or of which something came late."""
    return {
        (item.record.contract_id, BillingWeek.containing(item.record.starts_s).starts_s)
        for item, judgement in judged
        if isinstance(judgement, Taken) and judgement.is_late == is_late
    }


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
    now_known = replace(known, hashes=hashes, open_ids=open_ids)
    judged: list[tuple[Item[Recorded], Judgement]] = []
    for item in items:
        segment = item.record
        counted = in_slot.setdefault(segment.slot, [])
        judgement = judge(
            segment,
            now_known,
            counted=counted,
            sha256=item.sha256,
            is_fork=item.is_fork,
            now_s=now_s,
            policy=policy,
        )
        if isinstance(judgement, Taken | Parked):
            hashes[segment.id] = item.sha256
            open_ids.discard(segment.id)
        if isinstance(judgement, Taken):
            counted.append(Span(id=segment.id, starts_s=segment.starts_s, ends_s=segment.ends_s))
        judged.append((item, judgement))
    return judged


def write(
    judged: Sequence[tuple[Item[Recorded], Judgement]],
    known: Known,
    *,
    device: Device,
    now_s: int,
    seal: SigningKey,
) -> dict[UUID, str]:
    """New rows for what is new, a new state for what was parked, leaves; the receipts by id."""
    kept = [(i, j) for i, j in judged if isinstance(j, Taken | Parked)]
    new = [(i, j) for i, j in kept if i.record.id not in known.hashes]
    placed = _place(new, now_s=now_s, seal=seal)
    add_rows(Segment, _SEGMENT, [_row(item, j, placed, device, now_s) for item, j in new])
    add_rows(
        Snapshot,
        _SNAPSHOT,
        [
            (
                item.record.id,
                known.pictures[shot.sha256],
                shot.taken_s,
                shot.screen,
                shot.hidden_percent,
                shot.is_one_colour,
            )
            for item, _ in new
            for shot in item.record.snapshots
        ],
    )
    settled = {i.record.id: j for i, j in kept if i.record.id in known.hashes}
    for row in Segment.objects.filter(pk__in=settled) if settled else ():
        settle(row.pk, stand(row, settled[row.pk]), now_s=now_s)
    receipts = {id: one.receipt for id, one in placed.items()}
    return receipts | append_new_leaves(
        {id for id, judgement in settled.items() if isinstance(judgement, Taken)},
        now_s=now_s,
        seal=seal,
    )


def _place(
    new: Sequence[tuple[Item[Recorded], Taken | Parked]], *, now_s: int, seal: SigningKey
) -> dict[UUID, Placed]:
    """Where those that count stand in their contracts' logs from now on."""
    fresh: dict[UUID, list[tuple[int, Fresh]]] = {}
    for item, judgement in new:
        if isinstance(judgement, Taken):
            leaf = Fresh(
                id=item.record.id,
                link_hash=item.link_hash,
                record_sha256=item.sha256,
                received_s=now_s,
                is_late=judgement.is_late,
            )
            fresh.setdefault(item.record.contract_id, []).append((item.link.seq, leaf))
    return _append(fresh, now_s=now_s, seal=seal)


def settle(segment_id: UUID, judged: Segment, *, now_s: int) -> None:
    """A segment that is here already takes the state it was judged to have now."""
    Segment.objects.filter(pk=segment_id).update(
        state=judged.state,
        is_counted=judged.is_counted,
        is_late=judged.is_late,
        parked_for=judged.parked_for,
        other_id=judged.other_id,
    )


def append_new_leaves(counted: set[UUID], *, now_s: int, seal: SigningKey) -> dict[UUID, str]:
    """Counted segments that are here get their leaf if they have none yet; the receipts by id."""
    if not counted:
        return {}
    fresh: dict[UUID, list[tuple[int, Fresh]]] = {}
    for row in Segment.objects.filter(pk__in=counted, position=None):
        fresh.setdefault(row.contract_id, []).append((row.seq, fresh_segment(row)))
    placed = _append(fresh, now_s=now_s, seal=seal)
    for id, one in placed.items():
        Segment.objects.filter(pk=id).update(position=one.position)
    return {id: one.receipt for id, one in placed.items()}


def _append(
    fresh: dict[UUID, list[tuple[int, Fresh]]], *, now_s: int, seal: SigningKey
) -> dict[UUID, Placed]:
    """Contract by contract, in the order of the device's chain."""
    placed: dict[UUID, Placed] = {}
    for contract_id in sorted(fresh):
        items = [one for _, one in sorted(fresh[contract_id], key=itemgetter(0))]
        placed |= append_segments(contract_id, items, now_s=now_s, seal=seal)
    return placed


def stand(row: Segment, judgement: Taken | Parked) -> Segment:
    """The row with the state, lateness and reason of its judgement.

    Whether it came late was promised with its receipt, if it has one.
    """
    state, is_counted, is_late, reason, other_id = _standing(judgement)
    row.state, row.is_counted, row.parked_for, row.other_id = state, is_counted, reason, other_id
    row.is_late = is_late if row.position is None else row.is_late
    return row


def _standing(judgement: Taken | Parked) -> tuple[str, bool, bool, str, UUID | None]:
    """State, is_counted, is_late, parked_for, other_id."""
    match judgement:
        case Taken(is_late):
            return "counted", True, is_late, "", None
        case Parked(reason, other_id):
            return "parked", False, False, reason, other_id


def _row(
    item: Item[Recorded],
    judgement: Taken | Parked,
    placed: Mapping[UUID, Placed],
    device: Device,
    now_s: int,
) -> tuple[object, ...]:
    segment, link = item.record, item.link
    place = placed.get(segment.id)
    return (
        segment.id,
        segment.contract_id,
        device.member_id,
        device.pk,
        segment.starts_s,
        segment.ends_s,
        BillingWeek.containing(segment.starts_s).starts_s,
        segment.kind,
        segment.memo,
        item.level,
        *_standing(judgement),
        0,
        None if place is None else place.position,
        link.record,
        item.sha256,
        link.seq,
        None if segment.slot_seal is None else segment.slot_seal.seq,
        link.prev,
        link.salt,
        now_s,
    )


def _answers(
    judged: Sequence[tuple[Item[Recorded], Judgement]], receipts: dict[UUID, str]
) -> list[Answer]:
    again = [item.record.id for item, judgement in judged if isinstance(judgement, Again)]
    rows = {row.pk: row for row in Segment.objects.filter(pk__in=again)} if again else {}
    if again:
        receipts = receipts | receipts_of(list(rows.values()))
        for item, judgement in judged:
            if isinstance(judgement, Again) and rows[item.record.id].state == "removed":
                fill_again(rows[item.record.id], item)
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
