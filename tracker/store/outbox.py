"""What has to reach the marketplace: waiting, sending, refused, parked, and why.

    put -> waiting -> sending -> gone, with a receipt (or an operation's "done")
                  <- back        a failed request, or a crash while it was under way
                     sending -> parked | refused: kept, with the code and the server's sentence
A payload is never changed: another payload is another row, and only before the first try.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import (
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from tracker.store.db import Database, run, spelled
from tracker.store.tables import OUTBOX, SEGMENTS
from workdiary.errors import BrokenSeal
from workdiary.receipt import Receipt
from workdiary.seal import Link
from workdiary.wire import read_operation

Kind = Literal["segment", "operation"]
ASKED_AGAIN = ("clock_ahead", "overlap")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to send. `tries` counts how often it was handed to the network."""

    id: UUID
    segment_id: UUID
    kind: Kind
    state: str
    link: Link
    snapshots: tuple[str, ...]
    tries: int
    not_before_s: int
    code: str | None
    detail: str | None
    other_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many items stand where."""

    waiting: int = 0
    sending: int = 0
    parked: int = 0
    refused: int = 0


_INSERT = spelled(
    insert(OUTBOX),
    "item_id",
    "segment_id",
    "kind",
    "state",
    "device_id",
    "seq",
    "prev",
    "salt",
    "record",
    "payload_sha256",
    "snapshots",
)
_SENDING = (
    "UPDATE outbox SET state = 'sending', tries = tries + 1, code = NULL, detail = NULL,"
    " other_id = NULL WHERE item_id = :row_id"
)
_PAYLOAD = "SELECT payload_sha256 FROM outbox WHERE item_id = :row_id"
_GONE = "DELETE FROM outbox WHERE item_id = :row_id"
_BACK = (
    update(OUTBOX)
    .where(OUTBOX.c.item_id == bindparam("row_id"), OUTBOX.c.state == "sending")
    .values(state="waiting", not_before_s=bindparam("earliest_s"))
)
_SETTLED = (
    update(OUTBOX)
    .where(OUTBOX.c.item_id == bindparam("row_id"))
    .values(
        state=bindparam("state"),
        code=bindparam("code"),
        detail=bindparam("detail"),
        other_id=bindparam("other"),
        not_before_s=bindparam("earliest_s"),
    )
)


class Outbox:
    """Items in the order they were put. Each leaves only on the marketplace's proof."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(
        self,
        tx: Connection,
        link: Link,
        *,
        item_id: UUID,
        kind: Kind,
        snapshots: Sequence[str] = (),
    ) -> None:
        """Queue a chained record; `snapshots` are the pictures that have to arrive before it.

        `item_id` is the segment's id, or the operation's own.
        """
        segment_id = item_id if kind == "segment" else read_operation(link.record).segment_id
        run(
            tx,
            _INSERT,
            {
                "item_id": str(item_id),
                "segment_id": str(segment_id),
                "kind": kind,
                "state": "waiting",
                "device_id": str(link.device_id),
                "seq": link.seq,
                "prev": link.prev,
                "salt": link.salt,
                "record": link.record,
                "payload_sha256": link.record_sha256,
                "snapshots": json.dumps(list(snapshots)),
            },
        )

    def withdraw(self, tx: Connection, item_id: UUID) -> bool:
        """Take back an item that never left: True when it is gone and the marketplace has nothing.

        False when it was handed to the network at least once: the marketplace may hold it, so a
        removal or another memo has to follow it as an operation. A refused item was not taken:
        it may always be withdrawn.
        """
        gone = tx.execute(
            delete(OUTBOX).where(
                OUTBOX.c.item_id == str(item_id),
                or_(
                    OUTBOX.c.state == "refused",
                    and_(OUTBOX.c.state == "waiting", OUTBOX.c.tries == 0),
                ),
            )
        )
        return gone.rowcount == 1

    def waiting(self, limit: int, *, now_s: int, kind: Kind = "segment") -> list[Item]:
        """Items that are due, in order: waiting ones, and those whose parking may have ended.

        A clock ahead is overtaken by time, an overlap ends when the other one is removed, here or
        on another computer. An operation waits until its segment is settled.
        """
        is_parked = and_(OUTBOX.c.state == "parked", OUTBOX.c.code.in_(ASKED_AGAIN))
        segment = OUTBOX.alias("segment")
        is_blocked = exists().where(
            segment.c.item_id == OUTBOX.c.segment_id,
            segment.c.kind == "segment",
            segment.c.state.in_(("waiting", "sending")),
        )
        wanted = (
            select(OUTBOX)
            .where(
                OUTBOX.c.kind == kind,
                or_(OUTBOX.c.state == "waiting", is_parked),
                OUTBOX.c.not_before_s <= now_s,
            )
            .order_by(OUTBOX.c.place)
            .limit(limit)
        )
        if kind == "operation":
            wanted = wanted.where(~is_blocked)
        with self._database.read() as connection:
            rows = connection.execute(wanted).all()
        return [_item_from(row) for row in rows]

    def get(self, item_id: UUID) -> Item | None:
        """The item with this id, or None: never put, or gone."""
        with self._database.read() as connection:
            row = connection.execute(select(OUTBOX).where(OUTBOX.c.item_id == str(item_id))).first()
        return None if row is None else _item_from(row)

    def attention(self) -> list[Item]:
        """Items the freelancer should look at: refused and parked ones, in order."""
        wanted = select(OUTBOX).where(OUTBOX.c.state.in_(("refused", "parked")))
        with self._database.read() as connection:
            rows = connection.execute(wanted.order_by(OUTBOX.c.place)).all()
        return [_item_from(row) for row in rows]

    def all(self) -> list[Item]:
        """Every item, in order."""
        with self._database.read() as connection:
            rows = connection.execute(select(OUTBOX).order_by(OUTBOX.c.place)).all()
        return [_item_from(row) for row in rows]

    def sending(self, tx: Connection, ids: Sequence[UUID]) -> None:
        """These are being handed to the network now."""
        for id in ids:
            run(tx, _SENDING, {"row_id": str(id)})

    def back(self, tx: Connection, ids: Sequence[UUID], *, not_before_s: int = 0) -> None:
        """These came back without an answer; offer them again from `not_before_s`."""
        for id in ids:
            tx.execute(_BACK, {"row_id": str(id), "earliest_s": not_before_s})

    def under_way(self) -> list[Item]:
        """Items marked as sending: at start-up those a crash left behind."""
        with self._database.read() as connection:
            rows = connection.execute(
                select(OUTBOX).where(OUTBOX.c.state == "sending").order_by(OUTBOX.c.place)
            ).all()
        return [_item_from(row) for row in rows]

    def receipted(self, tx: Connection, id: UUID, receipt: Receipt) -> bool:
        """Let a segment go on its receipt; False when it is gone already.

        The receipt's signature was checked. BrokenSeal when it promises another payload or id.
        """
        item = run(tx, _PAYLOAD, {"row_id": str(id)}).fetchone()
        if item is None:
            return False
        if receipt.segment_id != id or receipt.record_sha256 != item[0]:
            raise BrokenSeal("receipt_payload")
        return self._leave(tx, id)

    def done(self, tx: Connection, id: UUID) -> bool:
        """Let an operation go; False when it is gone already or is none."""
        item = self._locked(tx, id)
        return item is not None and item.kind == "operation" and self._leave(tx, id)

    def refused(self, tx: Connection, id: UUID, code: str, detail: str = "") -> None:
        """Not taken: kept, with the code and the marketplace's sentence."""
        self._settle(tx, id, "refused", code=code, detail=detail)

    def parked(
        self,
        tx: Connection,
        id: UUID,
        code: str,
        other_id: UUID | None = None,
        *,
        not_before_s: int = 0,
    ) -> None:
        """Kept by the marketplace without counting; see `waiting` for what is offered again later."""
        self._settle(tx, id, "parked", code=code, other_id=other_id, not_before_s=not_before_s)

    def drop_segment(self, tx: Connection, segment_id: UUID) -> None:
        """Forget a removed segment that the marketplace never took, and what should follow it."""
        tx.execute(delete(OUTBOX).where(OUTBOX.c.segment_id == str(segment_id)))

    def counts(self) -> Counts:
        """How many items stand where."""
        wanted = select(OUTBOX.c.state, func.count()).group_by(OUTBOX.c.state)
        with self._database.read() as connection:
            return Counts(**{row[0]: row[1] for row in connection.execute(wanted).all()})

    def unsent_seconds(self) -> int:
        """How much approved time is still on its way."""
        wanted = (
            select(func.coalesce(func.sum(SEGMENTS.c.ends_s - SEGMENTS.c.starts_s), 0))
            .join_from(OUTBOX, SEGMENTS, SEGMENTS.c.id == OUTBOX.c.item_id)
            .where(OUTBOX.c.state.in_(("waiting", "sending")), SEGMENTS.c.state != "removed")
        )
        with self._database.read() as connection:
            return int(connection.execute(wanted).scalar_one())

    def _locked(self, tx: Connection, id: UUID) -> Row[*tuple[Any, ...]] | None:
        return tx.execute(select(OUTBOX).where(OUTBOX.c.item_id == str(id))).first()

    def _leave(self, tx: Connection, id: UUID) -> bool:
        return run(tx, _GONE, {"row_id": str(id)}).rowcount == 1

    def _settle(
        self,
        tx: Connection,
        id: UUID,
        state: str,
        *,
        code: str,
        detail: str = "",
        other_id: UUID | None = None,
        not_before_s: int = 0,
    ) -> None:
        tx.execute(
            _SETTLED,
            {
                "row_id": str(id),
                "state": state,
                "code": code,
                "detail": detail,
                "other": None if other_id is None else str(other_id),
                "earliest_s": not_before_s,
            },
        )


def _item_from(row: Row[*tuple[Any, ...]]) -> Item:
    return Item(
        id=UUID(row.item_id),
        segment_id=UUID(row.segment_id),
        kind=row.kind,
        state=row.state,
        link=Link(
            device_id=UUID(row.device_id),
            seq=row.seq,
            prev=row.prev,
            salt=row.salt,
            record=row.record,
        ),
        snapshots=tuple(json.loads(row.snapshots)),
        tries=row.tries,
        not_before_s=row.not_before_s,
        code=row.code,
        detail=row.detail or None,
        other_id=None if row.other_id is None else UUID(row.other_id),
    )
