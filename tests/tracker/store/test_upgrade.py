import re

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from tests.builders import a_segment
from tracker.errors import DiaryDamaged, DiaryTooNew, StoreError
from tracker.store.db import Database
from tracker.store.tables import GUARDS, METADATA
from tracker.store.upgrade import NEWEST, upgrade


def run(database, statement):
    with database.transaction() as tx:
        tx.exec_driver_sql(statement)


def triggers(database):
    with database.read() as connection:
        rows = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        return set(rows.scalars())


def spelled(sql):
    """Without the spaces that SQLite leaves where a column was added."""
    return re.sub(r"\s*([(),])\s*", r"\1", " ".join(sql.split()))


@pytest.fixture
def database(tmp_path):
    database = Database(tmp_path / "diary.sqlite3")
    yield database
    database.close()


def test_the_migrations_make_the_very_tables_the_program_uses(database):
    upgrade(database)
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, METADATA) == []
        fresh = {
            row[0]: spelled(row[1])
            for row in connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE sql NOT NULL AND type = 'table' "
                "AND name <> 'alembic_version' AND name NOT LIKE 'sqlite_%'"
            )
        }
    with database.transaction() as tx:
        for name in [*GUARDS]:
            tx.exec_driver_sql(f"DROP TRIGGER {name}")
        METADATA.drop_all(tx)
        METADATA.create_all(tx)
        declared = {
            row[0]: spelled(row[1])
            for row in tx.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE sql NOT NULL AND type = 'table' "
                "AND name <> 'alembic_version' AND name NOT LIKE 'sqlite_%'"
            )
        }
    assert fresh == declared


def test_a_second_upgrade_changes_nothing(database):
    upgrade(database)
    with database.read() as connection:
        before = connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
    upgrade(database)
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA schema_version").scalar_one() == before


def test_a_diary_of_a_newer_version_is_refused_untouched(database):
    upgrade(database)
    run(database, "UPDATE alembic_version SET version_num = '0099_later'")
    with pytest.raises(DiaryTooNew) as refusal:
        upgrade(database)
    assert refusal.value.revision == "0099_later"


def test_a_database_of_another_program_is_refused(database):
    run(database, "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(DiaryDamaged):
        upgrade(database)


def test_a_lost_or_changed_guard_is_installed_again(database):
    upgrade(database)
    run(database, "DROP TRIGGER segment_no_overlap_insert")
    run(database, "DROP TRIGGER link_never_changed")
    run(
        database,
        "CREATE TRIGGER link_never_changed BEFORE UPDATE ON links BEGIN SELECT 1; END",
    )
    upgrade(database)
    assert triggers(database) == set(GUARDS)
    with database.read() as connection:
        text = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'link_never_changed'"
        ).scalar_one()
    assert "RAISE" in text


def test_a_foreign_trigger_or_view_makes_it_no_diary(database):
    upgrade(database)
    run(
        database,
        "CREATE TRIGGER hostile AFTER INSERT ON segments BEGIN DELETE FROM outbox; END",
    )
    with pytest.raises(DiaryDamaged, match="unknown_hostile"):
        upgrade(database)


def test_a_migration_that_fails_leaves_the_file_as_it_was_and_a_copy_beside_it(diary, open_here):
    segment = a_segment()
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
    run(diary.database, "DELETE FROM alembic_version")
    # Half-migrated: tables are there, the version is not. The first migration meets them and fails.
    run(diary.database, "INSERT INTO alembic_version VALUES ('')")
    path = diary.database.path
    diary.close()
    with pytest.raises(StoreError):
        open_here()
    again = Database(path)
    with again.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM segments").scalar_one() == 1
    assert triggers(again) == set(GUARDS)
    again.close()


def test_the_newest_version_is_the_last_file():
    from tracker.store.upgrade import _FOLDER

    files = sorted(path.stem for path in (_FOLDER / "versions").glob("0*.py"))
    assert files[-1] == NEWEST
