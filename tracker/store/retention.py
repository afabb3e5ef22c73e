"""Which pictures are past their time on this computer, and how much room pictures take.

received   `retention_days` of its contract after its week's release, and never before the receipt
removed    once its week has locked: until then it can be restored
A picture that several segments show stays as long as any of them needs it.
"""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import func, select

from tracker.store.db import Database
from tracker.store.tables import RECEIPTS, SEGMENTS, SNAPSHOTS
from workdiary.contract import RETENTION_DAYS
from workdiary.week import DAY_S, BillingWeek

# A thumbnail, a key and what the file system rounds up, as measured over a day of pictures.
BESIDE_BYTES = 16_384


class Retention:
    """Asks, removes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def over(self, now_s: int, days: Mapping[UUID, int]) -> list[str]:
        """Hashes nobody needs any more at `now_s`; `days` by contract, else the usual ones."""
        wanted = (
            select(
                SNAPSHOTS.c.sha256,
                SEGMENTS.c.contract_id,
                SEGMENTS.c.starts_s,
                SEGMENTS.c.state,
                RECEIPTS.c.received_s,
            )
            .join_from(SNAPSHOTS, SEGMENTS, SEGMENTS.c.id == SNAPSHOTS.c.segment_id)
            .join(RECEIPTS, RECEIPTS.c.segment_id == SEGMENTS.c.id, isouter=True)
        )
        with self._database.read() as connection:
            rows = connection.execute(wanted).all()
        over: set[str] = set()
        needed: set[str] = set()
        for sha256, contract_id, starts_s, state, received_s in rows:
            kept_days = days.get(UUID(contract_id), RETENTION_DAYS)
            is_received = received_s is not None
            is_over = now_s >= over_from_s(
                starts_s, is_removed=state == "removed", is_received=is_received, days=kept_days
            )
            (over if is_over else needed).add(sha256)
        return sorted(over - needed)

    def used_bytes(self) -> int:
        """About what the pictures take on the disk, thumbnails and keys included."""
        each = select(SNAPSHOTS.c.sha256, SNAPSHOTS.c.size_bytes).distinct().subquery()
        wanted = select(func.coalesce(func.sum(each.c.size_bytes + BESIDE_BYTES), 0))
        with self._database.read() as connection:
            return int(connection.execute(wanted).scalar_one())


def over_from_s(starts_s: int, *, is_removed: bool, is_received: bool, days: int) -> float:
    """The first second at which a segment needs its picture no more; infinity before its receipt."""
    week = BillingWeek.containing(starts_s)
    if is_removed:
        return week.lock_s
    return week.release_s + days * DAY_S if is_received else float("inf")
