"""A week at a glance: one line a day, a tick for each slot with time. Pure.

       06      08      10      12      14
Mon 16 .......||||||||||||.....||||||||||     only the hours in which the week was worked
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from marketplace.web.day_grid import Piece, day_of, day_slots
from workdiary.week import slot_starts_s

SLOTS_AN_HOUR = 6
USUAL_HOURS = (8, 18)  # shown when nothing was recorded
MIN_HOURS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One slot with time: its place on the line, and its kind ("", "manual", "over", "late")."""

    x: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StripDay:
    """One day: its ticks, its seconds, whether the page shows it."""

    day: date
    address: str
    ticks: tuple[Tick, ...]
    seconds: int
    is_shown: bool

    @property
    def strokes(self) -> tuple[tuple[str, str], ...]:
        """The ticks of each kind as one path: an element each was 13 kB more in a busy week."""
        paths: dict[str, str] = {}
        for tick in self.ticks:
            paths[tick.kind] = paths.get(tick.kind, "") + f"M{tick.x}.06 0h.88v6h-.88z"
        return tuple(paths.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekStrip:
    """The days of a week, in order; `hours` stand over them, `slots` wide in all."""

    days: tuple[StripDay, ...]
    hours: tuple[int, ...]
    slots: int


def week_strip(
    drawn: Sequence[Piece],
    days: Sequence[date],
    shown: date,
    zone: tzinfo,
    address: Callable[[date], str],
) -> WeekStrip:
    """Put each piece that was not removed on its day's line."""
    pieces = [piece for piece in drawn if piece.mark != "removed"]
    places = {day: _places(day, pieces, zone) for day in days}
    first, last = _hours([x for ticks in places.values() for x, _ in ticks])
    return WeekStrip(
        days=tuple(
            StripDay(
                day=day,
                address=address(day),
                ticks=tuple(
                    Tick(x=x - first * SLOTS_AN_HOUR, kind=_kind(piece)) for x, piece in found
                ),
                seconds=sum(piece.segment.seconds for _, piece in found),
                is_shown=day == shown,
            )
            for day, found in places.items()
        ),
        hours=tuple(range(first, last)),
        slots=(last - first) * SLOTS_AN_HOUR,
    )


def _places(day: date, pieces: Sequence[Piece], zone: tzinfo) -> list[tuple[int, Piece]]:
    """Each piece of the day with the number of its slot, counted from midnight."""
    own = [piece for piece in pieces if day_of(piece.segment.starts_s, zone) == day]
    slots = day_slots(day, zone)
    return [(slots.index(slot_starts_s(piece.segment.starts_s)), piece) for piece in own]


def _hours(places: Sequence[int]) -> tuple[int, int]:
    """The hours from the first tick to the last, at least MIN_HOURS of them."""
    if not places:
        return USUAL_HOURS
    first, last = min(places) // SLOTS_AN_HOUR, max(places) // SLOTS_AN_HOUR + 1
    first = min(first, max(0, last - MIN_HOURS))
    return first, max(last, first + MIN_HOURS)


def _kind(piece: Piece) -> str:
    if piece.segment.kind == "manual":
        return "manual"
    return piece.mark if piece.mark in ("over", "late") else ""
