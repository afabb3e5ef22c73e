import pytest

from tests.builders import a_segment
from tests.tracker.sync.approved import approve, approve_many, remove, state, with_picture


def test_a_restored_marketplace_gets_everything_since_again(diary, market, push, pull, clock):
    segments = approve_many(diary, 6)
    shown = approve(diary, with_picture(), b"RIFF....WEBP" * 50)
    push.run()
    remove(diary, segments[5])
    push.run()
    assert pull.run() and not diary.outbox.counts().waiting
    market.restore(4)
    market.operations.clear()
    pull._recheck._next_ms = 0
    assert pull.run()
    assert diary.outbox.counts().waiting == 4
    assert [one["position"] for one in market.lost] == [4, 5, 6]
    push.run()
    clock.jump_s(120)  # its picture was lost too: found out, waited, sent again
    push.run(is_asked=True)
    assert len(market.records) == 7 and len(market.operations) == 1
    assert diary.receipts.of(shown.id).position == 6
    assert not diary.outbox.counts().waiting


def test_a_log_that_only_grew_offers_nothing_again(diary, market, push, pull):
    approve_many(diary, 3)
    push.run()
    assert pull.run()
    assert not diary.outbox.counts().waiting


def test_a_head_that_nobody_signed_is_not_the_marketplaces(diary, market, push, pull):
    approve_many(diary, 1)
    push.run()
    market.fault("/api/v1/contracts/", lambda status, value: (status, value | {"made_s": 1}))
    assert not pull.run()


def test_an_operation_older_than_what_is_lost_is_offered_again(diary, market, push, pull):
    segments = approve_many(diary, 4)
    push.run()
    remove(diary, segments[0])
    approve(diary, with_picture(), b"RIFF....WEBP" * 50)  # sent first: segments go before
    push.run()
    assert pull.run() and len(market.operations) == 1
    market.restore(4)
    market.operations.clear()
    pull._recheck._next_ms = 0
    assert pull.run()
    assert diary.outbox.counts().waiting == 2


def test_what_a_restored_marketplace_no_longer_takes_is_said_so(diary, market, push, pull):
    segments = approve_many(diary, 3)
    push.run()
    assert pull.run()
    market.restore(1)
    other = {"state": "parked", "code": "overlap", "other": None}
    market.refusals[str(segments[1].id)] = other
    market.refusals[str(segments[2].id)] = {"state": "refused", "code": "week_locked"}
    pull._recheck._next_ms = 0
    assert pull.run()
    push.run()
    assert [state(diary, segment) for segment in segments] == ["receipted", "parked", "refused"]


@pytest.mark.parametrize("left", [0, 2])
@pytest.mark.parametrize("since", [1, 3, 6])
def test_a_loss_is_noticed_however_much_was_received_since(diary, market, push, pull, left, since):
    first = approve_many(diary, 3)
    push.run()
    assert pull.run()
    market.restore(left)
    later = [approve(diary, a_segment(f"2026-11-20T10:{n}0:00Z")) for n in range(since)]
    push.run()  # before the next comparison: its receipts name heads of another turn of the log
    assert not diary.outbox.counts().waiting
    pull._recheck._next_ms = 0
    assert pull.run()
    assert diary.outbox.counts().waiting == 3 - left
    push.run()
    pull._recheck._next_ms = 0
    assert pull.run()
    assert not diary.outbox.counts().waiting
    assert market.records.keys() == {str(one.id) for one in (*first, *later)}


def test_a_loss_of_what_was_received_since_the_last_proof_is_noticed(diary, market, push, pull):
    segments = approve_many(diary, 2)
    push.run()
    assert pull.run()
    for at in ("2026-11-20T10:00:00Z", "2026-11-20T10:10:00Z", "2026-11-20T10:20:00Z"):
        segments.append(approve(diary, a_segment(at)))
        push.run()
    market.restore(3)
    for at in ("2026-11-20T11:00:00Z", "2026-11-20T11:10:00Z", "2026-11-20T11:20:00Z"):
        segments.append(approve(diary, a_segment(at)))
        push.run()
    pull._recheck._next_ms = 0
    assert pull.run()
    assert [item.segment_id for item in diary.outbox.waiting(9, now_s=2**40, kind="segment")] == [
        one.id for one in segments[3:5]
    ]
    push.run()
    assert market.records.keys() == {str(one.id) for one in segments}
