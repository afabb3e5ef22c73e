"""Room on the disk: the reserve file, and what is given up first.

free  | fine         | pictures pause | the reserve goes | a row does not fit: DiskFull
bytes | 12 MB and up | under 8 MB     | under 2 MB       | recording stops, what is saved stays
Time is a kilobyte a slot and a picture a hundred: 16 MB of reserve are years of time. Once there is
room for all of it again, the reserve is made anew and pictures go on, by themselves.
"""

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from tracker.errors import FolderGone, FolderReadOnly
from tracker.store.picture_files import store_error

logger = logging.getLogger(__name__)

MB = 1 << 20
RESERVE_BYTES = 16 * MB
PAUSE_UNDER_BYTES = 8 * MB
GO_ON_FROM_BYTES = 12 * MB
RELEASE_UNDER_BYTES = 2 * MB
RESERVE = "reserve"

Room = Literal["fine", "tight"]


def free_bytes(folder: Path) -> int:
    """What this user may still write there."""
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize


class Space:
    """Looked at before each write of the diary: two system calls, some microseconds.

    A folder that was removed, moved or unmounted under the app would still take writes, into a
    file that has no name any more: so the file is compared with what its name leads to.
    """

    def __init__(self, database: Path, *, free: Callable[[Path], int] = free_bytes) -> None:
        self._database = database
        self._folder = database.parent
        self._free = free
        self._is_tight = False
        self._file = self._named()

    @property
    def room(self) -> Room:
        """As of the last look: tight means no pictures."""
        return "tight" if self._is_tight else "fine"

    def look(self) -> Room:
        """Make, keep or give up the reserve. Raises FolderGone or FolderReadOnly."""
        if self._named() != self._file:
            raise FolderGone()
        if os.name == "posix" and os.statvfs(self._folder).f_flag & os.ST_RDONLY:
            raise FolderReadOnly()
        free = self._free(self._folder)
        if free < RELEASE_UNDER_BYTES and self._has_reserve():
            self._reserve.unlink(missing_ok=True)
            logger.warning("space.reserve_released")
        elif free >= RESERVE_BYTES + GO_ON_FROM_BYTES and not self._has_reserve():
            self._make_reserve()
        needed = GO_ON_FROM_BYTES if self._is_tight else PAUSE_UNDER_BYTES
        self._is_tight = free < needed
        return self.room

    @property
    def _reserve(self) -> Path:
        return self._folder / RESERVE

    def _has_reserve(self) -> bool:
        try:
            return self._reserve.stat().st_size >= RESERVE_BYTES
        except FileNotFoundError:
            return False

    def _make_reserve(self) -> None:
        """Real blocks, not a hole; a disk that turns out too full keeps none."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        try:
            handle = os.open(self._reserve, flags, 0o600)
            try:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(handle, 0, RESERVE_BYTES)
                else:
                    os.write(handle, bytes(RESERVE_BYTES))
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            self._reserve.unlink(missing_ok=True)
            logger.warning("space.no_reserve %s", type(store_error(error)).__name__)

    def _named(self) -> tuple[int, int] | None:
        """The file its name leads to now; None for none."""
        try:
            found = self._database.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino


def used_bytes(folder: Path) -> int:
    """What the files of a folder and below come to; one that goes meanwhile counts nothing."""
    total = 0
    for path in folder.rglob("*"):
        with suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total
