"""Empty the outbox: pictures, then segments, then operations; a receipt settles each.

No transaction is open while the network is used. Before a request its items are marked as sending,
after it each is settled in a transaction of its own. What came back without an answer waits again:
the marketplace knows ids and payloads, so that offering twice is once.
"""

import logging
import secrets
from collections.abc import Callable, Sequence
from typing import Literal
from uuid import UUID

from tracker.errors import Refused, SignedOut, SyncError, TrackerTooOld
from tracker.events import Events, SegmentsChanged, SendingChanged, SignInLost
from tracker.faultpoint import faultpoint
from tracker.status import Sending
from tracker.store.diary import Diary
from tracker.store.outbox import Item, Kind
from tracker.store.steps import take_step
from tracker.sync.api import MarketApi
from tracker.sync.backoff import wait_s
from tracker.sync.delivery import Delivery
from tracker.sync.pictures import AT_ONCE, Pictures
from tracker.sync.settle import Settle
from workdiary.clock import Clock

logger = logging.getLogger(__name__)

BATCH_ITEMS = 250
BATCH_BYTES = 900_000
BATCHES_MARKED = 2
# A batch refused whole for one of these goes again in halves, until the bad item is alone.
ABOUT_THE_CONTENT = frozenset({400, 413, 422})

SendingState = Literal["ok", "sending", "offline", "signed_out", "too_old"]


class Push:
    """Sends what is approved. `run` is called every 15 s and at once after an approval."""

    def __init__(
        self,
        diary: Diary,
        api: MarketApi,
        events: Events,
        clock: Clock,
        *,
        draw: Callable[[int], int] = secrets.randbelow,
        at_once: int = AT_ONCE,
    ) -> None:
        self._diary = diary
        self._api = api
        self._events = events
        self._clock = clock
        self._draw = draw
        self._delivery = Delivery(diary, api, clock)
        self._pictures = Pictures(diary, api, at_once=at_once)
        self._settle = Settle(diary, api, clock, draw, self._pictures.arrived)
        self._failures = 0
        self._not_before_ms = 0
        self._has_recovered = False
        self._sending = Sending()

    @property
    def sending(self) -> Sending:
        """Where the outbox stands, as of the last step."""
        return self._sending

    def signed_in(self) -> None:
        """A sign-in ends the wait that the lost one began: the next run sends."""
        self._failures, self._not_before_ms = 0, 0

    def run(self, *, is_asked: bool = False) -> None:
        """Send what is due; nothing while a failure is waited out, unless a person asked."""
        self._recover()
        if not is_asked and self._clock.read().monotonic_ms < self._not_before_ms:
            self._show(self._sending.state)
            return
        if not self._api.is_signed_in:
            self._show("signed_out")
            return
        try:
            self._send_all("segment")
            self._send_all("operation")
        except SyncError as error:
            self._failed(error)
        else:
            self._failures, self._not_before_ms = 0, 0
            self._show("ok")

    def _recover(self) -> None:
        """What a crash left marked as sending waits again; once in a process."""
        if not self._has_recovered:
            self._settle.back(self._diary.outbox.under_way(), is_soon=True)
            self._has_recovered = True

    def _send_all(self, kind: Kind) -> None:
        sent_count = 0
        marked: list[list[Item]] = []
        with self._pictures.open():
            try:
                while items := self._next(kind, marked):
                    self._show("sending", sent_count)
                    ready = [item for item in items if self._pictures_arrived(item)]
                    sent_count += self._offer(kind, ready)
                    self._events.publish(SegmentsChanged(_segment_ids(marked.pop(0))))
            except SyncError:
                for items in marked:
                    self._settle.back(items, is_soon=True)
                raise
            finally:
                for items in marked:
                    self._events.publish(SegmentsChanged(_segment_ids(items)))

    def _next(self, kind: Kind, marked: list[list[Item]]) -> list[Item]:
        """The batch to send now; the pictures of the one behind it are under way meanwhile."""
        while len(marked) < BATCHES_MARKED and (items := self._mark(kind)):
            marked.append(items)
            self._pictures.ahead(items)
        return marked[0] if marked else []

    def _mark(self, kind: Kind) -> list[Item]:
        """The next batch, marked as sending."""
        now_s = self._clock.read().now_s
        with self._diary.database.transaction() as tx:
            due = self._diary.outbox.waiting(BATCH_ITEMS, now_s=now_s, kind=kind)
            items = fitting(due)
            self._diary.outbox.sending(tx, [item.id for item in items])
            for item in items if kind == "segment" else ():
                take_step(tx, item.segment_id, "send")
        faultpoint("push.marked")
        return items

    def _pictures_arrived(self, item: Item) -> bool:
        """Are the pictures of an item there? False when it was refused for one of them."""
        code = self._pictures.send(item)
        if code:
            self._settle.refused(item, code)
        return not code

    def _offer(self, kind: Kind, items: Sequence[Item]) -> int:
        """Send a batch and settle it; one that is refused whole is halved. How many arrived."""
        if not items:
            return 0
        try:
            answers = self._delivery.batch(kind, [item.link for item in items])
        except Refused as error:
            if error.status not in ABOUT_THE_CONTENT:
                raise
            if len(items) == 1:
                self._settle.refused(items[0], error.code)
                return 0
            half = len(items) // 2
            return self._offer(kind, items[:half]) + self._offer(kind, items[half:])
        faultpoint("push.answered")
        return self._settle.all(items, answers)

    def _failed(self, error: SyncError) -> None:
        """Wait before the next try; longer each time, or as long as the marketplace asked."""
        self._failures += 1
        seconds = wait_s(self._failures, draw=self._draw)
        seconds = max(seconds, getattr(error, "retry_after_s", None) or 0)
        self._not_before_ms = self._clock.read().monotonic_ms + 1000 * seconds
        logger.info("push.failed %s wait_s=%d", type(error).__name__, seconds)
        match error:
            case SignedOut():
                self._events.publish(SignInLost())
                self._show("signed_out")
            case TrackerTooOld():
                self._show("too_old")
            case _:
                self._show("offline")

    def _show(self, state: SendingState, sent_count: int = 0) -> None:
        """Tell where the outbox stands, if that is news."""
        counts = self._diary.outbox.counts()
        attention = self._diary.outbox.attention()
        refused = [item.code or "" for item in attention if item.state == "refused"]
        server_time = self._api.server_time
        sending = Sending(
            state=state,
            sent_count=sent_count,
            total_count=sent_count + counts.waiting + counts.sending,
            refused_count=counts.refused,
            refused_code=refused[-1] if refused else "",
            parked_count=counts.parked,
            clock_ahead_s=0 if server_time is None else server_time.flagged_s,
        )
        if sending != self._sending:
            self._sending = sending
            self._events.publish(SendingChanged())


def fitting(items: Sequence[Item]) -> list[Item]:
    """The first items that together fit into one request; at least one."""
    fits: list[Item] = []
    left = BATCH_BYTES
    for item in items:
        # A record is a text inside the batch: each of its quotes gets a backslash.
        left -= 2 * len(item.link.record) + 600
        if fits and left < 0:
            break
        fits.append(item)
    return fits


def _segment_ids(items: Sequence[Item]) -> tuple[UUID, ...]:
    return tuple(dict.fromkeys(item.segment_id for item in items))
