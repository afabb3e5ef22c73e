"""The whole app as a process that is killed and started again, and what a kill has cost."""

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
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
    """One kill: seconds that were shown and are gone, and from the next start until it records."""

    lost_s: int
    ready_s: float


class Home:
    """One freelancer's home, in which one app after the other lives and dies."""

    def __init__(self, folder: Path) -> None:
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
    def app(self, **more: str) -> Iterator[subprocess.Popen[bytes]]:
        """Start the app; whatever is left of it when the block ends is killed."""
        with self.log.open("ab") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "tracker", "--headless"],
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

    def wait_until(self, state: str) -> Mapping[str, Any]:
        """The first status that says so."""
        ends_at = time.monotonic() + COMES_UP_WITHIN_S
        while time.monotonic() < ends_at:
            try:
                status = self.ask("status")
            except ControlError:
                status = {}
            if status.get("state") == state:
                return status
            time.sleep(0.02)
        raise AssertionError(f"not {state}: {json.dumps(dict(status))} {self.log.read_text()}")

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

    def costs(self, cycles: int) -> list[Cost]:
        """Record, kill, start again by itself, also when it was killed while it did: the costs."""
        found: list[Cost] = []
        with self.app() as process:
            self.wait_until("ready")
            self.start()
            self.wait_for_seconds(1)
            shown = self.killed(process)
        for _ in range(cycles):
            began = time.monotonic()
            with self.app() as process:
                status = self.wait_until("recording")
                ready_s = time.monotonic() - began
                saved_s = status["today_s"] - status["stretch_s"]
                found.append(Cost(shown["today_s"] - saved_s, ready_s))
                shown = self.killed(process)
        return found
