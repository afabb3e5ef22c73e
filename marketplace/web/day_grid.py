"""A day of one contract as hours of six cells, as its page draws it. Pure.

08:00   | :00 | :10 | :20 | :30 | :40 | :50 |     one row an hour of the reader's clock
        [ bar over equal neighbours ] [ bar  ]     memo
        [ pic ][ pic ][ pic ][ manual ][     ]
3 h without time                                   hours without any time fold to one line
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import groupby

from workdiary.activity import MINUTE_S
from workdiary.segment import Segment
from workdiary.snapshot import Snapshot
from workdiary.week import SLOT_S, slot_starts_s

MINUTES = SLOT_S // MINUTE_S
HOUR_S = 3600
# What a piece is besides recorded and billed; a page has a word and a shape for each.
MARKS = ("removed", "parked", "late", "outside", "over")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One segment as the page shows it. `mark` is "" or one of MARKS; `over_s` of it is not paid."""

    segment: Segment
    mark: str = ""
    over_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One slot. Without pieces: free time. `span` cells share its memo bar; 0 = the bar goes on."""

    starts_s: int
    pieces: tuple[Piece, ...] = ()
    span: int = 1

    @property
    def main(self) -> Piece | None:
        """The piece that names the cell: the longest that counts, else the longest."""
        ranked = sorted(self.pieces, key=lambda p: (p.mark == "removed", -p.segment.seconds))
        return ranked[0] if ranked else None

    @property
    def memo(self) -> str:
        """The memo of the cell's bar."""
        return self.main.segment.memo if self.main else ""

    @property
    def kind(self) -> str:
        """ "tracked", "manual", or "" for a free cell."""
        return self.main.segment.kind if self.main else ""

    @property
    def mark(self) -> str:
        """The mark of the main piece."""
        return self.main.mark if self.main else ""

    @property
    def seconds(self) -> int:
        """Time in the cell that was not removed."""
        return sum(p.segment.seconds for p in self.pieces if p.mark != "removed")

    @property
    def snapshot(self) -> Snapshot | None:
        """The cell's first picture; a removed or parked piece shows none."""
        shown = (s for p in self.pieces if not hides(p) for s in p.segment.snapshots)
        return min(shown, key=lambda s: (s.taken_s, s.screen), default=None)

    @property
    def meter(self) -> tuple[str, ...]:
        """Ten minutes: "on", "off", "unknown" (cannot be counted), "out" (not recorded)."""
        return meter(self.starts_s, [p.segment for p in self.pieces if not hides(p)])

    @property
    def active(self) -> int | None:
        """Active minutes; None if none could be counted."""
        known = [m for m in self.meter if m in ("on", "off")]
        return known.count("on") if known else None

    @property
    def minutes(self) -> int:
        """Minutes of the slot that were recorded, begun ones counted."""
        return MINUTES - self.meter.count("out")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """One hour of the reader's clock, usually six cells. `offset_s` only where the hour repeats."""

    starts_s: int
    cells: tuple[Cell, ...]
    offset_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Hours without any time."""

    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayGrid:
    """A day: its rows and its totals. Totals leave removed time out."""

    day: date
    rows: tuple[Hour | Gap, ...]
    seconds: int
    manual_s: int
    average_tenths: int | None  # active minutes of ten, times ten: 72 is "7.2 of 10"

    @property
    def minute_heads(self) -> tuple[int, ...]:
        """The first seconds of the six columns, from the first hour shown."""
        hours = [row for row in self.rows if isinstance(row, Hour)]
        return tuple(cell.starts_s for cell in hours[0].cells) if hours else ()


def hides(piece: Piece) -> bool:
    """Removed and parked pieces show neither picture nor counts to anyone on the web."""
    return piece.mark in ("removed", "parked")


def day_of(instant_s: int, zone: tzinfo) -> date:
    """The day an instant belongs to: that of its slot's first second on the reader's clock."""
    return datetime.fromtimestamp(slot_starts_s(instant_s), zone).date()


def day_slots(day: date, zone: tzinfo) -> range:
    """First seconds of the slots that begin on this day: 144, or 138 or 150 at a clock change."""
    first_s, last_s = _midnight_s(day, zone), _midnight_s(day + timedelta(days=1), zone)
    return range(_slot_from(first_s), _slot_from(last_s), SLOT_S)


def meter(starts_s: int, segments: Iterable[Segment]) -> tuple[str, ...]:
    """The ten minutes of the slot at `starts_s`, over all its segments."""
    states = ["out"] * MINUTES
    for segment in segments:
        for index in _minutes_of(segment, starts_s):
            states[index] = "unknown" if states[index] == "out" else states[index]
        for minute in segment.minutes:
            index = (minute.starts_s - starts_s) // MINUTE_S
            if 0 <= index < MINUTES and minute.is_active is not None:
                is_on = minute.is_active or states[index] == "on"
                states[index] = "on" if is_on else "off"
    return tuple(states)


def day_grid(day: date, pieces: Sequence[Piece], zone: tzinfo) -> DayGrid:
    """The day as its page draws it; pieces of other days are left out."""
    slots = day_slots(day, zone)
    by_slot: dict[int, list[Piece]] = defaultdict(list)
    for piece in sorted(pieces, key=lambda p: (p.segment.starts_s, p.segment.id)):
        if slot_starts_s(piece.segment.starts_s) in slots:
            by_slot[slot_starts_s(piece.segment.starts_s)].append(piece)
    cells = [Cell(starts_s=s, pieces=tuple(by_slot[s])) for s in slots]
    kept = [p for cell in cells for p in cell.pieces if p.mark != "removed"]
    return DayGrid(
        day=day,
        rows=tuple(_fold(_hours(cells, zone))),
        seconds=sum(p.segment.seconds for p in kept),
        manual_s=sum(p.segment.seconds for p in kept if p.segment.kind == "manual"),
        average_tenths=_average_tenths(cells),
    )


def _midnight_s(day: date, zone: tzinfo) -> int:
    return int(datetime.combine(day, time.min, zone).timestamp())


def _slot_from(instant_s: int) -> int:
    return -(-instant_s // SLOT_S) * SLOT_S


def _minutes_of(segment: Segment, slot_s: int) -> range:
    if segment.kind == "manual":
        return range(0)
    last = (segment.ends_s - 1 - slot_s) // MINUTE_S
    return range((segment.starts_s - slot_s) // MINUTE_S, last + 1)


def _hours(cells: Sequence[Cell], zone: tzinfo) -> list[Hour]:
    """Rows by the reader's hour; an hour that comes twice stands twice, with its offset."""
    rows = []
    for _, group in groupby(cells, key=lambda cell: _hour_key(cell.starts_s, zone)):
        row = tuple(group)
        rows.append(Hour(starts_s=row[0].starts_s, cells=tuple(_with_spans(row))))
    names = [_hour_key(row.starts_s, zone)[0] for row in rows]
    return [
        replace(row, offset_s=_hour_key(row.starts_s, zone)[1]) if names.count(name) > 1 else row
        for row, name in zip(rows, names, strict=True)
    ]


def _hour_key(instant_s: int, zone: tzinfo) -> tuple[int, int]:
    there = datetime.fromtimestamp(instant_s, zone)
    offset = there.utcoffset() or timedelta()
    return there.hour, int(offset.total_seconds())


def _with_spans(cells: Sequence[Cell]) -> Iterator[Cell]:
    """Equal neighbours share one memo bar: the first says how far it reaches, the rest 0."""
    for key, group in groupby(cells, key=lambda c: (c.memo, c.kind) if c.pieces else None):
        alike = list(group)
        for place, cell in enumerate(alike):
            yield cell if key is None else replace(cell, span=0 if place else len(alike))


def _fold(hours: Sequence[Hour]) -> Iterator[Hour | Gap]:
    """Hours without time fold to one line; before the first and after the last are no lines."""
    busy = [index for index, hour in enumerate(hours) if any(c.pieces for c in hour.cells)]
    for before, index in zip([None, *busy], busy, strict=False):
        if before is not None and index - before > 1:
            yield Gap(hours=index - before - 1)
        yield hours[index]


def _average_tenths(cells: Sequence[Cell]) -> int | None:
    """Active of all counted minutes, scaled to ten, in tenths, cut down."""
    states = [state for cell in cells for state in cell.meter if state in ("on", "off")]
    return states.count("on") * 100 // len(states) if states else None
