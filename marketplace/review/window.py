"""Until when a segment can be changed, disputed, paid. Pure.

Mon 00:00      Mon 00:00   Mon 12:00            Sat 00:00          Wed 23:59:59
|---- week -------|-- check --|-- client's review --|---- security ----|
                             lock               review ends         release
"""

from dataclasses import dataclass

from marketplace.policy import Policy
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The instants of one contract week, whole Unix seconds."""

    lock_s: int
    review_ends_s: int
    release_s: int


def window(week: BillingWeek, policy: Policy, *, lock_s: int = 0) -> Window:
    """The calendar of a week; release is the review's last second + security (domain, 4).

    `lock_s` is when it really locked, if that was later: the review then lasts 48 h at least.
    """
    lock_s = max(lock_s, week.starts_s + policy.lock_offset_s)
    review_ends_s = max(week.starts_s + policy.review_closes_s, lock_s + policy.review_min_s)
    return Window(
        lock_s=lock_s,
        review_ends_s=review_ends_s,
        release_s=review_ends_s - 1 + policy.security_s,
    )


def may_change(window: Window, now_s: int) -> bool:
    """The freelancer may change the week while now < lock."""
    return now_s < window.lock_s


def may_dispute(window: Window, now_s: int) -> bool:
    """The client may dispute from the lock until the review ends; its last second counts."""
    return window.lock_s <= now_s < window.review_ends_s


def is_payable(window: Window, now_s: int) -> bool:
    """The pay can be withdrawn from the release instant on."""
    return now_s >= window.release_s


def review_ends_s(window: Window, collected_s: int) -> int:
    """When money collected at this instant leaves review: never before it is there."""
    return max(window.review_ends_s, collected_s)


def release_s(window: Window, collected_s: int, policy: Policy) -> int:
    """When money collected at this instant becomes free: five days after it came, at the earliest.

    Money collected at the lock waits for the calendar; a payment late by a retry waits longer.
    """
    return max(window.release_s, collected_s + policy.security_s)
