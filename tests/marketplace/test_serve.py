"""A real server process on loopback: from a device's code to a receipt."""

import json

import pytest

from tests.builders import a_segment, unix
from tests.journeys.sandbox import sandbox
from tests.marketplace.caller import Caller, over_http
from tests.marketplace.conftest import SendingTracker, a_picture, a_snapshot_of
from workdiary.receipt import check_receipt
from workdiary.seal import sha256_hex
from workdiary.wire import read_receipt, segment_bytes

pytestmark = pytest.mark.xdist_group("serve")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with sandbox(tmp_path_factory.mktemp("market"), start="2026-11-20T14:29:00Z") as made:
        yield made


def test_a_tracker_signs_in_sends_its_work_and_is_paid(served):
    caller = Caller(over_http(served.url))
    given = caller.sign_in(lambda code: served.command("sandbox", "allow-device", code))
    assert given.status == 200, given
    me = caller.call("GET", "/api/v1/me").json
    assert me["email"] == served.people["freelancer"]["email"]
    contracts = {c["title"]: c for c in caller.call("GET", "/api/v1/contracts").json["items"]}
    contract = contracts["Shop checkout rebuild"]
    assert (contract["rate"], contract["weekly_limit_s"]) == ("42.00", 108_000)

    served.advance("2026-11-20T14:45:00Z")
    picture = a_picture()
    segment = a_segment(
        "2026-11-20T14:30:00Z",
        contract_id=contract["id"],
        snapshots=(a_snapshot_of(picture, unix("2026-11-20T14:34:00Z")),),
    )
    tracker = SendingTracker(None, caller.key, chain_id=segment.id)
    link = tracker.link(segment_bytes(segment))
    [early] = caller.batch("/api/v1/segments", tracker, link)
    assert early["code"] == "picture_missing"
    address = f"/api/v1/snapshots/{sha256_hex(picture)}"
    assert caller.call("PUT", address, picture, content_type="image/webp").status == 201
    [answer] = caller.batch("/api/v1/segments", tracker, link)
    [key] = caller.call("GET", "/api/v1/hello").json["keys"]
    check_receipt(read_receipt(answer["receipt"]), key["public"])

    served.advance("2026-12-02T23:59:59Z")
    ledger = json.loads(served.command("audit-ledger", "--json"))
    assert ledger["ok"], ledger


def test_nobody_else_on_this_computer_can_look_into_the_server_s_files(served):
    assert served.home.stat().st_mode & 0o077 == 0
    for path in served.home.rglob("*"):
        if path.name != "serve.log":  # the test's own
            assert path.stat().st_mode & 0o077 == 0, path


def test_a_body_that_is_far_too_large_is_answered(served):
    caller = Caller(over_http(served.url))
    caller.call("GET", "/api/v1/hello")
    heard = caller.call(
        "POST", "/api/v1/segments", bytes(5_000_000), content_type="application/json"
    )
    assert (heard.status, heard.json["code"]) == (413, "too_large")
