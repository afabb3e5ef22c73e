"""A small real disk: a tmpfs that can be filled, made larger, read-only, or pulled away."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

INSIDE = "FAIRHOUR_TESTS_MAY_MOUNT"


class Disk:
    """Mounted at `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, *, leave_bytes: int = 0) -> None:
        """Another program takes the room, all but so much."""
        found = os.statvfs(self.folder)
        room = found.f_bavail * found.f_frsize - leave_bytes
        with self._filler.open("ab") as file:
            if room > 0:
                os.posix_fallocate(file.fileno(), file.tell(), room)

    def free(self) -> None:
        """The other program gives it back."""
        self._filler.unlink()

    def protect(self) -> None:
        """From now on its name leads to a read-only mount, as after an error of the disk."""
        _run("mount", "--bind", self.folder, self.folder)
        _run("mount", "-o", "remount,ro,bind", self.folder)

    def unprotect(self) -> None:
        """It can be written again."""
        _run("umount", "-l", self.folder)

    def pull(self) -> None:
        """Gone, while files on it are open."""
        _run("umount", "-l", self.folder)


@contextmanager
def disk(folder: Path, *, size: str) -> Iterator[Disk]:
    """A tmpfs of this size at `folder`, until the block ends."""
    folder.mkdir(mode=0o700, exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", folder)
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


def may_mount(node: pytest.Item) -> bool:
    """True where this process may mount; else the test was run in a child that may, and held."""
    if os.geteuid() == 0 or os.environ.get(INSIDE):
        return True
    subprocess.run(
        ["unshare", "-Urm", sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", node.nodeid],
        env=os.environ | {INSIDE: "1"},
        cwd=node.config.rootpath,
        check=True,
    )
    return False


def _run(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True)
