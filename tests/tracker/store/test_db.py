import os
import sqlite3
import stat
import subprocess
import sys
import threading

import pytest

from tests.builders import a_segment
from tracker.errors import DiaryDamaged, DiaryInUse, DiskFull, StoreError
from tracker.store.db import Database

OPEN_ELSEWHERE = """
import sys
from pathlib import Path
from tracker.errors import DiaryInUse
from tracker.store.db import Database
try:
    Database(Path(sys.argv[1]))
except DiaryInUse:
    print("in use")
"""


@pytest.fixture
def database(tmp_path):
    database = Database(tmp_path / "some.sqlite3")
    with database.transaction() as tx:
        tx.exec_driver_sql("CREATE TABLE notes (text TEXT UNIQUE)")
    yield database
    database.close()


def write(database, text):
    with database.transaction() as tx:
        tx.exec_driver_sql("INSERT INTO notes VALUES (?)", (text,))


def texts(database):
    with database.read() as connection:
        return list(connection.exec_driver_sql("SELECT text FROM notes ORDER BY 1").scalars())


def test_a_second_connection_in_the_same_process_is_refused_at_once(database):
    with pytest.raises(DiaryInUse):
        Database(database.path)
    write(database, "still mine")
    assert texts(database) == ["still mine"]


def test_another_process_is_refused_at_once(database):
    said = subprocess.run(
        [sys.executable, "-c", OPEN_ELSEWHERE, str(database.path)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.getcwd()},
    )
    assert said.stdout == "in use\n"


def test_a_refused_second_opener_does_not_take_the_lock_of_the_first(database):
    with pytest.raises(DiaryInUse):
        Database(database.path)
    test_another_process_is_refused_at_once(database)


def test_what_a_failed_block_wrote_is_gone(database):
    with pytest.raises(ZeroDivisionError), database.transaction() as tx:
        tx.exec_driver_sql("INSERT INTO notes VALUES ('half')")
        raise ZeroDivisionError
    assert texts(database) == []


def test_a_constraint_that_refuses_is_named(database):
    write(database, "once")
    with pytest.raises(StoreError, match="UNIQUE constraint failed: notes.text"):
        write(database, "once")
    assert texts(database) == ["once"]


def test_a_transaction_cannot_be_nested(database):
    with (
        database.transaction(),
        pytest.raises(RuntimeError, match="open already"),
        database.transaction(),
    ):
        pass


def test_the_journal_is_synced_at_every_commit(database):
    with database.read() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "locking_mode", "trusted_schema")
        }
    full = 2
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": full,
        "locking_mode": "exclusive",
        "trusted_schema": 0,
    }


def test_only_the_owner_may_read_the_file(database):
    write(database, "private")
    wal = database.path.with_name(database.path.name + "-wal")
    for path in (database.path, wal):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_threads_take_turns_and_nothing_is_lost(database):
    def add(start):
        for number in range(start, start + 50):
            write(database, f"{number:04}")

    threads = [threading.Thread(target=add, args=(50 * n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts(database) == [f"{number:04}" for number in range(200)]


def test_a_full_disk_is_said_and_what_was_saved_stays(database):
    write(database, "before")
    with database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull):
        write(database, "x" * 100_000)
    assert texts(database) == ["before"]
    with database.read() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 1000}")
    write(database, "y" * 100_000)
    assert len(texts(database)) == 2


def test_after_a_failed_commit_the_file_is_read_anew(database):
    write(database, "saved")
    with database.transaction() as tx:
        tx.exec_driver_sql(
            "CREATE TABLE children (note TEXT REFERENCES notes (text) DEFERRABLE INITIALLY DEFERRED)"
        )
    # A deferred foreign key is checked by COMMIT itself: the statement passes, the commit fails.
    with pytest.raises(StoreError), database.transaction() as tx:
        tx.exec_driver_sql("INSERT INTO notes VALUES ('unbelieved')")
        tx.exec_driver_sql("INSERT INTO children VALUES ('nobody')")
    assert texts(database) == ["saved"]
    write(database, "goes on")
    assert texts(database) == ["goes on", "saved"]


def test_bytes_that_are_no_database_are_damage(tmp_path):
    path = tmp_path / "some.sqlite3"
    path.write_bytes(b"this was never a diary" * 100)
    with pytest.raises(DiaryDamaged):
        Database(path)


def test_a_folder_or_a_link_in_its_place_is_damage(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere.sqlite3")
    for name in ("folder", "link"):
        with pytest.raises(DiaryDamaged):
            Database(tmp_path / name)


def test_a_torn_page_is_found_by_the_check(diary):
    with diary.database.transaction() as tx:
        for n in range(60):
            diary.segments.open(tx, a_segment(f"2026-11-20T{n // 6:02}:{n % 6}0:00Z", 600))
    path = diary.database.path
    diary.close()
    whole = bytearray(path.read_bytes())
    whole[4096 : len(whole) // 2] = os.urandom(len(whole) // 2 - 4096)
    path.write_bytes(whole)
    with pytest.raises(DiaryDamaged):
        Database(path).check()


def test_a_copy_is_whole_and_private(database, tmp_path):
    write(database, "kept")
    target = tmp_path / "copy.sqlite3"
    database.copy_to(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    copy = sqlite3.connect(target)
    try:
        assert copy.execute("SELECT text FROM notes").fetchall() == [("kept",)]
    finally:
        copy.close()
    write(database, "and goes on")
