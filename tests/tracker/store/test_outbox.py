from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CONTRACT, a_segment, an_id
from tracker.errors import StoreError
from tracker.store.outbox import Counts
from workdiary.errors import BrokenSeal
from workdiary.operation import Operation
from workdiary.receipt import Receipt
from workdiary.wire import operation_bytes, segment_bytes

NOW_S = 1_795_190_000


def put(diary, segment, snapshots=()):
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
        for step in ("close", "approve"):
            diary.segments.move(tx, segment.id, step)
        link = diary.chain.append(tx, segment_bytes(segment), b"s" * 16)
        diary.outbox.put(tx, link, item_id=segment.id, kind="segment", snapshots=snapshots)
    return link


def put_operation(diary, segment, kind="remove"):
    operation = Operation(
        id=an_id(),
        kind=kind,
        segment_id=segment.id,
        contract_id=CONTRACT,
        number=1,
        at_s=NOW_S,
    )
    with diary.database.transaction() as tx:
        link = diary.chain.append(tx, operation_bytes(operation), b"s" * 16)
        diary.outbox.put(tx, link, item_id=operation.id, kind="operation")
    return operation


def receipt_for(link, segment, **facts):
    known = {
        "segment_id": segment.id,
        "contract_id": segment.contract_id,
        "record_sha256": link.record_sha256,
        "position": 0,
        "log_size": 1,
        "log_root": "cd" * 32,
        "received_s": NOW_S,
        "is_late": False,
        "key_id": "k1",
        "signature": "ef" * 64,
    }
    return Receipt(**(known | facts))


def within(diary, call, *arguments, **facts):
    with diary.database.transaction() as tx:
        return call(tx, *arguments, **facts)


def ids(items):
    return [item.id for item in items]


def test_items_wait_in_the_order_they_were_put_and_survive_a_new_start(diary, open_here):
    segments = [a_segment(f"2026-11-20T14:{n}0:00Z") for n in (3, 1, 2)]
    links = [put(diary, segment, ("ab" * 32,)) for segment in segments]
    diary.close()
    waiting = open_here().outbox.waiting(10, now_s=NOW_S)
    assert [(item.id, item.link) for item in waiting] == [
        (segment.id, link) for segment, link in zip(segments, links, strict=True)
    ]
    assert waiting[0].snapshots == ("ab" * 32,)


def test_an_item_leaves_only_on_a_receipt_for_its_very_payload(diary):
    segment = a_segment()
    link = put(diary, segment)
    wrong = receipt_for(link, segment, record_sha256="00" * 32)
    with pytest.raises(BrokenSeal):
        within(diary, diary.outbox.receipted, segment.id, wrong)
    with pytest.raises(BrokenSeal):
        within(diary, diary.outbox.receipted, segment.id, receipt_for(link, a_segment()))
    assert ids(diary.outbox.waiting(1, now_s=NOW_S)) == [segment.id]
    right = receipt_for(link, segment)
    assert within(diary, diary.outbox.receipted, segment.id, right)
    assert not within(diary, diary.outbox.receipted, segment.id, right)
    assert diary.outbox.counts() == Counts()


def test_a_payload_is_never_changed(diary):
    put(diary, a_segment())
    with pytest.raises(StoreError, match="outbox_payload_never_changed"):
        within(diary, lambda tx: tx.exec_driver_sql("UPDATE outbox SET record = x'00'"))


def test_what_came_back_waits_until_its_second(diary):
    segment = a_segment()
    put(diary, segment)
    within(diary, diary.outbox.sending, [segment.id])
    assert diary.outbox.waiting(1, now_s=NOW_S) == []
    within(diary, diary.outbox.back, [segment.id], not_before_s=NOW_S + 30)
    assert diary.outbox.waiting(1, now_s=NOW_S + 29) == []
    (item,) = diary.outbox.waiting(1, now_s=NOW_S + 30)
    assert item.tries == 1


def test_a_crash_leaves_its_items_marked_as_under_way(diary, open_here):
    segment = a_segment()
    put(diary, segment)
    within(diary, diary.outbox.sending, [segment.id])
    diary.close()
    again = open_here()
    assert ids(again.outbox.under_way()) == [segment.id]
    within(again, again.outbox.back, [segment.id])
    assert again.outbox.under_way() == []


def test_a_bad_item_is_kept_with_its_reason_and_delays_no_other(diary):
    bad, good = a_segment(), a_segment("2026-11-20T14:30:00Z")
    put(diary, bad)
    put(diary, good)
    within(diary, diary.outbox.refused, bad.id, "before_contract", "Before the contract began.")
    assert ids(diary.outbox.waiting(10, now_s=NOW_S)) == [good.id]
    (kept,) = diary.outbox.attention()
    assert (kept.id, kept.code, kept.detail) == (
        bad.id,
        "before_contract",
        "Before the contract began.",
    )
    assert diary.outbox.counts() == Counts(waiting=1, refused=1)


def test_a_clock_ahead_or_an_overlap_is_offered_again_and_a_fork_is_not(diary):
    ahead, overlapping, other = a_segment(), a_segment("2026-11-20T14:30:00Z"), an_id()
    put(diary, ahead)
    put(diary, overlapping)
    within(diary, diary.outbox.parked, ahead.id, "clock_ahead", not_before_s=ahead.ends_s)
    later_s = ahead.ends_s + 60
    within(diary, diary.outbox.parked, overlapping.id, "overlap", other, not_before_s=later_s)
    forked = a_segment("2026-11-20T14:40:00Z")
    put(diary, forked)
    within(diary, diary.outbox.parked, forked.id, "fork")
    assert diary.outbox.waiting(10, now_s=ahead.ends_s - 1) == []
    assert ids(diary.outbox.waiting(10, now_s=ahead.ends_s)) == [ahead.id]
    assert ids(diary.outbox.waiting(10, now_s=later_s)) == [ahead.id, overlapping.id]
    assert [item.other_id for item in diary.outbox.attention()] == [None, other, None]


def test_what_never_left_is_withdrawn_without_a_trace(diary):
    segment = a_segment()
    put(diary, segment)
    assert within(diary, diary.outbox.withdraw, segment.id)
    assert diary.outbox.get(segment.id) is None


def test_what_may_have_arrived_cannot_be_withdrawn(diary):
    segment = a_segment()
    put(diary, segment)
    within(diary, diary.outbox.sending, [segment.id])
    assert not within(diary, diary.outbox.withdraw, segment.id)
    within(diary, diary.outbox.back, [segment.id])
    assert not within(diary, diary.outbox.withdraw, segment.id)
    within(diary, diary.outbox.refused, segment.id, "bad_record")
    assert within(diary, diary.outbox.withdraw, segment.id)


def test_a_removal_waits_for_the_segment_it_follows(diary):
    segment = a_segment()
    link = put(diary, segment)
    operation = put_operation(diary, segment)
    assert diary.outbox.waiting(10, now_s=NOW_S, kind="operation") == []
    within(diary, diary.outbox.receipted, segment.id, receipt_for(link, segment))
    assert ids(diary.outbox.waiting(10, now_s=NOW_S, kind="operation")) == [operation.id]
    assert within(diary, diary.outbox.done, operation.id)
    assert not within(diary, diary.outbox.done, operation.id)


def test_unsent_time_is_what_is_approved_and_on_its_way(diary):
    for n, seconds in enumerate((600, 60, 5), start=1):
        put(diary, a_segment(f"2026-11-20T14:{n}0:00Z", seconds))
    first, second, _third = diary.outbox.waiting(10, now_s=NOW_S)
    within(diary, diary.outbox.sending, [first.id])
    within(diary, diary.outbox.refused, second.id, "not_found")
    assert diary.outbox.unsent_seconds() == 605


def is_gone_after(answer, diary, segment, receipt):
    """Does the item leave with this answer, and only with this one?"""
    match answer:
        case "sending":
            within(diary, diary.outbox.sending, [segment.id])
        case "back":
            within(diary, diary.outbox.back, [segment.id])
        case "refuse":
            within(diary, diary.outbox.refused, segment.id, "code")
        case "wrong":
            with suppress(BrokenSeal):
                wrong = replace(receipt, record_sha256="00" * 32)
                return within(diary, diary.outbox.receipted, segment.id, wrong)
        case "receipt":
            return within(diary, diary.outbox.receipted, segment.id, receipt)
    return False


ANSWERS = st.lists(
    st.tuples(
        st.integers(0, 4), st.sampled_from(("sending", "back", "receipt", "wrong", "refuse"))
    ),
    max_size=40,
)


@given(answers=ANSWERS)
def test_any_order_and_repetition_of_answers_receipts_each_item_at_most_once(
    tmp_path_factory, diary_in, answers
):
    diary = diary_in(tmp_path_factory.mktemp("diary"))
    segments = [a_segment(f"2026-11-20T14:{n}0:00Z") for n in range(5)]
    links = [put(diary, segment) for segment in segments]
    left = [
        n
        for n, answer in answers
        if is_gone_after(answer, diary, segments[n], receipt_for(links[n], segments[n]))
    ]
    assert len(left) == len(set(left))
    kept = [n for n in range(5) if diary.outbox.get(segments[n].id) is not None]
    assert sorted(left + kept) == list(range(5))
    diary.close()
