"""The device's chain of records: append a link, sign a piece, know what the marketplace was told."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_once

from tracker.store.db import Database
from tracker.store.tables import CHAIN_TOLD, LINKS
from workdiary.seal import ZERO_HASH, Link, Piece, SigningKey, inner_hash, seal_piece

_INSERT = insert(LINKS)
_TELL = insert_once(CHAIN_TOLD)
_TOLD = _TELL.on_conflict_do_update(index_elements=["device_id"], set_={"seq": _TELL.excluded.seq})
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
    """Every record that left the hold, in order. Only ever grows; each batch signs its head."""

    def __init__(self, database: Database, *, device_id: UUID, key: SigningKey) -> None:
        self._database = database
        self._device_id = device_id
        self._key = key

    @property
    def device_id(self) -> UUID:
        """What this device calls itself in its links."""
        return self._device_id

    def append(self, tx: Connection, record: bytes, salt: bytes) -> Link:
        """Chain a record; `salt` is 16 random bytes."""
        head = self._head(tx)
        link = Link(
            device_id=self._device_id,
            seq=head.seq + 1,
            prev=head.hash,
            salt=salt.hex(),
            record=record,
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
            )
            for row in rows
        ]

    def piece(self, *, after: int, upto: int) -> Piece:
        """Links `after + 1` to `upto` as inner hashes, the end signed; KeyError past the end."""
        links = self.links(after - 1, upto - after + 1) if after else self.links(0, upto)
        if not links or links[-1].seq != upto:
            if upto:
                raise KeyError(upto)
            return seal_piece((), device_id=self._device_id, after=0, prev=ZERO_HASH, key=self._key)
        return seal_piece(
            [inner_hash(link.salt, link.record) for link in links if link.seq > after],
            device_id=self._device_id,
            after=after,
            prev=links[0].hash if after else ZERO_HASH,
            key=self._key,
        )

    def hash_at(self, seq: int) -> str | None:
        """The hash of a link; None past the end."""
        if seq == 0:
            return ZERO_HASH
        wanted = select(LINKS.c.hash).where(
            LINKS.c.device_id == str(self._device_id), LINKS.c.seq == seq
        )
        with self._database.read() as connection:
            return connection.execute(wanted).scalar()

    def told(self) -> int:
        """Up to which link the marketplace is known to hold this chain."""
        wanted = select(CHAIN_TOLD.c.seq).where(CHAIN_TOLD.c.device_id == str(self._device_id))
        with self._database.read() as connection:
            return connection.execute(wanted).scalar() or 0

    def tell(self, tx: Connection, seq: int) -> None:
        """The marketplace holds it up to here: more after a batch, less after a restore there."""
        row = {"device_id": str(self._device_id), "seq": seq}
        tx.execute(_TOLD, row)

    def _head(self, connection: Connection) -> Head:
        # Read each time, never remembered: after a failed commit only the file knows.
        row = connection.execute(_HEAD, {"device": str(self._device_id)}).first()
        return Head(0, ZERO_HASH) if row is None else Head(row.seq, row.hash)
