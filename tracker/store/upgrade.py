"""Bring the local tables up to date: back up, migrate, check; refuse a diary from a newer version."""

from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from tracker.errors import DiaryDamaged, DiaryTooNew
from tracker.faultpoint import faultpoint
from tracker.store.db import Database
from tracker.store.tables import GUARDS

NEWEST = "0009_client_verified"
_KNOWN = (
    "0001_first",
    "0002_originals",
    "0003_underway",
    "0004_slot_seals",
    "0005_contacts",
    "0006_left_out",
    "0007_uncertain",
    "0008_unproven_heads",
    NEWEST,
)
_FOLDER = Path(__file__).parent / "migrations"


def upgrade(database: Database) -> None:
    """Make the tables this program knows. All or nothing; nothing is done when they are there.

    A diary that holds rows is copied first, beside itself. Raises DiaryTooNew for a version this
    program does not know, DiaryDamaged when the rows after a migration are not those before it.
    """
    version = _version(database)
    if version is not None and version not in _KNOWN:
        raise DiaryTooNew(version)
    if version != NEWEST:
        if version is not None:
            path = database.path
            database.copy_to(path.with_name(f"{path.stem}.before-{NEWEST}{path.suffix}"))
        _migrate(database)
    _guard(database)


def _version(database: Database) -> str | None:
    with database.read() as connection:
        if not _names(connection, "table"):
            return None
        if "alembic_version" not in _names(connection, "table"):
            raise DiaryDamaged("not_a_diary")
        row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return None if row is None else str(row[0])


def _migrate(database: Database) -> None:
    # Imported here: Alembic costs 0.7 s, and almost every start finds the newest tables.
    from alembic import command
    from alembic.config import Config

    with database.transaction() as tx:
        before = _contents(tx)
        for name in _names(tx, "trigger"):
            tx.exec_driver_sql(f'DROP TRIGGER "{name}"')
        config = Config()
        config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = tx
        command.upgrade(config, "head")
        faultpoint("migration")
        after = _contents(tx)
        if any(after.get(table) != content for table, content in before.items()):
            raise DiaryDamaged("migration_changed_rows")


def _contents(tx: Connection) -> dict[str, tuple[int, str]]:
    """For each table whose rows are sealed bytes: how many rows, and the hash over those bytes."""
    sealed = {"segments": "record", "links": "record", "receipts": "receipt", "outbox": "record"}
    contents = {}
    for table in _names(tx, "table") & sealed.keys():
        digest, count = sha256(), 0
        for (value,) in tx.exec_driver_sql(f"SELECT {sealed[table]} FROM {table} ORDER BY rowid"):
            digest.update(sha256(value).digest())
            count += 1
        contents[table] = (count, digest.hexdigest())
    return contents


def _guard(database: Database) -> None:
    """Install the triggers that are missing or changed; a foreign one, or a view, is no diary."""
    with database.read() as connection:
        found = _texts(connection, "trigger")
        strange = _names(connection, "view") | (found.keys() - GUARDS.keys())
    if strange:
        raise DiaryDamaged(f"unknown_{min(strange)}")
    wrong = [name for name, text in GUARDS.items() if found.get(name) != text]
    if not wrong:
        return
    with database.transaction() as tx:
        for name in wrong:
            tx.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            tx.exec_driver_sql(GUARDS[name])


def _names(connection: Connection, kind: str) -> set[str]:
    return set(_texts(connection, kind))


def _texts(connection: Connection, kind: str) -> dict[str, str]:
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%'", (kind,)
    )
    return {row[0]: row[1] for row in rows}
