"""Input counts per minute and the level 0..10; None where nothing can be counted. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

MINUTE_S = 60
MAX_COUNT = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """Counts of one clock minute. A count is None where it cannot be taken.

    `presses` are key presses; `active_s` are distinct seconds with any input; `synthetic` is how
    many of all inputs a program made (XTEST): they count, and are a number of their own.
    """

    starts_s: int
    presses: int | None = None
    clicks: int | None = None
    scrolls: int | None = None
    active_s: int | None = None
    synthetic: int | None = None

    @property
    def inputs(self) -> int | None:
        """Presses, clicks and scrolls together; None if none of them can be counted."""
        known = [n for n in (self.presses, self.clicks, self.scrolls) if n is not None]
        return sum(known) if known else None

    @property
    def is_active(self) -> bool | None:
        """Was there any press, click or scroll? None if the desktop cannot tell."""
        return is_active(self.presses, self.clicks, self.scrolls, self.active_s)


def is_active(
    presses: int | None, clicks: int | None, scrolls: int | None, active_s: int | None
) -> bool | None:
    """Was there any press, click or scroll in a minute of these counts? None if nobody can tell."""
    if presses or clicks or scrolls:
        return True
    if presses is None and clicks is None and scrolls is None:
        return None if active_s is None else active_s > 0
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Sums over some minutes; None where no minute could be counted."""

    presses: int | None
    clicks: int | None
    scrolls: int | None
    active_s: int | None
    synthetic: int | None


def level(minutes: Sequence[Minute]) -> int | None:
    """Active minutes, 0..10; None if no minute could be measured."""
    return level_of([minute.is_active for minute in minutes])


def level_of(minutes: Sequence[bool | None]) -> int | None:
    """Of how many minutes it is known that they were active, 0..10; None if of none is known."""
    known = [one for one in minutes if one is not None]
    return min(10, sum(known)) if known else None


def totals(minutes: Sequence[Minute]) -> Counts:
    """The sums of each count over `minutes`."""
    return Counts(
        presses=_sum([m.presses for m in minutes]),
        clicks=_sum([m.clicks for m in minutes]),
        scrolls=_sum([m.scrolls for m in minutes]),
        active_s=_sum([m.active_s for m in minutes]),
        synthetic=_sum([m.synthetic for m in minutes]),
    )


def _sum(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
