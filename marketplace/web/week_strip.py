"""A week at a glance: one line a day, a tick for each slot with time. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from marketplace.web.day_grid import Piece, day_of, day_slots
from workdiary.week import slot_starts_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One slot with time: its place on the line, and its kind ("", "manual", "over", "late")."""

    x: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StripDay:
    """One day: how many slots it has (144, or 138 or 150), its ticks, its seconds."""

    day: date
    address: str
    slots: int
    ticks: tuple[Tick, ...]
    seconds: int


@dataclass(frozen=True, slots=True)
class WeekStrip:
    """The days of a week, in order."""

    days: tuple[StripDay, ...]


def week_strip(
    drawn: Sequence[Piece], days: Sequence[date], zone: tzinfo, address: Callable[[date], str]
) -> WeekStrip:
    """Put each piece that was not removed on its day's line."""
    shown = [piece for piece in drawn if piece.mark != "removed"]
    return WeekStrip(tuple(_day(day, shown, zone, address(day)) for day in days))


def _day(day: date, drawn: Sequence[Piece], zone: tzinfo, address: str) -> StripDay:
    own = [piece for piece in drawn if day_of(piece.segment.starts_s, zone) == day]
    slots = day_slots(day, zone)
    return StripDay(
        day=day,
        address=address,
        slots=len(slots),
        ticks=tuple(
            Tick(x=slots.index(slot_starts_s(piece.segment.starts_s)), kind=_kind(piece))
            for piece in own
        ),
        seconds=sum(piece.segment.seconds for piece in own),
    )


def _kind(piece: Piece) -> str:
    if piece.segment.kind == "manual":
        return "manual"
    return piece.mark if piece.mark in ("over", "late") else ""
