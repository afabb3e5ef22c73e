"""A record that was sent before stands in the outbox once more."""

from collections.abc import Iterator
from uuid import UUID

from tracker.store.db import Transaction
from tracker.store.diary import Diary
from workdiary.seal import Link
from workdiary.strict import strict_json
from workdiary.wire import read_segment

PAGE = 500


def links(diary: Diary) -> Iterator[Link]:
    """Every record of this device, in the order of its chain."""
    after = 0
    while page := diary.chain.links(after, PAGE):
        yield from page
        after = page[-1].seq


def kind_of(link: Link) -> str:
    """What the record is: segment, operation."""
    return str(strict_json(link.record).get("kind"))


def find_record(diary: Diary, segment_id: UUID) -> Link | None:
    """The link of the record that the marketplace gave its receipt for; None: never sent."""
    receipt = diary.receipts.of(segment_id)
    found = None
    for link in links(diary):
        if str(segment_id).encode() in link.record and kind_of(link) == "segment":
            is_it = receipt is None or receipt.record_sha256 == link.record_sha256
            found = link if is_it and read_segment(link.record).id == segment_id else found
    return found


def put_record(diary: Diary, tx: Transaction, link: Link, segment_id: UUID) -> None:
    """It waits to be sent, its pictures before it."""
    named = {shot.sha256 for shot in read_segment(link.record).snapshots}
    diary.outbox.put(tx, link, item_id=segment_id, kind="segment", snapshots=sorted(named))
