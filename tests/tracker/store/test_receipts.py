import pytest

from tests.builders import CONTRACT, a_segment, an_id
from tracker.errors import StoreError
from workdiary.errors import BrokenSeal
from workdiary.receipt import Receipt


def a_receipt(segment_id, **facts):
    known = {
        "segment_id": segment_id,
        "contract_id": CONTRACT,
        "record_sha256": "ab" * 32,
        "position": 0,
        "log_size": 1,
        "log_root": "cd" * 32,
        "received_s": 1_795_185_700,
        "is_late": False,
        "key_id": "k1",
        "signature": "ef" * 64,
    }
    return Receipt(**(known | facts))


def put(diary, receipt):
    with diary.database.transaction() as tx:
        return diary.receipts.put(tx, receipt)


def test_a_receipt_comes_back_with_its_segment(diary):
    segment = a_segment()
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
    receipt = a_receipt(segment.id)
    assert put(diary, receipt)
    assert diary.receipts.of(segment.id) == receipt
    assert diary.segments.get(segment.id).receipt == receipt
    assert diary.receipts.sent_up_to_s() == segment.ends_s


def test_the_first_receipt_of_a_segment_stays(diary):
    id = an_id()
    assert put(diary, a_receipt(id))
    assert not put(diary, a_receipt(id, position=7))
    assert diary.receipts.of(id).position == 0
    with (
        pytest.raises(StoreError, match="receipt_never_changed"),
        diary.database.transaction() as tx,
    ):
        tx.exec_driver_sql("UPDATE receipts SET received_s = 0")


def test_a_segment_without_a_receipt_has_none(diary):
    assert diary.receipts.of(an_id()) is None
    assert diary.receipts.sent_up_to_s() is None


def test_keys_are_learned_and_a_known_id_never_gets_another_key(diary):
    with diary.database.transaction() as tx:
        assert diary.receipts.trust(tx, {"k1": "aa" * 32})
        assert not diary.receipts.trust(tx, {"k1": "aa" * 32})
    with diary.database.transaction() as tx:
        assert diary.receipts.trust(tx, {"k2": "bb" * 32})
    with pytest.raises(BrokenSeal), diary.database.transaction() as tx:
        diary.receipts.trust(tx, {"k1": "cc" * 32, "k3": "dd" * 32})
    assert diary.receipts.keys() == {"k1": "aa" * 32, "k2": "bb" * 32}
