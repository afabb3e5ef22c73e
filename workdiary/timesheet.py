"""Fold a week of parts into paid, manual, over-limit, late and removed seconds. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from workdiary.money import Money, line
from workdiary.parts import Fate, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Paid seconds of one week at one rate; what was typed in is told apart."""

    rate: Money
    tracked_s: int
    manual_s: int

    @property
    def seconds(self) -> int:
        """Tracked and manual together: what the line is reckoned from."""
        return self.tracked_s + self.manual_s

    @property
    def amount(self) -> Money:
        """Exact, rounded half up once for the whole line, never per segment."""
        return line(self.rate, self.seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timesheet:
    """One contract week, every recorded second in exactly one of these. Whole seconds."""

    hours: tuple[Hours, ...] = ()
    over_limit_s: int = 0
    outside_s: int = 0
    late_s: int = 0
    removed_s: int = 0
    parked_s: int = 0

    @property
    def paid_s(self) -> int:
        """What is billed, tracked and manual."""
        return sum(hours.seconds for hours in self.hours)

    @property
    def manual_s(self) -> int:
        """What of the billed time was typed in."""
        return sum(hours.manual_s for hours in self.hours)


def fold(parts: Iterable[Part]) -> Timesheet:
    """Add up parts; rates stand in the order in which they first bill, each once."""
    paid: dict[Money, list[int]] = {}
    rest: dict[Fate, int] = {}
    for part in parts:
        if part.fate == "billed":
            paid.setdefault(part.rate, [0, 0])[part.is_manual] += part.seconds
        else:
            rest[part.fate] = rest.get(part.fate, 0) + part.seconds
    return Timesheet(
        hours=tuple(
            Hours(rate=rate, tracked_s=tracked_s, manual_s=manual_s)
            for rate, (tracked_s, manual_s) in paid.items()
        ),
        over_limit_s=rest.get("over_limit", 0),
        outside_s=rest.get("outside", 0),
        late_s=rest.get("late", 0),
        removed_s=rest.get("removed", 0),
        parked_s=rest.get("parked", 0),
    )
