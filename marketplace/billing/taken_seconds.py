"""What taking seconds off an invoice's lines comes to, however often it is done. Pure.

Each line is rounded once, so what seconds are worth depends on those above them: the first that
are disputed take what the whole line loses, the next what is left of it loses.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from workdiary.money import Money, line


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Seconds of one line, and what it loses by them."""

    rate: Money
    seconds: int
    minor: int


def taken(
    billed: Mapping[Money, int], before: Mapping[Money, int], seconds: Mapping[Money, int]
) -> tuple[Taken, ...]:
    """line(S) - line(S - x) for each rate, S being what is billed less what was taken before."""
    rows = []
    for rate, x_s in seconds.items():
        top_s = billed[rate] - before.get(rate, 0)
        minor = line(rate, top_s).minor - line(rate, top_s - x_s).minor
        rows.append(Taken(rate=rate, seconds=x_s, minor=minor))
    return tuple(rows)


def added(*many: Mapping[Money, int]) -> dict[Money, int]:
    """Seconds by rate of several, together."""
    sums: dict[Money, int] = {}
    for seconds in many:
        for rate, x_s in seconds.items():
            sums[rate] = sums.get(rate, 0) + x_s
    return sums


def total(rows: tuple[Taken, ...]) -> int:
    """What all lines lose, minor units."""
    return sum(row.minor for row in rows)


def spelled(rows: tuple[Taken, ...]) -> list[list[int]]:
    """As a credit note keeps them: minor an hour, seconds, minor units."""
    return [[row.rate.minor, row.seconds, row.minor] for row in rows]
