"""The device's chain of signed records: the next sequence number and the hash before it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select

from tracker.store.db import Database
from tracker.store.tables import LINKS
from workdiary.seal import ZERO_HASH, Link, SigningKey, make_link

_INSERT = insert(LINKS)
_HEAD = (
    select(LINKS.c.seq, LINKS.c.hash)
    .where(LINKS.c.device_id == bindparam("device"))
    .order_by(LINKS.c.seq.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Head:
    """The last link: its number and its hash; 0 and zeros before the first."""

    seq: int
    hash: str


class Chain:
    """Every record that left the hold, in order, signed by this device. Only ever grows."""

    def __init__(self, database: Database, *, device_id: UUID, key: SigningKey) -> None:
        self._database = database
        self._device_id = device_id
        self._key = key

    def append(self, tx: Connection, record: bytes, salt: bytes) -> Link:
        """Chain and sign a record; `salt` is 16 random bytes."""
        head = self._head(tx)
        link = make_link(
            record,
            device_id=self._device_id,
            seq=head.seq + 1,
            prev=head.hash,
            salt=salt,
            key=self._key,
        )
        tx.execute(
            _INSERT,
            {
                "device_id": str(link.device_id),
                "seq": link.seq,
                "prev": link.prev,
                "hash": link.hash,
                "salt": link.salt,
                "record": link.record,
                "signature": link.signature,
            },
        )
        return link

    def head(self) -> Head:
        """The last link."""
        with self._database.read() as connection:
            return self._head(connection)

    def links(self, after_seq: int = 0, limit: int = 500) -> list[Link]:
        """Links behind `after_seq`, in order."""
        wanted = (
            select(LINKS)
            .where(LINKS.c.device_id == str(self._device_id), LINKS.c.seq > after_seq)
            .order_by(LINKS.c.seq)
            .limit(limit)
        )
        with self._database.read() as connection:
            rows = connection.execute(wanted).all()
        return [
            Link(
                device_id=UUID(row.device_id),
                seq=row.seq,
                prev=row.prev,
                salt=row.salt,
                record=row.record,
                signature=row.signature,
            )
            for row in rows
        ]

    def _head(self, connection: Connection) -> Head:
        # Read each time, never remembered: after a failed commit only the file knows.
        row = connection.execute(_HEAD, {"device": str(self._device_id)}).first()
        return Head(0, ZERO_HASH) if row is None else Head(row.seq, row.hash)
