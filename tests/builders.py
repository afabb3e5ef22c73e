"""Make one of a thing with sensible facts; a test names only what it is about."""

from datetime import UTC, datetime
from itertools import count
from uuid import UUID

from workdiary.activity import Minute
from workdiary.contract import Terms
from workdiary.money import Money
from workdiary.segment import Segment

_numbers = count(1)
CONTRACT = UUID("01930000-0000-7000-8000-000000000001")
OTHER_CONTRACT = UUID("01930000-0000-7000-8000-000000000002")


def unix(text: str) -> int:
    """ "2026-11-20T14:20:00Z" as whole Unix seconds."""
    return int(datetime.fromisoformat(text).astimezone(UTC).timestamp())


def an_id() -> UUID:
    """A new UUIDv7-shaped id; ids come in order."""
    return UUID(f"01940000-0000-7000-8000-{next(_numbers):012x}")


def terms(**facts: object) -> Terms:
    """Andris' contract with Northwind."""
    known: dict[str, object] = {
        "id": CONTRACT,
        "title": "Shop checkout rebuild",
        "client_name": "Northwind Ltd",
        "freelancer_name": "Andris Kalniņš",
        "rate": Money(4200, "USD"),
        "weekly_limit_s": 30 * 3600,
        "starts_s": unix("2026-11-01T00:00:00Z"),
    }
    return Terms(**(known | facts))  # type: ignore[arg-type]


def a_segment(starts: str = "2026-11-20T14:20:00Z", seconds: int = 600, **facts: object) -> Segment:
    """Ten minutes on Andris' contract."""
    starts_s = unix(starts)
    known: dict[str, object] = {
        "id": an_id(),
        "contract_id": CONTRACT,
        "starts_s": starts_s,
        "ends_s": starts_s + seconds,
        "memo": "Cart totals: tax rounding tests",
        "minutes": tuple(
            Minute(starts_s=at, presses=7, clicks=1, scrolls=0, active_s=5, synthetic=0)
            for at in range(starts_s - starts_s % 60, starts_s + seconds, 60)
        ),
    }
    return Segment(**(known | facts))  # type: ignore[arg-type]
