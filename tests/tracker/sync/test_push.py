import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.builders import a_segment
from tests.tracker.sync.approved import (
    PICTURE,
    SEGMENTS,
    altered,
    approve,
    approve_many,
    state,
    with_picture,
)
from tests.tracker.sync.small_market import SmallMarket
from tracker.events import SignInLost
from tracker.store.outbox import Counts
from tracker.store.tables import CONTACTS
from tracker.sync.api import MarketApi
from tracker.sync.push import BATCH_ITEMS, Push
from workdiary.seal import sha256_hex
from workdiary.wire import read_segment, segment_bytes


def test_an_approved_segment_arrives_with_its_picture_and_gets_its_receipt(diary, market, push):
    segment = approve(diary, with_picture(), PICTURE)
    push.run()
    assert market.pictures == {sha256_hex(PICTURE): PICTURE}
    assert read_segment(market.records[str(segment.id)]) == segment
    kept = diary.segments.get(segment.id)
    assert (kept.state, kept.receipt.segment_id) == ("receipted", segment.id)
    assert diary.outbox.counts() == Counts()
    order = [path for _, path in market.seen if not path.endswith("hello")]
    assert order.index(SEGMENTS) > order.index(f"/api/v1/snapshots/{sha256_hex(PICTURE)}")
    assert push.sending.state == "ok"


def test_a_long_backlog_goes_in_batches_in_order(diary, market, push):
    segments = approve_many(diary, BATCH_ITEMS + 20)
    push.run()
    assert list(market.records) == [str(segment.id) for segment in segments]
    assert [path for _, path in market.seen].count(SEGMENTS) == 2
    assert diary.outbox.counts() == Counts()


def test_when_the_marketplace_was_told_is_remembered_with_how_sure_that_is(
    diary, market, push, api
):
    approve(diary, a_segment())
    push.run()
    with diary.database.read() as connection:
        [row] = connection.execute(select(CONTACTS)).all()
    assert row.upto == diary.chain.head().seq
    assert row.uncertain_ms == api.server_time.uncertain_ms >= 500


def test_nothing_is_sent_before_it_is_approved(diary, market, push):
    with diary.database.transaction() as tx:
        diary.segments.open(tx, a_segment())
    push.run()
    assert market.seen == []


@pytest.mark.parametrize("status", [400, 413, 422])
def test_a_batch_refused_whole_for_one_item_is_halved_until_it_is_alone(
    diary, market, push, status
):
    segments = approve_many(diary, 8)
    honest = market.answer

    def answer(method, path, headers, body):
        if path == SEGMENTS and str(segments[5].id).encode() in body:
            return status, {"status": status, "code": "bad_record"}
        return honest(method, path, headers, body)

    market.answer = answer
    push.run()
    assert diary.outbox.counts() == Counts(refused=1)
    assert state(diary, segments[5]) == "refused"
    assert len(market.records) == 7


@pytest.mark.parametrize(
    "fault",
    [
        "drop",
        (500, {"Content-Type": "text/html"}, b"<h1>oops</h1>"),
        (502, {}, b""),
        (503, {"Retry-After": "1"}, b""),
        (429, {"Content-Type": "application/problem+json"}, b'{"code":"slow_down"}'),
        (200, {"Content-Type": "text/html"}, b"<html>Welcome to the hotel</html>"),
        (200, {"Content-Type": "application/json"}, b"{garbage"),
        (200, {"Content-Type": "application/json"}, b'{"kind":"answers","v":1,"items":[]}'),
        (200, {"Content-Type": "application/json"}, b"[1.5]"),
        (200, {"Content-Type": "application/json", "Content-Length": "9000"}, b'{"kind":'),
        (204, {}, b""),
        (302, {"Location": "http://127.0.0.1:9/elsewhere"}, b""),
        (401, {"Content-Type": "text/html"}, b"<html>Pay for the network</html>"),
        (403, {"Content-Type": "text/html"}, b"<html>blocked</html>"),
        (404, {"Content-Type": "application/problem+json"}, b'{"code":"not_found"}'),
    ],
    ids=lambda fault: fault if isinstance(fault, str) else f"{fault[0]}-{fault[2][:12]!r}",
)
def test_whatever_is_no_answer_of_the_marketplace_loses_nothing(diary, market, push, clock, fault):
    segments = approve_many(diary, 3)
    market.fault(SEGMENTS, fault)
    push.run()
    assert diary.outbox.counts() == Counts(waiting=3)
    assert {state(diary, segment) for segment in segments} == {"approved"}
    assert push.sending.state == "offline"
    push.run()
    assert diary.outbox.counts() == Counts(waiting=3)
    clock.pass_s(5)
    push.run()
    assert diary.outbox.counts() == Counts()
    assert {state(diary, segment) for segment in segments} == {"receipted"}


def test_a_marketplace_that_is_down_is_asked_ever_more_seldom(diary, market, push, clock):
    approve(diary, a_segment())
    market.fault(SEGMENTS, *[(503, {}, b"")] * 12)
    tried_after, waited = [], 0
    for _ in range(12):
        before = len(market.seen)
        push.run()
        while len(market.seen) == before:
            clock.pass_s(5)
            waited += 5
            push.run()
        tried_after.append(waited)
        waited = 0
    assert tried_after[1:9] == [5, 10, 20, 40, 80, 160, 300, 300]


def test_a_server_may_ask_for_up_to_an_hour(diary, market, push, clock):
    approve(diary, a_segment())
    market.fault(SEGMENTS, (429, {"Retry-After": "999999999"}, b""))
    push.run()
    clock.pass_s(3_599)
    push.run()
    assert diary.outbox.counts().waiting == 1
    clock.pass_s(1)
    push.run()
    assert diary.outbox.counts() == Counts()


def test_a_person_who_asks_need_not_wait(diary, market, push):
    approve(diary, a_segment())
    market.fault(SEGMENTS, (503, {}, b""))
    push.run()
    push.run(is_asked=True)
    assert diary.outbox.counts() == Counts()


def test_an_answer_lost_after_the_commit_gets_the_same_receipt(diary, market, push, clock):
    segment = approve(diary, a_segment())
    market.fault(SEGMENTS, "drop_after")
    push.run()
    assert state(diary, segment) == "approved"
    (promised,) = market.receipts.values()
    clock.pass_s(5)
    push.run()
    assert list(market.receipts.values()) == [promised]
    assert diary.receipts.of(segment.id).position == promised["position"]


def test_a_damaged_picture_is_named_and_its_segment_kept(diary, market, push):
    segment = approve(diary, with_picture(), PICTURE)
    good = approve(diary, a_segment("2026-11-20T14:30:00Z"))
    (diary.database.path.parent / "snapshots" / sha256_hex(PICTURE)).write_bytes(b"flipped")
    push.run()
    kept = diary.segments.get(segment.id)
    assert (kept.state, kept.code) == ("refused", "picture_damaged")
    assert state(diary, good) == "receipted"
    assert market.pictures == {}


@pytest.mark.parametrize(
    ("status", "code"), [(413, "too_large"), (415, "wrong_type"), (422, "wrong_hash")]
)
def test_a_refused_picture_refuses_its_segment_alone(diary, market, push, status, code):
    segment = approve(diary, with_picture(), PICTURE)
    good = approve(diary, a_segment("2026-11-20T14:30:00Z"))
    problem = json.dumps({"status": status, "code": code}).encode()
    market.fault(
        "/api/v1/snapshots", (status, {"Content-Type": "application/problem+json"}, problem)
    )
    push.run()
    kept = diary.segments.get(segment.id)
    assert (kept.state, kept.code) == ("refused", code)
    assert state(diary, good) == "receipted"


def test_a_hotel_page_is_not_taken_for_an_uploaded_picture(diary, market, push):
    segment = approve(diary, with_picture(), PICTURE)
    market.fault("/api/v1/snapshots", (200, {"Content-Type": "text/html"}, b"<html>Hi</html>"))
    push.run()
    assert state(diary, segment) == "approved"
    assert market.records == {}


def test_what_a_crash_left_on_its_way_is_sent_after_the_next_start(
    diary, market, open_here, api, events, clock
):
    segment = approve(diary, a_segment())
    with diary.database.transaction() as tx:
        diary.outbox.sending(tx, [segment.id])
        diary.segments.move(tx, segment.id, "send")
    diary.close()
    again = open_here()
    Push(again, api, events, clock).run()
    assert state(again, segment) == "receipted"


def test_an_expired_access_token_is_renewed_once_and_the_batch_goes(diary, market, push):
    segment = approve(diary, a_segment())
    market.access_token = "access-2"
    push.run()
    assert state(diary, segment) == "receipted"


def test_a_refused_renewal_signs_out_and_loses_nothing(diary, market, push, heard, api):
    segment = approve(diary, a_segment())
    market.access_token, market.refresh_token = "access-2", "refresh-2"
    push.run()
    push.run()
    assert [event for event in heard if isinstance(event, SignInLost)] == [SignInLost()]
    assert push.sending.state == "signed_out"
    assert state(diary, segment) == "approved"
    assert not api.is_signed_in


def test_a_sign_in_ends_the_wait_for_the_next_try(diary, market, push):
    segment = approve(diary, a_segment())
    market.fault(SEGMENTS, (503, {}, b""))
    push.run()
    push.run()
    assert state(diary, segment) == "approved"
    push.signed_in()
    push.run()
    assert state(diary, segment) == "receipted"


def test_a_tracker_that_is_too_old_says_so_and_keeps_its_items(diary, market, push):
    segment = approve(diary, a_segment())
    market.fault(
        SEGMENTS, (426, {"Content-Type": "application/problem+json"}, b'{"code":"too_old"}')
    )
    push.run()
    assert push.sending.state == "too_old"
    assert state(diary, segment) == "approved"


def test_a_marketplace_that_cannot_be_reached_is_offline(diary, api, credentials, events, clock):
    segment = approve(diary, a_segment())
    gone = SmallMarket(credentials.device_key())
    gone.close()
    nowhere = MarketApi(gone.url, credentials, clock)
    push = Push(diary, nowhere, events, clock)
    push.run()
    nowhere.close()
    assert push.sending.state == "offline"
    assert push.sending.total_count == 1
    assert state(diary, segment) == "approved"


FAULTS = st.lists(
    st.sampled_from(
        [
            "drop",
            "drop_after",
            (500, {}, b""),
            (200, {"Content-Type": "text/html"}, b"<html>"),
            altered(signature="ab" * 64),
        ]
    ),
    max_size=6,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(faults=FAULTS)
def test_after_any_faults_each_segment_is_there_once_with_one_receipt(
    tmp_path_factory, diary_in, api, market, events, clock, faults
):
    diary = diary_in(tmp_path_factory.mktemp("diary"))
    market.faults.clear()
    push = Push(diary, api, events, clock)
    segments = approve_many(diary, 4)
    market.fault(SEGMENTS, *faults)
    for _ in range(2 * len(faults) + 2):
        push.run()
        clock.pass_s(301)
    for segment in segments:
        kept = diary.segments.get(segment.id)
        assert kept.state == "receipted"
        assert kept.receipt.record_sha256 == sha256_hex(segment_bytes(segment))
    assert diary.outbox.counts() == Counts()
    diary.close()


def test_a_hello_that_is_refused_refuses_no_item(diary, market, push, api):
    approve_many(diary, 2)
    api._nonce = None
    body = b'{"status":400,"code":"bad_request"}'
    market.fault("/api/v1/hello", (400, {"Content-Type": "application/problem+json"}, body))
    push.run()
    assert (push.sending.state, diary.outbox.counts()) == ("offline", Counts(waiting=2))
