from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import pytest

from marketplace.blobs import FolderBlobs, open_blobs

DATA = b"sealed pixels"
NAME = sha256(DATA).hexdigest()


def test_what_is_kept_reads_back(tmp_path):
    blobs = open_blobs(f"file://{tmp_path}/blobs")
    blobs.keep(NAME, DATA)
    blobs.keep(NAME, DATA)
    assert (blobs.read(NAME), blobs.has(NAME)) == (DATA, True)


def test_bytes_that_rotted_are_not_handed_out_and_can_be_kept_again(tmp_path):
    blobs = FolderBlobs(tmp_path)
    blobs.keep(NAME, DATA)
    (tmp_path / NAME[:2] / NAME).write_bytes(b"rot")
    assert blobs.read(NAME) is None
    blobs.keep(NAME, DATA)
    assert blobs.read(NAME) == DATA


def test_what_is_forgotten_is_gone(tmp_path):
    blobs = FolderBlobs(tmp_path)
    blobs.keep(NAME, DATA)
    blobs.forget(NAME)
    blobs.forget(NAME)
    assert (blobs.read(NAME), blobs.has(NAME)) == (None, False)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", NAME.upper(), "", NAME + "0"])
def test_only_a_hash_is_a_name(tmp_path, name):
    with pytest.raises(ValueError, match="SHA-256"):
        FolderBlobs(tmp_path).read(name)


def test_bytes_are_kept_under_their_own_hash_only(tmp_path):
    with pytest.raises(ValueError, match="not the hash"):
        FolderBlobs(tmp_path).keep(NAME, b"others")


def test_many_writers_of_one_picture_leave_one_file(tmp_path):
    blobs = FolderBlobs(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: blobs.keep(NAME, DATA), range(40)))
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [NAME]
