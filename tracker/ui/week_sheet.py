"""A week of the diary as days by kind of time and what it comes to, as the invoice reckons. Pure.

The parts come from the same two functions as the marketplace's: `split` and `fold`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from uuid import UUID

from tracker.ui.diary_day import day_of
from tracker.ui.doors import Fetched, Kept
from workdiary.money import Money
from workdiary.parts import Part, RateFrom, Recorded, Standing, cut, split
from workdiary.segment import COUNTED
from workdiary.timesheet import fold
from workdiary.week import BillingWeek

TRACKED, MANUAL = "tracked", "manual"
UNPAID = ("over_limit", "late", "parked", "removed")
Limit = Callable[[Sequence[Kept], Fetched], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day of the reader's calendar, and its seconds by kind; a kind without time is absent."""

    starts_s: int
    seconds: Mapping[str, int]

    @property
    def paid_s(self) -> int:
        return self.seconds.get(TRACKED, 0) + self.seconds.get(MANUAL, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The week's days in order, the sums, the money by currency, and every part behind them."""

    days: tuple[Day, ...]
    seconds: Mapping[str, int]
    money: tuple[Money, ...]
    parts: tuple[Part, ...]

    @property
    def paid_s(self) -> int:
        return self.seconds.get(TRACKED, 0) + self.seconds.get(MANUAL, 0)


def sheet_of(
    kept: Iterable[Kept],
    week: BillingWeek,
    contracts: Sequence[Fetched],
    *,
    limit_of: Limit,
    zone: tzinfo | None,
) -> Sheet:
    """Time of contracts that are not known here stands in no figure: it has no rate."""
    of: dict[UUID, list[Kept]] = {each.terms.id: [] for each in contracts}
    for each in kept:
        if week.contains(each.segment.starts_s) and each.segment.contract_id in of:
            of[each.segment.contract_id].append(each)
    parts: list[Part] = []
    money: dict[str, Money] = {}
    for fetched in contracts:
        inside = of[fetched.terms.id]
        own = split(
            [recorded(each) for each in inside],
            rates=(RateFrom(from_s=0, rate=fetched.terms.rate),),
            limit_s=limit_of([e for e in inside if e.state in COUNTED], fetched),
        )
        parts += own
        for hours in fold(own).hours:
            before = money.get(hours.rate.currency, Money(0, hours.rate.currency))
            money[hours.rate.currency] = before + hours.amount
    days = _days(parts, week, zone)
    sums: dict[str, int] = {}
    for day in days:
        for kind, seconds in day.seconds.items():
            sums[kind] = sums.get(kind, 0) + seconds
    return Sheet(days=days, seconds=sums, money=tuple(money.values()), parts=tuple(parts))


def kind_of(part: Part) -> str:
    """The column a part stands in."""
    if part.fate == "billed":
        return MANUAL if part.is_manual else TRACKED
    return "parked" if part.fate == "outside" else part.fate


def recorded(kept: Kept) -> Recorded:
    """What billing needs of it; what waits, was refused or is under check cannot be paid."""
    standing: Standing = "counted"
    if kept.state == "late":
        standing = "late"
    elif kept.state == "removed":
        standing = "removed"
    elif kept.state not in COUNTED:
        standing = "parked"
    segment = kept.segment
    return Recorded(
        id=segment.id,
        starts_s=segment.starts_s,
        ends_s=segment.ends_s,
        is_manual=segment.kind == "manual",
        standing=standing,
    )


def _days(parts: Sequence[Part], week: BillingWeek, zone: tzinfo | None) -> tuple[Day, ...]:
    """The seven days from the reader's Monday; an eighth only if it holds time."""
    starts_s = [day_of(week.starts_s, zone)[0]]
    while starts_s[-1] < week.ends_s:
        starts_s.append(day_of(starts_s[-1] + 3600, zone)[1])
    by_day: dict[int, dict[str, int]] = {at_s: {} for at_s in starts_s[:-1]}
    for part in parts:
        for from_s, to_s in cut(part, starts_s):
            at_s = max(at_s for at_s in by_day if at_s <= from_s)
            kind = kind_of(part)
            by_day[at_s][kind] = by_day[at_s].get(kind, 0) + to_s - from_s
    days = [Day(starts_s=at_s, seconds=seconds) for at_s, seconds in by_day.items()]
    while len(days) > 7 and not all((days[0].seconds, days[-1].seconds)):
        days = days[1:] if not days[0].seconds else days[:-1]
    return tuple(days)
