"""The tracker's inside on a fake clock and desktop, with a real diary: for tests that record."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.fakes import FakeClock, FakeCounter, FakeIdle, FakePower, FakeScreen, FakeWindow
from tracker.actions.desk import Desk
from tracker.capture.darkroom import Darkroom
from tracker.capture.desktop import Desktop
from tracker.capture.recorder import Recorder
from tracker.capture.screens import Screens
from tracker.capture.shutter import Shutter
from tracker.events import Event, Events, StatusChanged
from tracker.settings import Settings
from tracker.store.contracts import FetchedContract
from tracker.store.diary import open_diary
from tracker.store.segments import KeptSegment
from tracker.store.vault import Vault
from tracker.timekeeper import Timekeeper
from workdiary.seal import SigningKey
from workdiary.segment import COUNTED

DEVICE = UUID("01950000-0000-7000-8000-000000000001")
START = "2026-11-20T12:00:00Z"


class Workbench:
    """Andris at his desk. Time passes only when told, one beat a second."""

    def __init__(
        self,
        folder: Path,
        at: str = START,
        *,
        device: SigningKey | None = None,
        device_id: UUID = DEVICE,
        key: bytes = b"k" * 32,
        **settings: Any,
    ) -> None:
        self.clock = FakeClock(unix(at))
        self.screen, self.counter, self.idle = FakeScreen(), FakeCounter(), FakeIdle()
        self.window = FakeWindow()
        self.power = FakePower()
        self.desktop = Desktop(
            screen=Screens((self.screen,)),
            counter=self.counter,
            idle=self.idle,
            window=self.window,
            power=self.power,
        )
        self.diary = open_diary(
            folder,
            vault=Vault(key),
            device=device or SigningKey.from_bytes(b"d" * 32),
            device_id=device_id,
        )
        self.events = Events()
        self.heard: list[Event] = []
        self.events.subscribe(self.heard.append)
        self.drawn = 0
        self.draws: list[int] = []
        self._bytes = 0
        self.desk = Desk(
            diary=self.diary,
            events=self.events,
            settings=Settings(**settings),
            draw_bytes=self._some_bytes,
            is_signed_in=True,
        )
        self.pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="capture")
        self.darkroom = Darkroom()
        self.timekeeper = Timekeeper(self.desk, self.clock, self.pool, self.darkroom)
        self.shutter = Shutter(self.desktop.screen, self.window, words="Private window", pause_s=0)
        self.recorder = Recorder(self.desk, self.desktop, self.shutter, self.clock, self._draw)

    def close(self) -> None:
        self.darkroom.close()
        self.pool.shutdown()
        self.shutter.close()
        self.diary.close()

    def fetch(self, *contracts: Any, week_s: int = 0, is_client_verified: bool = True) -> None:
        """The marketplace told these contracts; without any, both of the sandbox."""
        known = contracts or (terms(), terms(id=OTHER_CONTRACT, title="Logo refresh"))
        fetched = [
            FetchedContract(
                terms=one,
                week_s=week_s,
                fetched_s=self.clock.now_s,
                is_client_verified=is_client_verified,
            )
            for one in known
        ]
        with self.diary.database.transaction() as tx:
            self.diary.contracts.replace(tx, fetched)

    def start(
        self, contract_id: UUID = CONTRACT, memo: str = "Cart totals", label: str | None = None
    ) -> Any:
        return self.timekeeper.start(contract_id, memo, label).result()

    def stop(self) -> Any:
        return self.timekeeper.stop().result()

    def beat(self) -> None:
        """One beat at the time it is; a picture under way is waited for."""
        self.timekeeper.submit(self.recorder.beat).result()
        attempt = self.shutter._attempt
        if attempt is not None:
            attempt.thread.join()

    def run(self, seconds: int, *, working: bool = True) -> None:
        """Seconds pass with a beat each; somebody works, or the chair stays empty."""
        for _ in range(seconds):
            self.clock.pass_s(1)
            if working:
                self.counter.press()
                self.idle.seconds = 0
            elif self.idle.seconds is not None:
                self.idle.seconds += 1
            self.beat()

    def kept(self, state: str | None = None) -> list[KeptSegment]:
        """The whole diary, in order."""
        found = self.diary.segments.between(0, 4_000_000_000)
        return [one for one in found if state is None or one.state == state]

    def spans(self, since: str = START) -> list[tuple[int, int]]:
        """Where the counted segments lie, in seconds since `since`."""
        base_s = unix(since)
        return [
            (one.segment.starts_s - base_s, one.segment.ends_s - base_s)
            for one in self.kept()
            if one.state in COUNTED
        ]

    def happened(self) -> list[Event]:
        """All events but the status of each second."""
        return [event for event in self.heard if not isinstance(event, StatusChanged)]

    def _draw(self, n: int) -> int:
        self.draws.append(n)
        return min(self.drawn, n - 1)

    def _some_bytes(self, count: int) -> bytes:
        self._bytes += 1
        return self._bytes.to_bytes(count, "big")
