import json

import pytest

from marketplace.people.models import Device
from tests.builders import a_segment, unix
from tests.marketplace.conftest import SendingTracker, a_picture, a_snapshot_of
from tests.marketplace.diaries import a_card
from workdiary.receipt import check_receipt
from workdiary.seal import sha256_hex
from workdiary.wire import read_receipt, read_terms, segment_bytes


@pytest.fixture
def tracker(caller):
    """Chains records as the signed-in device; it was enrolled long ago."""
    Device.objects.filter(public_key=caller.key.public_hex).update(
        enrolled_s=unix("2026-11-01T00:00:00Z")
    )
    return SendingTracker(Device.objects.get(public_key=caller.key.public_hex), caller.key)


def send_raw(caller, data, content_type="application/json"):
    return caller.call("POST", "/api/v1/segments", data, content_type=content_type)


def test_anybody_may_say_hello(market, stranger):
    hello = stranger.call("GET", "/api/v1/hello")
    assert hello.status == 200
    assert (hello.json["kind"], hello.json["server"]) == ("hello", "fairhour")
    assert hello.json["sandbox"]["offset_ms"] < 0
    assert hello.json["limits"]["batch_items"] == 500


def test_a_freelancer_fetches_their_own_contracts(market, caller):
    heard = caller.call("GET", "/api/v1/contracts")
    items = heard.json["items"]
    assert [item["title"] for item in items] == ["Logo refresh", "Shop checkout rebuild"]
    for item in items:
        week_s, covers = item.pop("week_s"), item.pop("balance_covers_s")
        assert item.pop("client_verified") is False
        assert (week_s, covers) == (0, 0)
        read_terms(item)


def test_a_client_with_a_verified_payment_method_is_one_who_can_pay(market, caller):
    a_card(market.northwind)
    items = caller.call("GET", "/api/v1/contracts").json["items"]
    paying = {item["client_name"]: item["client_verified"] for item in items}
    assert paying[market.northwind.name] is True


def test_a_picture_then_its_segment_then_a_receipt(market, caller, tracker):
    picture = a_picture()
    address = f"/api/v1/snapshots/{sha256_hex(picture)}"
    statuses = [
        caller.call("PUT", address, picture, content_type="image/webp").status for _ in range(2)
    ]
    assert statuses == [201, 200]
    segment = a_segment(snapshots=(a_snapshot_of(picture, unix("2026-11-20T14:24:00Z")),))
    link = tracker.link(segment_bytes(segment))
    [answer] = caller.batch("/api/v1/segments", tracker, link)
    assert (answer["id"], answer["state"]) == (str(segment.id), "receipted")
    [key] = caller.call("GET", "/api/v1/hello").json["keys"]
    receipt = read_receipt(answer["receipt"])
    check_receipt(receipt, key["public"])
    assert receipt.key_id == key["id"]
    assert caller.batch("/api/v1/segments", tracker, link) == [answer]
    contracts = caller.call("GET", "/api/v1/contracts").json["items"]
    assert {c["title"]: c["week_s"] for c in contracts}["Shop checkout rebuild"] == 600


@pytest.mark.parametrize(
    ("data", "content_type", "status", "code"),
    [
        (b"", "image/webp", 422, "wrong_hash"),
        (b"GIF89a", "image/gif", 415, "wrong_type"),
        (b"RIFF", "image/webp", 422, "wrong_hash"),
        (bytes(2 * 1024 * 1024 + 1), "image/webp", 413, "too_large"),
    ],
)
def test_a_wrong_picture_is_refused_by_its_fault(caller, data, content_type, status, code):
    address = f"/api/v1/snapshots/{sha256_hex(a_picture())}"
    answer = caller.call("PUT", address, data, content_type=content_type)
    assert (answer.status, answer.json["code"]) == (status, code)


def test_a_picture_that_is_none_is_refused_under_its_right_hash(caller):
    data = b"<html>no picture</html>"
    answer = caller.call(
        "PUT", f"/api/v1/snapshots/{sha256_hex(data)}", data, content_type="image/webp"
    )
    assert (answer.status, answer.json["code"]) == (422, "bad_picture")


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"", 400),
        (b"no json", 400),
        (b"\xef\xbb\xbf{}", 400),
        ('{"kind":"batch"}'.encode("utf-16"), 400),
        (b'{"kind":"batch","kind":"batch","v":1,"items":[]}', 400),
        (b"[" * 10_000, 400),
        (b'{"kind":"batch","v":' + b"9" * 5_000 + b',"items":[]}', 400),
        (b'{"kind":"batch","v":9223372036854775808,"items":[]}', 400),
        (b'{"kind":"batch","v":NaN,"items":[]}', 400),
        (b'{"kind":"batch","v":1e400,"items":[]}', 400),
        (b'{"kind":"batch","v":"1","items":[]}', 422),
        (b'{"kind":"batch","v":true,"items":[]}', 422),
        (b'{"kind":"batch","v":null,"items":[]}', 422),
        (b'{"kind":"batch","v":1,"items":{}}', 422),
        (b'{"kind":"batch","v":1}', 422),
        (b'{"kind":"batch","v":1,"items":[],"more":1}', 422),
        (b'{"kind":"batch","v":1,"items":["\\ud800"]}', 400),
        (b"null", 422),
        (b"[]", 422),
        (b" " * (1024 * 1024 + 1), 413),
        (b'{"kind":"batch","v":1,"items":[' + b"0," * 500 + b"0]}", 422),
    ],
)
def test_a_body_that_is_no_batch_is_a_problem_and_never_a_crash(caller, data, status):
    answer = send_raw(caller, data)
    assert answer.status == status, answer.body
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json["status"] == status and answer.json["code"] and answer.json["detail"]


def test_another_content_type_is_refused(caller):
    assert send_raw(caller, b'{"kind":"batch","v":1,"items":[]}', "text/plain").status == 415


@pytest.mark.parametrize("item", [None, 1, "x", [], {}, {"kind": "link", "v": 2}])
def test_an_item_that_is_no_link_is_refused_alone(caller, tracker, item):
    [answer] = caller.batch("/api/v1/segments", tracker, item)
    assert answer["state"] == "refused" and answer["id"] is None and answer["detail"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"ends_s": unix("2026-11-20T14:31:00Z")}, "too_long"),
        (
            {"starts_s": unix("2026-11-20T14:29:00Z"), "ends_s": unix("2026-11-20T14:31:00Z")},
            "crosses_slot",
        ),
        ({"ends_s": unix("2026-11-20T14:20:00Z")}, "runs_backwards"),
        ({"surprise": 1}, "unknown_field"),
        ({"memo": "x" * 1001}, "bad_record"),
        ({"memo": "a\x00b"}, "bad_record"),
        ({"starts_s": -1}, "bad_record"),
        ({"type": "dreamt"}, "bad_record"),
    ],
)
def test_a_wrong_segment_gets_its_code_and_its_id_back(caller, tracker, change, code):
    segment = a_segment(minutes=())
    record = {**json.loads(segment_bytes(segment)), **change}
    data = json.dumps(record, separators=(",", ":"), sort_keys=True).encode()
    [answer] = caller.batch("/api/v1/segments", tracker, tracker.link(data))
    assert (answer["state"], answer["code"]) == ("refused", code)
    assert answer["id"] == str(segment.id)


def test_counts_below_zero_are_refused(caller, tracker):
    record = json.loads(segment_bytes(a_segment()))
    record["minutes"][0]["presses"] = -1
    [answer] = caller.batch("/api/v1/segments", tracker, tracker.link(json.dumps(record).encode()))
    assert answer["code"] == "bad_counts"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/", 404),
        ("GET", "/api/v1/nothing", 404),
        ("GET", "/api/v2/hello", 404),
        ("DELETE", "/api/v1/segments", 405),
        ("PUT", "/api/v1/snapshots/../../etc/passwd", 404),
        ("PUT", "/api/v1/snapshots/ABC", 422),
    ],
)
def test_every_error_under_api_is_a_problem(caller, method, path, status):
    answer = caller.call(method, path)
    assert answer.status == status, answer
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Fairhour-Nonce"]


def test_a_freelancer_gets_a_picture_of_theirs_back_byte_for_byte(market, caller, tracker):
    picture = a_picture()
    sha256 = sha256_hex(picture)
    caller.call("PUT", f"/api/v1/snapshots/{sha256}", picture, content_type="image/webp")
    segment = a_segment(snapshots=(a_snapshot_of(picture, unix("2026-11-20T14:24:00Z")),))
    address = f"/api/v1/segments/{segment.id}/snapshots/{sha256}"
    assert caller.call("GET", address).status == 404
    caller.batch("/api/v1/segments", tracker, tracker.link(segment_bytes(segment)))
    found = caller.call("GET", address)
    assert (found.status, found.body) == (200, picture)
