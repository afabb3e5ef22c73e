"""BillingWeek: Monday 00:00Z to Monday 00:00Z; lock, review end, release, label. Pure.

Mon 00:00      Mon 00:00   Mon 12:00            Sat 00:00          Wed 23:59:59
|---- week -------|-- check --|-- client's review --|---- security ----|
                             lock               review ends         release
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

SLOT_S = 600
DAY_S = 86_400
WEEK_S = 7 * DAY_S
# Unix time began on a Thursday; the first Monday 00:00Z is four days later.
WEEK_EPOCH_S = 345_600
LOCK_OFFSET_S = WEEK_S + 12 * 3600
REVIEW_CLOSES_S = 12 * DAY_S
SECURITY_S = 5 * DAY_S


def slot_of(instant_s: int) -> int:
    """The number of the ten-minute slot that holds this instant."""
    return instant_s // SLOT_S


def slot_starts_s(instant_s: int) -> int:
    """The first second of the slot that holds this instant."""
    return instant_s - instant_s % SLOT_S


@dataclass(frozen=True, slots=True, order=True)
class BillingWeek:
    """A week by its first second, a Monday 00:00:00Z. `[starts_s, ends_s)`."""

    starts_s: int

    def __post_init__(self) -> None:
        if (self.starts_s - WEEK_EPOCH_S) % WEEK_S:
            raise ValueError(f"{self.starts_s} is no Monday 00:00:00Z")

    @classmethod
    def containing(cls, instant_s: int) -> "BillingWeek":
        """The week that holds this instant; a boundary second belongs to the new week."""
        return cls(instant_s - (instant_s - WEEK_EPOCH_S) % WEEK_S)

    @classmethod
    def of(cls, label: str) -> "BillingWeek":
        """The week named by its Monday, "2026-11-16". ValueError for any other day."""
        monday = datetime.combine(date.fromisoformat(label), datetime.min.time(), UTC)
        return cls(int(monday.timestamp()))

    @property
    def ends_s(self) -> int:
        """The first second after the week."""
        return self.starts_s + WEEK_S

    @property
    def lock_s(self) -> int:
        """From this instant nothing of the week changes any more: Monday 12:00:00Z."""
        return self.starts_s + LOCK_OFFSET_S

    @property
    def review_ends_s(self) -> int:
        """The client's review is over: Saturday 00:00:00Z."""
        return self.starts_s + REVIEW_CLOSES_S

    @property
    def release_s(self) -> int:
        """The pay can be withdrawn: the last second of the review + 5 days."""
        return self.review_ends_s - 1 + SECURITY_S

    @property
    def label(self) -> str:
        """The week's Monday, "2026-11-16"."""
        return self.monday.isoformat()

    @property
    def monday(self) -> date:
        """The week's first day in UTC."""
        return date(1970, 1, 1) + timedelta(days=self.starts_s // DAY_S)

    @property
    def next(self) -> "BillingWeek":
        """The week after this one."""
        return BillingWeek(self.ends_s)

    def contains(self, instant_s: int) -> bool:
        """Is the instant inside `[starts_s, ends_s)`?"""
        return self.starts_s <= instant_s < self.ends_s
