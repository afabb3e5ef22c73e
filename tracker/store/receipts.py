"""Receipts the marketplace gave, and its public keys as first seen."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_once

from tracker.store.db import Database, run, spelled
from tracker.store.tables import RECEIPTS, SEGMENTS, SERVER_KEYS
from workdiary.errors import BrokenSeal
from workdiary.receipt import Receipt
from workdiary.seal import canonical
from workdiary.strict import strict_json
from workdiary.wire import read_receipt, receipt_to_json

_INSERT = spelled(
    insert_once(RECEIPTS).on_conflict_do_nothing(index_elements=["segment_id"]),
    "segment_id",
    "received_s",
    "payload_sha256",
    "receipt",
)


class Receipts:
    """What the marketplace promised, one receipt a segment, never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, tx: Connection, receipt: Receipt) -> bool:
        """Keep a receipt whose signature was checked; False when one is kept for the segment."""
        row = {
            "segment_id": str(receipt.segment_id),
            "received_s": receipt.received_s,
            "payload_sha256": receipt.record_sha256,
            "receipt": canonical(receipt_to_json(receipt)),
        }
        return run(tx, _INSERT, row).rowcount == 1

    def of(self, segment_id: UUID) -> Receipt | None:
        """The receipt of a segment, or None."""
        wanted = select(RECEIPTS.c.receipt).where(RECEIPTS.c.segment_id == str(segment_id))
        with self._database.read() as connection:
            data = connection.execute(wanted).scalar()
        return None if data is None else receipt_from(data)

    def of_contract(self, contract_id: UUID) -> list[Receipt]:
        """Every receipt of a contract's segments. Reads them all: for when a log was lost."""
        with self._database.read() as connection:
            found = [receipt_from(data) for data in connection.scalars(select(RECEIPTS.c.receipt))]
        return [receipt for receipt in found if receipt.contract_id == contract_id]

    def drop(self, tx: Connection, segment_id: UUID) -> None:
        """The marketplace lost what this promised; a new receipt takes its place."""
        tx.execute(delete(RECEIPTS).where(RECEIPTS.c.segment_id == str(segment_id)))

    def forget_keys(self, tx: Connection) -> None:
        """Of a marketplace that gave no receipt: another one takes its place."""
        tx.execute(delete(SERVER_KEYS))

    def sent_up_to_s(self) -> int | None:
        """The last second of this diary that has a receipt, or None."""
        wanted = select(func.max(SEGMENTS.c.ends_s)).join_from(
            SEGMENTS, RECEIPTS, RECEIPTS.c.segment_id == SEGMENTS.c.id
        )
        with self._database.read() as connection:
            return connection.execute(wanted).scalar()

    def keys(self) -> dict[str, str]:
        """The marketplace's public keys, hex, by their id."""
        with self._database.read() as connection:
            rows = connection.execute(select(SERVER_KEYS.c.id, SERVER_KEYS.c.public_hex)).all()
        return {row.id: row.public_hex for row in rows}

    def trust(self, tx: Connection, keys: Mapping[str, str]) -> bool:
        """Keep keys the marketplace lists; True when one is new.

        BrokenSeal when a known id comes with another key: then somebody else is answering.
        """
        known = {row.id: row.public_hex for row in tx.execute(select(SERVER_KEYS))}
        changed = sorted(id for id in keys.keys() & known.keys() if keys[id] != known[id])
        if changed:
            raise BrokenSeal(f"server_key_{changed[0]}")
        fresh = [{"id": id, "public_hex": keys[id]} for id in sorted(keys.keys() - known.keys())]
        if fresh:
            tx.execute(insert(SERVER_KEYS), fresh)
        return bool(fresh)


def receipt_from(data: bytes) -> Receipt:
    """A receipt from the bytes it is kept as."""
    return read_receipt(strict_json(data))
