"""Read every sealed row, a few at a time: what a disk changed is found while good copies still stay.

SQLite checks its own structure at each start, not what is in the rows. Their hashes are checked
once a day, before the day's copy; a diary with a wrong row is mended at the next start.
"""

from pathlib import Path

from tracker.store.db import Database, sync_file, sync_folder
from tracker.store.row_checks import is_row_of

SEALED = ("segments", "links", "outbox")
AT_ONCE = 200
MARK = ".doubted"  # behind the database's name


def wrong_table(database: Database) -> str | None:
    """The first table with a row that is not what was written; None when all are."""
    return next((table for table in SEALED if not _is_sound(database, table)), None)


def _is_sound(database: Database, table: str) -> bool:
    last = 0
    while True:
        with database.read() as connection:
            found = connection.exec_driver_sql(
                f"SELECT rowid AS row_number, * FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?",
                (last, AT_ONCE),
            ).mappings()
            rows = [dict(row) for row in found]
        if not rows:
            return True
        last = rows[-1]["row_number"]
        if not all(is_row_of(table, row) for row in rows):
            return False


def doubt(database: Path) -> None:
    """The next start mends it."""
    mark = _mark(database)
    mark.touch(mode=0o600)
    sync_file(mark)
    sync_folder(mark.parent)


def is_doubted(database: Path) -> bool:
    """Was a wrong row found?"""
    return _mark(database).exists()


def trust(database: Path) -> None:
    """It was mended."""
    _mark(database).unlink(missing_ok=True)


def _mark(database: Path) -> Path:
    return database.with_name(database.name + MARK)
