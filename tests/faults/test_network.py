"""Whatever the network does: nothing recorded is lost, nothing arrives twice, nothing hangs."""

import json
import sqlite3
from contextlib import closing

import pytest

from tests.builders import a_segment
from tests.faults.sync_desk import SEGMENTS, TOKEN, sync_desk
from tests.stage.proxy import Fault, answered, proxy
from tests.tracker.sync.approved import approve
from tracker.errors import SignedOut
from tracker.store.outbox import Counts
from tracker.sync.api import MarketApi
from tracker.sync.recheck import Recheck

pytestmark = pytest.mark.xdist_group("network-faults")
HOTEL = b"<html><title>Welcome</title><form>Room number</form></html>"
PROBLEM = "application/problem+json"


@pytest.fixture(scope="module")
def open_desk(tmp_path_factory):
    with sync_desk(tmp_path_factory.mktemp("network-faults")) as made:
        yield made


@pytest.fixture
def desk(open_desk):
    """A network without faults, and all that was sent before settled."""
    open_desk.proxy.forget()
    open_desk.send()
    open_desk.proxy.forget()
    return open_desk


@pytest.mark.parametrize(
    "fault",
    [
        answered("200 OK", HOTEL),
        answered("200 OK", b'{"kind":"answers","v":1,"items":[]}', kind="application/json"),
        answered("200 OK", b"", kind="application/json"),
        answered("204 No Content"),
        answered("511 Network Authentication Required", HOTEL),
        answered("404 Not Found", HOTEL),
        Fault(answer=b"220 mail.example ESMTP\r\n"),
        Fault(answer=b""),
    ],
    ids=["hotel", "another-json", "empty", "nothing", "511", "404", "not-http", "closed"],
)
def test_F36_an_answer_that_is_not_the_marketplaces_is_never_a_success(desk, fault):
    segments = desk.work(3)
    desk.proxy.script(SEGMENTS, fault)
    desk.push.run(is_asked=True)
    assert desk.push.sending.state == "offline"
    assert desk.counts() == Counts(waiting=3)
    desk.send()
    assert desk.is_once(segments)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "https://nobody.invalid"])
def test_F36_nobody_at_that_address_is_offline(desk, url):
    segments = desk.work()
    elsewhere = desk.reached(url)
    elsewhere.run()
    assert (elsewhere.sending.state, desk.counts()) == ("offline", Counts(waiting=1))
    desk.send()
    assert desk.is_once(segments)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_F37_a_server_that_fails_ten_times_is_asked_again_and_never_given_up(desk, status):
    segments = desk.work()
    desk.proxy.script(SEGMENTS, *[answered(f"{status} Tired", HOTEL)] * 10)
    tries = 0
    while desk.counts() != Counts() and tries < 200:
        desk.push.run()
        desk.clock.pass_s(30)
        tries += 1
    assert desk.is_once(segments)
    assert desk.proxy.count(SEGMENTS) == 11
    assert 30 < tries < 110  # not at every call, and never longer than five minutes apart


@pytest.mark.parametrize(
    ("asked", "waits_s"),
    [
        ("120", 120),
        ("Fri, 20 Nov 2026 21:02:00 GMT", None),
        ("315360000", 3600),
        ("Sat, 20 Nov 2036 21:00:00 GMT", 3600),
        ("-5", 5),
        ("soon", 5),
        (None, 5),
    ],
)
def test_F38_retry_after_is_honoured_up_to_an_hour(desk, asked, waits_s):
    if waits_s is None:
        waits_s = 120
        desk.clock.jump_s(1_795_208_400 - desk.clock.now_s)
    segments = desk.work()
    headers = {} if asked is None else {"Retry_After": asked}
    desk.proxy.script(SEGMENTS, answered("429 Slow down", b"", **headers))
    desk.push.run(is_asked=True)
    desk.clock.pass_s(min(waits_s - 3, 2))
    desk.push.run()
    assert desk.proxy.count(SEGMENTS) == 1
    desk.clock.pass_s(waits_s + 1)
    desk.push.run()
    assert desk.is_once(segments)


def test_F39_one_bad_item_of_a_hundred_delays_no_other(desk):
    before = desk.work(49)
    bad = approve(desk.diary, a_segment("2026-11-10T10:00:00Z", contract_id=before[0].contract_id))
    after = desk.work(50)
    desk.send()
    assert (desk.rows(before + after), desk.rows([bad])) == (99, 0)
    assert desk.states(before + after) == {"receipted"}
    kept = desk.diary.segments.get(bad.id)
    assert (kept.state, kept.code) == ("refused", "before_enrolment")
    [item] = desk.diary.outbox.attention()
    assert item.id == bad.id
    with desk.diary.database.transaction() as tx:
        desk.diary.outbox.drop_segment(tx, bad.id)


@pytest.mark.parametrize("status", [400, 409, 413, 422])
def test_F39_a_batch_refused_as_a_whole_is_not_lost(desk, status):
    segments = desk.work(8)
    body = json.dumps({"status": status, "code": "bad_record"}).encode()
    desk.proxy.script(SEGMENTS, answered(f"{status} No", body, kind=PROBLEM))
    desk.push.run(is_asked=True)
    desk.send()
    assert desk.is_once(segments)


def unsigned(code):
    return answered("401 No", json.dumps({"status": 401, "code": code}).encode(), kind=PROBLEM)


def test_F40_a_token_that_ran_out_inside_a_batch_is_renewed(desk):
    segments = desk.work(3)
    desk.proxy.script(SEGMENTS, unsigned("bad_token"))
    desk.push.run(is_asked=True)
    assert desk.is_once(segments)
    assert desk.proxy.count(TOKEN) == 1


@pytest.mark.parametrize("fault", [Fault(swallow=True), Fault(cut_down=40), Fault(cut_up=10)])
def test_F40_a_lost_answer_to_a_renewal_signs_nobody_out(desk, fault):
    segments = desk.work(3)
    desk.credentials.renew(None)
    desk.proxy.script(TOKEN, fault)
    desk.push.run(is_asked=True)
    assert desk.push.sending.state == "offline"
    assert desk.credentials.refresh_token() is not None
    desk.send()
    assert desk.is_once(segments)


def test_F40_a_copied_token_without_the_devices_key_is_worth_nothing(desk, tmp_path):
    from tests.tracker.sync.conftest import MemoryKeyring
    from tracker.sync.credentials import Credentials

    thief = Credentials(
        tmp_path / "none", allow_file=False, clock=desk.clock, keyring=MemoryKeyring()
    )
    thief.save(
        refresh_token=desk.credentials.refresh_token(),
        access_token=desk.credentials.access_token() or "",
    )
    with pytest.raises(SignedOut):
        MarketApi(desk.proxy.origin, thief, desk.clock).me()
    segments = desk.work()
    desk.send()
    assert desk.is_once(segments)


@pytest.mark.parametrize("path", [SEGMENTS, "/api/v1/hello", TOKEN])
@pytest.mark.parametrize(
    "fault", [Fault(hang=True), Fault(drip_s=0.1)], ids=["silent", "a byte at a time"]
)
def test_F41_a_call_ends_by_its_deadline(desk, path, fault):
    segments = desk.work()
    slow = desk.reached(desk.proxy.origin, timeout_s=(2.0, 0.4), whole_s=0.8)
    desk.credentials.renew(None)
    desk.proxy.script(path, fault)
    slow.run(is_asked=True)  # the test's own time limit is what fails here
    assert (slow.sending.state, desk.counts()) == ("offline", Counts(waiting=1))
    desk.send()
    assert desk.is_once(segments)


@pytest.mark.parametrize("side", ["cut_up", "cut_down"])
def test_F42_a_reset_at_any_byte_has_one_effect(desk, side):
    for place in (0, 1, 15, 60, 180, 250, 400, 700, 1_000, 2_000):
        segments = desk.work(2)
        desk.proxy.script(SEGMENTS, Fault(**{side: place}))
        desk.push.run(is_asked=True)
        desk.send()
        assert desk.is_once(segments), place


def test_F43_an_answer_lost_after_the_commit_gives_the_same_receipt(desk):
    segments = desk.work(2)
    desk.proxy.script(SEGMENTS, Fault(swallow=True))
    desk.push.run(is_asked=True)
    assert (desk.rows(segments), desk.counts()) == (2, Counts(waiting=2))
    desk.send()
    assert desk.is_once(segments)


@pytest.mark.parametrize("times", [2, 5])
def test_F44_a_request_that_arrives_several_times_at_once_has_one_effect(desk, times):
    segments = desk.work(10)
    desk.proxy.script(SEGMENTS, Fault(times=times))
    desk.push.run(is_asked=True)
    desk.send()
    assert desk.is_once(segments)


def test_F49_a_redirect_is_not_followed_and_nothing_of_ours_goes_to_another_host(desk):
    segments = desk.work()
    with proxy(desk.sandbox.url, host="127.0.0.2") as elsewhere:
        for status in ("301 Moved", "302 Found", "307 Temporary", "308 Permanent"):
            where = f"{elsewhere.origin}{SEGMENTS}"
            desk.proxy.script(SEGMENTS, answered(status, b"", Location=where))
            desk.clock.pass_s(301)
            desk.push.run(is_asked=True)
        assert (elsewhere.heard, desk.counts()) == ([], Counts(waiting=1))
    desk.send()
    assert desk.is_once(segments)


def test_F49_a_proxy_of_the_environment_does_not_see_what_is_meant_for_this_computer(
    desk, monkeypatch
):
    segments = desk.work()
    with proxy(desk.sandbox.url) as other:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "https_proxy"):
            monkeypatch.setenv(name, other.origin)
        desk.send()
        assert other.heard == []
    assert desk.is_once(segments)


def test_F49_a_machine_with_ipv6_alone_is_reached(desk):
    segments = desk.work()
    with proxy(desk.sandbox.url, host="::1") as six:
        desk.reached(six.origin).run(is_asked=True)
        assert six.heard  # this marketplace then refuses the name it was called by
    desk.send()
    assert desk.is_once(segments)


def test_recording_never_needs_a_token(desk):
    desk.credentials.renew(None)
    desk.proxy.script("/", *[Fault(answer=b"")] * 50)
    segments = desk.work(5)
    desk.push.run(is_asked=True)
    assert desk.counts() == Counts(waiting=5)
    desk.proxy.forget()
    desk.send()
    assert desk.is_once(segments)


def test_F62_a_marketplace_restored_from_a_backup_gets_everything_since_again(desk, tmp_path):
    old = desk.work(2)
    desk.send()
    market, backup = desk.sandbox.home / "market.sqlite3", tmp_path / "backup.sqlite3"
    copy(market, backup)
    since = desk.work(3)
    desk.send()
    assert desk.is_once([*old, *since])
    copy(backup, market)
    assert (desk.rows(old), desk.rows(since)) == (2, 0)
    api = MarketApi(desk.proxy.origin, desk.credentials, desk.clock)
    assert Recheck(desk.diary, api, desk.clock).run() == 3
    with pytest.raises(RuntimeError, match="3 records are missing"):
        desk.sandbox.command("reconcile")
    desk.send()
    assert desk.is_once([*old, *since])
    api.close()


def copy(source, target):
    """One database over another, as the server runs on."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        read.backup(write)


@pytest.mark.long
def test_a_sign_out_is_known_at_the_marketplace_too(tmp_path):
    """After it a copy of the token, made before, renews nothing."""
    with sync_desk(tmp_path) as desk:
        copied = desk.credentials.refresh_token()
        api = MarketApi(desk.proxy.origin, desk.credentials, desk.clock)
        api.sign_out()
        assert not desk.credentials.is_signed_in()
        with pytest.raises(SignedOut):
            api.me()
        desk.credentials.save(refresh_token=copied, access_token="")
        with pytest.raises(SignedOut):
            api.me()
        api.close()
