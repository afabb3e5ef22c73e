"""A week of one contract as a table of days by kind of time, and what it comes to. Pure.

         Mon 16  Tue 17  ...  Sun 22     Week    Amount
Tracked    6:10    5:40           -      28:40  1,204.00
Manual        -       -           -       1:20     56.00
Over limit    -       -           -       0:30      0.00
To pay     6:10    5:40           -      30:00  1,260.00
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from uuid import UUID

from marketplace.web.day_grid import Piece, day_of
from workdiary.money import Money
from workdiary.parts import Fate, Part
from workdiary.segment import Segment
from workdiary.timesheet import Hours, fold
from workdiary.week import BillingWeek

# Kinds of time that are not paid, in the order of the table's rows; shown only where there is any.
UNPAID: tuple[Fate, ...] = ("over_limit", "outside", "late", "parked", "removed")
MARK_OF: Mapping[Fate, str] = {
    "billed": "",
    "over_limit": "over",
    "outside": "outside",
    "late": "late",
    "parked": "parked",
    "removed": "removed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One kind of time: seconds a day in the table's order, their sum, and what it costs."""

    kind: str  # "tracked", "manual", one of UNPAID, or "to_pay"
    by_day_s: tuple[int, ...]
    amount: Money

    @property
    def seconds(self) -> int:
        """The whole week's seconds of this kind."""
        return sum(self.by_day_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekTable:
    """The table: its days on the reader's calendar, its rows, and the row that is paid."""

    days: tuple[date, ...]
    rows: tuple[Row, ...]
    to_pay: Row


def week_table(
    week: BillingWeek, parts: Sequence[Part], *, currency: str, zone: tzinfo
) -> WeekTable:
    """Fold a week's parts. An eighth day stands there only if it holds time (west or east of UTC)."""
    days = _days(week, parts, zone)
    paid = [part for part in parts if part.fate == "billed"]
    tracked, manual = _amounts(fold(parts).hours, currency)
    rows = [
        Row(
            kind="tracked", by_day_s=_by_day(_kind(paid, manual=False), days, zone), amount=tracked
        ),
        Row(kind="manual", by_day_s=_by_day(_kind(paid, manual=True), days, zone), amount=manual),
    ]
    for fate in UNPAID:
        unpaid = [part for part in parts if part.fate == fate]
        if unpaid:
            nothing = Money(0, currency)
            rows.append(Row(kind=fate, by_day_s=_by_day(unpaid, days, zone), amount=nothing))
    to_pay = Row(kind="to_pay", by_day_s=_by_day(paid, days, zone), amount=tracked + manual)
    return WeekTable(days=days, rows=tuple(rows), to_pay=to_pay)


def pieces(segments: Iterable[Segment], parts: Iterable[Part]) -> list[Piece]:
    """Each segment with what became of it: the fate of its first part that is not paid."""
    fates: dict[UUID, list[Part]] = {}
    for part in parts:
        fates.setdefault(part.segment_id, []).append(part)
    return [_piece(segment, fates.get(segment.id, [])) for segment in segments]


def _piece(segment: Segment, parts: Sequence[Part]) -> Piece:
    unpaid = [part for part in parts if part.fate != "billed"]
    if not unpaid:
        return Piece(segment=segment)
    return Piece(
        segment=segment,
        mark=MARK_OF[unpaid[0].fate],
        over_s=sum(part.seconds for part in unpaid),
    )


def _days(week: BillingWeek, parts: Sequence[Part], zone: tzinfo) -> tuple[date, ...]:
    """Monday to Sunday, and the neighbour day into which the UTC week reaches, if it is worked."""
    usual = {week.monday + timedelta(days=n) for n in range(7)}
    return tuple(sorted(usual | {day_of(part.starts_s, zone) for part in parts}))


def _kind(parts: Iterable[Part], *, manual: bool) -> list[Part]:
    return [part for part in parts if part.is_manual == manual]


def _by_day(parts: Iterable[Part], days: Sequence[date], zone: tzinfo) -> tuple[int, ...]:
    seconds = dict.fromkeys(days, 0)
    for part in parts:
        seconds[day_of(part.starts_s, zone)] += part.seconds
    return tuple(seconds.values())


def _amounts(hours: Iterable[Hours], currency: str) -> tuple[Money, Money]:
    """Tracked and manual amounts that add up to the lines, by largest remainder (domain, 6)."""
    tracked, manual = Money(0, currency), Money(0, currency)
    for one in hours:
        first, rest = divmod(one.rate.minor * one.tracked_s, 3600)
        second, other_rest = divmod(one.rate.minor * one.manual_s, 3600)
        left = one.amount.minor - first - second  # 0, 1 or 2 units
        first += left == 2 or (left == 1 and rest >= other_rest)
        tracked += Money(first, currency)
        manual += Money(one.amount.minor - first, currency)
    return tracked, manual
