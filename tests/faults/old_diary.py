"""A diary as an older version left it: its tables made by the migrations up to there, and rows."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from tests.tracker.store.damage import fill
from tests.tracker.workbench import DEVICE
from tracker.store import upgrade
from tracker.store.diary import DATABASE, SNAPSHOTS, open_diary
from tracker.store.vault import Vault
from workdiary.seal import SigningKey

MIGRATIONS = Path(upgrade.__file__).parent / "migrations"
REVISIONS = tuple(sorted(path.stem for path in (MIGRATIONS / "versions").glob("0*.py")))


def make_old(folder: Path, revision: str, count: int = 30) -> None:
    """A diary of this revision with so many approved segments."""
    newest = folder.with_name("newest")
    diary = open_diary(
        newest, vault=Vault(b"k" * 32), device=SigningKey.from_bytes(b"d" * 32), device_id=DEVICE
    )
    fill(diary, count)
    diary.close()
    folder.mkdir(mode=0o700)
    (folder / SNAPSHOTS).mkdir(mode=0o700)
    with closing(sqlite3.connect(_migrated(folder / DATABASE, revision))) as raw:
        raw.execute("ATTACH ? AS newest", (str(newest / DATABASE),))
        for (name,) in raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall():
            if name != "alembic_version":
                columns = ", ".join(row[1] for row in raw.execute(f"PRAGMA table_info({name})"))
                raw.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM newest.{name}")
        raw.commit()


def _migrated(path: Path, revision: str) -> Path:
    engine = create_engine(f"sqlite:///{path}")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()
    return path
