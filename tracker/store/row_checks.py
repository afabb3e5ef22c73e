"""Is a row what was written? Sealed bytes answer to their hash, a record to its columns. Pure."""

import json
from collections.abc import Mapping

from workdiary.seal import link_hash, sha256_hex

KEYS: Mapping[str, tuple[str, ...]] = {
    "segments": ("id", "ends_s", "record"),
    "snapshots": ("segment_id", "sha256"),
    "originals": ("segment_id", "sha256"),
    "underway": ("contract_id", "memo"),
    "left_out": ("contract_id", "memo"),
    "slot_seals": ("segment_id", "recorded", "key"),
    "contacts": ("device_id",),
    "links": ("hash", "prev", "salt", "record"),
    "outbox": ("item_id", "record", "payload_sha256"),
    "receipts": ("segment_id", "receipt"),
    "log_heads": ("contract_id", "root"),
    "unproven_heads": ("contract_id", "root"),
    "server_keys": ("id", "public_hex"),
    "contracts": ("id", "terms"),
}
HASH, ID = 64, 36


def is_row_of(table: str, row: Mapping[str, object]) -> bool:
    """Has the row the table's shape, and is what can be checked of it true?"""
    if not row.keys() >= set(KEYS.get(table, ())):
        return False
    match table:
        case "segments":
            return _is_id(row["id"]) and _names(row["record"], row)
        case "snapshots" | "originals":
            return _is_id(row["segment_id"]) and _is_hash(row["sha256"])
        case "links":
            return _is_link(row)
        case "outbox":
            record = row["record"]
            is_sealed = isinstance(record, bytes) and sha256_hex(record) == row["payload_sha256"]
            return _is_id(row["item_id"]) and is_sealed
        case "receipts":
            return _is_id(row["segment_id"]) and _is_json(row["receipt"])
        case "contracts":
            return _is_id(row["id"]) and _is_json(row["terms"])
    return table in KEYS and all(isinstance(row[name], str) for name in KEYS[table])


def _is_id(value: object) -> bool:
    return isinstance(value, str) and len(value) == ID


def _is_hash(value: object) -> bool:
    return isinstance(value, str) and len(value) == HASH


def _is_link(row: Mapping[str, object]) -> bool:
    prev, salt, record = row["prev"], row["salt"], row["record"]
    if not (_is_hash(prev) and isinstance(salt, str) and isinstance(record, bytes)):
        return False
    try:
        return link_hash(prev=str(prev), salt=salt, record=record) == row["hash"]
    except ValueError:
        return False


def _names(record: object, row: Mapping[str, object]) -> bool:
    """Does the record say it is the segment of these columns?"""
    told = _json(record)
    return told.get("id") == row["id"] and told.get("ends_s") == row["ends_s"]


def _is_json(data: object) -> bool:
    return bool(_json(data))


def _json(data: object) -> dict[str, object]:
    """The object these bytes spell, {} if none. Ours were spelled by us: no strict reader needed."""
    try:
        told = json.loads(data) if isinstance(data, bytes) else None
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
