"""A copy of the diary each day, beside it; the newest seven stay."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from tracker.faultpoint import faultpoint
from tracker.store.db import Database, sync_folder

FOLDER = "backups"
KEPT = 7


class Backups:
    """Copies named by their UTC day, made over the diary's one connection."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def keep(self, database: Database, now_s: int) -> Path | None:
        """Copy the diary unless today's copy is there; the oldest beyond seven go."""
        target = self._of_day(now_s)
        if target.exists():
            return None
        self._folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(self._folder.parent)
        database.copy_to(target)
        faultpoint("backup")
        for old in self.newest_first()[KEPT:]:
            old.unlink(missing_ok=True)
        return target

    def is_due(self, now_s: int) -> bool:
        """Is today's copy still to be made?"""
        return not self._of_day(now_s).exists()

    def _of_day(self, now_s: int) -> Path:
        day = datetime.fromtimestamp(now_s, UTC).date()
        return self._folder / f"{day.isoformat()}.sqlite3"

    def newest_first(self) -> list[Path]:
        """The copies there are."""
        return sorted(self._folder.glob("????-??-??.sqlite3"), reverse=True)


def is_sound(copy: Path) -> bool:
    """Is this copy a database without a fault?"""
    try:
        raw = sqlite3.connect(f"file:{copy}?mode=ro&immutable=1", uri=True)
        try:
            return bool(raw.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        finally:
            raw.close()
    except sqlite3.Error:
        return False
