"""Both sides in one process: Andris at his desk, the marketplace behind real HTTP."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from marketplace.contracts.models import Contract
from marketplace.deadlines.sandbox_time import set_offset
from marketplace.ledger.queries import balances, sums
from marketplace.management.make_sandbox import make_sandbox
from marketplace.people.allow_device import allow_device
from marketplace.people.models import Member
from marketplace.tasks import advance
from marketplace.tools import tools
from tests.builders import unix
from tests.fakes import FakeClock
from tests.marketplace.conftest import guards_off_at_the_end
from tests.tracker.workbench import START, Workbench
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials
from tracker.sync.pull import Pull
from tracker.sync.push import Push
from tracker.sync.sign_in import DeviceSignIn, SignedIn
from workdiary.clock import Reading, SystemClock

__all__ = ["guards_off_at_the_end"]


class OwnClock:
    """The desk's clock: the sandbox's offset is its own already."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock

    def read(self) -> Reading:
        return self._clock.read()

    def follow(self, offset_ms: int) -> None:
        pass


@dataclass
class BothSides:
    """The tracker's inside and the marketplace's, and what people do with them."""

    desk: Workbench
    api: MarketApi
    push: Push
    pull: Pull
    maya: Member
    andris: Member
    contract: Contract

    def server_follows(self) -> None:
        """The marketplace's clock stands where the desk's does."""
        set_offset(self.desk.clock.now_s * 1000 - SystemClock().read().wall_ms)

    def send(self) -> None:
        """Andris lets everything go, and it is sent."""
        self.desk.timekeeper.approve(None).result()
        self.server_follows()
        self.push.run(is_asked=True)

    def advance(self, instant: str) -> None:
        """The marketplace's clock moves on, and all that is due on the way happens."""
        advance(unix(instant), tools(), machine_ms=lambda: SystemClock().read().wall_ms)

    def client_sees(self, path: str) -> str:
        """A page as Maya sees it."""
        browser = Client()
        browser.force_login(self.maya)
        answer = browser.get(path, follow=True)
        assert answer.status_code == 200, path
        return answer.content.decode()

    def books(self) -> dict[str, int]:
        """Every account with money in it, without its owner's number; they sum to nothing."""
        assert set(sums().values()) <= {0}
        found: dict[str, int] = {}
        for one in balances():
            found[one.account.kind] = found.get(one.account.kind, 0) + one.shown_minor
        return {kind: minor for kind, minor in found.items() if minor}


@pytest.fixture
def both_sides(
    guards_off_at_the_end: None, live_server: Any, tmp_path: Path
) -> Iterator[BothSides]:
    """A sandbox on Friday noon; Andris' computer is signed in and knows his contracts."""
    clock = FakeClock(unix(START))
    set_offset(clock.now_s * 1000 - SystemClock().read().wall_ms)
    make_sandbox(tools())
    andris = Member.objects.get(email="andris@fairhour.example")
    credentials = Credentials(tmp_path / "secrets.json", allow_file=True, clock=clock)
    api = MarketApi(live_server.url, credentials, clock)
    sign_in = DeviceSignIn(api, credentials)
    code = sign_in.begin()
    allow_device(code.user_code, andris)
    assert isinstance(sign_in.poll(code), SignedIn)
    desk = Workbench(
        tmp_path / "diary", device=credentials.device_key(), device_id=credentials.device_id()
    )
    desk.clock = desk.timekeeper._clock = desk.recorder._clock = clock
    made = BothSides(
        desk=desk,
        api=api,
        push=Push(desk.diary, api, desk.events, clock),
        pull=Pull(desk.diary, api, desk.events, OwnClock(clock)),
        maya=Member.objects.get(email="maya@northwind.example"),
        andris=andris,
        contract=Contract.objects.get(title="Shop checkout rebuild"),
    )
    made.pull.run()
    yield made
    desk.close()
    api.close()
