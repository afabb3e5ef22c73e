import stat

import pytest

from tracker.errors import FolderGone
from tracker.store.space import MB, RESERVE_BYTES, Space, used_bytes


@pytest.fixture
def database(tmp_path):
    (tmp_path / "diary").mkdir()
    path = tmp_path / "diary" / "diary.sqlite3"
    path.touch()
    return path


@pytest.fixture
def disk(database):
    """A disk with as much room as it is told, and the space on it."""

    class Disk:
        free = 500 * MB
        reserve = database.parent / "reserve"
        space = Space(database, free=lambda _folder: Disk.free)

    return Disk


def test_where_there_is_room_sixteen_megabytes_are_kept_in_reserve(disk):
    assert disk.space.look() == "fine"
    found = disk.reserve.stat()
    assert found.st_size == RESERVE_BYTES
    assert found.st_blocks * 512 >= RESERVE_BYTES
    assert stat.S_IMODE(found.st_mode) == 0o600


def test_pictures_pause_first_and_then_the_reserve_goes(disk):
    disk.space.look()
    disk.free = 8 * MB - 1
    assert disk.space.look() == "tight"
    assert disk.reserve.exists()
    disk.free = 2 * MB - 1
    assert disk.space.look() == "tight"
    assert not disk.reserve.exists()


def test_with_room_again_pictures_go_on_and_the_reserve_is_made_anew(disk):
    disk.free = MB
    assert disk.space.look() == "tight"
    disk.free = 12 * MB - 1
    assert disk.space.look() == "tight"
    disk.free = 12 * MB
    assert disk.space.look() == "fine"
    assert not disk.reserve.exists()
    disk.free = 28 * MB
    assert disk.space.look() == "fine"
    assert disk.reserve.exists()


def test_a_file_that_lost_its_name_is_no_diary(disk, database):
    disk.space.look()
    database.rename(database.with_name("elsewhere"))
    with pytest.raises(FolderGone):
        disk.space.look()
    database.touch()
    with pytest.raises(FolderGone):
        disk.space.look()
    database.with_name("elsewhere").replace(database)
    assert disk.space.look() == "fine"


def test_the_size_of_a_folder_is_that_of_its_files(tmp_path):
    (tmp_path / "snapshots").mkdir()
    (tmp_path / "diary.sqlite3").write_bytes(b"x" * 1_000)
    (tmp_path / "snapshots" / "one").write_bytes(b"x" * 500)
    assert used_bytes(tmp_path) == 1_500
    assert used_bytes(tmp_path / "gone") == 0
