"""Read an instant as people type it: an ISO instant, "next monday 12:00", "+3d". Pure."""

import re
from datetime import UTC, datetime

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_S = 86_400
_NEXT = re.compile(r"next (\w+)(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?")
_LATER = re.compile(r"\+(\d{1,5})([smhdw])")
_UNITS_S = {"s": 1, "m": 60, "h": 3600, "d": DAY_S, "w": 7 * DAY_S}
ACCEPTED = '2026-11-23T12:00:00Z, "next monday 12:00" or +3d'


def instant_s(text: str, *, now_s: int) -> int:
    """Whole Unix seconds, UTC; ValueError with what is accepted otherwise.

    "next monday 12:00" is the first such instant after now; without a time it is 00:00.
    """
    words = " ".join(text.lower().split())
    if found := _LATER.fullmatch(words):
        return now_s + int(found[1]) * _UNITS_S[found[2]]
    if found := _NEXT.fullmatch(words):
        return _next_s(found, text, now_s)
    try:
        instant = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise ValueError(f"{text!r} is no instant; accepted is {ACCEPTED}") from None
    if instant.tzinfo is None:
        raise ValueError(f"{text!r} names no zone; end it with Z")
    return int(instant.astimezone(UTC).timestamp())


def _next_s(found: re.Match[str], text: str, now_s: int) -> int:
    hour, minute, second = (int(part or 0) for part in found.groups()[1:])
    if found[1] not in DAYS or hour > 23 or minute > 59 or second > 59:
        raise ValueError(f"{text!r} is no instant; accepted is {ACCEPTED}")
    today_s = now_s // DAY_S * DAY_S
    days = (DAYS.index(found[1]) - (today_s // DAY_S + 3)) % 7  # 1970-01-01 was a Thursday
    at_s = today_s + days * DAY_S + hour * 3600 + minute * 60 + second
    return at_s if at_s > now_s else at_s + 7 * DAY_S
