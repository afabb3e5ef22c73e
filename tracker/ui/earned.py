"""Time and money by contract, client, memo and day; the pieces always add up to the weeks. Pure.

A week's line is rounded once; a piece of it is the line up to its end minus the line up to its
start, so that whatever is grouped sums to what is invoiced.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Literal
from uuid import UUID

from tracker.ui.diary_day import day_of
from tracker.ui.doors import Fetched, Kept
from tracker.ui.week_sheet import recorded
from workdiary.money import Money, line
from workdiary.parts import Part, RateFrom, split
from workdiary.segment import COUNTED
from workdiary.week import BillingWeek

By = Literal["contract", "client", "memo", "day"]
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
    """A group: its seconds, its money by currency, and the first second it stands for."""

    name: str
    first_s: int
    seconds: int = 0
    money: dict[str, int] = field(default_factory=dict)

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
    """Days in their order, the others by how much time they have. A day's name is its first second."""
    sums: dict[str, Sum] = {}
    for piece in pieces:
        name = _name(piece, by, zone)
        of = sums.setdefault(name, Sum(name, piece.starts_s))
        of.seconds += piece.seconds
        currency = piece.money.currency
        of.money[currency] = of.money.get(currency, 0) + piece.money.minor
    found = list(sums.values())
    return found if by == "day" else sorted(found, key=lambda one: (-one.seconds, one.name))


def _name(piece: Piece, by: By, zone: tzinfo | None) -> str:
    terms = piece.terms.terms
    if by == "contract":
        return terms.title
    if by == "client":
        return terms.client_name
    if by == "memo":
        return piece.kept.segment.memo
    return str(day_of(piece.starts_s, zone)[0])
