"""Read once what a batch is judged by."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from marketplace.blobs import Blobs
from marketplace.contracts.models import Change, Contract
from marketplace.deadlines.locks import open_locks
from marketplace.intake.admission import Agreed, Known, Span
from marketplace.intake.many_rows import find_rows, ids_here
from marketplace.intake.models import Picture, Segment
from marketplace.intake.read_links import Item
from marketplace.people.models import Device, Member
from marketplace.rows import take
from workdiary.segment import Segment as Recorded
from workdiary.week import SLOT_S


def take_contracts(member: Member, contract_ids: Iterable[UUID]) -> list[Contract]:
    """The freelancer's own hourly contracts among these, rows taken in order."""
    own = Contract.objects.filter(freelancer=member, kind=Contract.Kind.HOURLY)
    return take(own.filter(pk__in=set(contract_ids)))


def read_known(
    items: Sequence[Item[Recorded]], contracts: Sequence[Contract], device: Device, blobs: Blobs
) -> Known:
    """What is here already, in collections that the caller goes on filling. Four statements,
    and one where a segment names a window."""
    # Nearly always none of them: only those that are here become rows of the ORM.
    here = ids_here(Segment, {item.record.id for item in items})
    rows = list(Segment.objects.filter(pk__in=here)) if here else []
    own = [row for row in rows if row.freelancer_id == device.member_id]
    hashes = {row.pk: row.payload_sha256 for row in rows}
    open_ids = {row.pk for row in own if row.state == "parked" and row.parked_for != "fork"}
    once = _took_titles(items)
    return Known(
        enrolled_s=device.enrolled_s,
        contracts={
            contract.pk: Agreed(
                starts_s=contract.starts_s,
                takes_manual=contract.takes_manual,
                pictures=contract.pictures,
                took_titles=contract.takes_titles or contract.pk in once,
            )
            for contract in contracts
        },
        hashes=hashes,
        open_ids=frozenset(open_ids),
        counted=counted_near(device.member, [item.record for item in items]),
        pictures=readable(device.member, items, blobs),
        locks=open_locks(),
    )


def _took_titles(items: Sequence[Item[Recorded]]) -> set[UUID]:
    """Those contracts of segments with a title that have let titles be noted once.

    What an offline tracker recorded before it heard that they no longer do is paid all the same.
    """
    named = {
        item.record.contract_id
        for item in items
        if any(shot.app or shot.title for shot in item.record.snapshots)
    }
    if not named:
        return set()
    changes = Change.objects.filter(contract__in=named, before__takes_titles=True)
    return set(changes.values_list("contract_id", flat=True))


def counted_near(member: Member, spans: Sequence[Recorded | Span | Segment]) -> list[Span]:
    """The freelancer's counted segments around these. One statement."""
    if not spans:
        return []
    rows = Segment.objects.counted().filter(
        freelancer=member,
        starts_s__gt=min(span.starts_s for span in spans) - SLOT_S,
        starts_s__lt=max(span.ends_s for span in spans),
    )
    return [
        Span(id=pk, starts_s=starts_s, ends_s=ends_s)
        for pk, starts_s, ends_s in rows.values_list("pk", "starts_s", "ends_s")
    ]


def readable(member: Member, items: Sequence[Item[Recorded]], blobs: Blobs) -> dict[str, int]:
    """The pictures named here that the member sent and that are there: keys by hash.

    One that both sides agreed to delete needs no bytes any more.

    One statement.
    """
    named = {shot.sha256 for item in items for shot in item.record.snapshots}
    if not named:
        return {}
    columns = ["sha256", "id", "member_id", "forgotten_s", "withdrawn_s"]
    return {
        sha256: key
        for sha256, key, member_id, forgotten_s, withdrawn_s in find_rows(Picture, columns, named)
        if member_id == member.pk
        and (withdrawn_s is not None or (forgotten_s is None and blobs.has(sha256)))
    }
