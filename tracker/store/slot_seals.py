"""Where each segment was sealed when its slot ended: see `workdiary/slot_seal`."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from tracker.store.db import Database
from tracker.store.tables import SLOT_SEALS
from workdiary.slot_seal import SlotSeal


class SlotSeals:
    """One a segment, kept as long as the segment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, tx: Connection, segment_id: UUID, seal: SlotSeal) -> None:
        """It was sealed just now."""
        tx.execute(insert(SLOT_SEALS), {"segment_id": str(segment_id), **asdict(seal)})

    def of(self, segment_id: UUID) -> SlotSeal | None:
        """The seal of a segment; None of time entered by hand, and of what an older app recorded."""
        wanted = select(SLOT_SEALS).where(SLOT_SEALS.c.segment_id == str(segment_id))
        with self._database.read() as connection:
            row = connection.execute(wanted).first()
        if row is None:
            return None
        return SlotSeal(
            seq=row.seq, salt=row.salt, ends_s=row.ends_s, recorded=row.recorded, key=row.key
        )

    def drop(self, tx: Connection, segment_id: UUID) -> None:
        """The segment was taken back: nobody will ask what its link says."""
        tx.execute(delete(SLOT_SEALS).where(SLOT_SEALS.c.segment_id == str(segment_id)))
