"""One week of a contract in one file that anyone can verify offline. Pure.

`check` recomputes chain, receipts, log, time, limit, money and fee, and names the first thing that
is wrong. What a bundle holds is written in docs/wire.md, section 5.
"""

import gc
from collections.abc import Collection
from functools import cached_property
from typing import Any
from uuid import UUID

from workdiary import log
from workdiary.bundle_found import Sum, Wrong
from workdiary.bundle_parts import (
    MAX_ITEMS,
    Entry,
    Tombstone,
    chain_of,
    closed_of,
    entry_of,
    fee_part_of,
    flat_of,
    head_of,
    key_of,
    late_line_of,
    line_of,
    operation_of,
    rate_of,
    recorded_of,
    tier_of,
    tombstone_of,
)
from workdiary.contract import Terms
from workdiary.errors import BadRecord, BrokenSeal, DiaryError
from workdiary.fees import client_fee, fee
from workdiary.fields import HEX_64, HEX_128, Fields
from workdiary.flat import running_s
from workdiary.money import Money
from workdiary.operation import Operation
from workdiary.parts import split
from workdiary.receipt import Receipt, check_receipt
from workdiary.seal import Link, canonical, check_piece, verify
from workdiary.segment import Segment
from workdiary.slot_seal import holds
from workdiary.strict import strict_json
from workdiary.timesheet import Timesheet, fold
from workdiary.week import BillingWeek
from workdiary.wire import read_terms

MAX_BYTES = 64 * 1024 * 1024
AHEAD_S = 120
HEAD = "fairhour-head-v1"
SIGNED = b"fairhour-bundle-v1\n"

Json = dict[str, Any]


class _Found(Exception):
    def __init__(self, code: str, where: str = "", at_s: int | None = None) -> None:
        super().__init__(code)
        self.wrong = Wrong(code, where, at_s)


def _of(code: str, segment: Segment) -> _Found:
    return _Found(code, str(segment.id), segment.starts_s)


def seal_bundle(bundle: Json, sign: Any) -> bytes:
    """The bundle's bytes; `sign` is the marketplace's signature over everything in it."""
    return canonical({**bundle, "signature": sign(SIGNED + canonical(bundle))})


def check(data: bytes, *, trusted: Collection[str] | None = None) -> Wrong | Sum:
    """Verify a bundle; what it comes to, or the first thing that is wrong with it.

    `trusted` are the marketplace's public keys as they are known from elsewhere (hex): without them
    the file is only held against the keys that it brings itself.
    """
    if len(data) > MAX_BYTES:
        return Wrong("too_large")
    # All that is read lives to the end and holds no circle: the collector would look for nothing.
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        return _Bundle(strict_json(data), data).check(trusted)
    except _Found as found:
        return found.wrong
    except BadRecord as error:
        return Wrong("not_a_bundle", error.where or error.code)
    except (DiaryError, ValueError) as error:
        return Wrong("not_a_bundle", type(error).__name__)
    finally:
        if is_collecting:
            gc.enable()


class _Bundle:
    """A bundle as read. Each check raises what it found."""

    def __init__(self, value: Any, data: bytes) -> None:
        fields = Fields(value, "bundle")
        self._value, self._data = value, data
        self.week = BillingWeek.of(fields.text("week", 10))
        self.made_s = fields.whole("made_s")
        self.terms: Terms = read_terms(fields.value("terms"))
        self.rates = [rate_of(item, self.terms) for item in fields.items("rates", MAX_ITEMS)]
        self.closed = [closed_of(item) for item in fields.items("closed", MAX_ITEMS)]
        self.limit_s = fields.whole_or_none("limit_s")
        self.keys = dict(key_of(item) for item in fields.items("keys", 100))
        self.chains = [chain_of(item) for item in fields.items("chains", 100)]
        self.entries = [entry_of(item) for item in fields.items("segments", MAX_ITEMS)]
        self.tombstones = [tombstone_of(item) for item in fields.items("tombstones", MAX_ITEMS)]
        self.operations = [operation_of(item) for item in fields.items("operations", MAX_ITEMS)]
        self.head = Fields(fields.value("log"))
        self.log_size = self.head.whole("size")
        self.log_root = bytes.fromhex(self.head.hex("root", HEX_64))
        self._inclusion = log.Inclusion(size=self.log_size, head=self.log_root)
        self.heads = [head_of(item) for item in fields.items("heads", MAX_ITEMS)]
        self.invoice = fields.value("invoice")
        self.key = fields.text("key", 64)
        self.signature = fields.hex("signature", HEX_128)
        fields.done()

    def check(self, trusted: Collection[str] | None) -> Sum:
        """Everything, in order; the sum of the week."""
        for id, public in self.keys.items():
            if trusted is not None and public not in trusted:
                raise _Found("unknown_key", id)
        self._check_chains()
        for entry in self.entries:
            self._check_entry(entry)
        for tombstone in self.tombstones:
            self._check_tombstone(tombstone)
        for operation in self.operations:
            self._check_operation(*operation)
        self._check_states()
        self._check_overlaps()
        self._check_log()
        total = self._check_money()
        self._check_signature()
        counted = [entry.segment for entry in self.entries if entry.state == "counted"]
        return Sum(
            week=self.week.label,
            contract_id=self.terms.id,
            title=self.terms.title,
            segments=len(self.entries) + len(self.tombstones),
            seconds=sum(segment.ends_s - segment.starts_s for segment in counted),
            total=total,
            log_size=self.log_size,
            keys=tuple(self.keys.values()),
        )

    def _check_chains(self) -> None:
        self.hashes: dict[tuple[UUID, int], set[str]] = {}
        for public, pieces in self.chains:
            for piece in pieces:
                try:
                    hashes = check_piece(piece, public)
                except BrokenSeal:
                    raise _Found("chain_signature", f"link {piece.upto}") from None
                known = self.hashes.get((piece.device_id, piece.after))
                if known is not None and piece.prev not in known:
                    raise _Found("chain_broken", f"link {piece.after + 1}")
                for seq, hash_hex in enumerate(hashes, piece.after + 1):
                    self.hashes.setdefault((piece.device_id, seq), set()).add(hash_hex)

    def _chained(self, link: Link | Tombstone) -> str:
        """The link's hash, if it stands in its device's chain; "" if not."""
        hash_hex = link.hash
        return hash_hex if hash_hex in self.hashes.get((link.device_id, link.seq), ()) else ""

    def _check_entry(self, entry: Entry) -> None:
        segment, at_s = entry.segment, entry.segment.starts_s
        link_hash = self._chained(entry.link)
        if not link_hash:
            raise _of("record_not_in_chain", segment)
        if segment.contract_id != self.terms.id:
            raise _of("other_contract", segment)
        if not (self.week.contains(at_s) and segment.ends_s <= self.week.ends_s):
            raise _of("other_week", segment)
        self._check_slot_seal(entry)
        if entry.receipt is not None:
            self._check_receipt(entry, entry.receipt)
            if not self._is_logged(link_hash, entry.receipt.position, entry.path):
                raise _of("not_in_log", segment)
        elif entry.state == "counted":
            raise _of("receipt_missing", segment)

    def _check_slot_seal(self, entry: Entry) -> None:
        """What was recorded was sealed before it was approved, in the same chain."""
        seal, segment, link = entry.segment.slot_seal, entry.segment, entry.link
        if seal is None:
            return
        is_sealed = seal.seq < link.seq and holds(
            seal,
            link.record,
            segment_id=segment.id,
            starts_s=segment.starts_s,
            ends_s=segment.ends_s,
            inners=self._inners.get((link.device_id, seal.seq), ()),
        )
        if not is_sealed:
            raise _of("slot_seal", segment)

    @cached_property
    def _inners(self) -> dict[tuple[UUID, int], set[bytes]]:
        found: dict[tuple[UUID, int], set[bytes]] = {}
        for piece in (one for _, pieces in self.chains for one in pieces):
            for seq, inner in enumerate(piece.inners, piece.after + 1):
                found.setdefault((piece.device_id, seq), set()).add(inner)
        return found

    def _check_tombstone(self, tombstone: Tombstone) -> None:
        """The record is gone; that it was received, and where it stood, is not."""
        where, receipt = str(tombstone.segment_id), tombstone.receipt
        link_hash = self._chained(tombstone)
        if not link_hash:
            raise _Found("record_not_in_chain", where)
        if receipt is None:
            return
        try:
            check_receipt(receipt, self.keys.get(receipt.key_id, ""))
        except BrokenSeal:
            raise _Found("receipt_signature", where) from None
        if (receipt.segment_id, receipt.contract_id) != (tombstone.segment_id, self.terms.id):
            raise _Found("receipt_of_another_record", where)
        if not self._is_logged(link_hash, receipt.position, tombstone.path):
            raise _Found("not_in_log", where)

    def _check_receipt(self, entry: Entry, receipt: Receipt) -> None:
        segment = entry.segment
        try:
            check_receipt(receipt, self.keys.get(receipt.key_id, ""))
        except BrokenSeal:
            raise _of("receipt_signature", segment) from None
        names = (receipt.segment_id, receipt.contract_id, receipt.record_sha256)
        if names != (segment.id, self.terms.id, entry.link.record_sha256):
            raise _of("receipt_of_another_record", segment)
        if entry.state == "counted" and segment.ends_s > self.made_s + AHEAD_S:
            raise _of("clock_ahead", segment)

    def _is_logged(self, link_hash: str, position: int, path: list[bytes]) -> bool:
        leaf = log.leaf_hash(bytes.fromhex(link_hash))
        return self._inclusion.holds(leaf, index=position, proof=path)

    def _check_operation(
        self, link: Link, operation: Operation, position: int, path: list[bytes]
    ) -> None:
        where = str(operation.id)
        link_hash = self._chained(link)
        if not link_hash:
            raise _Found("operation_not_in_chain", where)
        if not self._is_logged(link_hash, position, path):
            raise _Found("operation_not_in_log", where)

    def _check_states(self) -> None:
        """Removed is exactly what its newest remove or restore says so of."""
        removed: dict[UUID, tuple[int, bool]] = {}
        for _, operation, _, _ in self.operations:
            newest = removed.get(operation.segment_id, (0, False))
            if operation.kind != "memo" and operation.number > newest[0]:
                removed[operation.segment_id] = (operation.number, operation.kind == "remove")
        for entry in self.entries:
            if removed.get(entry.segment.id, (0, False))[1]:
                raise _of("wrong_state", entry.segment)
        for tombstone in self.tombstones:
            if not removed.get(tombstone.segment_id, (0, False))[1]:
                raise _Found("wrong_state", str(tombstone.segment_id))

    def _check_overlaps(self) -> None:
        ends_s, ids = 0, {tombstone.segment_id for tombstone in self.tombstones}
        if len(ids) < len(self.tombstones):
            raise _Found("twice")
        for entry in self.entries:
            segment = entry.segment
            if segment.id in ids:
                raise _of("twice", segment)
            ids.add(segment.id)
            if entry.state == "counted":
                if segment.starts_s < ends_s:
                    raise _of("overlap", segment)
                ends_s = segment.ends_s

    def _check_log(self) -> None:
        head, root = self.head, self.log_root.hex()
        made_s, key = head.whole("made_s"), head.text("key", 64)
        signed = f"{HEAD}\n{self.terms.id}\n{self.log_size}\n{root}\n{made_s}".encode()
        if self.log_size and not verify(
            self.keys.get(key, ""), head.hex("signature", HEX_128), signed
        ):
            raise _Found("log_signature")
        known = {(self.log_size, root)}
        for size, head_root, path in self.heads:
            if not log.check_consistency(
                old_size=size,
                old_head=head_root,
                size=self.log_size,
                head=self.log_root,
                proof=path,
            ):
                raise _Found("log_not_consistent", f"head of {size}")
            known.add((size, head_root.hex()))
        given = [one.receipt for one in self.entries]
        for receipt in (*given, *(one.receipt for one in self.tombstones)):
            if receipt is not None and (receipt.log_size, receipt.log_root) not in known:
                raise _Found("log_not_consistent", str(receipt.segment_id))
        self._known_heads = known

    def _check_money(self) -> Money | None:
        sheet = fold(
            split(
                (recorded_of(entry) for entry in self.entries),
                rates=self.rates,
                closed=self.closed,
                limit_s=self.limit_s,
            )
        )
        return None if self.invoice is None else self._check_invoice(Fields(self.invoice), sheet)

    def _check_invoice(self, fields: Fields, sheet: Timesheet) -> Money:
        currency = self.terms.rate.currency
        number = fields.text("number", 40)
        head = (fields.whole("log_size"), fields.hex("log_root", HEX_64))
        if head not in self._known_heads:
            raise _Found("invoice_log", number)
        lines = [line_of(item, currency) for item in fields.items("lines", MAX_ITEMS)]
        found = [(h.rate, h.tracked_s, h.manual_s, h.amount) for h in sheet.hours]
        if [line[:3] for line in lines] != [line[:3] for line in found]:
            raise _Found("invoice_time", number)
        if lines != found:
            raise _Found("invoice_amount", number)
        over = (fields.whole("over_limit_s"), fields.whole("outside_s"))
        if over != (sheet.over_limit_s, sheet.outside_s):
            raise _Found("invoice_limit", number)
        late = [late_line_of(item, currency) for item in fields.items("late_lines", MAX_ITEMS)]
        if any(told != follows for told, follows in late):
            raise _Found("invoice_amount", number)
        gross_minor = fields.whole("gross_minor")
        flat_minor = self._check_flat(fields.value_if_any("flat"), number)
        hours_minor = sum(
            one.minor for one in [*(line[3] for line in found), *(a for a, _ in late)]
        )
        if gross_minor != hours_minor + flat_minor:
            raise _Found("invoice_amount", number)
        client_minor = self._check_fees(fields, gross_minor, number)
        fields.done()
        return Money(gross_minor + client_minor, currency)

    def _check_flat(self, value: object | None, number: str) -> int:
        """The weekly payment beside the hours: for as long as the contract ran."""
        if value is None:
            return 0
        running, amount = flat_of(value, self.terms.rate.currency)
        if running.running_s != running_s(self.week, self.closed):
            raise _Found("invoice_time", number)
        if running.amount != amount:
            raise _Found("invoice_amount", number)
        return amount.minor

    def _check_fees(self, fields: Fields, gross_minor: int, number: str) -> int:
        """What the client pays on top; both fees as the schedule says."""
        client_minor = fields.whole("client_fee_minor")
        if client_minor != client_fee(gross_minor):
            raise _Found("invoice_client_fee", number)
        schedule = [tier_of(item) for item in fields.items("fee_schedule", 10)]
        parts = [fee_part_of(item) for item in fields.items("fee_parts", 10)]
        reckoned_minor = sum(
            fee(billed_minor=part_minor, lifetime_minor=lifetime_minor, schedule=schedule)
            for lifetime_minor, part_minor in parts
        )
        is_all = sum(part_minor for _, part_minor in parts) == gross_minor
        if not is_all or fields.whole("fee_minor") != reckoned_minor:
            raise _Found("invoice_fee", number)
        return client_minor

    def _check_signature(self) -> None:
        """Over the bytes as they came; spelled anew only where a file was spelled by another."""
        public = self.keys.get(self.key, "")
        member, data = f',"signature":"{self.signature}"'.encode(), memoryview(self._data)
        at = self._data.rfind(member)
        unsigned_bytes = b"".join((SIGNED, data[: max(at, 0)], data[at + len(member) :]))
        if verify(public, self.signature, unsigned_bytes):
            return
        unsigned = {name: self._value[name] for name in self._value if name != "signature"}
        if not verify(public, self.signature, SIGNED + canonical(unsigned)):
            raise _Found("bundle_signature")
