"""Steps of a segment on its way to the marketplace, where many are taken one after the other."""

from uuid import UUID

from sqlalchemy import bindparam, select, update

from tracker.store.db import Database, Transaction, run, spelled
from tracker.store.tables import SEGMENTS
from workdiary.segment import STEPS

_STATE = spelled(select(SEGMENTS.c.state).where(SEGMENTS.c.id == bindparam("row_id")))
_STEP = spelled(
    update(SEGMENTS)
    .where(SEGMENTS.c.id == bindparam("row_id"))
    .values(state=bindparam("now"), code=bindparam("code"), other_id=bindparam("other_id"))
)


def take_step(tx: Transaction, segment_id: UUID, step: str) -> bool:
    """Change the state alone; False when the step is none from where the segment stands."""
    found = run(tx, _STATE, {"row_id": str(segment_id)}).fetchone()
    now = None if found is None else STEPS.get((found[0], step))
    if now is None:
        return False
    run(tx, _STEP, {"row_id": str(segment_id), "now": now, "code": None, "other_id": None})
    return True


def state_of(database: Database, segment_id: UUID) -> str:
    """Where a segment stands; "" when there is none."""
    with database.read() as connection:
        found = run(connection, _STATE, {"row_id": str(segment_id)}).fetchone()
    return "" if found is None else str(found[0])
