"""The newest head of each contract's log that the marketplace signed."""

from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as insert_once

from tracker.store.db import Database
from tracker.store.tables import LOG_HEADS

_SEEN = insert_once(LOG_HEADS)
_NEWER = _SEEN.on_conflict_do_update(
    index_elements=["contract_id"],
    set_={"size": _SEEN.excluded.size, "root": _SEEN.excluded.root},
    where=_SEEN.excluded.size > LOG_HEADS.c.size,
)


class LogHeads:
    """What was seen of each log. A head only gives way to a longer one, or is forgotten."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def see(self, tx: Connection, contract_id: UUID, size: int, root: str) -> None:
        """Remember a signed head, if it is longer than the one that is."""
        tx.execute(_NEWER, {"contract_id": str(contract_id), "size": size, "root": root})

    def forget(self, tx: Connection, contract_id: UUID) -> None:
        """The log no longer holds that head; the next one begins anew."""
        tx.execute(delete(LOG_HEADS).where(LOG_HEADS.c.contract_id == str(contract_id)))

    def all(self) -> dict[UUID, tuple[int, str]]:
        """(size, root) by contract."""
        with self._database.read() as connection:
            rows = connection.execute(select(LOG_HEADS)).all()
        return {UUID(row.contract_id): (row.size, row.root) for row in rows}
