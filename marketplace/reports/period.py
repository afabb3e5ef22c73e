"""A month or a year of UTC, as addresses name it: "2026-11", "2026". Pure."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

_NAME = re.compile(r"(20[0-9]{2}|21[0-9]{2})(?:-(0[1-9]|1[0-2]))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """[starts_s, ends_s)."""

    name: str
    starts_s: int
    ends_s: int

    def holds(self, at_s: int) -> bool:
        """Does this instant lie in it?"""
        return self.starts_s <= at_s < self.ends_s


def period_called(name: str) -> Period | None:
    """The period with this name; None for any other text."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    year, month = int(found[1]), found[2]
    if month is None:
        return Period(name=name, starts_s=_first_s(year, 1), ends_s=_first_s(year + 1, 1))
    return Period(
        name=name,
        starts_s=_first_s(year, int(month)),
        ends_s=_first_s(year + int(month) // 12, int(month) % 12 + 1),
    )


def month_of(at_s: int) -> str:
    """The name of the month of an instant."""
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m")


def _first_s(year: int, month: int) -> int:
    return int(datetime(year, month, 1, tzinfo=UTC).timestamp())
