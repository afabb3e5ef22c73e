"""Open, checkpoint, close, approve, amend and remove segments; ask for a day's or a week's."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from tracker.store.db import Database, run, spelled
from tracker.store.receipts import receipt_from
from tracker.store.tables import RECEIPTS, SEGMENTS, SNAPSHOTS
from workdiary.activity import Minute
from workdiary.errors import BadSegment, StepNotAllowed
from workdiary.receipt import Receipt
from workdiary.segment import COUNTED, Segment, after
from workdiary.week import SLOT_S
from workdiary.wire import read_segment, segment_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSegment:
    """A segment and where it stands. `number` is the last operation number given out for it."""

    segment: Segment
    state: str
    held_until_s: int | None = None
    code: str | None = None
    other_id: UUID | None = None
    receipt: Receipt | None = None
    number: int = 0


# Built once: SQLAlchemy keeps the compiled text by the statement, and a checkpoint comes each 5 s.
_INSERT = spelled(
    insert(SEGMENTS), "id", "contract_id", "starts_s", "ends_s", "memo", "state", "record"
)
_CHECKPOINT = (
    update(SEGMENTS)
    .where(SEGMENTS.c.id == bindparam("row_id"), SEGMENTS.c.state == "recording")
    .values(
        starts_s=bindparam("starts_s"),
        ends_s=bindparam("ends_s"),
        memo=bindparam("memo"),
        record=bindparam("record"),
    )
)
_AMEND = (
    update(SEGMENTS)
    .where(
        SEGMENTS.c.id == bindparam("row_id"),
        SEGMENTS.c.starts_s == bindparam("same_starts_s"),
        SEGMENTS.c.ends_s == bindparam("same_ends_s"),
    )
    .values(
        contract_id=bindparam("contract_id"), memo=bindparam("memo"), record=bindparam("record")
    )
)
_ON_HOLD = ("recording", "held")
_SHORTEN = (
    update(SEGMENTS)
    .where(
        SEGMENTS.c.id == bindparam("row_id"),
        SEGMENTS.c.starts_s == bindparam("same_starts_s"),
        SEGMENTS.c.ends_s >= bindparam("shorter_ends_s"),
        SEGMENTS.c.state.in_(_ON_HOLD),
    )
    .values(ends_s=bindparam("shorter_ends_s"), record=bindparam("record"))
)
_MOVE = (
    update(SEGMENTS)
    .where(SEGMENTS.c.id == bindparam("row_id"))
    .values(
        state=bindparam("state"),
        held_until_s=bindparam("held_until_s"),
        code=bindparam("code"),
        other_id=bindparam("other_id"),
        number=bindparam("number"),
    )
)
_KEPT = select(
    SEGMENTS.c.record,
    SEGMENTS.c.state,
    SEGMENTS.c.held_until_s,
    SEGMENTS.c.code,
    SEGMENTS.c.other_id,
    SEGMENTS.c.number,
    RECEIPTS.c.receipt,
).join_from(SEGMENTS, RECEIPTS, RECEIPTS.c.segment_id == SEGMENTS.c.id, isouter=True)
_SECONDS = select(
    func.coalesce(
        func.sum(
            func.min(SEGMENTS.c.ends_s, bindparam("until_s"))
            - func.max(SEGMENTS.c.starts_s, bindparam("from_s"))
        ),
        0,
    )
).where(
    SEGMENTS.c.starts_s > bindparam("from_s") - SLOT_S,
    SEGMENTS.c.starts_s < bindparam("until_s"),
    SEGMENTS.c.ends_s > bindparam("from_s"),
    SEGMENTS.c.state.in_(bindparam("states", expanding=True)),
)
_SECONDS_OF = _SECONDS.where(SEGMENTS.c.contract_id == bindparam("contract"))
_IN_ORDER = (SEGMENTS.c.starts_s, SEGMENTS.c.id)


class Segments:
    """The segments of this device. Counted ones never overlap: BadSegment("overlap") says so."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # A slot is read anew at each change in it, and may hold a segment a second.
        self._record = lru_cache(maxsize=SLOT_S)(read_segment)

    def open(self, tx: Connection, segment: Segment) -> None:
        """A new segment, recording."""
        with _overlap_named(segment):
            run(
                tx,
                _INSERT,
                {
                    "id": str(segment.id),
                    "contract_id": str(segment.contract_id),
                    "starts_s": segment.starts_s,
                    "ends_s": segment.ends_s,
                    "memo": segment.memo,
                    "state": "recording",
                    "record": segment_bytes(segment),
                },
            )

    def checkpoint(self, tx: Connection, segment: Segment) -> None:
        """Save how far the recording segment has come. StepNotAllowed when it is not recording."""
        with _overlap_named(segment):
            changed = tx.execute(
                _CHECKPOINT,
                {
                    "row_id": str(segment.id),
                    "starts_s": segment.starts_s,
                    "ends_s": segment.ends_s,
                    "memo": segment.memo,
                    "record": segment_bytes(segment),
                },
            )
        if changed.rowcount != 1:
            raise StepNotAllowed(self._state(tx, segment.id), "checkpoint")

    def close(self, tx: Connection, segment: Segment, *, held_until_s: int | None) -> KeptSegment:
        """Save the recording segment as it ended and hold it; None holds until it is approved."""
        self.checkpoint(tx, segment)
        return self.move(tx, segment.id, "close", held_until_s=held_until_s)

    def move(
        self,
        tx: Connection,
        id: UUID,
        step: str,
        *,
        held_until_s: int | None = None,
        code: str | None = None,
        other_id: UUID | None = None,
        number: int | None = None,
    ) -> KeptSegment:
        """Take one step of `workdiary.segment`; StepNotAllowed changes nothing.

        `code` and `other_id` are those of this step alone; `held_until_s` and `number` stay as
        they are unless given.
        """
        kept = self._kept(tx, id)
        state = after(kept.state, step)
        with _overlap_named(kept.segment):
            tx.execute(
                _MOVE,
                {
                    "row_id": str(id),
                    "state": state,
                    "held_until_s": kept.held_until_s if held_until_s is None else held_until_s,
                    "code": code,
                    "other_id": None if other_id is None else str(other_id),
                    "number": kept.number if number is None else number,
                },
            )
        return self._kept(tx, id)

    def amend(self, tx: Connection, segment: Segment) -> KeptSegment:
        """Rewrite what a segment says, never when it was. The caller asked whether it may."""
        changed = tx.execute(
            _AMEND,
            {
                "row_id": str(segment.id),
                "same_starts_s": segment.starts_s,
                "same_ends_s": segment.ends_s,
                "contract_id": str(segment.contract_id),
                "memo": segment.memo,
                "record": segment_bytes(segment),
            },
        )
        if changed.rowcount != 1:
            raise StepNotAllowed(self._state(tx, segment.id), "amend")
        return self._kept(tx, segment.id)

    def renumber(self, tx: Connection, id: UUID, number: int) -> None:
        """An operation that moves nothing was given out for it: its number is the highest now."""
        tx.execute(update(SEGMENTS).where(SEGMENTS.c.id == str(id)).values(number=number))

    def shorten(self, tx: Connection, segment: Segment) -> None:
        """Give back the end of a segment that has not left the hold: nobody was there.

        Pictures that the shorter segment no longer names lose their rows.
        """
        changed = tx.execute(
            _SHORTEN,
            {
                "row_id": str(segment.id),
                "same_starts_s": segment.starts_s,
                "shorter_ends_s": segment.ends_s,
                "record": segment_bytes(segment),
            },
        )
        if changed.rowcount != 1:
            raise StepNotAllowed(self._state(tx, segment.id), "shorten")
        tx.execute(
            delete(SNAPSHOTS).where(
                SNAPSHOTS.c.segment_id == str(segment.id),
                SNAPSHOTS.c.taken_s >= segment.ends_s,
            )
        )

    def discard(self, tx: Connection, id: UUID) -> None:
        """Take back a whole segment that has not left the hold, as if it had never begun."""
        state = self._state(tx, id)
        if state not in _ON_HOLD:
            raise StepNotAllowed(state, "discard")
        tx.execute(delete(SNAPSHOTS).where(SNAPSHOTS.c.segment_id == str(id)))
        tx.execute(delete(SEGMENTS).where(SEGMENTS.c.id == str(id)))

    def get(self, id: UUID) -> KeptSegment | None:
        """The segment with this id, or None."""
        found = self._all(_KEPT.where(SEGMENTS.c.id == str(id)))
        return found[0] if found else None

    def between(
        self, starts_s: int, ends_s: int, contract_id: UUID | None = None
    ) -> list[KeptSegment]:
        """Segments of any state that touch [starts_s, ends_s), by start, then id."""
        wanted = _KEPT.where(*_inside(starts_s, ends_s, contract_id)).order_by(*_IN_ORDER)
        return self._all(wanted)

    def in_state(self, state: str, *, until_s: int | None = None) -> list[KeptSegment]:
        """Segments in `state`, by start; with `until_s` only those held until then or earlier."""
        wanted = _KEPT.where(SEGMENTS.c.state == state).order_by(*_IN_ORDER)
        if until_s is not None:
            wanted = wanted.where(SEGMENTS.c.held_until_s <= until_s)
        return self._all(wanted)

    def count(self, state: str) -> int:
        """How many segments are in `state`."""
        wanted = select(func.count()).select_from(SEGMENTS).where(SEGMENTS.c.state == state)
        with self._database.read() as connection:
            return int(connection.execute(wanted).scalar_one())

    def last_memo(self, contract_id: UUID) -> str:
        """The memo of the contract's newest segment that has one, or ""."""
        wanted = (
            select(SEGMENTS.c.memo)
            .where(SEGMENTS.c.contract_id == str(contract_id), SEGMENTS.c.memo != "")
            .order_by(SEGMENTS.c.starts_s.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            return str(connection.execute(wanted).scalar() or "")

    def last_label(self, contract_id: UUID) -> str:
        """The label of the contract's newest segment, or ""."""
        wanted = (
            select(SEGMENTS.c.record)
            .where(SEGMENTS.c.contract_id == str(contract_id))
            .order_by(SEGMENTS.c.starts_s.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            record = connection.execute(wanted).scalar()
        return "" if record is None else read_segment(record).label

    def recent_contracts(self) -> list[UUID]:
        """The contracts of the newest two thousand segments, the one recorded last in front."""
        wanted = select(SEGMENTS.c.contract_id).order_by(SEGMENTS.c.starts_s.desc()).limit(2_000)
        with self._database.read() as connection:
            return [UUID(id) for id in dict.fromkeys(connection.execute(wanted).scalars())]

    def memos(self, contract_id: UUID, limit: int = 50) -> list[str]:
        """Memos used on a contract, each once, the newest first; empty ones left out."""
        wanted = (
            select(SEGMENTS.c.memo)
            .where(SEGMENTS.c.contract_id == str(contract_id), SEGMENTS.c.memo != "")
            .group_by(SEGMENTS.c.memo)
            .order_by(func.max(SEGMENTS.c.starts_s).desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            return list(connection.execute(wanted).scalars())

    def seconds(
        self,
        starts_s: int,
        ends_s: int,
        contract_id: UUID | None = None,
        *,
        states: frozenset[str] = COUNTED,
    ) -> int:
        """Counted seconds inside [starts_s, ends_s): nothing removed, parked, refused or late.

        With `states` those of segments in one of them.
        """
        asked = {"from_s": starts_s, "until_s": ends_s, "states": sorted(states)}
        wanted = _SECONDS
        if contract_id is not None:
            wanted, asked = _SECONDS_OF, {**asked, "contract": str(contract_id)}
        with self._database.read() as connection:
            return int(connection.execute(wanted, asked).scalar_one())

    def minutes(self, starts_s: int, ends_s: int, *, but: UUID | None) -> list[Minute]:
        """What was counted in [starts_s, ends_s) and not removed; not that of the segment `but`."""
        wanted = (
            select(SEGMENTS.c.record)
            .where(*_inside(starts_s, ends_s, None), SEGMENTS.c.state != "removed")
            .order_by(*_IN_ORDER)
        )
        if but is not None:
            wanted = wanted.where(SEGMENTS.c.id != str(but))
        with self._database.read() as connection:
            records = list(connection.execute(wanted).scalars())
        return [minute for record in records for minute in self._record(record).minutes]

    def receipted_up_to_s(self, starts_s: int, ends_s: int) -> int | None:
        """The end of the newest segment in [starts_s, ends_s) that the marketplace has, or None."""
        wanted = (
            select(func.max(SEGMENTS.c.ends_s))
            .join_from(SEGMENTS, RECEIPTS, RECEIPTS.c.segment_id == SEGMENTS.c.id)
            .where(*_inside(starts_s, ends_s, None))
        )
        with self._database.read() as connection:
            found = connection.execute(wanted).scalar()
        return None if found is None else int(found)

    def _kept(self, tx: Connection, id: UUID) -> KeptSegment:
        row = tx.execute(_KEPT.where(SEGMENTS.c.id == str(id))).first()
        if row is None:
            raise KeyError(id)
        return self._kept_from(row)

    def _state(self, tx: Connection, id: UUID) -> str:
        state = tx.execute(select(SEGMENTS.c.state).where(SEGMENTS.c.id == str(id))).scalar()
        return "" if state is None else str(state)

    def _all(self, wanted: Select[*tuple[Any, ...]]) -> list[KeptSegment]:
        with self._database.read() as connection:
            rows = connection.execute(wanted).all()
        return [self._kept_from(row) for row in rows]

    def _kept_from(self, row: Row[*tuple[Any, ...]]) -> KeptSegment:
        return KeptSegment(
            segment=self._record(row.record),
            state=row.state,
            held_until_s=row.held_until_s,
            code=row.code,
            other_id=None if row.other_id is None else UUID(row.other_id),
            receipt=None if row.receipt is None else receipt_from(row.receipt),
            number=row.number,
        )


def _inside(starts_s: int, ends_s: int, contract_id: UUID | None) -> list[Any]:
    conditions = [
        SEGMENTS.c.starts_s > starts_s - SLOT_S,
        SEGMENTS.c.starts_s < ends_s,
        SEGMENTS.c.ends_s > starts_s,
    ]
    if contract_id is not None:
        conditions.append(SEGMENTS.c.contract_id == str(contract_id))
    return conditions


@contextmanager
def _overlap_named(segment: Segment) -> Iterator[None]:
    try:
        yield
    except (IntegrityError, sqlite3.IntegrityError) as error:
        if "segment_no_overlap" in str(error):
            raise BadSegment("overlap", segment.starts_s, segment.ends_s) from error
        raise
