"""Absences that were left out without an answer: the diary's line on them outlives a restart."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from tracker.away import LeftOut
from tracker.store.db import Database
from tracker.store.tables import LEFT_OUT
from workdiary.week import WEEK_S

# By then every week they may lie in is locked, and nothing of them can be claimed.
KEPT_S = 2 * WEEK_S


class LeftOuts:
    """One row an absence; those of one answer share `asked_s`, the first second of the first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, tx: Connection, left_out: LeftOut) -> None:
        """Keep it; what is too old to be claimed goes."""
        asked_s, until_s = left_out.spans[0][0], left_out.spans[-1][1]
        tx.execute(delete(LEFT_OUT).where(LEFT_OUT.c.to_s < until_s - KEPT_S))
        rows = [
            {
                "from_s": from_s,
                "to_s": to_s,
                "asked_s": asked_s,
                "contract_id": str(left_out.contract_id),
                "memo": left_out.memo,
            }
            for from_s, to_s in left_out.spans
        ]
        tx.execute(insert(LEFT_OUT).on_conflict_do_nothing(), rows)

    def all(self) -> Sequence[LeftOut]:
        """The oldest first."""
        with self._database.read() as connection:
            rows = connection.execute(select(LEFT_OUT).order_by(LEFT_OUT.c.from_s)).all()
        by_answer: dict[int, list[tuple[int, int]]] = {}
        facts = {row.asked_s: (UUID(row.contract_id), row.memo) for row in rows}
        for row in rows:
            by_answer.setdefault(row.asked_s, []).append((row.from_s, row.to_s))
        return [LeftOut(tuple(spans), *facts[asked_s]) for asked_s, spans in by_answer.items()]
