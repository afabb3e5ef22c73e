"""Dates, times of day and lengths as other trackers write them, in several locales. Pure."""

import re
from collections.abc import Iterable
from datetime import date, time
from typing import Literal

Order = Literal["ymd", "dmy", "mdy"]
_DATE = re.compile(r"(\d{1,4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,4})\.?")
_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_CLOCK = re.compile(r"(-?)(\d+):(\d{2})(?::(\d{2}))?")


def order_of(texts: Iterable[str]) -> Order | None:
    """In which order day, month and year stand: what all dates allow. None if none does.

    Where both are possible the day comes first if a point divides, else the month: 03/04 is
    American, 03.04. is not. A file whose dates run past the twelfth settles it.
    """
    possible: list[Order] = ["ymd", "dmy", "mdy"]
    has_point = False
    for text in texts:
        has_point |= "." in text
        possible = [order for order in possible if read_date(text, order) is not None]
    if not possible:
        return None
    if "ymd" in possible:
        return "ymd"
    return "dmy" if has_point and "dmy" in possible else possible[-1]


def is_settled(texts: Iterable[str]) -> bool:
    """Does only one order fit all the dates?"""
    all_of = list(texts)
    orders: tuple[Order, ...] = ("ymd", "dmy", "mdy")
    fit = [o for o in orders if all(read_date(text, o) is not None for text in all_of)]
    return len(fit) == 1 or all(len({read_date(t, o) for o in fit}) == 1 for t in all_of)


def read_date(text: str, order: Order) -> date | None:
    """The day, or None where the text is none in this order."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    parts = dict(zip(order, found.groups(), strict=True))
    if len(parts["y"]) not in (2, 4) or len(parts["m"]) > 2 or len(parts["d"]) > 2:
        return None
    year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
    try:
        return date(year, int(parts["m"]), int(parts["d"]))
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """09:05, 9.05, 9h05, 09:05:30 PM."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, half = int(found[1]), (found[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(found[2]), int(found[3] or 0))
    except ValueError:
        return None


def read_length(text: str) -> int | None:
    """Seconds of `1:30`, `01:30:00`, `1.5`, `1,5`; None for anything else or less than nothing."""
    plain = text.strip()
    found = _CLOCK.fullmatch(plain)
    if found is not None:
        if found[1]:
            return None
        return int(found[2]) * 3600 + int(found[3]) * 60 + int(found[4] or 0)
    try:
        hours = float(plain.replace(",", "."))
    except ValueError:
        return None
    return round(hours * 3600) if 0 <= hours <= 1_000 else None
