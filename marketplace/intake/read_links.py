"""From links as sent to records that stand in this device's chain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from marketplace.intake.answers import RefusedItem
from marketplace.intake.placed import Chain
from workdiary.errors import BadMemo, BadRecord, BadSegment, UnknownVersion
from workdiary.seal import MAX_INT, Link
from workdiary.strict import strict_json
from workdiary.wire import read_link

Record = TypeVar("Record")
Read = Callable[[bytes], tuple[Record, int | None]]


@dataclass(frozen=True, slots=True)
class Item(Generic[Record]):
    """One record with the link that carried it. `is_fork`: another holds its place already.

    Both hashes are taken once, here: `sha256` the record's, `link_hash` the link's. `level` is
    what a segment's minutes make.
    """

    link: Link
    record: Record
    sha256: str
    link_hash: str
    level: int | None
    is_fork: bool


def claimed_places(values: Sequence[object]) -> list[int]:
    """The places in the chain that these values claim, as far as they can be read."""
    found = [value.get("seq") for value in values if isinstance(value, dict)]
    return [seq for seq in found if type(seq) is int and 0 < seq <= MAX_INT]


def read_links(
    values: Sequence[object], chain: Chain, chain_id: UUID, read: Read[Record]
) -> list[Item[Record] | RefusedItem]:
    """Each value read, in their order; one that stands nowhere in the chain is refused."""
    return [_read(value, chain, chain_id, read) for value in values]


def _read(
    value: object, chain: Chain, chain_id: UUID, read: Read[Record]
) -> Item[Record] | RefusedItem:
    try:
        link = read_link(value)
        if link.device_id != chain_id:
            return RefusedItem(_id_of(value), "wrong_device")
        link_hash = link.hash
        if not chain.holds(link.seq, link_hash):
            return RefusedItem(_id_of(value), "bad_link")
        is_fork = chain.is_fork(link.seq, link_hash)
        record, level = read(link.record)
        return Item(link, record, link.record_sha256, link_hash, level, is_fork)
    except UnknownVersion:
        return RefusedItem(_id_of(value), "unknown_version")
    except BadSegment as error:
        return RefusedItem(_id_of(value), error.code)
    except BadRecord as error:
        return RefusedItem(_id_of(value), _code_of(error))
    except BadMemo:
        return RefusedItem(_id_of(value), "bad_text")


def _code_of(error: BadRecord) -> str:
    return error.code if error.code in ("unknown_field", "missing_field") else "bad_record"


def _id_of(value: object) -> UUID | None:
    """The id a broken item claims, so that its sender finds it again; None where there is none."""
    try:
        record = read_link(value).record
        claimed = strict_json(record)["id"]
        return UUID(claimed)
    except (BadRecord, UnknownVersion, KeyError, TypeError, ValueError, AttributeError):
        return None
