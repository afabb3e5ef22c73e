"""The whole diary on this computer: one connection and the collections on it."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from tracker.errors import DiaryDamaged, StoreError
from tracker.store.chain import Chain
from tracker.store.contracts import Contracts
from tracker.store.db import Database, sync_folder
from tracker.store.outbox import Outbox
from tracker.store.receipts import Receipts
from tracker.store.segments import Segments
from tracker.store.snapshots import Snapshots
from tracker.store.upgrade import upgrade
from tracker.store.vault import Vault
from workdiary.seal import SigningKey

DATABASE = "diary.sqlite3"
SNAPSHOTS = "snapshots"


@dataclass(frozen=True, slots=True)
class Diary:
    """One open diary. Writes take the transaction of `database.transaction()`."""

    database: Database
    segments: Segments
    snapshots: Snapshots
    outbox: Outbox
    chain: Chain
    receipts: Receipts
    contracts: Contracts

    def close(self) -> None:
        """Let go of the database's file."""
        self.database.close()


def open_diary(folder: Path, *, vault: Vault, device: SigningKey, device_id: UUID) -> Diary:
    """Open the diary in `folder`, made 0700 when new; checked, and with the newest tables.

    Raises DiaryInUse, DiaryDamaged, DiaryTooNew, DiskFull or StoreError, and then holds nothing.
    """
    _make_folder(folder)
    path = folder / DATABASE
    _refuse_to_begin_anew(path)
    database = Database(path)
    try:
        database.check()
        upgrade(database)
        sync_folder(folder)
        return Diary(
            database=database,
            segments=Segments(database),
            snapshots=Snapshots(database, folder / SNAPSHOTS, vault),
            outbox=Outbox(database),
            chain=Chain(database, device_id=device_id, key=device),
            receipts=Receipts(database),
            contracts=Contracts(database),
        )
    except BaseException:
        database.close()
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise StoreError(error.strerror or "") from error


def _refuse_to_begin_anew(path: Path) -> None:
    """A lost or emptied database beside its journal or pictures is damage, never a new diary."""
    if path.exists() and (not path.is_file() or path.stat().st_size):
        return
    journal, pictures = path.with_name(path.name + "-wal"), path.with_name(SNAPSHOTS)
    has_journal = journal.is_file() and journal.stat().st_size > 0
    if has_journal or (pictures.is_dir() and any(pictures.iterdir())):
        raise DiaryDamaged("database_missing")
