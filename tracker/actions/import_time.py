"""Bring entries of another tracker in as manual time; what is there already is left alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.record import held_until_s
from tracker.actions.stretch import split
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from workdiary.clock import Reading
from workdiary.contract import Terms
from workdiary.errors import BadMemo
from workdiary.segment import COUNTED, REASONS, Segment, clean_memo
from workdiary.week import BillingWeek

LOCAL = "imported_locked"


class Entry(Protocol):
    """[starts_s, ends_s), whole minutes, with what was written."""

    @property
    def starts_s(self) -> int: ...

    @property
    def ends_s(self) -> int: ...

    @property
    def memo(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Seconds by what becomes of them: billed as manual time, kept here alone, or left out."""

    added_s: int = 0
    local_s: int = 0
    known_s: int = 0
    overlap_s: int = 0
    future_s: int = 0
    no_memo_s: int = 0


def import_time(
    desk: Desk,
    reading: Reading,
    contract_id: UUID,
    entries: Sequence[Entry],
    *,
    dry_run: bool = False,
) -> Done[Tally] | Refused:
    """All of it in one transaction. Time of locked weeks, or of before the contract, stays here."""
    fetched = desk.diary.contracts.get(contract_id)
    if fetched is None or fetched.terms.state in {"offered", "declined"}:
        return Refused("no_contract")
    terms = fetched.terms
    judged = [(_fate(desk, one, terms, now_s=reading.now_s), one) for one in entries]
    if not terms.takes_manual and any(fate == "added_s" for fate, _ in judged):
        return Refused("manual_not_allowed", {"client": terms.client_name})
    sums: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    wanted: list[tuple[str, Entry]] = []
    for fate, one in judged:
        if fate in ("added_s", "local_s"):
            if any(one.starts_s < to_s and from_s < one.ends_s for from_s, to_s in taken[-50:]):
                fate = "overlap_s"
            else:
                taken.append((one.starts_s, one.ends_s))
                wanted.append((fate, one))
        sums[fate] = sums.get(fate, 0) + one.ends_s - one.starts_s
    if not dry_run and wanted:
        with desk.transaction() as tx:
            ids = [id for fate, one in wanted for id in _put(desk, tx, contract_id, fate, one)]
            desk.tell(SegmentsChanged(ids=tuple(ids)))
    return Done(Tally(**sums))


def _fate(desk: Desk, entry: Entry, terms: Terms, *, now_s: int) -> str:
    if entry.ends_s > now_s:
        return "future_s"
    there = desk.diary.segments.between(entry.starts_s, entry.ends_s)
    memo = _memo(entry)
    same = [
        kept
        for kept in there
        if kept.segment.kind == "manual"
        and kept.segment.contract_id == terms.id
        and kept.segment.memo == memo
        and entry.starts_s <= kept.segment.starts_s
        and kept.segment.ends_s <= entry.ends_s
    ]
    if sum(kept.segment.seconds for kept in same) == entry.ends_s - entry.starts_s:
        return "known_s"
    if any(kept.state in COUNTED or kept.code == LOCAL for kept in there):
        return "overlap_s"
    is_locked = now_s >= BillingWeek.containing(entry.starts_s).lock_s
    if is_locked or entry.starts_s < terms.starts_s:
        return "local_s"
    return "added_s" if memo else "no_memo_s"


def _put(desk: Desk, tx: Tx, contract_id: UUID, fate: str, entry: Entry) -> list[UUID]:
    ids = []
    for starts_s, ends_s in split(entry.starts_s, entry.ends_s):
        segment = Segment(
            id=desk.new_id(starts_s * 1000),
            contract_id=contract_id,
            starts_s=starts_s,
            ends_s=ends_s,
            kind="manual",
            memo=_memo(entry),
            notes=(REASONS["other"],),
        )
        segments = desk.diary.segments
        segments.open(tx, segment)
        segments.close(tx, segment, held_until_s=held_until_s(desk, segment))
        if fate == "local_s":
            # Refused before it was ever sent: it is in no outbox and in no link of the chain.
            for step in ("approve", "send"):
                segments.move(tx, segment.id, step)
            segments.move(tx, segment.id, "refuse", code=LOCAL)
        ids.append(segment.id)
    return ids


def _memo(entry: Entry) -> str:
    try:
        return clean_memo(entry.memo)
    except BadMemo:
        return clean_memo(entry.memo[:1_000])
