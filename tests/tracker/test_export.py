import json
from zipfile import ZipFile

import pytest

from tests.builders import a_segment
from tests.tracker.sync.approved import PICTURE, approve, with_picture
from tracker.errors import StoreError
from tracker.export import export_outbox
from workdiary.seal import check_piece, sha256_hex
from workdiary.wire import read_link, read_piece, read_segment


def test_the_unsent_becomes_a_file_with_its_chain_and_pictures(diary, device, tmp_path):
    first, second = with_picture(), a_segment("2026-11-20T15:00:00Z")
    approve(diary, first, PICTURE)
    approve(diary, second)
    assert export_outbox(diary, tmp_path / "unsent.zip") == 2
    with ZipFile(tmp_path / "unsent.zip") as bundle:
        told = json.loads(bundle.read("outbox.json"))
        assert bundle.read(f"pictures/{sha256_hex(PICTURE)}") == PICTURE
    assert [read_segment(read_link(one).record) for one in told["segments"]] == [first, second]
    [piece] = [read_piece(one) for one in told["pieces"]]
    check_piece(piece, device.public_hex)
    assert (piece.after, piece.upto) == (0, 2)


def test_nothing_waiting_makes_a_file_that_says_so(diary, tmp_path):
    assert export_outbox(diary, tmp_path / "unsent.zip") == 0
    with ZipFile(tmp_path / "unsent.zip") as bundle:
        assert json.loads(bundle.read("outbox.json"))["segments"] == []


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(diary, tmp_path):
    with pytest.raises(StoreError):
        export_outbox(diary, tmp_path / "no" / "unsent.zip")
    assert list(tmp_path.glob("*.zip")) == []


def test_an_exported_file_is_replaced_whole(diary, tmp_path):
    approve(diary, a_segment())
    for _ in range(2):
        assert export_outbox(diary, tmp_path / "unsent.zip") == 1
    assert [path.name for path in tmp_path.glob("unsent*")] == ["unsent.zip"]
