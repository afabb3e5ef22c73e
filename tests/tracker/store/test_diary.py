import stat

import pytest

from tests.builders import a_segment
from tracker.errors import DiaryDamaged, DiaryInUse, StoreError


def test_a_new_diary_is_private(diary):
    folder = diary.database.path.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert diary.segments.between(0, 2**40) == []


def test_a_second_opener_is_told_the_diary_is_in_use(diary, open_here):
    with pytest.raises(DiaryInUse):
        open_here()
    with diary.database.transaction() as tx:
        diary.segments.open(tx, a_segment())


def test_a_closed_diary_can_be_opened_again(diary, open_here):
    diary.close()
    open_here()


def test_a_lost_database_beside_its_pictures_is_never_a_new_diary(diary, open_here):
    (diary.database.path.parent / "snapshots" / ("ab" * 32)).write_bytes(b"sealed")
    diary.close()
    diary.database.path.unlink()
    with pytest.raises(DiaryDamaged) as refusal:
        open_here()
    assert refusal.value.detail == "database_missing"
    assert not diary.database.path.exists()


def test_an_emptied_database_beside_its_journal_is_damage(diary, open_here):
    diary.close()
    diary.database.path.write_bytes(b"")
    diary.database.path.with_name("diary.sqlite3-wal").write_bytes(b"x" * 4_096)
    with pytest.raises(DiaryDamaged):
        open_here()


def test_a_start_that_died_before_its_first_page_is_taken_up(tmp_path, diary_in):
    folder = tmp_path / "diary"
    folder.mkdir()
    (folder / "diary.sqlite3").touch()
    diary_in(folder).close()


def test_a_folder_that_cannot_be_made_is_a_store_error(tmp_path, diary_in):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError):
        diary_in(tmp_path / "file" / "diary")
