"""The whole diary on this computer: one connection and the collections on it."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from tracker.errors import DiaryDamaged, FolderGone
from tracker.store.chain import Chain
from tracker.store.contracts import Contracts
from tracker.store.db import Database, sync_folder
from tracker.store.heard_news import HeardNews
from tracker.store.left_out import LeftOuts
from tracker.store.log_heads import LogHeads
from tracker.store.outbox import Outbox
from tracker.store.picture_files import store_error
from tracker.store.proof_facts import ProofFacts
from tracker.store.receipts import Receipts
from tracker.store.retention import Retention
from tracker.store.segments import Segments
from tracker.store.sent import SentLog
from tracker.store.slot_seals import SlotSeals
from tracker.store.snapshots import Snapshots
from tracker.store.space import Space
from tracker.store.told_money import KeptMoney
from tracker.store.underway import Underway
from tracker.store.upgrade import upgrade
from tracker.store.vault import Vault
from workdiary.seal import SigningKey

DATABASE = "diary.sqlite3"
SNAPSHOTS = "snapshots"
MONEY, NEWS = ".money", ".news"  # what can be fetched again is no part of the folder
BEGAN = ".began"  # beside the folder, not in it: it outlives the folder


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
    heads: LogHeads
    space: Space
    retention: Retention
    underway: Underway
    left_out: LeftOuts
    slot_seals: SlotSeals
    proof_facts: ProofFacts
    told_money: KeptMoney
    heard_news: HeardNews
    sent: SentLog

    def forget_old_pictures(self, now_s: int, most_days: int = 0) -> int:
        """Erase the pictures whose time is over; how many.

        By their contract, or after `most_days` if that is sooner; 0: by their contract alone.
        """
        days = {
            one.terms.id: min(most_days or one.terms.retention_days, one.terms.retention_days)
            for one in self.contracts.all()
        }
        over = self.retention.over(now_s, days)
        for sha256 in over:
            self.snapshots.forget(sha256)
        return len(over)

    def close(self) -> None:
        """Let go of the database's file."""
        self.database.close()


def open_diary(folder: Path, *, vault: Vault, device: SigningKey, device_id: UUID) -> Diary:
    """Open the diary in `folder`, made 0700 when new; checked, and with the newest tables.

    Raises DiaryInUse, DiaryDamaged, DiaryTooNew, DiskFull, FolderGone, FolderReadOnly or
    StoreError, and then holds nothing. A folder that held a diary and is empty now is FolderGone:
    its disk is not mounted, or somebody removed it; a new diary is never begun in its place.
    """
    began = folder.with_name(folder.name + BEGAN)
    if began.exists() and not (folder.is_dir() and any(folder.iterdir())):
        raise FolderGone()
    _make_folder(folder)
    path = folder / DATABASE
    _refuse_to_begin_anew(path)
    database = Database(path)
    try:
        database.check()
        upgrade(database)
        sync_folder(folder)
        _remember(began)
        return Diary(
            database=database,
            segments=Segments(database),
            snapshots=Snapshots(database, folder / SNAPSHOTS, vault),
            outbox=Outbox(database),
            chain=Chain(database, device_id=device_id, key=device),
            receipts=Receipts(database),
            contracts=Contracts(database),
            heads=LogHeads(database),
            space=_space(database),
            retention=Retention(database),
            underway=Underway(database),
            left_out=LeftOuts(database),
            slot_seals=SlotSeals(database),
            proof_facts=ProofFacts(database, device_id),
            told_money=KeptMoney(folder.with_name(folder.name + MONEY)),
            heard_news=HeardNews(folder.with_name(folder.name + NEWS)),
            sent=SentLog(database),
        )
    except BaseException:
        database.close()
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise store_error(error) from error


def _space(database: Database) -> Space:
    space = Space(database.path)
    space.look()
    return space


def _remember(began: Path) -> None:
    """From now on a missing folder is a loss and no first start."""
    try:
        began.touch(mode=0o600)
        sync_folder(began.parent)
    except OSError as error:
        raise store_error(error) from error


def _refuse_to_begin_anew(path: Path) -> None:
    """A lost or emptied database beside its journal or pictures is damage, never a new diary."""
    if path.exists() and (not path.is_file() or path.stat().st_size):
        return
    journal, pictures = path.with_name(path.name + "-wal"), path.with_name(SNAPSHOTS)
    has_journal = journal.is_file() and journal.stat().st_size > 0
    if has_journal or (pictures.is_dir() and any(pictures.iterdir())):
        raise DiaryDamaged("database_missing")
