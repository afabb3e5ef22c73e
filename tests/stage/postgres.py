"""A PostgreSQL of our own, from Debian's programs, in a temporary folder.

`python -m tests.stage.postgres COMMAND...` runs a command with FAIRHOUR_DATABASE_URL naming it.
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.stage.child import StageFailed, StageMissing, child, wait_until
from tests.stage.server import free_port

OWNER = "postgres"
QUICK = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]


@contextmanager
def postgres(*, is_durable: bool = False) -> Iterator[str]:
    """The address of a server with an empty database; TEST_PG_DSN names one that runs already.

    It is quick and forgets everything in a power cut, unless `is_durable`.
    """
    named = os.environ.get("TEST_PG_DSN")
    if named:
        yield named
        return
    programs = _programs()
    with tempfile.TemporaryDirectory(prefix="fairhour-postgres-") as name:
        folder = Path(name)
        _give_to_owner(folder)
        data, log = folder / "data", folder / "server.log"
        _quietly(programs / "initdb", "-A", "trust", "-U", OWNER, "-E", "UTF8", "-N", "-D", data)
        port = free_port()
        command = [*_as_owner(), programs / "postgres", "-D", data, "-p", str(port)]
        command += ["-h", "127.0.0.1", "-k", folder, "-c", "max_connections=200"]
        command += [] if is_durable else QUICK
        with child(command, log=log, ends_by=signal.SIGINT, cwd=folder) as process:
            ready = [programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
            wait_until(lambda: subprocess.run(ready).returncode == 0, process=process, log=log)
            yield f"postgresql://{OWNER}@127.0.0.1:{port}/postgres"


def _programs() -> Path:
    """The folder of the newest server programs; Debian keeps them off the PATH."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    if on_path:
        return Path(on_path).resolve().parent
    raise StageMissing("initdb is missing: install the package postgresql")


def _as_owner() -> list[str]:
    """PostgreSQL refuses to run as root: then it runs as the user its package made."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", f"--reuid={OWNER}", f"--regid={OWNER}", "--clear-groups"]


def _give_to_owner(folder: Path) -> None:
    if os.geteuid() == 0:
        owner = pwd.getpwnam(OWNER)
        os.chown(folder, owner.pw_uid, owner.pw_gid)


def _quietly(*command: str | Path) -> None:
    words = [*_as_owner(), *map(str, command)]
    # The C locale: orders bytes everywhere alike, and every machine has it.
    done = subprocess.run(
        words, capture_output=True, text=True, cwd="/", env={**os.environ, "LC_ALL": "C"}
    )
    if done.returncode:
        raise StageFailed(f"{' '.join(words)}:\n{done.stderr}")


def main(command: list[str]) -> int:
    """Run a command beside a server and return its exit code."""
    with postgres() as url:
        print(f"PostgreSQL: {url}", flush=True)
        return subprocess.run(command, env={**os.environ, "FAIRHOUR_DATABASE_URL": url}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
