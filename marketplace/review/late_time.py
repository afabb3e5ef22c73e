"""Time that is billed only with the client's consent, and what was said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from marketplace.contracts.models import Contract
from marketplace.contracts.queries import closed_of
from marketplace.deadlines.locks import lock_of
from marketplace.intake.models import Segment
from marketplace.policy import Policy
from marketplace.review.models import LateConsent
from workdiary.week import BillingWeek

Answer = Literal["waiting", "given", "declined", "closed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LateSegment:
    """One segment of it: [starts_s, ends_s), its newest memo, why it waits and the answer."""

    id: UUID
    starts_s: int
    ends_s: int
    memo: str
    why: Literal["late", "outside"]
    answer: Answer

    @property
    def seconds(self) -> int:
        return self.ends_s - self.starts_s


def late_time(contract: Contract, *, now_s: int, policy: Policy) -> Sequence[LateSegment]:
    """All of a contract's, newest first."""
    rows = waiting(contract)
    said = dict(LateConsent.objects.filter(segment__in=rows).values_list("segment_id", "is_given"))

    def answer(row: Segment) -> Answer:
        if row.pk in said:
            return "given" if said[row.pk] else "declined"
        return "waiting" if is_open(row, now_s, policy) else "closed"

    return [
        LateSegment(
            id=row.pk,
            starts_s=row.starts_s,
            ends_s=row.ends_s,
            memo=row.memo,
            why="late" if row.is_late else "outside",
            answer=answer(row),
        )
        for row in sorted(rows, key=lambda row: row.starts_s, reverse=True)
    ]


def waiting(contract: Contract) -> list[Segment]:
    """Late time, and time in a pause or after the end; that before the start never waits."""
    closed = [span for span in closed_of(contract) if span.starts_s is not None]
    rows = Segment.objects.counted().filter(contract=contract)
    return [
        row
        for row in rows
        if row.is_late
        or any(
            (span.ends_s is None or row.starts_s < span.ends_s)
            and row.ends_s > (span.starts_s or 0)
            for span in closed
        )
    ]


def is_open(row: Segment, now_s: int, policy: Policy) -> bool:
    """From the lock of its week on, for 180 days."""
    lock_s = lock_of(BillingWeek(row.week_s), policy=policy)
    return lock_s <= now_s < lock_s + policy.late_consent_s
