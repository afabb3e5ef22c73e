"""What is being recorded right now, from its start to its end: what a crash finds again."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from tracker.store.db import Database
from tracker.store.tables import UNDERWAY

_BEGIN = insert(UNDERWAY)
_BEGIN_OVER = _BEGIN.on_conflict_do_update(
    index_elements=["place"],
    set_={
        "contract_id": _BEGIN.excluded.contract_id,
        "memo": _BEGIN.excluded.memo,
        "began_s": _BEGIN.excluded.began_s,
    },
)


@dataclass(frozen=True, slots=True)
class Recording:
    """A contract is recorded with this memo since this second."""

    contract_id: UUID
    memo: str
    began_s: int


class Underway:
    """One row while something is recorded, none otherwise.

    The segments alone do not tell: right after a slot's edge none of them is open.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, tx: Connection, recording: Recording) -> None:
        """From now on this is recorded, in place of what was."""
        tx.execute(
            _BEGIN_OVER,
            {
                "place": 1,
                "contract_id": str(recording.contract_id),
                "memo": recording.memo,
                "began_s": recording.began_s,
            },
        )

    def end(self, tx: Connection) -> None:
        """Nothing is recorded any more."""
        tx.execute(delete(UNDERWAY))

    def get(self) -> Recording | None:
        """What is recorded, or was when the app died."""
        with self._database.read() as connection:
            row = connection.execute(select(UNDERWAY)).first()
        return None if row is None else Recording(UUID(row.contract_id), row.memo, row.began_s)
