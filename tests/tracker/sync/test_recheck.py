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
