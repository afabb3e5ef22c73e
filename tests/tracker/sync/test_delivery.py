from tests.builders import a_segment
from tests.tracker.sync.approved import approve, approve_many
from tracker.sync import delivery


def keep_here(diary, count=1):
    """Chained, and never sent."""
    with diary.database.transaction() as tx:
        for number in range(count):
            diary.chain.append(tx, str(number).encode(), b"s" * 16)


def test_what_never_leaves_is_told_as_a_hash_so_the_chain_has_no_gap(diary, market, push):
    keep_here(diary, 2)
    approve(diary, a_segment())
    push.run()
    assert len(market.chain) == 4 and len(market.records) == 1
    assert diary.chain.told() == 3


def test_a_marketplace_that_was_restored_gets_the_chain_again(diary, market, push):
    approve_many(diary, 3)
    push.run()
    del market.chain[2:]
    approve(diary, a_segment())
    push.run()
    assert len(market.chain) == 5 and not diary.outbox.counts().waiting


def test_a_diary_that_was_copied_goes_back_to_what_both_share(diary, market, push):
    approve_many(diary, 3)
    push.run()
    market.chain[2:] = ["ab" * 32] * 4
    approve(diary, a_segment())
    push.run()
    assert market.chain[-1] == diary.chain.head().hash


def test_a_long_piece_goes_in_parts(diary, market, push, monkeypatch):
    monkeypatch.setattr(delivery, "PIECE_LINKS", 2)
    keep_here(diary, 5)
    approve(diary, a_segment())
    push.run()
    assert len(market.chain) == 7
    assert market.seen.count(("POST", "/api/v1/segments")) == 3
