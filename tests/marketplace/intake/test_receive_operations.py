import pytest
from django.db import IntegrityError, transaction

from marketplace.intake.answers import DoneItem, ParkedItem, Receipted, RefusedItem
from marketplace.intake.models import Operation, Picture, Segment
from marketplace.intake.queries import segment_of
from marketplace.intake.tombstone import sweep
from marketplace.intake.verify_diaries import verify_diaries
from tests.builders import OTHER_CONTRACT, a_segment, unix
from tests.marketplace.conftest import a_picture, a_snapshot_of
from workdiary.seal import SigningKey, sha256_hex
from workdiary.wire import segment_bytes

AT = unix("2026-11-20T14:24:00Z")


def test_a_removed_segment_leaves_a_tombstone_and_no_picture(market):
    picture = a_picture()
    market.keep_picture(picture)
    segment = a_segment(snapshots=(a_snapshot_of(picture, AT),))
    market.receive(segment)
    assert isinstance(market.operate("remove", segment, 1), DoneItem)
    assert market.diary_of(market.contract) == []
    assert segment_of(market.maya, segment.id).state == "removed"
    assert not market.blobs.has(sha256_hex(picture))


def test_a_late_copy_of_a_removed_segment_never_revives_it(market):
    segment = a_segment()
    link = market.tracker.link(segment_bytes(segment))
    [receipt] = market.send(link)
    market.operate("remove", segment, 1)
    assert market.send(link) == [receipt]
    assert Segment.objects.get().state == "removed"


def test_a_restored_segment_counts_again(market):
    picture = a_picture()
    market.keep_picture(picture)
    segment = a_segment(snapshots=(a_snapshot_of(picture, AT),))
    link = market.tracker.link(segment_bytes(segment))
    market.send(link)
    market.operate("remove", segment, 1)
    market.send(link)
    refused = market.operate("restore", segment, 2)
    assert isinstance(refused, RefusedItem) and refused.code == "picture_missing"
    market.keep_picture(picture)
    assert isinstance(market.operate("restore", segment, 2), DoneItem)
    assert market.diary_of(market.contract) == [segment]
    assert Picture.objects.get().forgotten_s is None


def test_a_segment_whose_seconds_were_taken_meanwhile_comes_back_parked(market):
    segment, other = a_segment(), a_segment(contract_id=OTHER_CONTRACT)
    link = market.tracker.link(segment_bytes(segment))
    market.send(link)
    market.operate("remove", segment, 1)
    market.receive(other)
    market.send(link)
    answer = market.operate("restore", segment, 2)
    assert isinstance(answer, ParkedItem)
    assert (answer.code, answer.other_id) == ("overlap", other.id)


def test_removing_one_of_two_that_overlap_lets_the_other_count(market):
    first, second = a_segment(), a_segment(contract_id=OTHER_CONTRACT)
    market.receive(first)
    link = market.tracker.link(segment_bytes(second))
    assert isinstance(market.send(link)[0], ParkedItem)
    market.operate("remove", first, 1)
    assert market.diary_of(market.logo) == [second]
    assert isinstance(market.send(link)[0], Receipted)


def test_a_new_memo_is_shown_and_the_recorded_one_stays_sealed(market):
    segment = a_segment()
    market.receive(segment)
    assert isinstance(market.operate("memo", segment, 1, "Checkout: rounding"), DoneItem)
    kept = segment_of(market.maya, segment.id)
    assert (kept.memo, kept.segment) == ("Checkout: rounding", segment)


def test_operations_in_any_order_end_in_the_same_state(market):
    segment = a_segment()
    market.receive(segment)
    market.operate("restore", segment, 3)
    market.operate("remove", segment, 2)
    market.operate("memo", segment, 1, "First")
    kept = segment_of(market.andris, segment.id)
    assert (kept.state, kept.memo) == ("counted", "First")


def test_an_operation_sent_twice_is_done_once(market):
    segment = a_segment()
    market.receive(segment)
    market.operate("remove", segment, 1)
    held = Operation.objects.get()
    link = {
        "kind": "link",
        "v": 1,
        "device": str(market.device.chain_id),
        "seq": held.seq,
        "prev": held.prev,
        "salt": held.salt,
        "record": bytes(held.payload).decode(),
    }
    assert market.operations(link) == [DoneItem(held.id)]
    assert Operation.objects.count() == 1


@pytest.mark.parametrize("kind", ["remove", "restore", "memo"])
def test_nothing_of_a_locked_week_changes(market, kind):
    segment = a_segment()
    market.receive(segment)
    market.clock.jump_s(unix("2026-11-23T12:00:00Z") - market.clock.now_s)
    answer = market.operate(kind, segment, 1, "New" if kind == "memo" else None)
    assert isinstance(answer, RefusedItem) and answer.code == "week_locked"
    assert market.diary_of(market.contract) == [segment]


def test_anothers_segment_is_not_found(market):
    answer = market.operate("remove", a_segment(), 1)
    assert isinstance(answer, RefusedItem) and answer.code == "not_found"


def a_tombstone(market):
    """A segment with a memo, removed; what its record said, and the link that carried it."""
    segment = a_segment(memo="Secret plans")
    link = market.tracker.link(segment_bytes(segment))
    market.send(link)
    market.operate("memo", segment, 1, "More secret plans")
    market.operate("remove", segment, 2)
    return segment, link


def test_a_tombstone_keeps_the_hash_and_drops_the_content(market):
    segment, _ = a_tombstone(market)
    row = Segment.objects.get()
    assert (bytes(row.payload), row.salt, row.memo, row.level) == (b"", "", "", None)
    words = Operation.objects.get(kind="memo")
    assert (bytes(words.payload), words.salt, len(words.inner)) == (b"", "", 64)
    kept = segment_of(market.maya, segment.id)
    assert (kept.segment.memo, kept.segment.minutes, kept.segment.seconds) == ("", (), 600)
    assert list(verify_diaries(market.blobs)) == []


def test_a_record_comes_back_only_by_being_sent_again_before_the_restoring(market):
    segment, link = a_tombstone(market)
    refused = market.operate("restore", segment, 3)
    assert isinstance(refused, RefusedItem) and refused.code == "record_missing"
    [again] = market.send(link)
    assert isinstance(again, Receipted)
    assert Segment.objects.get().state == "removed"
    assert segment_of(market.maya, segment.id).segment.memo == ""
    assert isinstance(market.operate("restore", segment, 3), DoneItem)
    assert segment_of(market.maya, segment.id).memo == "Secret plans"
    assert isinstance(market.operate("memo", segment, 4, "More plans"), DoneItem)
    assert segment_of(market.maya, segment.id).memo == "More plans"
    assert market.diary_of(market.contract) == [segment]
    assert list(verify_diaries(market.blobs)) == []


def test_content_that_no_restoring_followed_is_swept_away(market):
    _, link = a_tombstone(market)
    market.send(link)
    assert list(verify_diaries(market.blobs)) == []
    assert (
        sweep(market.seal, now_s=market.clock.now_s),
        sweep(market.seal, now_s=market.clock.now_s),
    ) == (1, 0)
    assert bytes(Segment.objects.get().payload) == b""


def test_a_memo_that_comes_after_the_removing_is_swept_away_and_the_key_is_published(market):
    segment, _ = a_tombstone(market)
    market.operate("memo", segment, 3, "Secret again")
    assert list(verify_diaries(market.blobs)) == []
    market.seal = SigningKey.from_bytes(b"n" * 32)
    assert sweep(market.seal, now_s=market.clock.now_s) == 1
    assert {bytes(one.payload) for one in Operation.objects.filter(kind="memo")} == {b""}
    assert list(verify_diaries(market.blobs)) == []


def test_the_words_of_time_that_counts_are_not_dropped(market):
    segment = a_segment()
    market.receive(segment)
    market.operate("memo", segment, 1, "Tax rounding")
    held = Operation.objects.get()
    gone = {"payload": b"", "salt": "", "inner": held.inner_hash.hex()}
    with pytest.raises(IntegrityError), transaction.atomic():
        Operation.objects.update(**gone)
    market.operate("remove", segment, 2)
    with pytest.raises(IntegrityError), transaction.atomic():
        Operation.objects.filter(kind="memo").update(payload=b"x")
    with pytest.raises(IntegrityError), transaction.atomic():
        Operation.objects.filter(kind="remove").update(**gone)


def test_recorded_content_is_not_dropped_from_time_that_counts(market):
    market.receive(a_segment())
    with pytest.raises(IntegrityError), transaction.atomic():
        Segment.objects.update(payload=b"")
