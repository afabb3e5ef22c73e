"""Two computers of one freelancer, a marketplace, and a seed that decides what happens to them."""

from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random  # noqa: TID251 - a seed decides everything here
from shutil import copytree, rmtree

from django.db import transaction

from marketplace.deadlines.sandbox_time import set_offset
from marketplace.intake.models import Segment as Row
from tests.builders import a_segment
from tests.fakes import FakeClock
from tests.simulator.network import CarriedApi, Killed, Network
from tests.tracker.sync.approved import approve, remove
from tracker.errors import SyncError
from tracker.events import Events
from tracker.store.diary import open_diary
from tracker.store.outbox import Counts
from tracker.store.vault import Vault
from tracker.sync.push import Push
from tracker.sync.recheck import Recheck
from workdiary.clock import SystemClock

# Most days are short: a fault needs few steps, and 300 of them are lived in each run.
STEPS = (5, 6, 7, 12)
HOUR = 3600


class Computer:
    """One tracker: its own clock, its own diary, killed and started again."""

    def __init__(self, folder: Path, credentials, clock: FakeClock, network: Network) -> None:
        self.folder, self.credentials = folder, credentials
        self.clock, self.network = clock, network
        self.recorded = []
        self.open()

    def open(self) -> None:
        self.diary = open_diary(
            self.folder,
            vault=Vault(b"k" * 32),
            device=self.credentials.device_key(),
            device_id=self.credentials.device_id(),
        )
        self.diary.database.transaction = self._killing(self.diary.database.transaction)
        api = CarriedApi("http://127.0.0.1", self.credentials, self.clock)
        api.network = self.network
        draw = self.network.chance.randrange
        self.push = Push(self.diary, api, Events(), self.clock, draw=draw, at_once=1)
        self.recheck = Recheck(self.diary, api, self.clock)

    def _killing(self, transaction):
        """Any transaction may be the last: before it began, or just after it was committed."""

        @contextmanager
        def may_kill():
            if self.network.happens(1):
                raise Killed
            with transaction() as tx:
                yield tx
            if self.network.happens(1):
                raise Killed

        return may_kill

    def send(self) -> None:
        """As the tracker does each minute: compare the logs' heads, when it is time; then send."""
        try:
            with suppress(SyncError):
                self.recheck.run()
            self.push.run(is_asked=True)
        except Killed:
            self.restart()

    def restart(self) -> None:
        """Gone without a word; what was committed is there when it comes back."""
        self.diary.close()
        self.open()

    def record(self, at: str, seconds: int) -> None:
        quiet, self.network.is_bad = self.network.is_bad, False
        self.recorded.append(approve(self.diary, a_segment(at, seconds)))
        self.network.is_bad = quiet

    def remove_one(self) -> None:
        done = [s for s in self.recorded if self.diary.segments.get(s.id).state == "receipted"]
        if done:
            quiet, self.network.is_bad = self.network.is_bad, False
            remove(self.diary, self.network.chance.choice(done))
            self.network.is_bad = quiet


class World:
    """Everything of one seed. `run` until the faults end and all is quiet; `wrong` names faults."""

    def __init__(self, seed: int, signed_in, template: Path, folder: Path, now_s: int) -> None:
        self.chance = Random(seed)
        self.network = Network(self.chance)
        self.server_s = now_s
        self._set_server()
        self.backups: list[str] = []
        self.computers = []
        for number, credentials in enumerate(signed_in):
            home = folder / str(number)
            rmtree(home, ignore_errors=True)
            copytree(template, home)
            skew_s = self.chance.choice((0, 0, 30, -90, 2 * HOUR, -2 * HOUR))
            clock = FakeClock(now_s + skew_s)
            self.computers.append(Computer(home, credentials, clock, self.network))

    def run(self) -> None:
        for _ in range(self.chance.choice(STEPS)):
            self._step()
        self.network.is_bad = False
        while self.network.late:
            self.network.late.pop()()
        # A clock that ran two hours ahead was overtaken after three; then each is asked once more.
        # That the server was restored is noticed within an hour.
        for number in range(5):
            self.pass_s(HOUR)
            for computer in self.computers:
                computer.send()
            if number and all(one.diary.outbox.counts() == Counts() for one in self.computers):
                break

    def _step(self) -> None:
        computer = self.chance.choice(self.computers)
        match self.chance.randrange(10):
            case 0 | 1 | 2:
                self.pass_s(600)
                at_s = computer.clock.now_s // 600 * 600 - 600
                computer.record(_stamp(at_s), self.chance.choice((600, 600, 300)))
            case 3:
                computer.remove_one()
            case 4:
                computer.restart()
            case 5:
                self.backups.append(transaction.savepoint())
            case 6 if self.backups:
                self._restore()
            case _:
                computer.send()

    def _restore(self) -> None:
        """The server is as it was at an earlier step; what it received since is gone."""
        at = self.chance.randrange(len(self.backups))
        transaction.savepoint_rollback(self.backups[at])
        del self.backups[at + 1 :]

    def pass_s(self, seconds: int) -> None:
        self.server_s += seconds
        self._set_server()
        for computer in self.computers:
            computer.clock.pass_s(seconds)

    def _set_server(self) -> None:
        set_offset(self.server_s * 1000 - SystemClock().read().wall_ms)

    def wrong(self) -> list[str]:
        """What is neither at the marketplace exactly once nor visibly parked."""
        found = []
        for computer in self.computers:
            for segment in computer.recorded:
                kept = computer.diary.segments.get(segment.id)
                rows = list(Row.objects.filter(pk=segment.id).values_list("state", "is_counted"))
                if (kept.state, rows) not in RIGHT:
                    found.append(f"{segment.id} here {kept.state} {kept.code}, there {rows}")
            if computer.diary.outbox.counts().waiting or computer.diary.outbox.counts().sending:
                found.append(f"{computer.diary.outbox.counts()} still waits")
        return found

    def close(self) -> None:
        for computer in self.computers:
            computer.diary.close()


RIGHT = (
    ("receipted", [("counted", True)]),
    ("parked", [("parked", False)]),
    ("removed", [("removed", False)]),
)


def _stamp(at_s: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(at_s, UTC).isoformat()
