"""The one connection to the diary's database: open, pragmas, lock, transactions, integrity check."""

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import ClauseElement, Connection, Engine, create_engine, event
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from tracker.errors import (
    DiaryDamaged,
    DiaryInUse,
    DiskFull,
    FolderGone,
    FolderReadOnly,
    StoreError,
)
from tracker.faultpoint import faultpoint

# What a write takes: actions and sync name it without knowing SQLAlchemy.
Transaction = Connection

# EXCLUSIVE: a second connection to the file fails at once, in this process or another. SQLite
# before 3.51.3 can corrupt a WAL when two connections write or checkpoint at the same instant.
# FULL: NORMAL lost 300 of 300 acknowledged commits in a simulated power cut.
PRAGMAS = (
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
)


class Database:
    """One SQLAlchemy Core connection behind a lock. Any thread may call; each waits its turn.

    After a failed commit nothing is believed: the file is closed and the next caller reads it
    anew. Raises DiaryInUse when another connection has the file, DiaryDamaged when it is no
    sound database.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._guard = threading.RLock()
        self._is_in_transaction = False
        self._openings = 0
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        _make_private(path)
        self._open()

    @property
    def path(self) -> Path:
        """Where the database file is."""
        return self._path

    @property
    def changes(self) -> tuple[int, int]:
        """Another value whenever a row may have changed, by whatever thread; the same if none was."""
        with self._guard:
            raw = self._open().connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            return self._openings, raw.total_changes

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction; committed and synced to the disk when the block ends without an error.

        Not nested. A constraint that refuses is a StoreError with its name.
        """
        with self._guard:
            if self._is_in_transaction:
                raise RuntimeError("a transaction is open already")
            connection = self._open()
            self._is_in_transaction = True
            try:
                connection.begin()
                yield connection
                self._commit(connection)
            except (DBAPIError, sqlite3.Error) as error:
                self._undo(connection)
                raise _translated(error) from error
            except BaseException:
                self._undo(connection)
                raise
            finally:
                self._is_in_transaction = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """The connection for a query, of an open transaction of this thread if there is one."""
        with self._guard:
            connection = self._open()
            try:
                yield connection
            except (DBAPIError, sqlite3.Error) as error:
                raise _translated(error) from error
            finally:
                if not self._is_in_transaction and connection.in_transaction():
                    connection.rollback()

    def check(self) -> None:
        """Read the file's structure once; DiaryDamaged with the first fault that SQLite names."""
        with self.read() as connection:
            answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if answer != "ok":
            raise DiaryDamaged(str(answer))

    def copy_to(self, target: Path) -> None:
        """A consistent copy through SQLite's backup API, synced to the disk. Replaces `target`."""
        partial = target.with_name(target.name + ".partial")
        partial.unlink(missing_ok=True)
        _make_private(partial)
        with self._guard:
            source = self._open().connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            copy = sqlite3.connect(partial)
            try:
                source.backup(copy)
            finally:
                copy.close()
        sync_file(partial)
        os.replace(partial, target)
        sync_folder(target.parent)

    def close(self) -> None:
        """Write the journal back and let go of the file."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
            if self._engine is not None:
                self._engine.dispose()
            self._connection = self._engine = None

    def _open(self) -> Connection:
        if self._connection is not None:
            return self._connection
        engine = create_engine(
            "sqlite://", creator=self._connect, poolclass=StaticPool, hide_parameters=True
        )
        event.listen(engine, "begin", _begin_immediate)
        self._engine = engine
        try:
            self._connection = engine.connect()
            self._openings += 1
        except (sqlite3.Error, DBAPIError) as error:
            raise _translated(error) from error
        return self._connection

    def _connect(self) -> sqlite3.Connection:
        # isolation_level None: Python 3.11 would otherwise begin transactions by its own rules.
        # mode=rw: the file was made when the diary began. One that is gone is never begun anew.
        raw = sqlite3.connect(
            f"{self._path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            for pragma in PRAGMAS:
                raw.execute(pragma).fetchall()
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("COMMIT")
        except sqlite3.Error:
            raw.close()
            raise
        return raw

    def _commit(self, connection: Connection) -> None:
        faultpoint("commit")
        try:
            connection.commit()
        except DBAPIError:
            self._let_go()
            raise

    def _undo(self, connection: Connection) -> None:
        """Roll back; after a failed commit nothing is left to do."""
        try:
            if self._connection is connection:
                connection.rollback()
        except DBAPIError:
            self._let_go()

    def _let_go(self) -> None:
        """Close without a word: what is on the disk decides, so it is read again at the next use."""
        try:
            self.close()
        except (sqlite3.Error, DBAPIError):
            self._connection = self._engine = None


def spelled(statement: ClauseElement, *columns: str) -> str:
    """A statement as SQL text with named parameters, compiled once, for `run`."""
    compiled = statement.compile(dialect=dialect(paramstyle="named"), column_keys=columns)
    return str(compiled)


def run(tx: Transaction, text: str, values: Mapping[str, object]) -> sqlite3.Cursor:
    """Run spelled text in an open transaction, straight on the driver.

    What every segment needs goes so: SQLAlchemy's way there costs 35 us a statement, as long as
    SQLite's insert itself.
    """
    raw = tx.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw.execute(text, values)


def sync_file(path: Path) -> None:
    """Push a file's bytes to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Push a folder's names to the disk: a rename without this can be lost. Nothing on Windows."""
    if os.name == "posix":
        sync_file(folder)


def _begin_immediate(connection: Connection) -> None:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("BEGIN IMMEDIATE")


def _make_private(path: Path) -> None:
    """Make a new file 0600. An existing one is never opened here: closing it drops SQLite's lock."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        if path.is_symlink() or not path.is_file():
            raise DiaryDamaged("not_a_file") from None
        path.chmod(0o600)
    except OSError as error:
        raise StoreError(error.strerror or "") from error


def _translated(error: Exception) -> StoreError:
    raw = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(raw, "sqlite_errorcode", 0) & 0xFF
    name = getattr(raw, "sqlite_errorname", type(raw).__name__)
    match code:
        case sqlite3.SQLITE_FULL:
            return DiskFull()
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DiaryInUse()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DiaryDamaged(name)
        case sqlite3.SQLITE_CANTOPEN:
            return FolderGone()
        case sqlite3.SQLITE_READONLY:
            return FolderReadOnly()
        case sqlite3.SQLITE_CONSTRAINT:
            return StoreError(str(raw))
    return StoreError(name)
