from tests.builders import a_segment, unix
from tests.tracker.store.test_receipts import a_receipt, put
from tests.tracker.sync.approved import approve
from workdiary.week import SLOT_S

NOW_S = unix("2026-11-23T12:00:00Z")


def test_what_has_a_receipt_is_listed_with_its_size_the_newest_first(diary):
    first, second, held = (
        approve(diary, a_segment(f"2026-11-23T0{hour}:00:00Z")) for hour in (7, 8, 9)
    )
    put(diary, a_receipt(first.id, received_s=NOW_S))
    put(diary, a_receipt(second.id, received_s=NOW_S + SLOT_S))
    assert diary.sent.count() == 2
    newest, older = diary.sent.last(10)
    assert (newest.segment_id, older.segment_id) == (second.id, first.id)
    assert newest.received_s == NOW_S + SLOT_S
    assert newest.size_bytes > 100
    assert held.id not in {one.segment_id for one in diary.sent.last(10)}
    assert [one.segment_id for one in diary.sent.last(1)] == [second.id]
