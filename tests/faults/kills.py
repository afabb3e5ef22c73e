"""The whole app as a process that is killed and started again, and what a kill has cost.

`python -m tests.faults.kills FOLDER REPORT [KILLS]` kills on from where the report ended: it may
be stopped at any time, run in several folders at once, and its lines put together.
"""

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

from tests.builders import CONTRACT
from tests.tracker.offline_app import NOWHERE, furnish
from tracker.control.client import send
from tracker.control.words import Request
from tracker.errors import ControlError
from tracker.paths import paths

ROOT = Path(__file__).resolve().parents[2]
COMES_UP_WITHIN_S = 60.0


@dataclass(frozen=True, slots=True)
class Cost:
    """One kill: seconds that were shown and are gone, and from the next start until it records.

    `cpu_s` is what the start took of a core: all that a machine with nothing else to do waits for.
    """

    lost_s: int
    ready_s: float
    cpu_s: float


class Home:
    """One freelancer's home, in which one app after the other lives and dies."""

    def __init__(self, folder: Path) -> None:
        if not folder.exists():
            furnish(folder)
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "FAIRHOUR_HOME": str(folder),
            "FAIRHOUR_SERVER": NOWHERE,
            "TZ": "UTC",
        }
        self.paths = paths(self.environment)
        self.log = folder / "said.log"

    @contextmanager
    def app(self, *words: str | Path, **more: str) -> Iterator[subprocess.Popen[bytes]]:
        """Start the app, without windows unless told how; whatever is left of it when the block ends is killed."""
        with self.log.open("ab") as said:
            process = subprocess.Popen(
                [sys.executable, *(words or ("-m", "tracker", "--headless"))],
                cwd=ROOT,
                env=self.environment | more,
                stdout=said,
                stderr=said,
            )
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def ask(self, do: str, **words: Any) -> Mapping[str, Any]:
        """Say one word to the app that runs; its facts."""
        return send(self.paths.socket, Request(do=do, **words), patience_s=20).facts

    def wait_until(self, *states: str) -> Mapping[str, Any]:
        """The first status that says one of these."""
        ends_at = time.monotonic() + COMES_UP_WITHIN_S
        while time.monotonic() < ends_at:
            try:
                status = self.ask("status")
            except ControlError:
                status = {}
            if status.get("state") in states:
                return status
            time.sleep(0.02)
        raise AssertionError(f"not {states}: {json.dumps(dict(status))} {self.log.read_text()}")

    def start(self) -> None:
        """Begin to record."""
        self.ask("start", contract=str(CONTRACT), memo="Cart totals")

    def wait_for_seconds(self, seconds: int) -> Mapping[str, Any]:
        """The first status of a recording that is this long."""
        while (status := self.ask("status"))["stretch_s"] < seconds:
            time.sleep(0.05)
        return status

    def killed(self, process: subprocess.Popen[bytes]) -> Mapping[str, Any]:
        """What was shown last, at most 7 s from now, before the process was killed."""
        time.sleep(secrets.randbelow(7_000) / 1_000)
        shown = self.ask("status")
        process.kill()
        process.wait()
        return shown

    def costs(self) -> Iterator[Cost]:
        """Record, kill, start again by itself, also when it was killed while it did: for ever."""
        with self.app() as process:
            if self.wait_until("ready", "recording")["state"] == "ready":
                self.start()
            self.wait_for_seconds(1)
            shown = self.killed(process)
        while True:
            began = time.monotonic()
            with self.app() as process:
                status = self.wait_until("recording")
                ready_s, cpu_s = time.monotonic() - began, _cpu_s(process.pid)
                saved_s = status["today_s"] - status["stretch_s"]
                yield Cost(shown["today_s"] - saved_s, ready_s, cpu_s)
                shown = self.killed(process)


def _cpu_s(pid: int) -> float:
    words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def said(costs: Sequence[Cost]) -> str:
    """These kills in one sentence each: what was lost, and how soon it recorded again."""
    lost, ready = [one.lost_s for one in costs], [one.ready_s for one in costs]
    cpu = [one.cpu_s for one in costs]
    return (
        f"{len(costs)} kills: lost {max(lost)} s at most, {median(lost)} s at the median; "
        f"recording again after {max(ready):.1f} s at most, {median(ready):.1f} s at the median, "
        f"of which {max(cpu):.1f} s at most, {median(cpu):.1f} s at the median, were its own work"
    )


def main(folder: Path, report: Path, kills: int = 1_000) -> None:
    """Kill until the report has so many lines."""
    report.touch()
    done = len(report.read_text().splitlines())
    with report.open("a", encoding="utf-8") as out:
        for cost in islice(Home(folder).costs(), max(0, kills - done)):
            out.write(json.dumps(asdict(cost)) + "\n")
            out.flush()
    costs = [Cost(**json.loads(line)) for line in report.read_text().splitlines()]
    sys.stdout.write(said(costs) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
