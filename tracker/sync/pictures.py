"""Pictures are sent before the records that name them: several at once, ahead of their batch."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from uuid import UUID

from tracker.errors import Offline, PictureDamaged, Refused, SyncError, WrongKey
from tracker.faultpoint import faultpoint
from tracker.store.diary import Diary
from tracker.store.outbox import Item
from tracker.store.steps import state_of
from tracker.sync.api import MarketApi

AT_ONCE = 3


class Pictures:
    """Sends the pictures of marked items. With one at a time each is sent when it is waited for."""

    def __init__(self, diary: Diary, api: MarketApi, *, at_once: int = AT_ONCE) -> None:
        self._diary = diary
        self._api = api
        self._at_once = at_once
        self._threads: ThreadPoolExecutor | None = None
        self._under_way: dict[tuple[UUID, str], Future[None]] = {}
        self._has_failed = False
        self.arrived: set[str] = set()  # what the marketplace has, as far as this process knows

    @contextmanager
    def open(self) -> Iterator[None]:
        """Within the block pictures are sent ahead; at its end none is under way any more."""
        self._has_failed = False
        if self._at_once == 1:
            yield
            return
        with ThreadPoolExecutor(self._at_once, thread_name_prefix="pictures") as threads:
            self._threads = threads
            try:
                yield
            finally:
                self._threads = None
                self._under_way.clear()
                threads.shutdown(cancel_futures=True)

    def ahead(self, items: Sequence[Item]) -> None:
        """Begin with the pictures of these; their outcome is for `send`."""
        if (threads := self._threads) is not None:
            for item in items:
                for sha256 in item.snapshots:
                    sent = threads.submit(self._send, item, sha256)
                    self._under_way[item.id, sha256] = sent

    def send(self, item: Item) -> str:
        """All pictures of an item have arrived: "", or the code it is refused for.

        Those of a removed segment stay here: its record goes only to learn whether it arrived.
        """
        for sha256 in item.snapshots:
            ahead = self._under_way.pop((item.id, sha256), None)
            try:
                if ahead is None:
                    self._send(item, sha256)
                else:
                    ahead.result()
            except (PictureDamaged, WrongKey) as error:
                if item.tries:
                    # It may have arrived before its answer was lost: the marketplace knows.
                    continue
                return "picture_damaged" if isinstance(error, PictureDamaged) else "picture_locked"
            except Refused as error:
                if error.status not in (413, 415, 422):
                    raise
                return error.code
            faultpoint("push.picture_sent")
        return ""

    def _send(self, item: Item, sha256: str) -> None:
        if sha256 in self.arrived:
            return
        if state_of(self._diary.database, item.segment_id) == "removed":
            return
        if self._has_failed:  # what failed for one is not tried for each of the others
            raise Offline(self._api.host)
        try:
            self._api.put_snapshot(sha256, self._diary.snapshots.picture(sha256))
        except Refused as error:
            self._has_failed |= error.status not in (413, 415, 422)
            raise
        except SyncError:
            self._has_failed = True
            raise
        self.arrived.add(sha256)
