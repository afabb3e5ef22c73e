"""Time and money by contract, client, memo and time; the pieces always add up to the weeks. Pure.

A week's line is rounded once; a piece of it is the line up to its end minus the line up to its
start, so that whatever is grouped sums to what is invoiced.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Literal
from uuid import UUID

from tracker.ui.diary_day import day_of
from tracker.ui.doors import Fetched, Kept
from tracker.ui.week_sheet import recorded
from workdiary.money import Money, line
from workdiary.parts import Part, RateFrom, split
from workdiary.segment import COUNTED
from workdiary.week import DAY_S, BillingWeek

By = Literal["contract", "client", "memo", "label", "day", "week", "month", "weekday"]
# These stand in the order of time, the others by how much of it they have.
IN_TIME = frozenset({"day", "week", "month", "weekday"})
Limit = Callable[[Sequence[Kept], Fetched, BillingWeek], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One billed part with its share of the money."""

    kept: Kept
    terms: Fetched
    seconds: int
    starts_s: int
    money: Money


@dataclass(slots=True)
class Sum:
    """A group: its seconds, its money by currency, and the pieces it is the sum of."""

    name: str
    pieces: list[Piece] = field(default_factory=list)
    seconds: int = 0
    money: dict[str, int] = field(default_factory=dict)

    def take(self, piece: Piece) -> None:
        self.pieces.append(piece)
        self.seconds += piece.seconds
        currency = piece.money.currency
        self.money[currency] = self.money.get(currency, 0) + piece.money.minor

    @property
    def amounts(self) -> tuple[Money, ...]:
        return tuple(Money(minor, currency) for currency, minor in self.money.items())


def pieces_of(
    kept: Iterable[Kept], contracts: Sequence[Fetched], *, limit_of: Limit
) -> list[Piece]:
    """Every billed part, contract week by contract week."""
    known = {each.terms.id: each for each in contracts}
    weeks: dict[tuple[UUID, int], list[Kept]] = {}
    for each in kept:
        segment = each.segment
        if segment.contract_id in known:
            week_s = BillingWeek.containing(segment.starts_s).starts_s
            weeks.setdefault((segment.contract_id, week_s), []).append(each)
    pieces: list[Piece] = []
    for (contract_id, week_s), inside in weeks.items():
        fetched = known[contract_id]
        limit_s = limit_of([e for e in inside if e.state in COUNTED], fetched, BillingWeek(week_s))
        parts = split(
            [recorded(each) for each in inside],
            rates=(RateFrom(from_s=0, rate=fetched.terms.rate),),
            limit_s=limit_s,
        )
        pieces += _priced(parts, {each.segment.id: each for each in inside}, fetched)
    return sorted(pieces, key=lambda one: one.starts_s)


def _priced(
    parts: Iterable[Part], inside: Mapping[UUID, Kept], fetched: Fetched
) -> Iterable[Piece]:
    so_far_s = 0
    for part in parts:
        if part.fate == "billed":
            money = line(part.rate, so_far_s + part.seconds) - line(part.rate, so_far_s)
            so_far_s += part.seconds
            yield Piece(
                kept=inside[part.segment_id],
                terms=fetched,
                seconds=part.seconds,
                starts_s=part.starts_s,
                money=money,
            )


def grouped(pieces: Iterable[Piece], by: By, *, zone: tzinfo | None) -> list[Sum]:
    """What is of time in its order, the rest by how much it has.

    A day, a week and a month are named by their first second, a weekday by its number from Monday.
    """
    sums: dict[str, Sum] = {}
    for piece in pieces:
        name = _name(piece, by, zone)
        sums.setdefault(name, Sum(name)).take(piece)
    found = list(sums.values())
    if by in IN_TIME:
        return sorted(found, key=lambda one: int(one.name))
    return sorted(found, key=lambda one: (-one.seconds, one.name))


def together(name: str, sums: Iterable[Sum]) -> Sum:
    """All of them as one."""
    whole = Sum(name)
    for one in sums:
        for piece in one.pieces:
            whole.take(piece)
    return whole


def _name(piece: Piece, by: By, zone: tzinfo | None) -> str:
    terms, segment = piece.terms.terms, piece.kept.segment
    moment = datetime.fromtimestamp(piece.starts_s, zone)
    match by:
        case "contract":
            return terms.title
        case "client":
            return terms.client_name
        case "memo":
            return segment.memo
        case "label":
            return segment.label
        case "week":
            return str(BillingWeek.containing(piece.starts_s).starts_s)
        case "month":
            first = moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0, fold=0)
            return str(int(first.timestamp()))
        case "weekday":
            return str(moment.weekday())
    return str(day_of(piece.starts_s, zone)[0])


def period(choice: str, now_s: int, zone: tzinfo | None, tax_year: str = "0101") -> tuple[int, int]:
    """From when until when a report looks: so many `days` to the end of this week, or a year.

    `choice` is a number of days, `year`, `last_year`, `tax_year` or `last_tax_year`; years are those
    of `zone`, and a tax year begins on `tax_year`, month and day.
    """
    week = BillingWeek.containing(now_s)
    if choice.isdigit():
        return max(0, week.ends_s - int(choice) * DAY_S), week.ends_s
    month, day = (int(tax_year[:2]), int(tax_year[2:])) if choice.endswith("tax_year") else (1, 1)
    now = datetime.fromtimestamp(now_s, zone)
    year = now.year - ((now.month, now.day) < (month, day)) - choice.startswith("last_")
    first, after = (datetime(one, month, day, tzinfo=zone).timestamp() for one in (year, year + 1))
    return int(first), int(after)
