"""Put a damaged diary aside and bring back what can be read of it, and of its newest sound copy.

diary.sqlite3 ---- aside, as diary.sqlite3.corrupt-20261125T001502Z, and never touched again
  what SQLite still reads of it, table by table
  what the pages of a table hold that it cannot read through      (store/pages)
  what the newest sound daily copy has besides, of such a table   (store/backups)
all of it, each row checked, into a new file; then that file takes the diary's name
"""

import logging
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from uuid import UUID

from tracker.errors import DiaryDamaged, StoreError
from tracker.store.backups import Backups, is_sound
from tracker.store.db import Database, Transaction, run, sync_folder
from tracker.store.diary import DATABASE, Diary, open_diary
from tracker.store.pages import Value, rows
from tracker.store.row_audit import is_doubted, trust
from tracker.store.row_checks import is_row_of
from tracker.store.tables import METADATA
from tracker.store.upgrade import upgrade
from tracker.store.vault import Vault
from workdiary.seal import SigningKey

logger = logging.getLogger(__name__)
JOURNALS = ("-wal", "-shm")
# These say that the program is wrong, not the file: it stays where it is.
NOT_OURS_TO_MEND = frozenset({"migration_changed_rows"})
Row = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A diary that was damaged: where it was put, how many rows came back, whether a copy helped."""

    aside: Path
    row_count: int
    had_copy: bool


def open_or_rebuild(
    folder: Path, *, vault: Vault, device: SigningKey, device_id: UUID, now_s: int
) -> tuple[Diary, Rebuilt | None]:
    """Open the diary; a damaged one is rebuilt first, once. Raises as `open_diary` does."""
    try:
        if is_doubted(folder / DATABASE):
            raise DiaryDamaged("rows")
        return open_diary(folder, vault=vault, device=device, device_id=device_id), None
    except DiaryDamaged as damage:
        if damage.detail in NOT_OURS_TO_MEND or not _can_rebuild(folder):
            raise
        logger.warning("diary.damaged %s", damage.detail)
    rebuilt = rebuild(folder, now_s)
    return open_diary(folder, vault=vault, device=device, device_id=device_id), rebuilt


def rebuild(folder: Path, now_s: int) -> Rebuilt:
    """A sound database in place of the damaged one. Killed anywhere, the next start does it again."""
    path, new = folder / DATABASE, folder / f"{DATABASE}.rebuilt"
    for left in folder.rglob("reading-*"):
        rmtree(left)
    for left in (new, *(Path(f"{new}{journal}") for journal in JOURNALS)):
        left.unlink(missing_ok=True)
    copies = [copy for copy in Backups(folder).newest_first() if is_sound(copy)]
    database = Database(new)
    try:
        upgrade(database)
        count = _fill(database, path, copies[:1])
    finally:
        database.close()
    aside = _put_aside(path, now_s)
    new.replace(path)
    sync_folder(folder)
    trust(path)
    logger.warning("diary.rebuilt rows=%d copies=%d", count, len(copies))
    return Rebuilt(aside, count, bool(copies))


def _can_rebuild(folder: Path) -> bool:
    """Is something there to read? A database that is gone, with no copy, is not begun anew over."""
    path = folder / DATABASE
    is_there = path.is_symlink() or (path.exists() and (path.is_dir() or path.stat().st_size > 0))
    return is_there or any(is_sound(copy) for copy in Backups(folder).newest_first())


def _put_aside(path: Path, now_s: int) -> Path:
    stamp = datetime.fromtimestamp(now_s, UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.name}.corrupt-{stamp}")
    for journal in JOURNALS:
        beside = Path(f"{path}{journal}")
        if beside.exists() or beside.is_symlink():
            beside.rename(f"{aside}{journal}")
    if path.exists() or path.is_symlink():
        path.rename(aside)
    return aside


def _fill(database: Database, damaged: Path, copies: Sequence[Path]) -> int:
    """Put in every row there is, the damaged file's own first; how many."""
    with database.transaction() as tx:
        filling = _Filling(tx)
        read, unread = _read_through(damaged)
        filling.put(read)
        if unread:
            filling.put(_of_pages(damaged, unread))
            for copy in copies:
                kept, _ = _read_through(copy)
                filling.put({name: kept.get(name, []) for name in unread})
        tx.exec_driver_sql(
            "DELETE FROM snapshots WHERE segment_id NOT IN (SELECT id FROM segments)"
        )
    return filling.count


class _Filling:
    """Rows on their way into the new file; of two with one key the first one counts."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._known: dict[str, set[tuple[Value, ...]]] = {}
        self.count = 0
        tx.exec_driver_sql("PRAGMA defer_foreign_keys=ON")

    def put(self, found: Mapping[str, Sequence[Row]]) -> None:
        for table in METADATA.sorted_tables:
            known = self._known.setdefault(table.name, set())
            for row in found.get(table.name, ()):
                key = tuple(row[name] for name in _key(table.name))
                if key not in known:
                    known.add(key)
                    self.count += self._insert(table.name, row)

    def _insert(self, name: str, row: Row) -> bool:
        names, values = ", ".join(row), ", ".join(f":{column}" for column in row)
        try:
            run(self._tx, f"INSERT INTO {name} ({names}) VALUES ({values})", row)
        except sqlite3.IntegrityError:
            return False  # it overlaps time that is in already, or breaks another rule
        return True


def _key(name: str) -> tuple[str, ...]:
    if name == "outbox":
        return ("item_id",)
    return tuple(column.name for column in METADATA.tables[name].primary_key)


def _read_through(path: Path) -> tuple[dict[str, list[Row]], frozenset[str]]:
    """What SQLite reads of a copy of this file, and the tables it does not read to their end."""
    names = [table.name for table in METADATA.sorted_tables]
    found: dict[str, list[Row]] = {}
    if path.is_symlink() or not path.is_file():
        return found, frozenset(names)
    with TemporaryDirectory(dir=path.parent, prefix="reading-") as folder:
        twin = _twin(path, Path(folder))
        unread: set[str] = set()
        with closing(sqlite3.connect(twin)) as raw:
            raw.row_factory = sqlite3.Row
            for name in names:
                found[name] = list(_until_damage(raw, name, unread))
    return found, frozenset(unread)


def _until_damage(raw: sqlite3.Connection, name: str, unread: set[str]) -> Iterator[Row]:
    columns = {column.name for column in METADATA.tables[name].columns}
    try:
        for found in raw.execute(f"SELECT * FROM {name} NOT INDEXED ORDER BY rowid"):
            row = {key: found[key] for key in found.keys() if key in columns}
            if is_row_of(name, row):
                yield row
            else:
                unread.add(name)
    except (sqlite3.Error, UnicodeDecodeError):
        unread.add(name)


def _of_pages(path: Path, wanted: frozenset[str]) -> dict[str, list[Row]]:
    """Rows from the pages themselves."""
    found: dict[str, list[Row]] = {}
    if path.is_symlink() or not path.is_file():
        return found
    log = Path(f"{path}-wal")
    for values in rows(path.read_bytes(), log.read_bytes() if log.is_file() else b""):
        for name in wanted:
            columns = [column.name for column in METADATA.tables[name].columns]
            if len(columns) != len(values):
                continue
            row: Row = dict(zip(columns, values, strict=True))
            if name == "outbox":
                del row["place"]  # an alias of the row's number, which the page keeps elsewhere
            if is_row_of(name, row):
                found.setdefault(name, []).append(row)
    return found


def _twin(path: Path, folder: Path) -> Path:
    """A copy to read: SQLite writes to what it opens, and the damaged file stays as it is."""
    twin = folder / path.name
    try:
        twin.write_bytes(path.read_bytes())
        log = Path(f"{path}-wal")
        if log.is_file() and not log.is_symlink():
            Path(f"{twin}-wal").write_bytes(log.read_bytes())
    except OSError as error:
        raise StoreError(error.strerror or "") from error
    return twin
