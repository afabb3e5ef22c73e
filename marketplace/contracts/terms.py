"""Which rate and limit hold at a given second, and when a contract pays at all. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from workdiary.money import Money
from workdiary.parts import Closed, RateFrom
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitFrom:
    """The most seconds of a week the client pays, from a week on; None is no limit."""

    from_week_s: int
    ordered_s: int
    limit_s: int | None


def rates(versions: Iterable[tuple[int, int]], currency: str) -> tuple[RateFrom, ...]:
    """Versions (from_s, minor units an hour) as rates, ascending."""
    return tuple(
        RateFrom(from_s=from_s, rate=Money(minor, currency)) for from_s, minor in sorted(versions)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatFrom:
    """What each week pays beside its hours, minor units, from a week on; None is nothing."""

    from_week_s: int
    ordered_s: int
    minor: int | None


def flat_of(week: BillingWeek, versions: Iterable[FlatFrom]) -> int | None:
    """The flat payment of a week: of those that hold for it, the one ordered last."""
    holding = [flat for flat in versions if flat.from_week_s <= week.starts_s]
    if not holding:
        return None
    return max(holding, key=lambda flat: (flat.ordered_s, flat.from_week_s)).minor


def limit_of(week: BillingWeek, versions: Iterable[LimitFrom]) -> int | None:
    """The limit of a week in seconds: of those that hold for it, the one ordered last."""
    holding = [limit for limit in versions if limit.from_week_s <= week.starts_s]
    if not holding:
        return None
    return max(holding, key=lambda limit: (limit.ordered_s, limit.from_week_s)).limit_s


def closed(steps: Iterable[tuple[int, str]]) -> tuple[Closed, ...]:
    """When a contract pays nothing, from its steps (at_s, step) in the order they were taken.

    accept            pause       resume          end      (sleep, confirm: as pause, resume)
    ---)[ pays -------)[ nothing -)[ pays --------)[ nothing
    """
    spans: list[Closed] = []
    since_s: int | None = None
    is_open = False
    for at_s, step in steps:
        if step in ("accept", "resume", "confirm") and not is_open:
            spans.append(Closed(starts_s=since_s, ends_s=at_s))
            is_open = True
        elif step in ("pause", "sleep", "end") and is_open:
            since_s, is_open = at_s, False
    if not is_open:
        spans.append(Closed(starts_s=since_s, ends_s=None))
    return tuple(spans)


def holds_from_s(now_s: int, *, old_s: int | None, new_s: int | None) -> int:
    """The first week of a new limit: a raise counts at once, a decrease from next Monday."""
    week = BillingWeek.containing(now_s)
    return week.starts_s if is_raise(old_s, new_s) else week.ends_s


def is_raise(old_s: int | None, new_s: int | None) -> bool:
    """Does the new limit pay at least as much as the old one?"""
    return new_s is None or (old_s is not None and new_s >= old_s)
