"""A diary of another version: older ones become new whole or not at all, newer ones are left alone."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from uuid import UUID

import pytest

from tests.faults.old_diary import REVISIONS, make_old
from tracker.errors import DiaryTooNew
from tracker.store.diary import DATABASE
from tracker.store.quarantine import open_or_rebuild
from tracker.store.upgrade import NEWEST
from tracker.store.vault import Vault
from workdiary.seal import SigningKey

OLD = [revision for revision in REVISIONS if revision != NEWEST]
NOW_S = 1_795_443_600
OPENER = """
import sys
from pathlib import Path
from tests.faults.test_versions import opened
opened(Path(sys.argv[1]))
"""


def opened(folder):
    """Open it as the app does; what it would have to rebuild."""
    diary, rebuilt = open_or_rebuild(
        folder,
        vault=Vault(b"k" * 32),
        device=SigningKey.from_bytes(b"d" * 32),
        device_id=UUID(int=13),
        now_s=NOW_S,
    )
    diary.close()
    return rebuilt


def contents(path):
    """The version, and for each table how many rows there are and the hash over them."""
    with closing(sqlite3.connect(path)) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        found = {}
        for name in names:
            rows = raw.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall()
            found[name] = (len(rows), sha256(repr(rows).encode()).hexdigest())
        ((version,),) = raw.execute("SELECT version_num FROM alembic_version")
    return version, {name: found[name] for name in found if name != "alembic_version"}


def killed_in_migration(folder):
    done = subprocess.run(
        [sys.executable, "-c", OPENER, str(folder)],
        env=os.environ | {"FAIRHOUR_FAULT": "migration", "PYTHONPATH": os.getcwd()},
        capture_output=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.parametrize("revision", OLD)
def test_F87_an_older_diary_becomes_new_whole_or_stays_whole_and_is_copied_before(
    tmp_path, revision
):
    folder = tmp_path / "diary"
    make_old(folder, revision)
    path = folder / DATABASE
    before = contents(path)
    assert before[0] == revision
    assert before[1]["segments"][0] == before[1]["links"][0] == before[1]["outbox"][0] == 30
    killed_in_migration(folder)
    assert contents(path) == before
    assert opened(folder) is None
    version, after = contents(path)
    assert version == NEWEST
    assert {name: after[name] for name in before[1]} == before[1]
    assert contents(folder / f"diary.before-{NEWEST}.sqlite3") == before


def test_F87_a_newer_diary_is_refused_and_not_touched(tmp_path):
    folder = tmp_path / "diary"
    make_old(folder, NEWEST)
    path = folder / DATABASE
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0099_later'")
        raw.execute("CREATE TABLE later (id TEXT)")
        raw.commit()
    before = contents(path)
    with pytest.raises(DiaryTooNew):
        opened(folder)
    assert contents(path) == before
    assert not list(folder.glob("*.corrupt-*"))
