"""The newest head of each contract's log that was proven, and those named since.

A receipt names a head. Whether that log holds what an earlier head held is another question: a
marketplace that was restored from a backup gives good receipts, too. So a head takes the place of
the one before only by a proof that it grew from it, and waits for that beside it until then.
"""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as insert_once

from tracker.store.db import Database
from tracker.store.tables import LOG_HEADS, UNPROVEN_HEADS

_FIRST = insert_once(LOG_HEADS).on_conflict_do_nothing()
_SEEN = insert_once(LOG_HEADS)
_NEWER = _SEEN.on_conflict_do_update(
    index_elements=["contract_id"],
    set_={"size": _SEEN.excluded.size, "root": _SEEN.excluded.root},
    where=_SEEN.excluded.size > LOG_HEADS.c.size,
)
_NAMED = insert_once(UNPROVEN_HEADS).on_conflict_do_nothing()


class LogHeads:
    """What was seen of each log. A head only gives way to a longer one, or is forgotten."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def name(self, tx: Connection, contract_id: UUID, size: int, root: str) -> None:
        """A receipt named this head: the first of its log begins it, every other is to be proven."""
        row = {"contract_id": str(contract_id), "size": size, "root": root}
        if tx.execute(_FIRST, row).rowcount:
            return
        known = select(LOG_HEADS.c.size, LOG_HEADS.c.root).where(
            LOG_HEADS.c.contract_id == str(contract_id)
        )
        if tx.execute(known).first() != (size, root):
            tx.execute(_NAMED, row)

    def see(self, tx: Connection, contract_id: UUID, size: int, root: str) -> None:
        """Remember a head that was proven to hold the one before, if it is longer."""
        tx.execute(_NEWER, {"contract_id": str(contract_id), "size": size, "root": root})

    def unproven(self, contract_id: UUID) -> list[tuple[int, str]]:
        """(size, root) of the heads that were named since, by size."""
        wanted = (
            select(UNPROVEN_HEADS.c.size, UNPROVEN_HEADS.c.root)
            .where(UNPROVEN_HEADS.c.contract_id == str(contract_id))
            .order_by(UNPROVEN_HEADS.c.size, UNPROVEN_HEADS.c.root)
        )
        with self._database.read() as connection:
            return [(row.size, row.root) for row in connection.execute(wanted)]

    def settled(self, tx: Connection, contract_id: UUID, heads: Iterable[tuple[int, str]]) -> None:
        """These are proven, or their receipts were dropped."""
        for size, root in heads:
            tx.execute(
                delete(UNPROVEN_HEADS).where(
                    UNPROVEN_HEADS.c.contract_id == str(contract_id),
                    UNPROVEN_HEADS.c.size == size,
                    UNPROVEN_HEADS.c.root == root,
                )
            )

    def forget(self, tx: Connection, contract_id: UUID) -> None:
        """The log no longer holds that head; the next one begins anew."""
        tx.execute(delete(LOG_HEADS).where(LOG_HEADS.c.contract_id == str(contract_id)))

    def all(self) -> dict[UUID, tuple[int, str]]:
        """(size, root) by contract."""
        with self._database.read() as connection:
            rows = connection.execute(select(LOG_HEADS)).all()
        return {UUID(row.contract_id): (row.size, row.root) for row in rows}
