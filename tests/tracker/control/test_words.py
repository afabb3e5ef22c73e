import json

import pytest
from hypothesis import given
from hypothesis.strategies import binary

from tracker.control.words import (
    MAX_BYTES,
    Reply,
    Request,
    Unreadable,
    read_reply,
    read_request,
    refusal,
    reply_line,
    request_line,
)


@pytest.mark.parametrize(
    "request_",
    [
        Request(do="stop"),
        Request(do="start", contract="checkout", memo="Käse: tax\nrounding"),
        Request(do="remove", ids=("0193", "0194")),
        Request(do="diary", date="2026-11-20", contract="logo"),
        Request(do="away", choice="go_on"),
    ],
)
def test_a_request_says_the_same_after_the_wire(request_):
    assert read_request(request_line(request_).rstrip(b"\n")) == request_


def test_the_line_is_what_the_documents_say():
    line = request_line(Request(do="start", contract="checkout"))
    assert line == b'{"v":1,"do":"start","contract":"checkout"}\n'


def test_a_reply_says_the_same_after_the_wire():
    done = Reply(is_ok=True, facts={"state": "ready", "week_s": 0})
    assert read_reply(reply_line(done)) == done
    refused = refusal("limit_reached")
    assert read_reply(reply_line(refused)) == refused
    assert json.loads(reply_line(refused))["code"] == "limit_reached"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "bad_request"),
        (b"hello", "bad_request"),
        (b"[]", "bad_request"),
        (b'{"do":"stop"}', "bad_request"),
        (b'{"v":2,"do":"stop"}', "bad_request"),
        (b'{"v":1,"do":"dance"}', "unknown_word"),
        (b'{"v":1,"do":["stop"]}', "unknown_word"),
        (b'{"v":1,"do":"stop","loudly":true}', "bad_request"),
        (b'{"v":1,"do":"memo","memo":7}', "bad_request"),
        (b'{"v":1,"do":"remove","ids":"0193"}', "bad_request"),
        (b'{"v":1,"do":"remove","ids":[1]}', "bad_request"),
        (b"[" * 60_000, "bad_request"),
        (b" " * (MAX_BYTES + 1), "too_long"),
        (b'{"v":1,"do":"\xff"}', "bad_request"),
    ],
)
def test_what_is_no_request_has_a_code(line, code):
    assert read_request(line) == Unreadable(code)


@given(binary(max_size=200))
def test_any_bytes_are_answered(line):
    assert isinstance(read_request(line), Request | Unreadable)


@pytest.mark.parametrize("line", [b"", b"HTTP/1.1 200 OK", b'{"ok":true}', b'{"v":1,"ok":"yes"}'])
def test_a_foreign_answer_is_no_reply(line):
    assert read_reply(line) is None


def test_a_refusal_names_what_it_knows():
    assert refusal("contract_paused", {"client": "Northwind Ltd"}).say == (
        "Northwind Ltd paused this contract."
    )
    assert refusal("contract_paused").say == "The client paused this contract."
    assert refusal("made_up").say == "Refused: made_up."
