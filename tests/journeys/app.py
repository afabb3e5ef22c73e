"""The desktop app as a process of its own, talked to by its command line."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journeys.sandbox import ROOT
from tests.stage.child import child, wait_until


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """A running app; `environment` is what its command line needs to find it."""

    home: Path
    environment: Mapping[str, str]
    process: subprocess.Popen[bytes]

    def say(self, *words: str) -> Any:
        """Run `fairhour WORDS --json`; its answer. RuntimeError with its sentence if refused."""
        done = fairhour(self.environment, *words, "--json")
        if done.returncode:
            raise RuntimeError(f"fairhour {' '.join(words)}: {done.stdout}{done.stderr}".strip())
        return json.loads(done.stdout)

    def begin_sign_in(self) -> Any:
        """The code that `fairhour sign-in` shows first; the app goes on asking by itself."""
        asked = subprocess.Popen(
            [sys.executable, "-m", "tracker", "sign-in", "--json"],
            cwd=ROOT,
            env=dict(self.environment),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert asked.stdout is not None
        code = json.loads(asked.stdout.readline())
        asked.terminate()
        asked.communicate()
        return code

    def status(self) -> Any:
        """What the app is doing now."""
        return self.say("status")

    def wait_for(self, is_so: Callable[[Any], bool], what: str, within_s: float = 60) -> Any:
        """Look at the status until it is so."""
        ends_at = time.monotonic() + within_s
        while not is_so(status := self.status()):
            if time.monotonic() > ends_at:
                raise RuntimeError(f"{what} did not happen within {within_s:.0f} s: {status}")
            time.sleep(0.2)
        return status


def fairhour(environment: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    """Run one word of `fairhour`."""
    return subprocess.run(
        [sys.executable, "-m", "tracker", *words],
        cwd=ROOT,
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=30,
    )


@contextmanager
def app(
    home: Path,
    server: str,
    on: Mapping[str, str] | None = None,
    *words: str,
    program: Sequence[str] = ("-m", "tracker"),
) -> Iterator[App]:
    """Run the app in `home` against `server` for the length of the block; it ends as by a signal.

    Its keys go to a file of its own folder: a virtual screen has no keyring, and this consent is
    the settings' word for "yes, keep them in a file only I can read".
    """
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    settings = home / "settings.json"
    if not settings.exists():
        settings.write_text(json.dumps({"sign_in_in_file": True}))
    kept = {n: v for n, v in (on or os.environ).items() if not n.startswith("FAIRHOUR_")}
    environment = {
        **kept,
        "FAIRHOUR_HOME": str(home),
        "FAIRHOUR_SERVER": server,
        "PYTHONUNBUFFERED": "1",
    }
    log = home / "app.log"
    command = [sys.executable, *program, *words]
    with child(command, log=log, env=environment, cwd=ROOT, ends_by=signal.SIGTERM) as process:
        wait_until(
            lambda: fairhour(environment, "status").returncode == 0,
            process=process,
            log=log,
            within_s=60,
        )
        yield App(home=home, environment=environment, process=process)
