"""What is sealed when a slot ends: that a segment was recorded, and what it said then. Pure.

    slot ends:  {"kind":"seal", segment, starts_s, ends_s, recorded}   a link of the device's chain
    approved:   the record, with `x_seal` naming that link             another, later one

`recorded` is SHA-256(key || record). The key is told only if the record is still the same: what it
said before it was changed stays unguessable.
"""

from collections.abc import Container
from dataclasses import dataclass, replace
from hashlib import sha256
from uuid import UUID

from workdiary.fields import HEX_64, SALT, Fields
from workdiary.seal import canonical, inner_hash

_MEMBER = b',"x_seal":'


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotSeal:
    """Where a segment was sealed, and what opens that link. Hex; `key` is "" when it is not told."""

    seq: int
    salt: str
    ends_s: int
    recorded: str
    key: str = ""


def recorded_hash(key: str, record: bytes) -> str:
    """SHA-256(key || record), hex."""
    return sha256(bytes.fromhex(key) + record).hexdigest()


def seal_bytes(segment_id: UUID, starts_s: int, ends_s: int, recorded: str) -> bytes:
    """The record that is chained when the slot ends."""
    return canonical(
        {
            "kind": "seal",
            "v": 1,
            "segment": str(segment_id),
            "starts_s": starts_s,
            "ends_s": ends_s,
            "recorded": recorded,
        }
    )


def inner_of(seal: SlotSeal, segment_id: UUID, starts_s: int) -> bytes:
    """The inner hash that link `seal.seq` has if this segment was sealed there, 32 bytes."""
    return inner_hash(seal.salt, seal_bytes(segment_id, starts_s, seal.ends_s, seal.recorded))


def told(seal: SlotSeal, record: bytes) -> SlotSeal:
    """The seal as it goes with `record` (spelled without it): with its key if nothing changed."""
    return seal if recorded_hash(seal.key, record) == seal.recorded else replace(seal, key="")


def is_as_recorded(seal: SlotSeal, record: bytes) -> bool:
    """Does the record, its `x_seal` left out, still say what was sealed? True without a key."""
    before, _, _ = record.rpartition(_MEMBER)
    return not seal.key or recorded_hash(seal.key, before + b"}") == seal.recorded


def holds(
    seal: SlotSeal,
    record: bytes,
    *,
    segment_id: UUID,
    starts_s: int,
    ends_s: int,
    inners: Container[bytes],
) -> bool:
    """Was this segment sealed at least up to its end? `inners` are those known at the seal's place."""
    is_there = inner_of(seal, segment_id, starts_s) in inners
    return is_there and ends_s <= seal.ends_s and is_as_recorded(seal, record)


def slot_seal_json(seal: SlotSeal) -> dict[str, object]:
    """The record's `x_seal`."""
    told = {"seq": seal.seq, "salt": seal.salt, "ends_s": seal.ends_s, "recorded": seal.recorded}
    return {**told, "key": seal.key} if seal.key else told


def read_slot_seal(value: object) -> SlotSeal:
    """A seal from a record's `x_seal`."""
    fields = Fields(value)
    seal = SlotSeal(
        seq=fields.whole("seq", 1),
        salt=fields.hex("salt", SALT),
        ends_s=fields.whole("ends_s"),
        recorded=fields.hex("recorded", HEX_64),
        key=fields.hex_if_any("key", SALT),
    )
    fields.done()
    return seal
