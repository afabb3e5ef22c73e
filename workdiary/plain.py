"""Records spelled as nearly all are, read at once; of any other it says nothing. Pure.

What is not plain is read field by field in `wire`, which says what is wrong, if anything is.
"""

import re
from operator import itemgetter
from typing import Any

from workdiary.activity import MINUTE_S
from workdiary.fields import HEX_64, HEX_128, SALT, uuid_of
from workdiary.receipt import Receipt
from workdiary.seal import MAX_INT, Link
from workdiary.segment import Row

MAX_RECORD = 20_000
MAX_KEY = 64

_MEMBER = b',"minutes":['
_COUNT = rb"(?:[1-9][0-9]{0,5}|0|null)"
_SPELLED_ROW = re.compile(
    rb'\{"active_s":(?:[1-5]?[0-9]|60|null),"clicks":%(n)b,"presses":%(n)b,"scrolls":%(n)b,'
    rb'"starts_s":([1-9][0-9]{0,14}),"synthetic":%(n)b\}(?:,(?=\{)|\Z)' % {b"n": _COUNT}
)

_ROW_NAMES = ("starts_s", "presses", "clicks", "scrolls", "active_s", "synthetic")
_ROW_OF, _ROW_FIELDS = itemgetter(*_ROW_NAMES), frozenset(_ROW_NAMES)
_COUNTED = frozenset({int, type(None)})


def row(value: object) -> Row | None:
    """A minute; None if it has to be read field by field."""
    if isinstance(value, dict) and value.keys() == _ROW_FIELDS:
        row: Row = _ROW_OF(value)
        if _COUNTED.issuperset(map(type, row)) and type(row[0]) is int and row[0] >= 0:
            return row
    return None


def without_rows(record: bytes) -> tuple[bytes, range] | None:
    """The record with its minutes left out, and their starts; None if they have to be read.

    Ten rows are most of a record's bytes and of the time to read it. In canonical spelling, whole
    minutes one after the other, with counts within bounds they are sound as they stand.
    What it takes out is a whole list's whole content, so the rest is JSON exactly if the record is.
    """
    # A text holds no bare quote, so this is a member's name wherever the record is JSON.
    at = record.find(_MEMBER) + len(_MEMBER)
    end = record.find(b"]", at)
    if at < len(_MEMBER) or end < 0:
        return None
    # Split by sound rows: between them nothing is left, or there is something else.
    found = _SPELLED_ROW.split(record[at:end])
    starts = [int(digits) for digits in found[1::2]]
    if not starts or any(found[::2]):
        return None
    told = range(starts[0], starts[-1] + 1, MINUTE_S)
    # Its length first: a start in a million years is no reason to count up to it.
    if starts[0] % MINUTE_S or len(told) != len(starts) or starts != list(told):
        return None
    return record[:at] + record[end:], told


class Shape:
    """Objects of exactly these fields and kinds, taken at once."""

    def __init__(self, **kinds: type) -> None:
        self._take, self._kinds = itemgetter(*kinds), tuple(kinds.values())

    def take(self, value: object) -> tuple[Any, ...] | None:
        """The values in the order asked for; None if it is any other object."""
        if type(value) is not dict or len(value) != len(self._kinds):
            return None
        try:
            found: tuple[Any, ...] = self._take(value)
        except KeyError:
            return None
        return found if tuple(map(type, found)) == self._kinds else None


_LINK = Shape(kind=str, v=int, device=str, seq=int, prev=str, salt=str, record=str)
_RECEIPT = Shape(
    kind=str,
    v=int,
    segment=str,
    contract=str,
    record_sha256=str,
    position=int,
    log_size=int,
    log_root=str,
    received_s=int,
    is_late=bool,
    key=str,
    signature=str,
)


def link(value: object) -> Link | None:
    """The link; None if it has to be read field by field."""
    found = _LINK.take(value)
    if found is None:
        return None
    kind, v, device, seq, prev, salt, record = found
    device_id = uuid_of(device)
    is_sound = (
        device_id is not None
        and kind == "link"
        and v == 1
        and 1 <= seq <= MAX_INT
        and HEX_64.fullmatch(prev)
        and SALT.fullmatch(salt)
        and len(record) <= MAX_RECORD
        and "\x00" not in record
    )
    if not is_sound or device_id is None:
        return None
    return Link(device_id=device_id, seq=seq, prev=prev, salt=salt, record=record.encode("utf-8"))


def receipt(value: object) -> Receipt | None:
    """The receipt of one segment alone; None if it has to be read field by field."""
    found = _RECEIPT.take(value)
    if found is None:
        return None
    kind, v, segment, contract, record, position, size, root, received_s, late, key, signature = (
        found
    )
    segment_id, contract_id = uuid_of(segment), uuid_of(contract)
    if segment_id is None or contract_id is None:
        return None
    is_sound = (
        kind == "receipt"
        and v == 1
        and HEX_64.fullmatch(record)
        and HEX_64.fullmatch(root)
        and HEX_128.fullmatch(signature)
        and 0 <= position <= MAX_INT
        and 1 <= size <= MAX_INT
        and 0 <= received_s <= MAX_INT
        and len(key) <= MAX_KEY
        and "\x00" not in key
    )
    if not is_sound:
        return None
    return Receipt(
        segment_id=segment_id,
        contract_id=contract_id,
        record_sha256=record,
        position=position,
        log_size=size,
        log_root=root,
        received_s=received_s,
        is_late=late,
        key_id=key,
        signature=signature,
    )
