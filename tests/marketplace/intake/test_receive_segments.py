import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

import pytest
from django.db import connection

from marketplace.errors import Conflict, RuleBroken
from marketplace.intake.answers import ParkedItem, Receipted, RefusedItem
from marketplace.intake.models import ChainPiece, Segment
from tests.builders import OTHER_CONTRACT, a_segment, an_id, unix
from tests.fakes import FakeClock
from tests.marketplace.conftest import (
    SendingTracker,
    a_contract,
    a_device,
    a_picture,
    a_snapshot_of,
)
from workdiary.log import leaf_hash, root
from workdiary.receipt import check_receipt
from workdiary.seal import SigningKey
from workdiary.wire import read_link, read_receipt, segment_bytes

BACK_TO_BACK = [f"2026-11-20T14:{minute}:00Z" for minute in (10, 20, 30)]


def receipt_of(answer):
    assert isinstance(answer, Receipted), answer
    return read_receipt(json.loads(answer.receipt))


def test_a_segment_is_kept_and_receipted(market):
    segment = a_segment()
    receipt = receipt_of(market.receive(segment))
    check_receipt(receipt, market.seal.public_hex)
    assert (receipt.segment_id, receipt.is_late) == (segment.id, False)
    assert market.diary_of(market.contract) == [segment]


def test_a_segment_sent_twice_is_kept_once(market):
    link = market.tracker.link(segment_bytes(a_segment()))
    first = market.send(link)
    market.clock.pass_s(3600)
    assert market.send(link) == first
    assert market.send(link, link) == first * 2
    assert Segment.objects.count() == 1


def test_the_same_id_with_other_contents_is_refused(market):
    segment = a_segment()
    market.receive(segment)
    changed = replace(segment, memo="Something else")
    assert market.receive(changed) == RefusedItem(segment.id, "id_reused")
    assert market.diary_of(market.contract) == [segment]


def test_a_bad_item_delays_no_other(market):
    good, foreign = a_segment(), a_segment("2026-11-20T14:30:00Z", contract_id=an_id())
    also_good = a_segment("2026-11-20T14:40:00Z")
    answers = market.send(
        market.tracker.link(segment_bytes(good)),
        market.tracker.link(segment_bytes(foreign)),
        {"kind": "link", "v": 1},
        market.tracker.link(segment_bytes(also_good)),
    )
    assert [type(answer) for answer in answers] == [Receipted, RefusedItem, RefusedItem, Receipted]
    assert answers[1] == RefusedItem(foreign.id, "not_found")
    assert answers[2] == RefusedItem(None, "missing_field")


def test_a_thousand_back_to_back_segments_never_overlap(market):
    first_s = unix("2026-11-16T00:00:00Z")
    segments = [
        replace(a_segment(), id=an_id(), starts_s=at, ends_s=at + 300, minutes=())
        for at in range(first_s, first_s + 1000 * 300, 300)
    ]
    for half in (segments[:500], segments[500:]):
        answers = market.send(*(market.tracker.link(segment_bytes(s)) for s in half))
        assert {type(answer) for answer in answers} == {Receipted}
    assert sum(s.seconds for s in market.diary_of(market.contract)) == 300_000


def test_the_same_seconds_on_another_contract_are_parked(market):
    first = a_segment()
    market.receive(first)
    second = a_segment("2026-11-20T14:25:00Z", 60, contract_id=OTHER_CONTRACT)
    assert market.receive(second) == ParkedItem(second.id, "overlap", first.id)
    assert market.diary_of(market.logo) == []


def test_two_devices_of_a_freelancer_cannot_count_the_same_seconds(market):
    first = a_segment()
    market.receive(first)
    key = SigningKey.generate()
    desktop = SendingTracker(a_device(market.andris, key), key)
    second = a_segment(contract_id=OTHER_CONTRACT)
    [answer] = market.send(desktop.link(segment_bytes(second)), by=desktop)
    assert answer == ParkedItem(second.id, "overlap", first.id)


def test_another_freelancer_may_work_in_the_same_seconds(market):
    market.receive(a_segment())
    key = SigningKey.generate()
    theirs = a_contract(market.jonas, market.northwind)
    tracker = SendingTracker(a_device(market.jonas, key), key)
    segment = a_segment(contract_id=theirs.id)
    [answer] = market.send(tracker.link(segment_bytes(segment)), by=tracker)
    assert isinstance(answer, Receipted)


def test_time_from_the_future_is_parked_and_taken_when_its_time_has_come(market):
    ahead = a_segment("2026-11-20T15:00:00Z", 600)
    link = market.tracker.link(segment_bytes(ahead))
    assert market.send(link) == [ParkedItem(ahead.id, "clock_ahead")]
    assert market.send(link) == [ParkedItem(ahead.id, "clock_ahead")]
    market.clock.pass_s(480)  # 15:08:00: two minutes before its end
    [answer] = market.send(link)
    assert isinstance(answer, Receipted)


@pytest.mark.parametrize(
    ("instant", "is_late"),
    [("2026-11-23T11:59:59Z", False), ("2026-11-23T12:00:00Z", True)],
)
def test_the_lock_belongs_to_the_second_that_is_promised(market, instant, is_late):
    market.clock.jump_s(unix(instant) - market.clock.now_s)
    assert receipt_of(market.receive(a_segment())).is_late is is_late


class Ticking(FakeClock):
    """A second passes at each look."""

    def read(self):
        return self.pass_s(1)


def test_edge_2_a_batch_under_way_at_the_lock_is_late_as_a_whole_and_the_one_before_is_not(market):
    links = [market.tracker.link(segment_bytes(a_segment(at))) for at in BACK_TO_BACK]
    market.clock.jump_s(unix("2026-11-23T11:59:59Z") - market.clock.now_s)
    before = market.send(links[0])
    market.clock = Ticking(unix("2026-11-23T11:59:58Z"))
    under_way = market.send(*links)
    late = [receipt_of(answer).is_late for answer in under_way]
    assert (receipt_of(before[0]).is_late, late) == (False, [False, True, True])


def test_edge_5_the_last_segment_of_sunday_held_for_an_hour_is_in_its_week(market):
    market.clock.jump_s(unix("2026-11-23T01:00:00Z") - market.clock.now_s)
    last = a_segment("2026-11-22T23:50:00Z")
    assert not receipt_of(market.receive(last)).is_late
    assert Segment.objects.get().week_s == unix("2026-11-16T00:00:00Z")


def test_time_before_the_contract_is_refused(market):
    early = a_segment("2026-10-31T23:50:00Z")
    assert market.receive(early) == RefusedItem(early.id, "before_contract")


def test_a_picture_that_was_not_sent_is_asked_for(market):
    picture = a_picture()
    segment = a_segment(snapshots=(a_snapshot_of(picture, unix("2026-11-20T14:24:00Z")),))
    link = market.tracker.link(segment_bytes(segment))
    assert market.send(link) == [RefusedItem(segment.id, "picture_missing")]
    assert market.keep_picture(picture)
    [answer] = market.send(link)
    assert isinstance(answer, Receipted)


def named(market, time):
    """A segment whose picture says what was in use, as a foreign program may send it."""
    picture = a_picture()
    market.keep_picture(picture)
    shot = replace(a_snapshot_of(picture, unix(time)), app="Mail", title="Offer from a rival")
    return a_segment(snapshots=(shot,))


def test_a_window_title_is_refused_where_the_contract_never_let_it_be_noted(market):
    segment = named(market, "2026-11-20T14:24:00Z")
    assert market.receive(segment) == RefusedItem(segment.id, "titles_off")
    assert not Segment.objects.exists()


def test_a_window_title_from_before_the_contract_stopped_taking_them_is_kept(market):
    market.contract.changes.create(
        from_s=1, before={"takes_titles": True}, after={"takes_titles": False}
    )
    assert isinstance(market.receive(named(market, "2026-11-20T14:24:00Z")), Receipted)


def test_anothers_picture_cannot_be_named(market):
    picture = a_picture()
    market.keep_picture(picture, member=market.jonas)
    segment = a_segment(snapshots=(a_snapshot_of(picture, unix("2026-11-20T14:24:00Z")),))
    assert market.receive(segment) == RefusedItem(segment.id, "picture_missing")


def test_manual_time_needs_a_contract_that_takes_it(market):
    manual = a_segment(kind="manual")
    assert market.receive(manual) == RefusedItem(manual.id, "manual_not_allowed")


def test_a_link_that_another_key_signed_is_refused(market):
    other = SendingTracker(market.device, SigningKey.generate())
    with pytest.raises(RuleBroken, match="bad_signature"):
        market.send(other.link(segment_bytes(a_segment())), by=other)
    assert not Segment.objects.exists()


def test_a_link_under_another_devices_name_is_refused(market):
    link = market.tracker.link(segment_bytes(a_segment()))
    [answer] = market.send(link | {"device": str(an_id())})
    assert isinstance(answer, RefusedItem) and answer.code == "wrong_device"
    market.tracker.chain_id = an_id()
    with pytest.raises(RuleBroken, match="wrong_device"):
        market.receive(a_segment("2026-11-20T14:30:00Z"))


@pytest.mark.parametrize("change", [{"seq": 2}, {"prev": "11" * 32}, {"salt": "11" * 16}])
def test_a_record_that_is_not_where_its_link_says_is_refused(market, change):
    segment = a_segment()
    [answer] = market.send(market.tracker.link(segment_bytes(segment)) | change)
    assert answer == RefusedItem(segment.id, "bad_link")


def test_of_what_never_leaves_the_server_knows_a_hash_and_no_gap(market):
    market.tracker.link(segment_bytes(a_segment(memo="Private")))
    shown = a_segment("2026-11-20T14:30:00Z")
    assert isinstance(market.receive(shown), Receipted)
    [piece] = ChainPiece.objects.all()
    assert (piece.after, piece.upto, bytes(piece.inners)) == (0, 2, b"".join(market.tracker.inners))
    assert market.diary_of(market.contract) == [shown]


@contextmanager
def piece_from(tracker, *, after):
    """Meanwhile it sends only what is behind this link."""
    whole = tracker.piece
    tracker.piece = lambda: whole(after)
    yield
    tracker.piece = whole


def test_a_piece_that_follows_nothing_known_says_where_to_begin(market):
    market.receive(a_segment())
    known = market.tracker.hashes[1]
    market.tracker.link(b"kept here")
    market.tracker.link(b"kept here too")
    with (
        pytest.raises(Conflict) as gap,
        piece_from(market.tracker, after=2),
    ):
        market.receive(a_segment("2026-11-20T14:30:00Z"))
    assert gap.value.code == "chain_gap"
    assert gap.value.facts == {"seq": 1, "hash": known}


def test_an_item_may_come_again_long_after_its_piece(market):
    foreign = market.tracker.link(segment_bytes(a_segment()))
    market.send()
    for minute in (3, 4, 5):
        market.receive(a_segment(f"2026-11-20T14:{minute}0:00Z"))
    with piece_from(market.tracker, after=4):
        [answer] = market.send(foreign)
    assert isinstance(answer, Receipted)
    assert ChainPiece.objects.count() == 4


def test_a_new_device_tells_its_name_with_its_first_link(market):
    key = SigningKey.generate()
    device = a_device(market.andris, key, chain_id=None)
    tracker = SendingTracker(device, key)
    tracker.chain_id = an_id()
    [answer] = market.send(tracker.link(segment_bytes(a_segment())), by=tracker)
    assert isinstance(answer, Receipted)
    device.refresh_from_db()
    assert device.chain_id == tracker.chain_id


def test_a_cloned_disk_is_noticed(market):
    first = a_segment()
    market.receive(first)
    copy = SendingTracker(market.device, market.tracker.key)
    later = [a_segment(f"2026-11-20T14:{minute}0:00Z") for minute in (3, 4)]
    for segment in later:
        answer, *_ = market.send(copy.link(segment_bytes(segment)), by=copy)
        assert answer == ParkedItem(segment.id, "fork")
    assert market.diary_of(market.contract) == [first]
    assert isinstance(market.receive(a_segment("2026-11-20T14:50:00Z")), Receipted)


def test_every_receipt_is_in_the_log_it_names(market):
    links = [
        market.tracker.link(segment_bytes(a_segment(f"2026-11-20T14:{minute}0:00Z")))
        for minute in range(5)
    ]
    receipts = [receipt_of(answer) for link in links for answer in market.send(link)]
    leaves = [leaf_hash(bytes.fromhex(read_link(link).hash)) for link in links]
    for position, receipt in enumerate(receipts):
        assert root(leaves[: receipt.log_size]).hex() == receipt.log_root
        assert (receipt.position, receipt.log_size) == (position, position + 1)


def test_one_segment_from_fifty_callers_at_once_is_one_row(real_market):
    link = real_market.tracker.link(segment_bytes(a_segment()))

    def send(_):
        try:
            return real_market.send(link)
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, range(50)))
    assert all(answer == answers[0] for answer in answers)
    assert isinstance(answers[0][0], Receipted)
    assert Segment.objects.count() == 1


def test_the_same_seconds_from_two_devices_at_once_count_once(real_market):
    market = real_market
    key = SigningKey.generate()
    desktop = SendingTracker(a_device(market.andris, key), key)
    jobs = []
    for minute in range(0, 20):
        at = f"2026-11-20T{10 + minute // 6:02}:{minute % 6}0:00Z"
        jobs.append((market.tracker.link(segment_bytes(a_segment(at))), market.tracker))
        other = a_segment(at, 300, contract_id=OTHER_CONTRACT)
        jobs.append((desktop.link(segment_bytes(other)), desktop))

    def send(job):
        try:
            return market.send(job[0], by=job[1])[0]
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(send, jobs))
    kinds = [type(answer) for answer in answers]
    assert kinds.count(Receipted) == 20 and kinds.count(ParkedItem) == 20
