"""Of received time: does its seal hold, is it more than passed, was the clock right?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from django.db.models import Q

from marketplace.intake.models import ChainPiece, Segment
from marketplace.people.models import Device
from workdiary.claims import Claim, Contact, clock_off_s, overclaimed
from workdiary.seal import chained, inner_hash, sha256_hex
from workdiary.slot_seal import holds
from workdiary.wire import read_outline


@dataclass(frozen=True, slots=True)
class ProofFact:
    """What `workdiary.protection` asks of one segment: SEAL and CLOCK."""

    is_sealed: bool = True
    clock_off_s: int = 0


@dataclass(frozen=True, slots=True)
class _Chain:
    """A stretch of a device's chain: its inner hashes, the hash before each, who heard when."""

    inners: Mapping[int, bytes]
    prevs: Mapping[int, str]
    contacts: Sequence[Contact]


def proof_facts(ids: Iterable[UUID]) -> dict[UUID, ProofFact]:
    """By segment, for those that count. One statement, and three for each device."""
    rows = Segment.objects.counted().filter(pk__in=list(ids)).select_related("device")
    found: dict[UUID, ProofFact] = {}
    for device, own in groupby(rows.order_by("device_id", "seq"), key=lambda row: row.device):
        found |= _of_device(device, list(own))
    return found


def _of_device(device: Device, rows: Sequence[Segment]) -> dict[UUID, ProofFact]:
    places = {row.pk: row.sealed_seq or row.seq for row in rows}
    chain, claims = _read(device, min(places.values()), max(row.seq for row in rows))
    too_much = overclaimed(chain.contacts, claims)
    return {
        row.pk: ProofFact(
            is_sealed=_is_whole(row, chain) and row.pk not in too_much,
            clock_off_s=clock_off_s(chain.contacts, places[row.pk], row.ends_s),
        )
        for row in rows
    }


def _read(device: Device, first: int, last: int) -> tuple[_Chain, list[Claim]]:
    kept = ChainPiece.objects.filter(device=device, is_fork=False)
    # One piece more: the contact before the one that told of the first link.
    before = kept.filter(after__lt=first).order_by("-after").values_list("after", flat=True)[:2]
    begins = min(before, default=0)
    pieces = list(kept.filter(after__gte=begins, after__lt=last).order_by("after"))
    inners: dict[int, bytes] = {}
    prevs: dict[int, str] = {}
    for row in pieces:
        piece = row.piece(device.chain_id or device.pk)
        hash_hex = piece.prev
        for seq, inner in enumerate(piece.inners, piece.after + 1):
            inners[seq], prevs[seq] = inner, hash_hex
            hash_hex = chained(hash_hex, inner)
    told = (
        Segment.objects.counted()
        .filter(device=device, seq__gt=begins)
        .filter(Q(sealed_seq=None) | Q(sealed_seq__gt=begins))
    )
    claims, receipts, taken = list[Claim](), set[int](), set[int]()
    for id, kind, seq, sealed_seq, starts_s, ends_s, received_s in told.order_by("seq").values_list(
        "pk", "kind", "seq", "sealed_seq", "starts_s", "ends_s", "received_s"
    ):
        receipts.add(received_s)
        if kind == "tracked":
            # Who names a seal that was named before stands where its own record does.
            place = seq if sealed_seq is None or sealed_seq in taken else sealed_seq
            taken.add(place)
            claims.append(Claim(id=id, place=place, starts_s=starts_s, ends_s=ends_s))
    return _Chain(inners, prevs, _contacts(device, pieces, receipts, begins)), claims


def _contacts(
    device: Device, pieces: Sequence[ChainPiece], receipts: Iterable[int], begins: int
) -> list[Contact]:
    """Each piece, and each later receipt up to the next piece: nothing new was told there."""
    start = [] if begins else [Contact(at_s=device.enrolled_s, upto=0)]
    told = [
        Contact(at_s=row.received_s, upto=row.upto, ahead_s=row.clock_ahead_s) for row in pieces
    ]
    known: list[Contact] = []
    for one in [*start, *told]:
        later = [at_s for at_s in receipts if known and known[-1].at_s < at_s < one.at_s]
        known += [Contact(at_s=at_s, upto=known[-1].upto) for at_s in sorted(later)]
        known.append(one)
    return known


def _is_whole(row: Segment, chain: _Chain) -> bool:
    """The record is the one in the chain, and was sealed there when its slot ended."""
    if not chain.inners:
        return True  # nothing is known of this chain: see `verify_diaries`
    payload = bytes(row.payload)
    is_record = sha256_hex(payload) == row.payload_sha256
    is_linked = (chain.inners.get(row.seq), chain.prevs.get(row.seq)) == (
        inner_hash(row.salt, payload),
        row.prev,
    )
    if not (is_record and is_linked) or row.sealed_seq is None:
        return is_record and is_linked
    seal = read_outline(payload).slot_seal
    return (
        seal is not None
        and seal.seq < row.seq
        and holds(
            seal,
            payload,
            segment_id=row.pk,
            starts_s=row.starts_s,
            ends_s=row.ends_s,
            inners={chain.inners.get(seal.seq, b"")},
        )
    )
