"""Start what was built on a virtual screen and record a segment with it: `python -m delivery.smoke`."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.stage.child import child
from tests.stage.screen import screen
from tests.tracker.offline_app import furnish

ROOT = Path(__file__).resolve().parents[1]
WITHIN_S, RECORD_S = 120, 3


def records(program: Path) -> str:
    """Start it with its windows, record some seconds, read them back; what was seen."""
    with tempfile.TemporaryDirectory(prefix="fairhour-smoke-") as name, screen() as on:
        home = Path(name) / "home"
        furnish(home)
        environ = {
            **{k: v for k, v in on.environment.items() if not k.startswith("PYTHON")},
            "FAIRHOUR_HOME": str(home),
            "FAIRHOUR_SERVER": "http://127.0.0.1:9",
        }
        log = home / "fairhour.log"
        with child([program], log=Path(name) / "app.log", env=environ, cwd=Path(name)) as process:
            ask = _asker(program, environ)
            _until(lambda: process.poll() is not None or ask("status") is not None, log)
            if process.poll() is not None:
                raise SystemExit(f"It ended: {_end_of(log)}")
            ask("start", "checkout", "--memo", "Smoke")
            _until(lambda: (ask("status") or {}).get("stretch_s", 0) >= RECORD_S, log)
            windows = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", "Recording"],
                env=on.environment, capture_output=True, text=True, check=False,
            )  # fmt: skip
            ask("stop")
            (segment, *_) = (ask("diary") or {})["segments"]
            ask("quit")
            process.wait(20)
        if segment["seconds"] < RECORD_S or not windows.stdout.strip():
            raise SystemExit(f"Nothing was recorded or seen: {segment}")
        return f"{segment['seconds']} s recorded, window seen, ended with {process.returncode}"


def _asker(program: Path, environ: Mapping[str, str]) -> Callable[..., dict[str, Any] | None]:
    def ask(*words: str) -> dict[str, Any] | None:
        done = subprocess.run(
            [program, *words, "--json"],
            env=dict(environ),
            capture_output=True,
            text=True,
            timeout=60,
        )
        return json.loads(done.stdout) if done.returncode == 0 and done.stdout else None

    return ask


def _until(is_so: Callable[[], bool], log: Path) -> None:
    ends_at = time.monotonic() + WITHIN_S
    while not is_so():
        if time.monotonic() > ends_at:
            raise SystemExit(f"Too slow: {_end_of(log)}")
        time.sleep(0.3)


def _end_of(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:] if log.exists() else "it wrote no log"


@contextmanager
def unpacked(file: Path) -> Iterator[Path]:
    """The program inside a package, unpacked where nobody has it installed."""
    with tempfile.TemporaryDirectory(prefix="fairhour-pack-") as name:
        if file.suffix == ".deb":
            subprocess.run(["dpkg-deb", "-x", file, name], check=True)
            yield Path(name) / "usr/bin/fairhour"
        else:
            subprocess.run(["tar", "-xJf", file, "-C", name], check=True)
            yield next(Path(name).glob("*/fairhour/fairhour"))


def main(dist: Path) -> int:
    """Each thing that people get, once."""
    print(f"folder: {records(dist / 'fairhour' / 'fairhour')}")
    for file in sorted([*dist.glob("*.tar.xz"), *dist.glob("*.deb")]):
        with unpacked(file) as program:
            print(f"{file.name}: {records(program)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
