"""Fetch the marketplace's keys, a sandbox's clock, and the contracts with their totals."""

import logging
from dataclasses import replace
from typing import Protocol

from tracker.errors import Garbled, Refused, SignedOut, SyncError, TrackerTooOld
from tracker.events import ContractsFetched, Events, NewsCame, SegmentsChanged, SignInLost
from tracker.news import of_contracts, unheard
from tracker.store.contracts import FetchedContract
from tracker.store.diary import Diary
from tracker.sync.answers import Hello
from tracker.sync.api import MarketApi
from tracker.sync.recheck import Recheck
from workdiary.clock import Clock
from workdiary.errors import BrokenSeal

logger = logging.getLogger(__name__)

SEGMENT_VERSION = 1
EVERY_S = 600  # invoices, and pictures that both sides agreed to delete, move by the day


class FollowingClock(Clock, Protocol):
    """A clock that can run ahead with a sandbox's."""

    def follow(self, offset_ms: int) -> None:
        """Run `offset_ms` ahead of the machine from now on."""


class Pull:
    """Fetches what the marketplace says; `run` is called every 60 s."""

    def __init__(self, diary: Diary, api: MarketApi, events: Events, clock: FollowingClock) -> None:
        self._diary = diary
        self._api = api
        self._events = events
        self._clock = clock
        self._recheck = Recheck(diary, api, clock)
        self._offset_ms: int | None = None
        self._fetched_s: int | None = None

    def run(self) -> bool:
        """Fetch everything once; False when the marketplace was not reached. Nothing is lost then."""
        try:
            told_s = self._greet()
            if self._api.is_signed_in:
                self._fetch_contracts(told_s)
                self._check_logs()
                self._fetch_now_and_then(told_s)
        except SignedOut:
            self._events.publish(SignInLost())
            return False
        except SyncError as error:
            logger.info("pull.failed %s", type(error).__name__)
            return False
        return True

    def _greet(self) -> int:
        """The marketplace's own time. It is kept: our clock cannot be long before it."""
        hello = self._api.hello()
        self._trust(hello)
        # Only a marketplace that calls itself a sandbox moves our clock; later only forward.
        ahead_ms = hello.sandbox_offset_ms
        if ahead_ms is not None and (self._offset_ms is None or ahead_ms > self._offset_ms):
            self._clock.follow(ahead_ms)
            self._offset_ms = ahead_ms
            self._api.server_time = None  # what was seen was seen before our clock followed
        if SEGMENT_VERSION not in hello.segment_versions:
            raise TrackerTooOld
        return hello.now_s

    def _trust(self, hello: Hello) -> None:
        try:
            with self._diary.database.transaction() as tx:
                self._diary.receipts.trust(tx, hello.keys)
        except BrokenSeal as error:
            raise Garbled(self._api.host, error.what) from error

    def _check_logs(self) -> None:
        try:
            offered = self._recheck.run()
        except BrokenSeal as error:
            raise Garbled(self._api.host, error.what) from error
        if offered:
            self._events.publish(SegmentsChanged(ids=()))

    def _fetch_now_and_then(self, told_s: int) -> None:
        """What moves by the day; a marketplace that does not say it yet is no failure."""
        if self._fetched_s is not None and told_s - self._fetched_s < EVERY_S:
            return
        for fetch in (self._fetch_money, self._fetch_notices, self._delete_withdrawn):
            try:
                fetch(told_s)
            except (Refused, Garbled) as error:
                logger.info("pull.not_told %s %s", fetch.__name__, type(error).__name__)
        self._fetched_s = told_s

    def _fetch_money(self, told_s: int) -> None:
        """Where the money stands."""
        if self._diary.told_money.keep(replace(self._api.earnings(), told_s=told_s)):
            self._events.publish(ContractsFetched())

    def _fetch_notices(self, told_s: int) -> None:
        """Kept as heard before it is told: shown once, or not at all, never again and again."""
        told, heard = self._api.notices(), self._diary.heard_news
        seen_id = heard.read()
        newest_id = max((one.id for one in told), default=0)
        if seen_id is None or newest_id > seen_id:
            heard.keep(newest_id)
        news = unheard(told, seen_id)
        if news:
            self._events.publish(NewsCame(news))

    def _delete_withdrawn(self, told_s: int) -> None:
        """What both sides agreed to delete is deleted here too; records keep the hash."""
        here = self._diary.snapshots.names()
        gone = [sha256 for sha256 in self._api.withdrawn() if sha256 in here]
        for sha256 in gone:
            self._diary.snapshots.forget(sha256)
        if gone:
            self._events.publish(SegmentsChanged(ids=()))

    def _fetch_contracts(self, told_s: int) -> None:
        told = self._api.contracts()
        fetched = [
            FetchedContract(
                terms=contract.terms,
                week_s=contract.week_s,
                fetched_s=told_s,
                balance_covers_s=contract.balance_covers_s,
                is_client_verified=contract.is_client_verified,
            )
            for contract in told
        ]
        news = of_contracts(self._diary.contracts.all(), fetched)
        with self._diary.database.transaction() as tx:
            is_changed = self._diary.contracts.replace(tx, fetched)
        if is_changed:
            self._events.publish(ContractsFetched())
        if news:
            self._events.publish(NewsCame(news))
