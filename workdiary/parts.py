"""Cut segments into parts that bill alike: at rate change, pause, end and limit. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol
from uuid import UUID

from workdiary.money import Money

Fate = Literal["billed", "over_limit", "outside", "late", "removed", "parked"]
Standing = Literal["counted", "late", "removed", "parked"]


class Interval(Protocol):
    """Anything that covers [starts_s, ends_s), at least one second."""

    @property
    def starts_s(self) -> int: ...
    @property
    def ends_s(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What billing needs of one segment. Only a `counted` one can be paid."""

    id: UUID
    starts_s: int
    ends_s: int
    is_manual: bool = False
    standing: Standing = "counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class RateFrom:
    """The rate an hour from this second on, until the next one."""

    from_s: int
    rate: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """Seconds in which a contract pays nothing: before its start, in a pause, after its end.

    [starts_s, ends_s); None is open on that side.
    """

    starts_s: int | None
    ends_s: int | None

    def holds(self, at_s: int) -> bool:
        """Does this second lie inside?"""
        has_begun = self.starts_s is None or self.starts_s <= at_s
        return has_begun and (self.ends_s is None or at_s < self.ends_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of one segment that bills alike, [starts_s, ends_s), at the rate in force."""

    segment_id: UUID
    starts_s: int
    ends_s: int
    is_manual: bool
    rate: Money
    fate: Fate

    @property
    def seconds(self) -> int:
        """Whole seconds, at least 1."""
        return self.ends_s - self.starts_s


def cut(interval: Interval, at_s: Iterable[int]) -> list[tuple[int, int]]:
    """Cut at instants; the pieces cover the interval exactly, in order, none empty.

    segment   |--------------------|        [0, 600)
    at_s             x        x             200, 450; 0, 600 and anything outside cut nothing
    pieces    |-----)[-------)[----)        [0, 200) [200, 450) [450, 600)
    """
    starts_s, ends_s = interval.starts_s, interval.ends_s
    inside = sorted({at for at in at_s if starts_s < at < ends_s})
    edges = [starts_s, *inside, ends_s]
    return list(zip(edges, edges[1:], strict=False))


def split(
    recorded: Iterable[Recorded],
    *,
    rates: Sequence[RateFrom],
    closed: Sequence[Closed] = (),
    limit_s: int | None = None,
) -> list[Part]:
    """The parts of one contract's week in order of (start, id); those of a segment cover it exactly.

    The second that reaches the limit ends the billable time (domain, section 4). Only billed
    seconds use the limit up, so removing earlier time pulls later time under it.
    `rates` ascend and are not empty; the first one also holds before its own second.
    """
    cuts = [rate.from_s for rate in rates] + [edge for span in closed for edge in _edges(span)]
    left_s = limit_s
    parts: list[Part] = []
    for segment in sorted(recorded, key=lambda one: (one.starts_s, one.id)):
        for starts_s, ends_s in cut(segment, cuts):
            fate = _fate(segment.standing, is_closed=any(span.holds(starts_s) for span in closed))
            if fate == "billed" and left_s is not None:
                paid_s = min(ends_s - starts_s, left_s)
                left_s -= paid_s
            else:
                paid_s = ends_s - starts_s
            turn_s = starts_s + paid_s
            pieces: tuple[tuple[int, int, Fate], ...] = (
                (starts_s, turn_s, fate),
                (turn_s, ends_s, "over_limit"),
            )
            parts += [
                Part(
                    segment_id=segment.id,
                    starts_s=first_s,
                    ends_s=last_s,
                    is_manual=segment.is_manual,
                    rate=rate_at(rates, starts_s),
                    fate=how,
                )
                for first_s, last_s, how in pieces
                if first_s < last_s
            ]
    return parts


def rate_at(rates: Sequence[RateFrom], at_s: int) -> Money:
    """The rate in force at a second; before the first version, the first."""
    in_force = rates[0]
    for version in rates:
        if version.from_s <= at_s:
            in_force = version
    return in_force.rate


def _fate(standing: Standing, *, is_closed: bool) -> Fate:
    if standing != "counted":
        return standing
    return "outside" if is_closed else "billed"


def _edges(span: Closed) -> Iterator[int]:
    yield from (edge for edge in (span.starts_s, span.ends_s) if edge is not None)
