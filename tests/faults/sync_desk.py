"""A signed-in computer, a real marketplace in a process of its own, and a proxy between them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from tests.builders import a_segment, unix
from tests.fakes import FakeClock
from tests.journeys.sandbox import Sandbox, sandbox
from tests.stage.proxy import Proxy, proxy
from tests.tracker.sync.approved import approve
from tests.tracker.sync.conftest import MemoryKeyring
from tracker.events import Events
from tracker.store.diary import Diary, open_diary
from tracker.store.outbox import Counts
from tracker.store.vault import Vault
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials
from tracker.sync.pull import Pull
from tracker.sync.push import Push
from tracker.sync.sign_in import DeviceSignIn, SignedIn
from workdiary.segment import Segment
from workdiary.week import SLOT_S

ENROLLED, NOW = "2026-11-16T09:00:00Z", "2026-11-20T21:00:00Z"
SEGMENTS = "/api/v1/segments"
TOKEN = "/identity/o/api/token"


@dataclass
class SyncDesk:
    """What a test does at this computer, and what it looks up at the marketplace."""

    sandbox: Sandbox
    proxy: Proxy
    clock: FakeClock
    credentials: Credentials
    diary: Diary
    push: Push
    next_s: int

    def work(self, count: int = 1, **facts: Any) -> list[Segment]:
        """The next ten minutes, `count` times, approved."""
        made = []
        for _ in range(count):
            known = {"contract_id": UUID(self.sandbox.people["contracts"][0]["id"])}
            made.append(approve(self.diary, a_segment(stamp(self.next_s), **(known | facts))))
            self.next_s += SLOT_S
        return made

    def reached(self, url: str, **facts: Any) -> Push:
        """The same diary, pushed to another address; `facts` are the api's own patience."""
        api = MarketApi(url, self.credentials, self.clock, **facts)
        return Push(self.diary, api, Events(), self.clock)

    def send(self) -> None:
        """Send all that is due, however soon it is after a failure."""
        self.clock.pass_s(301)
        self.push.run(is_asked=True)

    def counts(self) -> Counts:
        return self.diary.outbox.counts()

    def states(self, segments: list[Segment]) -> set[str]:
        """Where they stand in this diary."""
        return {self.diary.segments.get(segment.id).state for segment in segments}  # type: ignore[union-attr]

    def rows(self, segments: list[Segment]) -> int:
        """How many rows the marketplace has for them."""
        names = [segment.id.hex for segment in segments]
        marks = ",".join("?" * len(names))
        path = self.sandbox.home / "market.sqlite3"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as market:
            query = f"SELECT count(*) FROM intake_segment WHERE id IN ({marks})"
            return int(market.execute(query, names).fetchone()[0])

    def is_once(self, segments: list[Segment]) -> bool:
        """Each is at the marketplace exactly once, and this diary has its receipt."""
        return (self.rows(segments), self.states(segments), self.counts()) == (
            len(segments),
            {"receipted"},
            Counts(),
        )


def stamp(at_s: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(at_s, UTC).isoformat()


@contextmanager
def sync_desk(folder: Path, enrolled: str = ENROLLED) -> Iterator[SyncDesk]:
    """Enrolled on Monday; now it is Friday evening, and the week is open."""
    clock = FakeClock(unix(enrolled))
    keyring = MemoryKeyring()
    keyring.is_away = True  # a file, so that another process is the same computer
    credentials = Credentials(
        folder / "sign-in.json", allow_file=True, clock=clock, keyring=keyring
    )
    with sandbox(folder / "market", start=enrolled) as market, proxy(market.url) as between:
        api = MarketApi(between.origin, credentials, clock)
        sign_in = DeviceSignIn(api, credentials)
        code = sign_in.begin()
        market.command("sandbox", "allow-device", code.user_code)
        assert isinstance(sign_in.poll(code), SignedIn)
        market.advance(NOW)
        diary = open_diary(
            folder / "diary",
            vault=Vault(b"k" * 32),
            device=credentials.device_key(),
            device_id=credentials.device_id(),
        )
        events = Events()
        Pull(diary, api, events, StillClock(clock)).run()
        clock.jump_s(unix(NOW) - clock.now_s)
        try:
            yield SyncDesk(
                sandbox=market,
                proxy=between,
                clock=clock,
                credentials=credentials,
                diary=diary,
                push=Push(diary, api, events, clock),
                next_s=unix(enrolled) + SLOT_S,
            )
        finally:
            api.close()
            diary.close()


class StillClock:
    """The test moves the clock, not the sandbox."""

    def __init__(self, clock: FakeClock) -> None:
        self.read = clock.read

    def follow(self, offset_ms: int) -> None:
        pass
