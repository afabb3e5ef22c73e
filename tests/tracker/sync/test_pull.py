from dataclasses import replace

import pytest

from tests.builders import CONTRACT, terms
from tests.tracker.sync.approved import PICTURE, approve, with_picture
from tests.tracker.ui import a_week
from tracker.errors import PictureDamaged
from tracker.events import ContractsFetched, NewsCame, SegmentsChanged, SignInLost
from workdiary.seal import SigningKey


def test_contracts_are_fetched_and_a_change_is_told_once(pull, diary, market, heard):
    assert pull.run()
    assert pull.run()
    assert diary.contracts.get(CONTRACT).terms == terms()
    assert heard == [ContractsFetched()]
    market.contracts[0] |= {"week_s": 1_200}
    pull.run()
    assert heard == [ContractsFetched()] * 2
    assert diary.contracts.get(CONTRACT).week_s == 1_200


def test_the_money_is_fetched_every_ten_minutes_and_remembered(pull, diary, market, heard):
    pull.run()
    market.told = a_week.told()
    market.now_s += 599
    pull.run()
    assert diary.told_money.read().weeks == ()
    market.now_s += 1
    pull.run()
    assert diary.told_money.read() == replace(a_week.told(), told_s=market.now_s)
    assert heard == [ContractsFetched()] * 2


def test_a_picture_that_both_sides_agreed_to_delete_is_deleted_here_too(pull, diary, market, heard):
    segment = with_picture()
    approve(diary, segment, PICTURE)
    sha256 = segment.snapshots[0].sha256
    pull.run()
    market.withdrawn = ["ab" * 32, sha256]
    market.now_s += 600
    pull.run()
    with pytest.raises(PictureDamaged):
        diary.snapshots.picture(sha256)
    assert diary.snapshots.names() == set()
    assert diary.segments.get(segment.id).segment.snapshots == segment.snapshots
    market.now_s += 600
    pull.run()
    assert heard == [ContractsFetched(), SegmentsChanged(ids=())]


def notice(id, about="paid", **facts):
    return {"id": id, "about": about, "facts": facts, "path": "/money/", "made_s": 0}


def test_what_was_told_before_this_computer_is_no_news_and_the_rest_is_told_once(
    pull, diary, market, heard
):
    market.notices = [notice(7), notice(6)]
    for newest in ([], [notice(9, minor=[1], title="Shop"), {"id": 8}], []):
        market.notices = newest + market.notices
        pull.run()
        market.now_s += 600
    [came] = [event for event in heard if isinstance(event, NewsCame)]
    assert [(one.id, one.facts) for one in came.news] == [(9, {"title": "Shop"})]
    assert diary.heard_news.read() == 9


def test_a_marketplace_that_tells_no_notices_is_no_failure(pull, market, heard):
    problem = {"code": "not_found", "detail": ""}
    market.fault("/api/v1/notices", lambda status, value: (404, problem))
    assert pull.run()
    assert heard == [ContractsFetched()]


def test_a_client_who_cannot_be_charged_any_more_is_news(pull, market, heard):
    market.contracts[0] |= {"client_verified": True, "balance_covers_s": None}
    pull.run()
    for _ in range(2):
        market.contracts[0] |= {"client_verified": False}
        pull.run()
    assert [e.news[0].about for e in heard if isinstance(e, NewsCame)] == ["client_unverified"]


def test_the_marketplaces_keys_are_kept(pull, diary, market):
    pull.run()
    assert diary.receipts.keys() == {"k1": market.keys["k1"].public_hex}


def test_someone_with_another_key_of_a_known_name_is_not_believed(pull, diary, market, heard):
    pull.run()
    known = diary.receipts.keys()
    market.keys["k1"] = SigningKey.from_bytes(b"x" * 32)
    market.contracts.clear()
    assert not pull.run()
    assert diary.receipts.keys() == known
    assert len(diary.contracts.all()) == 1


def test_only_a_sandbox_moves_the_clock_and_only_forward(pull, market, clock):
    start_s = clock.now_s
    pull.run()
    assert clock.now_s == start_s
    market.offset_ms = 5_000
    pull.run()
    pull.run()
    assert clock.now_s == start_s + 5
    market.offset_ms = 1_000
    pull.run()
    assert clock.now_s == start_s + 5


def test_a_sandbox_may_have_begun_in_the_past(pull, market, clock):
    start_s = clock.now_s
    market.offset_ms = -345_600_000
    pull.run()
    assert clock.now_s == start_s - 345_600


def test_without_a_sign_in_the_sandbox_clock_is_still_followed(
    pull, market, clock, credentials, diary, heard
):
    credentials.forget()
    market.offset_ms = 5_000
    start_s = clock.now_s
    assert pull.run()
    assert clock.now_s == start_s + 5
    assert (diary.contracts.all(), heard) == ([], [])


def test_a_lost_sign_in_is_told_once_and_keeps_the_contracts(pull, diary, market, heard):
    pull.run()
    market.access_token, market.refresh_token = "access-2", "refresh-2"
    assert not pull.run()
    pull.run()
    assert heard == [ContractsFetched(), SignInLost()]
    assert len(diary.contracts.all()) == 1


def test_an_unreachable_marketplace_changes_nothing(pull, diary, market, heard):
    pull.run()
    market.fault("/api/v1/hello", "drop", (200, {"Content-Type": "text/html"}, b"<html>"))
    assert not pull.run()
    assert not pull.run()
    assert len(diary.contracts.all()) == 1
    assert heard == [ContractsFetched()]
