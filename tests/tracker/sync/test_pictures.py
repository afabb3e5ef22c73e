"""Pictures that are under way at the same time share the token, the nonce and the wait."""

import pytest

from tests.tracker.sync.approved import approve, state, with_picture
from tracker.store.outbox import Counts
from tracker.sync.api import TOKEN_PATH

COUNT = 24


@pytest.fixture
def segments(diary):
    """Each with a picture of its own."""
    made = []
    for number in range(COUNT):
        picture = f"picture {number}".encode()
        segment = with_picture(f"2026-11-20T{number // 6:02}:{number % 6}0:00Z", picture)
        made.append(approve(diary, segment, picture))
    return made


def test_each_picture_is_sent_once_and_before_its_segment(diary, market, push, segments):
    push.run()
    puts = [path for method, path in market.seen if method == "PUT"]
    assert len(puts) == len(set(puts)) == len(market.pictures) == COUNT
    assert {state(diary, segment) for segment in segments} == {"receipted"}


def test_a_token_that_ends_under_all_of_them_is_renewed_once(diary, market, push, segments):
    market.access_token = "access-2"
    push.run()
    assert [path for _, path in market.seen].count(TOKEN_PATH) == 1
    assert diary.outbox.counts() == Counts()


def test_a_nonce_that_ends_under_all_of_them_signs_nobody_out(diary, market, push, segments):
    push._api.hello()
    market.nonce = "nonce-2-xxxxxxxx"
    push.run()
    assert diary.outbox.counts() == Counts()


def test_a_sign_in_that_was_ended_elsewhere_keeps_everything(diary, market, push, segments):
    market.access_token, market.refresh_token = "access-2", "refresh-2"
    push.run()
    assert push.sending.state == "signed_out"
    assert diary.outbox.counts() == Counts(waiting=COUNT)


def test_the_wait_that_one_of_them_is_asked_for_holds_for_all(diary, market, push, clock, segments):
    market.fault("/api/v1/snapshots", *[(503, {"Retry-After": "90"}, b"")] * 4)
    push.run()
    tried = len(market.seen)
    market.faults.clear()  # how many were under way when the first was told is chance
    assert diary.outbox.counts() == Counts(waiting=COUNT)
    clock.pass_s(89)
    push.run()
    assert len(market.seen) == tried
    clock.pass_s(1)
    push.run()
    assert diary.outbox.counts() == Counts()


def test_a_picture_that_is_refused_stops_no_other(diary, market, push, segments):
    refusal = (422, {"Content-Type": "application/problem+json"}, b'{"code":"bad_picture"}')
    market.fault(f"/api/v1/snapshots/{segments[7].snapshots[0].sha256}", refusal)
    push.run()
    assert diary.outbox.counts() == Counts(refused=1)
    assert state(diary, segments[7]) == "refused"
