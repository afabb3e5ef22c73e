import os
import stat

import pytest

from tracker.errors import DiskFull, FolderReadOnly, PictureDamaged, StoreError
from tracker.store.picture_files import ASIDE_AGE_S, PictureFiles
from tracker.store.vault import Vault
from workdiary.seal import sha256_hex

PICTURE, THUMBNAIL = b"RIFF....WEBP" + bytes(5000), b"RIFF....WEBP small"
NAME = sha256_hex(PICTURE)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "snapshots"


@pytest.fixture
def files(folder):
    made = PictureFiles(folder, Vault(b"k" * 32))
    made.write(NAME, PICTURE, THUMBNAIL)
    return made


def test_an_erased_picture_leaves_only_zeros_where_its_key_was(files, folder, tmp_path):
    (tmp_path / "block").hardlink_to(folder / f"{NAME}.key")
    files.erase(NAME)
    files.erase(NAME)
    assert list(folder.iterdir()) == []
    assert not any((tmp_path / "block").read_bytes())


def test_without_its_key_file_a_picture_is_damaged_and_can_be_written_anew(files, folder):
    (folder / f"{NAME}.key").unlink()
    with pytest.raises(PictureDamaged):
        files.picture(NAME)
    files.write(NAME, PICTURE, THUMBNAIL)
    assert (files.picture(NAME), files.thumbnail(NAME)) == (PICTURE, THUMBNAIL)


def test_a_folder_that_is_gone_is_made_again_but_never_the_diary_around_it(files, folder):
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    files.write(NAME, PICTURE, THUMBNAIL)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    with pytest.raises(StoreError):
        PictureFiles(folder / "gone" / "snapshots", Vault(b"k" * 32))


def test_a_full_disk_leaves_no_half_file(folder):
    resource = pytest.importorskip("resource")
    files = PictureFiles(folder, Vault(b"k" * 32))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal = pytest.importorskip("signal")
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(StoreError):
            files.write(NAME, PICTURE, THUMBNAIL)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, old)
    assert not [path for path in folder.iterdir() if path.name.endswith(".partial")]


def test_what_was_put_aside_is_no_longer_read_and_goes_after_a_month(files, folder):
    files.put_aside(NAME)
    with pytest.raises(PictureDamaged):
        files.picture(NAME)
    now_s = 2_000_000_000
    for path in folder.iterdir():
        os.utime(path, (now_s, now_s))
    assert files.sweep(set(), now_s + ASIDE_AGE_S) == 0
    assert files.sweep(set(), now_s + ASIDE_AGE_S + 1) == 3


def test_pictures_under_another_master_key_are_counted_as_locked(files, folder):
    assert files.locked() == set()
    assert PictureFiles(folder, Vault(b"x" * 32)).locked() == {NAME}
    assert PictureFiles(folder, Vault(b"x" * 32, b"k" * 32)).locked() == set()


def test_the_disk_that_is_full_is_told_from_one_that_cannot_be_written():
    from tracker.store.picture_files import store_error

    assert isinstance(store_error(OSError(28, "No space left on device")), DiskFull)
    assert isinstance(store_error(OSError(30, "Read-only file system")), FolderReadOnly)
