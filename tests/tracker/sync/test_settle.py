import pytest

from tests.builders import a_segment, an_id
from tests.tracker.sync.approved import (
    PICTURE,
    SEGMENTS,
    altered,
    approve,
    approve_many,
    remove,
    state,
    with_picture,
)
from tracker.events import SegmentsChanged
from tracker.store.outbox import Counts
from workdiary.seal import SigningKey


def test_a_segment_removed_before_it_was_sent_never_leaves(diary, market, push):
    segment = approve(diary, a_segment())
    with diary.database.transaction() as tx:
        assert diary.outbox.withdraw(tx, segment.id)
        diary.segments.move(tx, segment.id, "remove")
    push.run()
    assert market.records == {}
    assert state(diary, segment) == "removed"


def test_a_removal_after_the_receipt_goes_as_an_operation(diary, market, push):
    segment = approve(diary, a_segment())
    push.run()
    operation = remove(diary, segment)
    push.run()
    assert market.operations == [operation]
    assert state(diary, segment) == "removed"
    assert diary.outbox.counts() == Counts()


def test_a_removal_in_a_locked_week_is_undone_here_and_says_why(diary, market, push):
    segment = approve(diary, a_segment())
    push.run()
    operation = remove(diary, segment)
    market.refusals[str(operation.id)] = {
        "state": "refused",
        "code": "week_locked",
        "detail": "The week is locked.",
    }
    push.run()
    kept = diary.segments.get(segment.id)
    assert (kept.state, kept.code) == ("receipted", "week_locked")
    (item,) = diary.outbox.attention()
    assert (item.code, item.detail) == ("week_locked", "The week is locked.")


def test_one_bad_item_of_many_is_refused_and_the_others_arrive(diary, market, push, heard):
    segments = approve_many(diary, 10)
    bad = segments[4]
    market.refusals[str(bad.id)] = {
        "state": "refused",
        "code": "before_contract",
        "detail": "Before the contract began.",
    }
    push.run()
    kept = diary.segments.get(bad.id)
    assert (kept.state, kept.code) == ("refused", "before_contract")
    assert [state(diary, s) for s in segments if s is not bad] == ["receipted"] * 9
    assert (push.sending.refused_count, push.sending.refused_code) == (1, "before_contract")
    changed = {id for event in heard if isinstance(event, SegmentsChanged) for id in event.ids}
    assert changed == {segment.id for segment in segments}
    push.run()
    assert market.deliveries[str(bad.id)] == 1


def test_an_overlap_is_parked_with_the_other_and_stays_so_when_asked_again(
    diary, market, push, clock
):
    segment, other = approve(diary, a_segment()), an_id()
    market.refusals[str(segment.id)] = {"state": "parked", "code": "overlap", "other": str(other)}
    push.run()
    clock.pass_s(86_400)
    push.run()
    kept = diary.segments.get(segment.id)
    assert (kept.state, kept.code, kept.other_id) == ("parked", "overlap", other)
    assert market.deliveries[str(segment.id)] == 2
    assert push.sending.parked_count == 1


def test_a_clock_ahead_is_offered_again_when_its_time_has_come(diary, market, push, clock):
    segment = approve(diary, a_segment())
    market.refusals[str(segment.id)] = {"state": "parked", "code": "clock_ahead", "other": None}
    push.run()
    push.run()
    assert market.deliveries[str(segment.id)] == 1
    market.refusals.clear()
    clock.pass_s(60)
    push.run()
    assert state(diary, segment) == "receipted"


@pytest.mark.parametrize(
    "facts",
    [
        {"signature": "ab" * 64},
        {"record_sha256": "ab" * 32},
        {"position": 9},
        {"key": "k9"},
        {"signature": "short"},
    ],
    ids=lambda facts: next(iter(facts)),
)
def test_a_receipt_that_does_not_hold_settles_nothing_and_delays_no_other(
    diary, market, push, clock, facts
):
    first, second = approve_many(diary, 2)
    market.fault(SEGMENTS, altered(**facts))
    push.run()
    assert (state(diary, first), state(diary, second)) == ("approved", "receipted")
    assert diary.receipts.of(first.id) is None
    clock.pass_s(300)
    push.run()
    assert state(diary, first) == "receipted"


def test_a_partial_answer_settles_what_it_answers(diary, market, push, clock):
    first, second, third = approve_many(diary, 3)

    def garble_the_second(status, value):
        return status, value | {"items": [value["items"][0], {"id": 5}, value["items"][2]]}

    market.fault(SEGMENTS, garble_the_second)
    push.run()
    states = [state(diary, segment) for segment in (first, second, third)]
    assert states == ["receipted", "approved", "receipted"]
    clock.pass_s(300)
    push.run()
    assert state(diary, second) == "receipted"


def test_answers_in_another_order_settle_nothing_wrongly(diary, market, push, clock):
    segments = approve_many(diary, 2)
    market.fault(SEGMENTS, lambda s, v: (s, v | {"items": v["items"][::-1]}))
    push.run()
    assert [state(diary, segment) for segment in segments] == ["approved", "approved"]
    clock.pass_s(300)
    push.run()
    assert [state(diary, segment) for segment in segments] == ["receipted", "receipted"]


def test_a_rotated_key_is_learned_from_the_published_list(diary, market, push):
    approve(diary, a_segment())
    push.run()
    market.keys["k2"] = SigningKey.from_bytes(b"n" * 32)
    market.signs_with = "k2"
    second = approve(diary, a_segment("2026-11-20T15:20:00Z"))
    push.run()
    assert diary.receipts.of(second.id).key_id == "k2"


def test_a_lost_picture_on_the_server_is_sent_again(diary, market, push, clock):
    segment = approve(diary, with_picture(), PICTURE)
    other = approve(diary, with_picture("2026-11-20T14:30:00Z"), PICTURE)
    market.fault(SEGMENTS, (503, {}, b""))
    push.run()
    market.pictures.clear()
    clock.pass_s(5)
    push.run()
    assert state(diary, segment) == state(diary, other) == "approved"
    clock.pass_s(300)
    push.run()
    assert state(diary, segment) == state(diary, other) == "receipted"


def test_a_segment_removed_while_its_answer_was_lost_stays_removed(diary, market, push, clock):
    segment = approve(diary, a_segment())
    market.fault(SEGMENTS, "drop_after")
    push.run()
    with diary.database.transaction() as tx:
        assert not diary.outbox.withdraw(tx, segment.id)
    operation = remove(diary, segment)
    clock.pass_s(5)
    push.run()
    assert state(diary, segment) == "removed"
    assert market.operations == [operation]
    assert diary.outbox.counts() == Counts()


def test_a_segment_removed_before_it_arrived_sends_no_picture_and_leaves_no_rest(
    diary, market, push, clock
):
    segment = approve(diary, with_picture(), PICTURE)
    market.fault("/api/v1/snapshots", (503, {}, b""))
    push.run()
    remove(diary, segment)
    market.refusals[str(segment.id)] = {"state": "refused", "code": "picture_missing"}
    clock.pass_s(5)
    push.run()
    assert market.pictures == {}
    assert state(diary, segment) == "removed"
    assert diary.outbox.counts() == Counts()


def test_parked_time_counts_once_the_other_one_is_gone(diary, market, push, clock):
    segment = approve(diary, a_segment())
    market.refusals[str(segment.id)] = {"state": "parked", "code": "overlap", "other": None}
    push.run()
    assert state(diary, segment) == "parked"
    market.refusals.clear()
    push.run()
    assert state(diary, segment) == "parked"
    clock.pass_s(601)
    push.run()
    assert (state(diary, segment), diary.outbox.counts()) == ("receipted", Counts())


def test_to_be_restored_a_removed_segment_is_sent_again_with_its_picture(diary, market, push):
    segment = approve(diary, with_picture(), PICTURE)
    push.run()
    remove(diary, segment)
    push.run()
    market.pictures.clear()  # dropped with the record, as a marketplace does
    restoring = remove(diary, segment, "restore")
    market.refusals[str(restoring.id)] = {"state": "refused", "code": "record_missing"}
    push.run()
    del market.refusals[str(restoring.id)]
    push.run()
    assert market.deliveries[str(segment.id)] == 2 and len(market.pictures) == 1
    assert market.operations[-1] == restoring and state(diary, segment) == "receipted"
    assert not diary.outbox.counts().waiting


def test_a_restoring_that_is_refused_again_and_again_is_undone_here(diary, market, push):
    segment = approve(diary, a_segment())
    push.run()
    remove(diary, segment)
    push.run()
    restoring = remove(diary, segment, "restore")
    market.refusals[str(restoring.id)] = {"state": "refused", "code": "record_missing"}
    for _ in range(4):
        push.run()
    assert state(diary, segment) == "removed"
