"""A day, a week, a segment, a picture; each starts from the actor."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import F, OuterRef, Subquery, Sum

from marketplace.contracts.models import Contract
from marketplace.intake.models import Head, Picture, Segment, Snapshot
from marketplace.intake.receipts import receipts_of
from marketplace.people.models import Member
from workdiary.segment import Segment as Recorded
from workdiary.week import BillingWeek
from workdiary.wire import read_segment


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A segment as it was recorded, and what became of it. `memo` is the newest."""

    segment: Recorded
    state: str
    memo: str
    is_late: bool
    parked_for: str
    other_id: UUID | None
    received_s: int
    receipt: str  # canonical JSON, or "" while there is none
    forgotten: frozenset[str]  # hashes of pictures whose bytes are gone
    withdrawn: frozenset[str]  # of these, what both sides agreed to delete
    broken: frozenset[str]  # hashes of pictures that do not open


def between(actor: Member, contract: Contract, *, starts_s: int, ends_s: int) -> list[Kept]:
    """What begins in [starts_s, ends_s) on the contract, by start; removed ones too.

    Five statements.
    """
    rows = list(
        Segment.objects.for_actor(actor)
        .filter(contract=contract, starts_s__gte=starts_s, starts_s__lt=ends_s)
        .prefetch_related("snapshots__picture")
        .order_by("starts_s", "id")
    )
    receipts = receipts_of(rows)
    return [_kept(row, receipts) for row in rows]


def segment_of(actor: Member, segment_id: UUID) -> Kept | None:
    """One segment the actor may see, or None."""
    rows = Segment.objects.for_actor(actor).filter(pk=segment_id)
    row = rows.prefetch_related("snapshots__picture").first()
    return None if row is None else _kept(row, receipts_of([row]))


def counted_s(contract_ids: Iterable[UUID], week: BillingWeek) -> dict[UUID, int]:
    """Seconds of the week that count and came in time, by contract. One statement."""
    sums = (
        Segment.objects.counted()
        .filter(contract__in=list(contract_ids), week_s=week.starts_s, is_late=False)
        .values("contract_id")
        .annotate(seconds=Sum(F("ends_s") - F("starts_s")))
    )
    return {row["contract_id"]: row["seconds"] for row in sums}


def newest_heads(contract_ids: Iterable[UUID]) -> dict[UUID, tuple[int, str]]:
    """(size, root) of the contracts' logs; none for a contract whose log is empty. One statement."""
    newest = Head.objects.filter(contract=OuterRef("contract")).order_by("-size").values("size")[:1]
    rows = Head.objects.filter(contract__in=list(contract_ids), size=Subquery(newest))
    return {id: (size, root) for id, size, root in rows.values_list("contract_id", "size", "root")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A picture that can be shown, and the segment it belongs to."""

    segment_id: UUID
    sha256: str
    taken_s: int


def newest_pictures(actor: Member, contract_id: UUID, *, most: int) -> list[Seen]:
    """The newest pictures of counted time on a contract, newest first. One statement."""
    rows = Snapshot.objects.filter(
        segment__in=Segment.objects.for_actor(actor).counted().filter(contract=contract_id),
        picture__forgotten_s=None,
    ).exclude(picture__opens=False)
    rows = rows.order_by("-taken_s", "screen")
    return [
        Seen(segment_id=segment_id, sha256=sha256, taken_s=taken_s)
        for segment_id, sha256, taken_s in rows.values_list(
            "segment_id", "picture__sha256", "taken_s"
        )[:most]
    ]


def picture_for(actor: Member, segment_id: UUID, sha256: str) -> Picture | None:
    """The picture, if an unremoved segment of the actor's contracts names it. One statement."""
    found = (
        Snapshot.objects.filter(
            segment__in=Segment.objects.for_actor(actor).filter(pk=segment_id),
            picture__sha256=sha256,
            picture__forgotten_s=None,
        )
        .exclude(segment__state="removed")
        .select_related("picture")
        .first()
    )
    return None if found is None else found.picture


def _tombstone(row: Segment) -> Recorded:
    """When it was, and no more: not even what was sent again to be restored."""
    kind: Any = row.kind
    return Recorded(
        id=row.pk,
        contract_id=row.contract_id,
        starts_s=row.starts_s,
        ends_s=row.ends_s,
        kind=kind,
    )


def _kept(row: Segment, receipts: Mapping[UUID, str]) -> Kept:
    return Kept(
        segment=read_segment(bytes(row.payload)) if row.state != "removed" else _tombstone(row),
        state=row.state,
        memo=row.memo,
        is_late=row.is_late,
        parked_for=row.parked_for,
        other_id=row.other_id,
        received_s=row.received_s,
        receipt=receipts.get(row.pk, ""),
        forgotten=frozenset(
            shot.picture.sha256
            for shot in row.snapshots.all()
            if shot.picture.forgotten_s is not None
        ),
        withdrawn=frozenset(
            shot.picture.sha256
            for shot in row.snapshots.all()
            if shot.picture.withdrawn_s is not None
        ),
        broken=frozenset(
            shot.picture.sha256 for shot in row.snapshots.all() if shot.picture.opens is False
        ),
    )
