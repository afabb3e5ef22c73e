"""Ask whether each contract's log only grew; offer again what a restored marketplace lost."""

import logging
from uuid import UUID

from tracker.store.db import Transaction
from tracker.store.diary import Diary
from tracker.sync.again import kind_of, links, put_record
from tracker.sync.api import MarketApi
from tracker.sync.heads import Seen, Told, check_signed, has_grown, last_common
from workdiary.clock import Clock
from workdiary.receipt import Receipt
from workdiary.seal import Link
from workdiary.wire import read_operation, read_segment

logger = logging.getLogger(__name__)

EVERY_MS = 3_600_000
TOLD_AT_ONCE = 200


class Recheck:
    """Once at the start and then each hour; `run` is called with every fetch."""

    def __init__(self, diary: Diary, api: MarketApi, clock: Clock) -> None:
        self._diary = diary
        self._api = api
        self._clock = clock
        self._next_ms = 0

    def run(self) -> int:
        """Compare what was seen with what is there; how many items are offered again.

        Raises BrokenSeal for a head that the marketplace did not sign, SyncError as the API does.
        """
        now_ms = self._clock.read().monotonic_ms
        if now_ms < self._next_ms:
            return 0
        offered = sum(
            self._one(contract_id, Seen(*head))
            for contract_id, head in self._diary.heads.all().items()
        )
        self._next_ms = now_ms + EVERY_MS
        return offered

    def _one(self, contract_id: UUID, seen: Seen) -> int:
        told = self._ask(contract_id, seen)
        named = self._diary.heads.unproven(contract_id)
        gone = {head for head in named if not self._holds(contract_id, Seen(*head))}
        if has_grown(seen, told) and not gone:
            with self._diary.database.transaction() as tx:
                self._diary.heads.see(tx, contract_id, told.head.size, told.head.root)
                self._diary.heads.settled(tx, contract_id, named)
            return 0
        lost = self._lost(contract_id, set(named), gone)
        receipts = list(lost.values())
        for begin in range(0, len(receipts), TOLD_AT_ONCE):
            self._api.tell_lost(contract_id, receipts[begin : begin + TOLD_AT_ONCE])
        return self._offer_again(contract_id, lost, told.head)

    def _lost(
        self, contract_id: UUID, named: set[tuple[int, str]], gone: set[tuple[int, str]]
    ) -> dict[UUID, Receipt]:
        """The receipts that the log no longer knows, by segment.

        Of the heads that were proven each holds all before it: halving finds the newest that is
        there still. Those named since may be of different turns of the log: each was asked for.
        """
        receipts = self._diary.receipts.of_contract(contract_id)
        proven = [one for one in receipts if (one.log_size, one.log_root) not in named]
        heads = sorted({(receipt.log_size, receipt.log_root) for receipt in proven})
        common = last_common(
            [Seen(*head) for head in heads], lambda head: self._holds(contract_id, head)
        )
        lost = [one for one in proven if one.position >= common]
        lost += [one for one in receipts if (one.log_size, one.log_root) in gone]
        logger.warning("recheck.restored common=%d lost=%d", common, len(lost))
        return {one.segment_id: one for one in lost}

    def _holds(self, contract_id: UUID, head: Seen) -> bool:
        return has_grown(head, self._ask(contract_id, head))

    def _ask(self, contract_id: UUID, seen: Seen) -> Told:
        told = self._api.log_proof(contract_id, seen.size)
        check_signed(told, self._diary.receipts.keys())
        return told

    def _offer_again(self, contract_id: UUID, lost: dict[UUID, Receipt], head: Seen) -> int:
        """The lost segments and every operation on this contract.

        Operations have no receipt that would tell which are lost, and they need not stand in the
        chain in the order they were sent: what the marketplace still holds changes nothing there.
        """
        with self._diary.database.transaction() as tx:
            self._diary.heads.forget(tx, contract_id)
            self._diary.heads.settled(tx, contract_id, self._diary.heads.unproven(contract_id))
            if head.size:  # what is left of the receipts is held by it
                self._diary.heads.see(tx, contract_id, head.size, head.root)
            newest = self._newest_links(lost)
            for segment_id, link in newest.items():
                self._diary.receipts.drop(tx, segment_id)
                self._put(tx, link, segment_id)
            offered = len(newest)
            for link in links(self._diary):
                if kind_of(link) == "operation":
                    operation = read_operation(link.record)
                    if operation.contract_id == contract_id:
                        offered += self._put_operation(tx, link, operation.id)
        return offered

    def _newest_links(self, lost: dict[UUID, Receipt]) -> dict[UUID, Link]:
        found: dict[UUID, Link] = {}
        for link in links(self._diary):
            if kind_of(link) == "segment":
                id = read_segment(link.record).id
                if id in lost and link.record_sha256 == lost[id].record_sha256:
                    found[id] = link
        return found

    def _put(self, tx: Transaction, link: Link, segment_id: UUID) -> None:
        if self._diary.outbox.get(segment_id) is None:
            put_record(self._diary, tx, link, segment_id)

    def _put_operation(self, tx: Transaction, link: Link, id: UUID) -> bool:
        if self._diary.outbox.get(id) is not None:
            return False
        self._diary.outbox.put(tx, link, item_id=id, kind="operation")
        return True
