"""What the freelancer covered by hand: the picture as it was, until its hold ends.

An original has its own sealed file and its own key. Once it may no longer be brought back, the key
is destroyed: `over` names such originals, `forget` their row, after their files are erased.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, delete, exists, select
from sqlalchemy.dialects.sqlite import insert

from tracker.store.db import Database
from tracker.store.tables import ORIGINALS, SEGMENTS, SNAPSHOTS
from workdiary.cover import Cover
from workdiary.hidden import Box
from workdiary.snapshot import Snapshot

# While a segment stands here its covers may be taken off again; a removed one may be restored.
_MAY_UNDO = ("recording", "held", "removed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A picture that was covered: its facts before, and the cover that is on it now."""

    segment_id: UUID
    snapshot: Snapshot
    cover: Cover


class Originals:
    """One row a covered picture: of which segment, second and screen."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, tx: Connection, original: Original) -> None:
        """Remember the picture under this cover; a second cover replaces the first one."""
        row = _row(original)
        tx.execute(
            insert(ORIGINALS)
            .values(row)
            .on_conflict_do_update(
                index_elements=["segment_id", "taken_s", "screen"], set_={"cover": row["cover"]}
            )
        )

    def remove(self, tx: Connection, original: Original) -> None:
        """The cover is off: the segment shows the picture itself again."""
        tx.execute(delete(ORIGINALS).where(*_is(original)))

    def of(self, segment_id: UUID) -> list[Original]:
        """The covered pictures of a segment, by screen."""
        wanted = (
            select(ORIGINALS)
            .where(ORIGINALS.c.segment_id == str(segment_id))
            .order_by(ORIGINALS.c.taken_s, ORIGINALS.c.screen)
        )
        with self._database.read() as connection:
            return [_original(row) for row in connection.execute(wanted).all()]

    def over(self) -> list[Original]:
        """Originals nobody may bring back: the hold has ended, or the picture itself is gone."""
        shows = exists().where(
            SNAPSHOTS.c.segment_id == ORIGINALS.c.segment_id,
            SNAPSHOTS.c.taken_s == ORIGINALS.c.taken_s,
            SNAPSHOTS.c.screen == ORIGINALS.c.screen,
        )
        may_undo = exists().where(
            SEGMENTS.c.id == ORIGINALS.c.segment_id, SEGMENTS.c.state.in_(_MAY_UNDO)
        )
        with self._database.read() as connection:
            rows = connection.execute(select(ORIGINALS).where(~(shows & may_undo))).all()
        return [_original(row) for row in rows]

    def names(self) -> set[str]:
        """The hashes of all originals."""
        with self._database.read() as connection:
            return set(connection.execute(select(ORIGINALS.c.sha256).distinct()).scalars())


def _is(original: Original) -> tuple[ColumnElement[bool], ...]:
    return (
        ORIGINALS.c.segment_id == str(original.segment_id),
        ORIGINALS.c.taken_s == original.snapshot.taken_s,
        ORIGINALS.c.screen == original.snapshot.screen,
    )


def _row(original: Original) -> dict[str, object]:
    snapshot = original.snapshot
    return {
        "segment_id": str(original.segment_id),
        "taken_s": snapshot.taken_s,
        "screen": snapshot.screen,
        "sha256": snapshot.sha256,
        "facts": json.dumps(asdict(snapshot)),
        "cover": json.dumps(asdict(original.cover)),
    }


def _original(row: Row[*tuple[Any, ...]]) -> Original:
    cover = json.loads(row.cover)
    return Original(
        segment_id=UUID(row.segment_id),
        snapshot=Snapshot(**json.loads(row.facts)),
        cover=Cover(
            boxes=tuple(Box(**box) for box in cover["boxes"]), is_blurred=cover["is_blurred"]
        ),
    )
