"""A second bookkeeper who shares no line with ours: weeks, fees and refunds in exact fractions.

Time is a set of stretches that are intersected; every amount is a Fraction until it is rounded.
Nothing of `workdiary.parts`, `.timesheet`, `.fees` or `.money` is used here.
"""

from dataclasses import dataclass, field
from fractions import Fraction
from math import floor

TIERS = {
    "USD": [(Fraction(500_00), Fraction(20, 100)), (Fraction(10_000_00), Fraction(10, 100))],
    "JPY": [(Fraction(75_000), Fraction(20, 100)), (Fraction(1_500_000), Fraction(10, 100))],
    "KWD": [(Fraction(150_000), Fraction(20, 100)), (Fraction(3_000_000), Fraction(10, 100))],
}
REST = Fraction(5, 100)
CLIENT = Fraction(3, 100)


def rounded(amount: Fraction) -> int:
    return floor(amount + Fraction(1, 2))


def on_all(lifetime: int, currency: str) -> int:
    """Walk down the tiers from what is left."""
    left, below, due = Fraction(lifetime), Fraction(0), Fraction(0)
    for ceiling, share in TIERS[currency]:
        here = min(left, ceiling - below)
        due += here * share
        left -= here
        below = ceiling
    return rounded(due + left * REST)


@dataclass
class Pair:
    """A freelancer with a client: what was billed so far and what the house took."""

    currency: str
    lifetime: int = 0
    taken: list[int] = field(default_factory=list)

    def bill(self, gross: int) -> int:
        before = on_all(self.lifetime, self.currency)
        self.lifetime += gross
        fee = on_all(self.lifetime, self.currency) - before
        self.taken.append(fee)
        return fee


@dataclass(frozen=True)
class Stretch:
    """Seconds of one segment, [starts, ends)."""

    starts: int
    ends: int
    is_manual: bool
    standing: str


@dataclass(frozen=True)
class Sheet:
    """What a week comes to: seconds by rate, what is not paid by why, and the money."""

    hours: dict[int, tuple[int, int]]
    unpaid: dict[str, int]
    gross: int
    client_fee: int


def payable(
    stretch: Stretch, eras: list[tuple[int, int, int]], open_spans: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """(minor an hour, seconds) of what the stretch shares with each era and open span, in order."""
    shares = [
        (minor, min(stretch.ends, ends, closes) - max(stretch.starts, begins, opens))
        for begins, ends, minor in eras
        for opens, closes in open_spans
    ]
    return [(minor, seconds) for minor, seconds in shares if seconds > 0]


def week(
    stretches: list[Stretch],
    *,
    rates: list[tuple[int, int]],
    open_spans: list[tuple[int, int]],
    limit: int | None,
) -> Sheet:
    """`rates` (from, minor an hour) ascending, `open_spans` when the contract pays; in order."""
    eras = [
        (-(10**12) if number == 0 else begins, after, minor)
        for number, ((begins, minor), after) in enumerate(
            zip(rates, [begins for begins, _ in rates[1:]] + [10**12], strict=True)
        )
    ]
    hours: dict[int, list[int]] = {}
    unpaid: dict[str, int] = {}
    used = 0
    for stretch in stretches:
        length = stretch.ends - stretch.starts
        if stretch.standing != "counted":
            unpaid[stretch.standing] = unpaid.get(stretch.standing, 0) + length
            continue
        inside = 0
        for minor, shared in payable(stretch, eras, open_spans):
            inside += shared
            paid = shared if limit is None else max(0, min(shared, limit - used))
            used += paid
            if paid:
                hours.setdefault(minor, [0, 0])[stretch.is_manual] += paid
            if shared > paid:
                unpaid["over_limit"] = unpaid.get("over_limit", 0) + shared - paid
        if length > inside:
            unpaid["outside"] = unpaid.get("outside", 0) + length - inside
    gross = sum(
        rounded(Fraction(minor) * Fraction(tracked + manual, 3600))
        for minor, (tracked, manual) in hours.items()
    )
    return Sheet(
        hours={minor: (tracked, manual) for minor, (tracked, manual) in hours.items()},
        unpaid=unpaid,
        gross=gross,
        client_fee=rounded(gross * CLIENT),
    )
