"""A migrated SQLite database, made once for all processes of all runs of the same code.

From nothing the migrations take five seconds of a core; from a copy of this one `migrate` takes one
and finds nothing to do.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "market.sqlite3"


def copy_migrated(to: Path) -> None:
    """Put a migrated database there, of what the code says now."""
    shutil.copyfile(_made(), to)
    to.chmod(0o600)


@cache
def _made() -> Path:
    folder = Path(tempfile.gettempdir()) / f"fairhour-migrated-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise PermissionError(folder)
    path = folder / f"{_code()}.sqlite3"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            _make(path)
    return path


def _make(path: Path) -> None:
    with tempfile.TemporaryDirectory(dir=path.parent) as home:
        kept = {name: text for name, text in os.environ.items() if "FAIRHOUR" not in name}
        kept.pop("DJANGO_SETTINGS_MODULE", None)
        subprocess.run(
            [sys.executable, "-m", "marketplace", "migrate", "--verbosity", "0"],
            cwd=ROOT,
            env={**kept, "FAIRHOUR_HOME": home, "FAIRHOUR_ORIGIN": "http://127.0.0.1:1"},
            check=True,
            capture_output=True,
        )
        os.replace(Path(home) / NAME, path)


def _code() -> str:
    """The code that migrates, and the libraries it stands on, as a hash."""
    digest = sha256((ROOT / "requirements" / "all.lock").read_bytes())
    for path in sorted((ROOT / "marketplace").rglob("*.py")):
        digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()
