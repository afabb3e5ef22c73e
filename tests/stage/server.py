"""A marketplace of its own: `fairhour-market serve` on a free port, with a home that goes away."""

import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.stage.child import StageFailed, child, wait_until

ROOT = Path(__file__).resolve().parents[2]
START_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A marketplace that answers at `origin` and keeps everything in `home`."""

    origin: str
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        """What `fairhour-market` needs to work on this home."""
        settings = ("FAIRHOUR_", "DJANGO_SETTINGS_MODULE")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(settings)}
        return {**kept, "FAIRHOUR_HOME": str(self.home), "FAIRHOUR_ORIGIN": self.origin}

    def command(self, *words: str) -> str:
        """Run one `fairhour-market` command beside the server and return what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "marketplace", *words],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
        if done.returncode:
            raise StageFailed(f"fairhour-market {' '.join(words)}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def answers(self) -> bool:
        """Does it say hello?"""
        try:
            with urllib.request.urlopen(f"{self.origin}/api/v1/hello", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False


@contextmanager
def server(
    home: Path, *, prepare: tuple[tuple[str, ...], ...] = (("migrate",),)
) -> Iterator[Server]:
    """Run the commands of `prepare` on `home`, then serve it until the block ends."""
    made = Server(origin=f"http://127.0.0.1:{free_port()}", home=home)
    for words in prepare:
        made.command(*words)
    log = home / "serve.log"
    command = [sys.executable, "-m", "marketplace", "serve"]
    with child(command, log=log, env=made.environment, cwd=ROOT) as process:
        wait_until(made.answers, process=process, log=log, within_s=START_S)
        yield made


def free_port() -> int:
    """A port of the loopback that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
