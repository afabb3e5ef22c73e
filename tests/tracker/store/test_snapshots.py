import os
import stat

import pytest

from tests.builders import a_segment
from tracker.errors import PictureDamaged, StoreError, WrongKey
from tracker.store.picture_files import ORPHAN_AGE_S
from tracker.store.snapshots import Snapshots
from tracker.store.vault import Vault
from workdiary.seal import sha256_hex
from workdiary.snapshot import Snapshot

PICTURE = b"RIFF....WEBP" + bytes(range(256)) * 40
THUMBNAIL = b"RIFF....WEBP small"


def facts(picture=PICTURE, taken_s=1_795_184_500, screen=1):
    return Snapshot(
        sha256=sha256_hex(picture),
        size_bytes=len(picture),
        taken_s=taken_s,
        screen=screen,
        width_px=1920,
        height_px=1080,
    )


@pytest.fixture
def segment(diary):
    segment = a_segment()
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
    return segment


@pytest.fixture
def folder(diary):
    return diary.database.path.parent / "snapshots"


def test_a_kept_picture_comes_back_after_a_new_start(diary, segment, open_here):
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    diary.close()
    snapshots = open_here().snapshots
    assert snapshots.picture(facts().sha256) == PICTURE
    assert snapshots.thumbnail(facts().sha256) == THUMBNAIL
    assert snapshots.names() == {facts().sha256}
    assert snapshots.missing() == set()


def test_nothing_readable_lies_on_the_disk(diary, segment, folder):
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = sorted(folder.iterdir())
    names = [facts().sha256 + ending for ending in ("", ".key", ".thumb")]
    assert [path.name for path in files] == names
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert b"WEBP" not in path.read_bytes()


def test_bytes_that_are_not_the_picture_named_are_not_kept(diary, segment, folder):
    with pytest.raises(PictureDamaged):
        diary.snapshots.keep(facts(), segment.id, PICTURE + b"!", THUMBNAIL)
    assert list(folder.iterdir()) == []


def test_without_its_segment_a_picture_gets_no_row(diary):
    with pytest.raises(StoreError, match="FOREIGN KEY"):
        diary.snapshots.keep(facts(), a_segment().id, PICTURE, THUMBNAIL)
    assert diary.snapshots.names() == set()


def test_the_same_picture_in_two_segments_is_one_file_until_it_is_forgotten(diary, segment, folder):
    other = a_segment("2026-11-20T14:30:00Z")
    with diary.database.transaction() as tx:
        diary.segments.open(tx, other)
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    diary.snapshots.keep(facts(taken_s=other.starts_s), other.id, PICTURE, THUMBNAIL)
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    assert len(list(folder.iterdir())) == 3
    diary.snapshots.forget(facts().sha256)
    assert list(folder.iterdir()) == []
    assert diary.snapshots.names() == set()


def test_a_flipped_bit_and_a_lost_file_are_named(diary, segment, folder):
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    path = folder / facts().sha256
    sealed = bytearray(path.read_bytes())
    sealed[-20] ^= 1
    path.write_bytes(sealed)
    with pytest.raises(PictureDamaged):
        diary.snapshots.picture(facts().sha256)
    assert diary.snapshots.missing() == {facts().sha256}
    path.unlink()
    with pytest.raises(PictureDamaged):
        diary.snapshots.picture(facts().sha256)
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    assert diary.snapshots.picture(facts().sha256) == PICTURE


def test_files_exchanged_with_each_other_do_not_open(diary, segment, folder):
    other = PICTURE + b"other"
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    diary.snapshots.keep(facts(other, screen=2), segment.id, other, THUMBNAIL)
    first, second = folder / facts().sha256, folder / facts(other).sha256
    first.rename(folder / "aside")
    second.rename(first)
    with pytest.raises(PictureDamaged):
        diary.snapshots.picture(facts().sha256)


def test_another_key_opens_nothing_and_overwrites_nothing(diary, segment, folder):
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    locked = Snapshots(diary.database, folder, Vault(b"x" * 32))
    with pytest.raises(WrongKey):
        locked.picture(facts().sha256)
    with pytest.raises(WrongKey):
        locked.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    assert diary.snapshots.picture(facts().sha256) == PICTURE


def test_a_file_without_a_row_goes_after_a_day_and_not_before(diary, segment, folder):
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    orphan = PICTURE + b"orphan"
    diary.snapshots.write(facts(orphan), orphan, THUMBNAIL)
    now_s = 2_000_000_000
    for path in folder.iterdir():
        os.utime(path, (now_s, now_s))
    assert diary.snapshots.sweep(now_s + ORPHAN_AGE_S) == 0
    assert diary.snapshots.sweep(now_s + ORPHAN_AGE_S + 1) == 3
    assert diary.snapshots.picture(facts().sha256) == PICTURE
