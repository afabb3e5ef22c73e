"""How long to wait after the n-th failure, and how long a server may ask for. Pure."""

from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime

FIRST_S = 5
CAP_S = 300
ASKED_CAP_S = 3_600


def wait_s(failures: int, *, draw: Callable[[int], int]) -> int:
    """Seconds after `failures` failures in a row: doubling from 5 s to 5 min, the upper half drawn.

    draw(n) returns 0 <= i < n; the app passes `secrets.randbelow`.
    """
    span_s = min(CAP_S, FIRST_S << min(failures - 1, 16))
    half_s = span_s // 2
    return span_s - half_s + draw(half_s + 1)


def asked_s(retry_after: str | None, *, now_s: int) -> int | None:
    """Seconds a `Retry-After` asks for, at most an hour; None where it asks for nothing sensible."""
    if retry_after is None:
        return None
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return min(int(text[:10]), ASKED_CAP_S)
    try:
        # A leap second is taken as the one before it: no calendar here knows a sixtieth.
        at = parsedate_to_datetime(text.replace(":60 ", ":59 "))
    except (ValueError, IndexError, OverflowError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    left_s = int(at.timestamp()) - now_s
    return min(left_s, ASKED_CAP_S) if left_s > 0 else None
