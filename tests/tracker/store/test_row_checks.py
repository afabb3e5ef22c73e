import pytest

from tracker.store.row_checks import is_row_of
from workdiary.seal import sha256_hex

OUTBOX = {"item_id": "0" * 36, "record": b"{}", "payload_sha256": sha256_hex(b"{}")}


def test_a_record_answers_to_its_hash():
    assert is_row_of("outbox", OUTBOX)
    assert not is_row_of("outbox", OUTBOX | {"record": b"{ }"})


@pytest.mark.parametrize("record", [b"", b"{}", b'{"id":"other","ends_s":600}', None, "{}"])
def test_a_segment_is_only_what_its_record_says(record):
    assert not is_row_of("segments", {"id": "0" * 36, "ends_s": 600, "record": record})


def test_a_row_without_its_columns_is_none():
    assert not is_row_of("links", {"hash": "ab" * 32})
