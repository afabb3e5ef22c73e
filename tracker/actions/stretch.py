"""The running stretch: one contract from Start to Stop, and the segment that is open in it. Pure.

slots      |------------|------------|
stretch         [==================]            began_s .. now
segments        [=======)[=========)            the open one: [opens_s, runs_to_s)
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from workdiary.activity import MAX_COUNT, MINUTE_S, Minute
from workdiary.contract import Terms
from workdiary.segment import Mode, Segment
from workdiary.snapshot import Snapshot
from workdiary.week import SLOT_S, slot_starts_s


@dataclass(slots=True, kw_only=True)
class Stretch:
    """One stretch as it grows. Only the capture thread touches it.

    `seen_s`: up to here somebody was surely there, whatever the input says (start, return, mode).
    `opens_s` is where uncounted time begins; the open segment has an id once it has a second.
    """

    terms: Terms
    memo: str
    label: str = ""
    began_s: int
    opens_s: int
    runs_to_s: int
    resumed_s: int
    seen_s: int = 0
    limit_s: int | None = None
    taken_s: int | None = None
    mode: Mode = ""
    mode_until_s: int = 0
    mode_protected_to_s: int = 0
    is_away: bool = False
    id: UUID | None = None
    is_kept: bool = False
    saved_to_s: int = 0
    closed_s: int = 0
    ids: list[UUID] = field(default_factory=list)
    minutes: dict[int, Minute] = field(default_factory=dict)
    snapshots: list[Snapshot] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def open_s(self) -> int:
        """Whole seconds of the open segment; 0 when none has begun."""
        return self.runs_to_s - self.opens_s

    @property
    def seconds(self) -> int:
        """Counted seconds since Start."""
        return self.closed_s + self.open_s

    @property
    def slot_ends_s(self) -> int:
        """Where the open segment has to end at the latest."""
        return slot_starts_s(self.opens_s) + SLOT_S

    def edges_s(self) -> list[int]:
        """The seconds at which the open segment has to end.

        Slot, limit, declared mode, and time ahead that is in the diary already.
        """
        mode_ends_s = self.mode_until_s if self.mode else None
        edges = (self.slot_ends_s, mode_ends_s, self.limit_s, self.taken_s)
        return [edge_s for edge_s in edges if edge_s is not None]

    def segment(self) -> Segment:
        """The open segment as it stands; it has an id and at least one second."""
        assert self.id is not None
        return Segment(
            id=self.id,
            contract_id=self.terms.id,
            starts_s=self.opens_s,
            ends_s=self.runs_to_s,
            memo=self.memo,
            label=self.label,
            mode=self.mode,
            minutes=self.counted_minutes(),
            snapshots=tuple(s for s in self.snapshots if s.taken_s < self.runs_to_s),
            notes=tuple(dict.fromkeys(self.notes)),
        )

    def counted_minutes(self) -> tuple[Minute, ...]:
        """Each clock minute the open segment touches, in order; those not looked at are None."""
        first_s = self.opens_s - self.opens_s % MINUTE_S
        starts = range(first_s, self.runs_to_s, MINUTE_S)
        return tuple(self.minutes.get(at_s, Minute(starts_s=at_s)) for at_s in starts)

    def count(self, at_s: int, seen: Minute) -> None:
        """Add what was counted to the clock minute that holds `at_s`."""
        starts_s = at_s - at_s % MINUTE_S
        known = self.minutes.get(starts_s, Minute(starts_s=starts_s))
        self.minutes[starts_s] = Minute(
            starts_s=starts_s,
            presses=_sum(known.presses, seen.presses, MAX_COUNT),
            clicks=_sum(known.clicks, seen.clicks, MAX_COUNT),
            scrolls=_sum(known.scrolls, seen.scrolls, MAX_COUNT),
            active_s=_sum(known.active_s, seen.active_s, MINUTE_S),
            synthetic=_sum(known.synthetic, seen.synthetic, MAX_COUNT),
        )

    def begin_segment(self, at_s: int) -> None:
        """Nothing is open any more; the next segment begins at `at_s`."""
        self.opens_s = self.runs_to_s = at_s
        self.id, self.is_kept, self.saved_to_s = None, False, at_s
        self.minutes, self.snapshots, self.notes = {}, [], []


def _sum(known: int | None, seen: int | None, most: int) -> int | None:
    if seen is None:
        return known
    return min(most, (known or 0) + seen)


def shortened(segment: Segment, ends_s: int) -> Segment:
    """The segment up to `ends_s`, with only the minutes and pictures that lie before it."""
    return Segment(
        id=segment.id,
        contract_id=segment.contract_id,
        starts_s=segment.starts_s,
        ends_s=ends_s,
        kind=segment.kind,
        memo=segment.memo,
        label=segment.label,
        mode=segment.mode,
        minutes=tuple(m for m in segment.minutes if m.starts_s < ends_s),
        snapshots=kept_snapshots(segment, ends_s),
        notes=segment.notes,
    )


def kept_snapshots(segment: Segment, ends_s: int) -> tuple[Snapshot, ...]:
    """The pictures taken before `ends_s`."""
    return tuple(s for s in segment.snapshots if s.taken_s < ends_s)


def split(starts_s: int, ends_s: int) -> Sequence[tuple[int, int]]:
    """[starts_s, ends_s) cut at the edges of slots, in order, none empty."""
    first_s = slot_starts_s(starts_s)
    edges = [starts_s, *range(first_s + SLOT_S, ends_s, SLOT_S), ends_s]
    return list(zip(edges, edges[1:], strict=False))
