"""How the parts of a bundle are spelled. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from workdiary.contract import Terms
from workdiary.errors import BadRecord, DiaryError
from workdiary.fields import HEX_64, MAX_PATH, Fields, hashes_of
from workdiary.flat import Flat
from workdiary.money import Money, line
from workdiary.operation import Operation
from workdiary.parts import Closed, RateFrom, Recorded
from workdiary.plain import Shape
from workdiary.receipt import Receipt
from workdiary.seal import MAX_INT, Link, Piece, chained
from workdiary.segment import Segment
from workdiary.wire import read_link, read_operation, read_outline, read_piece, read_receipt

MAX_ITEMS = 100_000
_HEAD = Shape(size=int, root=str, path=list)


@dataclass(frozen=True, slots=True)
class Entry:
    """A segment with its link, its receipt, and the path from its leaf to the log's head."""

    link: Link
    segment: Segment
    state: str
    receipt: Receipt | None
    path: list[bytes]


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A removed segment: its place in its device's chain, and its receipt if it had one."""

    segment_id: UUID
    device_id: UUID
    seq: int
    hash: str
    receipt: Receipt | None
    path: list[bytes]


def _whole(iterable: Iterable[object], count: int) -> Iterator[int | None]:
    items = list(iterable)
    if len(items) != count or any(one is not None and type(one) is not int for one in items):
        raise BadRecord("bad_list")
    yield from items  # type: ignore[misc]


def tier_of(item: object) -> tuple[int | None, int]:
    """One tier of the fee schedule."""
    if not isinstance(item, list):
        raise BadRecord("bad_list", "fee_schedule")
    ceiling, percent = _whole(item, 2)
    return ceiling, percent or 0


def fee_part_of(item: object) -> tuple[int, int]:
    """What the pair had billed before, and what was billed on top of it."""
    if not isinstance(item, list):
        raise BadRecord("bad_list", "fee_parts")
    before, part = _whole(item, 2)
    return before or 0, part or 0


def rate_of(item: object, terms: Terms) -> RateFrom:
    """A rate and from when it holds."""
    fields = Fields(item)
    rate = Money(fields.whole("minor"), terms.rate.currency)
    found = RateFrom(from_s=fields.whole("from_s"), rate=rate)
    fields.done()
    return found


def closed_of(item: object) -> Closed:
    """A span that pays nothing."""
    fields = Fields(item)
    found = Closed(starts_s=fields.whole_or_none("starts_s"), ends_s=fields.whole_or_none("ends_s"))
    fields.done()
    return found


def key_of(item: object) -> tuple[str, str]:
    """A public key by its id."""
    fields = Fields(item)
    found = fields.text("id", 64), fields.hex("public", HEX_64)
    fields.done()
    return found


def chain_of(item: object) -> tuple[str, list[Piece]]:
    """A device's key and pieces of its chain."""
    fields = Fields(item)
    public = fields.hex("public", HEX_64)
    pieces = [read_piece(one) for one in fields.items("pieces", MAX_ITEMS)]
    fields.done()
    return public, pieces


def entry_of(item: object) -> Entry:
    """A segment."""
    fields = Fields(item)
    link = read_link(fields.value("link"))
    receipt = fields.value("receipt")
    try:
        segment = read_outline(link.record)
    except DiaryError:
        raise BadRecord("bad_record", f"link {link.seq}") from None
    state = fields.one_of("state", ("counted", "parked"))
    read = None if receipt is None else read_receipt(receipt)
    entry = Entry(link, segment, state, read, fields.hashes("path"))
    fields.done()
    return entry


def tombstone_of(item: object) -> Tombstone:
    """What is left of a removed segment."""
    fields = Fields(item)
    prev, inner = fields.hex("prev", HEX_64), fields.hex("inner", HEX_64)
    receipt = fields.value("receipt")
    found = Tombstone(
        segment_id=fields.uuid("segment"),
        device_id=fields.uuid("device"),
        seq=fields.whole("seq", 1),
        hash=chained(prev, bytes.fromhex(inner)),
        receipt=None if receipt is None else read_receipt(receipt),
        path=fields.hashes("path"),
    )
    fields.done()
    return found


def operation_of(item: object) -> tuple[Link, Operation, int, list[bytes]]:
    """An operation, with its link, its place in the log and the path."""
    fields = Fields(item)
    link = read_link(fields.value("link"))
    found = link, read_operation(link.record), fields.whole("position"), fields.hashes("path")
    fields.done()
    return found


def head_of(item: object) -> tuple[int, bytes, list[bytes]]:
    """An older head of the log, with the proof that the log only grew."""
    if plain := _HEAD.take(item):
        size, root, path = plain
        hashes = hashes_of(path) if len(path) <= MAX_PATH else None
        if hashes is not None and 1 <= size <= MAX_INT and HEX_64.fullmatch(root):
            return size, bytes.fromhex(root), hashes
    fields = Fields(item)
    size, root = fields.whole("size", 1), bytes.fromhex(fields.hex("root", HEX_64))
    found = size, root, fields.hashes("path")
    fields.done()
    return found


def line_of(item: object, currency: str) -> tuple[Money, int, int, Money]:
    """An invoice's line."""
    fields = Fields(item)
    found = (
        Money(fields.whole("rate_minor"), currency),
        fields.whole("tracked_s"),
        fields.whole("manual_s"),
        Money(fields.whole("amount_minor"), currency),
    )
    fields.done()
    return found


def flat_of(item: object, currency: str) -> tuple[Flat, Money]:
    """An invoice's weekly payment, and what the invoice says it comes to."""
    fields = Fields(item)
    flat = Flat(Money(fields.whole("weekly_minor"), currency), fields.whole("running_s"))
    amount = Money(fields.whole("amount_minor"), currency)
    fields.done()
    return flat, amount


def late_line_of(item: object, currency: str) -> tuple[Money, Money]:
    """What a late line bills, and what follows from its seconds and those billed before them."""
    fields = Fields(item)
    fields.text("week", 10)
    rate, before_s = Money(fields.whole("rate_minor"), currency), fields.whole("before_s")
    after_s = before_s + fields.whole("tracked_s") + fields.whole("manual_s")
    told = Money(fields.whole("amount_minor"), currency)
    fields.done()
    return told, line(rate, after_s) - line(rate, before_s)


def recorded_of(entry: Entry) -> Recorded:
    """What the bill is split from."""
    segment, receipt = entry.segment, entry.receipt
    is_late = entry.state == "counted" and receipt is not None and receipt.is_late
    standing: Any = "late" if is_late else entry.state
    return Recorded(
        id=segment.id,
        starts_s=segment.starts_s,
        ends_s=segment.ends_s,
        is_manual=segment.kind == "manual",
        standing=standing,
    )
