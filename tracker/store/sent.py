"""What has left this computer: each segment with a receipt, how large it was, and the receipt."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from tracker.store.db import Database
from tracker.store.tables import RECEIPTS, SEGMENTS, SNAPSHOTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A segment the marketplace has: when it came, its span, and what went with it in bytes."""

    segment_id: UUID
    contract_id: UUID
    received_s: int
    starts_s: int
    ends_s: int
    pictures: int
    size_bytes: int
    record_sha256: str


class SentLog:
    """Reads; receipts are never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        """How many segments were sent, ever."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(RECEIPTS)).scalar_one()

    def last(self, most: int) -> list[Sent]:
        """The last ones that came, the newest first."""
        shots = (
            select(
                SNAPSHOTS.c.segment_id,
                func.count().label("pictures"),
                func.sum(SNAPSHOTS.c.size_bytes).label("bytes"),
            )
            .group_by(SNAPSHOTS.c.segment_id)
            .subquery()
        )
        wanted = (
            select(
                RECEIPTS.c.segment_id,
                SEGMENTS.c.contract_id,
                RECEIPTS.c.received_s,
                SEGMENTS.c.starts_s,
                SEGMENTS.c.ends_s,
                func.coalesce(shots.c.pictures, 0).label("pictures"),
                (func.length(SEGMENTS.c.record) + func.coalesce(shots.c.bytes, 0)).label("bytes"),
                RECEIPTS.c.payload_sha256,
            )
            .join_from(RECEIPTS, SEGMENTS, SEGMENTS.c.id == RECEIPTS.c.segment_id)
            .join(shots, shots.c.segment_id == SEGMENTS.c.id, isouter=True)
            .order_by(RECEIPTS.c.received_s.desc(), SEGMENTS.c.starts_s.desc())
            .limit(most)
        )
        with self._database.read() as connection:
            rows = connection.execute(wanted).all()
        return [
            Sent(
                segment_id=UUID(row.segment_id),
                contract_id=UUID(row.contract_id),
                received_s=row.received_s,
                starts_s=row.starts_s,
                ends_s=row.ends_s,
                pictures=row.pictures,
                size_bytes=row.bytes,
                record_sha256=row.payload_sha256,
            )
            for row in rows
        ]
