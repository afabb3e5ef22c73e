"""What each answer changes: gone with its receipt, parked, refused, or waiting again.

What has its receipt goes together, a few at a time so that no window waits for the diary; all
else in one transaction an item, so that a bad one holds up no other.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from uuid import UUID

from tracker.errors import Garbled, SyncError
from tracker.faultpoint import faultpoint
from tracker.store.db import Transaction
from tracker.store.diary import Diary
from tracker.store.outbox import Item
from tracker.store.steps import take_step
from tracker.sync.again import find_record, put_record
from tracker.sync.answers import Answer, Applied, NotTaken, Parked, Receipted
from tracker.sync.api import MarketApi
from tracker.sync.backoff import wait_s
from tracker.sync.heads import Seen, check_signed, has_grown
from workdiary.clock import Clock
from workdiary.errors import BadSegment, BrokenSeal, StepNotAllowed
from workdiary.receipt import Receipt, check_receipt
from workdiary.wire import read_operation

logger = logging.getLogger(__name__)

TOGETHER = 25
PICTURE_TRIES = 3
AHEAD_LEAST_S = 60
OVERLAP_S = 600
DROPPED, DROPPED_TRIES = ("record_missing", "picture_missing"), 3
UNDONE_BY = {"remove": "restore", "restore": "remove"}


class Settle:
    """Turns answers into rows."""

    def __init__(
        self,
        diary: Diary,
        api: MarketApi,
        clock: Clock,
        draw: Callable[[int], int],
        arrived: set[str],
    ) -> None:
        self._diary = diary
        self._api = api
        self._clock = clock
        self._draw = draw
        self._arrived = arrived  # pictures the marketplace has, as far as this process knows

    def all(self, items: Sequence[Item], answers: Sequence[Answer | None]) -> int:
        """Settle each item by its answer; how many arrived."""
        self._learn_keys(answers)
        keys = self._diary.receipts.keys()
        arrived: list[tuple[Item, Receipt]] = []
        others: list[tuple[Item, Answer | None]] = []
        for item, answer in zip(items, answers, strict=True):
            match answer:
                case Receipted(receipt=receipt) if is_genuine(item, receipt, keys):
                    arrived.append((item, receipt))
                case _:
                    others.append((item, answer))
        for first in range(0, len(arrived), TOGETHER):
            self._receipted(arrived[first : first + TOGETHER])
            faultpoint("push.settled")
        done_count = 0
        self._see_heads([item for item, answer in others if isinstance(answer, Applied)])
        for item, answer in others:
            done_count += self._one(item, answer)
            faultpoint("push.settled")
        return len(arrived) + done_count

    def refused(self, item: Item, code: str, detail: str = "") -> None:
        """Not taken: kept with its code, the segment too. A picture that is missing is sent again."""
        if item.kind == "operation":
            is_dropped = code in DROPPED and item.tries < DROPPED_TRIES
            if not (is_dropped and self._record_again(item)):
                self._operation_refused(item, code, detail)
        elif self._is_removed(item):
            # Removed while its first answer was lost; now it turns out that it never arrived.
            with self._diary.database.transaction() as tx:
                self._diary.outbox.drop_segment(tx, item.segment_id)
        elif code == "picture_missing" and item.tries < PICTURE_TRIES:
            self._arrived.difference_update(item.snapshots)
            self.back([item])
        else:
            self._segment_refused(item, code, detail)

    def back(self, items: Sequence[Item], *, is_soon: bool = False) -> None:
        """No answer: they wait again, at once or each by how often it was tried."""
        now_s = self._clock.read().now_s
        with self._diary.database.transaction() as tx:
            for item in items:
                later_s = 0 if is_soon else now_s + wait_s(max(item.tries, 1), draw=self._draw)
                self._diary.outbox.back(tx, [item.id], not_before_s=later_s)
                self._unsend(tx, item)

    def _one(self, item: Item, answer: Answer | None) -> bool:
        if answer is not None and answer.id not in (None, item.id):
            answer = None
        match answer:
            case Applied() if item.kind == "operation":
                with self._diary.database.transaction() as tx:
                    self._diary.outbox.done(tx, item.id)
                return True
            case Parked() if item.kind == "segment":
                self._parked(item, answer)
            case NotTaken(code=code, detail=detail):
                self.refused(item, code, detail)
            case _:
                logger.warning("push.unanswered item=%s", item.id)
                self.back([item])
        return False

    def _see_heads(self, items: Sequence[Item]) -> None:
        """Operations have no receipt. The log's head is asked for before they leave the outbox:
        a marketplace restored to before them could not be told from one that knows them.
        """
        named = {read_operation(item.link.record).contract_id for item in items}
        seen = self._diary.heads.all()
        for contract_id in sorted(named & seen.keys()):
            head = Seen(*seen[contract_id])
            told = self._api.log_proof(contract_id, head.size)
            try:
                check_signed(told, self._diary.receipts.keys())
            except BrokenSeal as error:
                raise Garbled(self._api.host, error.what) from error
            if has_grown(head, told):  # else the next comparison of heads offers all again
                with self._diary.database.transaction() as tx:
                    self._diary.heads.see(tx, contract_id, told.head.size, told.head.root)

    def _learn_keys(self, answers: Sequence[Answer | None]) -> None:
        """Ask once for keys when a receipt names one that is not known yet: it was rotated."""
        named = {answer.receipt.key_id for answer in answers if isinstance(answer, Receipted)}
        if named <= self._diary.receipts.keys().keys():
            return
        try:
            hello = self._api.hello()
            with self._diary.database.transaction() as tx:
                self._diary.receipts.trust(tx, hello.keys)
        except (SyncError, BrokenSeal):
            logger.warning("push.keys_not_learned")

    def _receipted(self, arrived: Sequence[tuple[Item, Receipt]]) -> None:
        with self._diary.database.transaction() as tx:
            named: set[tuple[UUID, int, str]] = set()
            for item, receipt in arrived:
                if not self._diary.outbox.receipted(tx, item.id, receipt):
                    continue
                self._diary.receipts.put(tx, receipt)
                step = "receipt_late" if receipt.is_late else "receipt"
                # False when the freelancer moved it elsewhere meanwhile.
                take_step(tx, item.segment_id, step)
                named.add((receipt.contract_id, receipt.log_size, receipt.log_root))
            for contract_id, size, root in sorted(named):
                self._diary.heads.name(tx, contract_id, size, root)

    def _parked(self, item: Item, answer: Parked) -> None:
        """Kept there without counting. Offered again: it may count by then."""
        with self._diary.database.transaction() as tx:
            kept = self._diary.segments.get(item.segment_id)
            again_s = self._clock.read().now_s + OVERLAP_S
            if answer.code == "clock_ahead" and kept is not None:
                again_s = max(kept.segment.ends_s, again_s - OVERLAP_S + AHEAD_LEAST_S)
            self._diary.outbox.parked(
                tx,
                item.id,
                answer.code,
                answer.other_id,
                not_before_s=again_s,
            )
            if kept is not None and kept.state in ("sent", "receipted"):
                self._diary.segments.move(
                    tx, kept.segment.id, "park", code=answer.code, other_id=answer.other_id
                )

    def _segment_refused(self, item: Item, code: str, detail: str) -> None:
        with self._diary.database.transaction() as tx:
            kept = self._diary.segments.get(item.segment_id)
            self._diary.outbox.refused(tx, item.id, code, detail)
            if kept is not None and kept.state in ("sent", "parked", "receipted"):
                self._diary.segments.move(tx, kept.segment.id, "refuse", code=code)

    def _is_removed(self, item: Item) -> bool:
        kept = self._diary.segments.get(item.segment_id)
        return kept is not None and kept.state == "removed"

    def _operation_refused(self, item: Item, code: str, detail: str) -> None:
        """The segment stands on the marketplace as before, so it does here too, with the code."""
        operation = read_operation(item.link.record)
        with self._diary.database.transaction() as tx:
            self._diary.outbox.refused(tx, item.id, code, detail)
        undo = UNDONE_BY.get(operation.kind)
        if undo is not None:
            # What was entered in its place meanwhile stays: then the refusal alone is shown.
            with (
                suppress(BadSegment, StepNotAllowed, KeyError),
                self._diary.database.transaction() as tx,
            ):
                kept = self._diary.segments.get(operation.segment_id)
                if kept is not None and kept.number == operation.number:
                    self._diary.segments.move(tx, operation.segment_id, undo, code=code)

    def _record_again(self, item: Item) -> bool:
        """To be restored, a removed segment is sent once more, then its operation; False: it cannot.

        The marketplace dropped its record and its pictures when it was removed.
        """
        link = find_record(self._diary, item.segment_id)
        if link is None:
            return False
        with self._diary.database.transaction() as tx:
            if self._diary.outbox.get(item.segment_id) is None:
                put_record(self._diary, tx, link, item.segment_id)
        self._arrived.clear()
        self.back([item], is_soon=True)
        return True

    def _unsend(self, tx: Transaction, item: Item) -> None:
        """The item's segment waits again, unless the freelancer moved it elsewhere meanwhile."""
        if item.kind == "segment":
            take_step(tx, item.segment_id, "unsend")


def is_genuine(item: Item, receipt: Receipt, keys: Mapping[str, str]) -> bool:
    """Does the marketplace's signature promise this very payload?"""
    if receipt.segment_id != item.id or receipt.record_sha256 != item.link.record_sha256:
        return False
    public_hex = keys.get(receipt.key_id)
    if public_hex is None:
        return False
    try:
        check_receipt(receipt, public_hex)
    except BrokenSeal:
        return False
    return True
