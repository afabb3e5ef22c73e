"""A weekly flat payment: whole for a week the contract ran, to the second for a part of it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from workdiary.money import Money, half_up
from workdiary.parts import Closed
from workdiary.week import WEEK_S, BillingWeek


@dataclass(frozen=True, slots=True)
class Flat:
    """What a contract pays for a week beside its hours, and the seconds of it that it ran."""

    weekly: Money
    running_s: int

    @property
    def amount(self) -> Money:
        """All of it for a whole week; else its share, rounded half up once."""
        minor = half_up(self.weekly.minor * self.running_s, WEEK_S)
        return Money(minor, self.weekly.currency)


def running_s(week: BillingWeek, closed: Iterable[Closed]) -> int:
    """The seconds of a week in which a contract was neither paused, asleep, ended nor to come."""
    shut_s = 0
    for span in closed:
        starts_s = week.starts_s if span.starts_s is None else max(span.starts_s, week.starts_s)
        ends_s = week.ends_s if span.ends_s is None else min(span.ends_s, week.ends_s)
        shut_s += max(0, ends_s - starts_s)
    return WEEK_S - shut_s
