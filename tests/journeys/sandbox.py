"""A sandbox marketplace on loopback, as processes of its own: made, served, moved in time."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.stage.child import child, wait_until
from tests.stage.migrated import NAME, copy_migrated

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """A running sandbox: its address, its folder, and the people in it."""

    url: str
    home: Path
    people: Mapping[str, Any]

    def command(self, *words: str) -> str:
        """Run one word of `fairhour-market` on it; what it printed."""
        return market(self.home, self.url, *words)

    def advance(self, instant: str) -> str:
        """Move the shared clock on to `instant`; all that falls due on the way happens."""
        return self.command("sandbox", "advance", "--to", instant)

    def get(self, path: str) -> Any:
        """One JSON page of it that needs no sign-in."""
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return json.loads(answer.read())


def market(home: Path, url: str, *words: str) -> str:
    """Run one word of `fairhour-market` in `home`; RuntimeError with its last lines if it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "marketplace", *words],
        cwd=ROOT,
        env=environment(home, url),
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise RuntimeError(f"fairhour-market {' '.join(words)} failed:\n{said}")
    return done.stdout


def environment(home: Path, url: str) -> dict[str, str]:
    """What the marketplace's processes see."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FAIRHOUR_")}
    return {**kept, "FAIRHOUR_HOME": str(home), "FAIRHOUR_ORIGIN": url, "PYTHONUNBUFFERED": "1"}


def free_port() -> int:
    """A port of loopback that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def sandbox(home: Path, *, start: str | None = None, port: int | None = None) -> Iterator[Sandbox]:
    """Make a sandbox in `home` if there is none yet, and serve it for the length of the block."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    port = port or free_port()
    url = f"http://127.0.0.1:{port}"
    if not (home / NAME).exists():
        copy_migrated(home / NAME)
    market(home, url, "migrate", "--verbosity", "0")
    words = ["sandbox", "create", "--json", *(["--start", start] if start else [])]
    people = json.loads(market(home, url, *words))
    command = [sys.executable, "-m", "marketplace", "serve", "--port", str(port)]
    log = home / "serve.log"
    with child(command, log=log, env=environment(home, url), cwd=ROOT) as process:
        made = Sandbox(url=url, home=home, people=people)
        wait_until(lambda: answers(made), process=process, log=log, within_s=60)
        yield made


def answers(made: Sandbox) -> bool:
    """Does it say hello?"""
    try:
        return bool(made.get("/api/v1/hello")["server"] == "fairhour")
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        time.sleep(0.1)
        return False
