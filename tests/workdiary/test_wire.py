"""How records are spelled: golden files, and a reader that guesses nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis.strategies import binary, text

from tests.builders import CONTRACT, a_segment, terms, unix
from workdiary.errors import BadRecord, BadSegment, UnknownVersion
from workdiary.operation import Operation
from workdiary.seal import canonical
from workdiary.snapshot import Snapshot
from workdiary.strict import strict_json
from workdiary.wire import (
    operation_bytes,
    read_operation,
    read_outline,
    read_segment,
    read_terms,
    segment_bytes,
    terms_to_json,
)

A_SHOT = Snapshot(
    sha256="a" * 64,
    size_bytes=9,
    taken_s=unix("2026-11-20T14:21:00Z"),
    screen=1,
    width_px=64,
    height_px=36,
)
GOLDEN = Path(__file__).parents[1] / "wire" / "v1"


@pytest.mark.parametrize("name", ["segment", "segment_without_counts", "segment_manual"])
def test_a_segment_of_version_1_is_read_and_spelled_the_same_for_ever(name):
    data = (GOLDEN / f"{name}.json").read_bytes()
    assert segment_bytes(read_segment(data)) == data


def test_an_operation_of_version_1_is_read_and_spelled_the_same_for_ever():
    data = (GOLDEN / "operation.json").read_bytes()
    operation = read_operation(data)
    assert operation_bytes(operation) == data
    assert isinstance(operation, Operation)


def test_terms_come_back_as_they_were_spelled():
    known = terms(weekly_limit_s=None, pictures="blurred", needs_memo=True, away_max_s=180)
    assert read_terms(terms_to_json(known)) == known


def changed(**fields: object) -> dict[str, object]:
    record = strict_json(segment_bytes(a_segment()))
    assert isinstance(record, dict)
    return record | fields


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"starts_s": "1"}, "bad_number"),
        ({"starts_s": True}, "bad_number"),
        ({"ends_s": -1}, "bad_number"),
        ({"memo": None}, "bad_text"),
        ({"memo": "x" * 1001}, "bad_text"),
        ({"memo": "a\x00b"}, "bad_text"),
        ({"type": "imagined"}, "bad_value"),
        ({"id": "{" + "0" * 36 + "}"}, "bad_id"),
        ({"id": str(CONTRACT).upper().replace("0193", "A193")}, "bad_id"),
        ({"minutes": {}}, "bad_list"),
        ({"notes": ["SOMETHING"]}, "bad_value"),
        ({"surprise": 1}, "unknown_field"),
        ({"kind": "operation"}, "wrong_kind"),
    ],
)
def test_a_field_that_is_not_what_it_should_be_is_named(fields, code):
    with pytest.raises(BadRecord) as caught:
        read_segment(json.dumps(changed(**fields)))
    assert caught.value.code == code


def test_a_field_named_x_is_kept_in_the_bytes_and_ignored():
    assert read_segment(json.dumps(changed(x_note="later"))).seconds == 600


def test_a_version_nobody_knows_is_said_to_be_one():
    with pytest.raises(UnknownVersion):
        read_segment(json.dumps(changed(v=99)))


@given(binary(max_size=200) | text(max_size=200))
def test_whatever_comes_is_read_or_refused(data):
    try:
        read_segment(data)
    except (BadRecord, BadSegment, UnknownVersion):
        pass
    else:
        raise AssertionError("nobody writes segments by chance")


def test_the_window_in_use_is_an_addition_that_older_readers_pass_over():
    shot = replace(A_SHOT, app="Code", title="fees.py")
    data = segment_bytes(a_segment(snapshots=(shot,)))
    assert b'"x_app":"Code"' in data
    assert read_segment(data).snapshots == (shot,)
    assert b"x_" not in segment_bytes(a_segment(snapshots=(A_SHOT,)))


def test_the_likeness_of_a_picture_is_an_addition_too():
    shot = replace(A_SHOT, likeness=0xF1)
    data = segment_bytes(a_segment(snapshots=(shot,)))
    assert b'"x_likeness":"00000000000000f1"' in data
    assert read_segment(data).snapshots == (shot,)
    with pytest.raises(BadRecord, match="bad_hex"):
        read_segment(data.replace(b"00000000000000f1", b"f1"))


def test_terms_say_that_titles_are_taken_only_where_they_are():
    assert terms_to_json(terms(takes_titles=True))["x_takes_titles"] is True
    assert read_terms(terms_to_json(terms(takes_titles=True))).takes_titles
    assert "x_takes_titles" not in terms_to_json(terms())


@pytest.mark.parametrize(
    "wrong",
    [
        {"starts_s": 1},
        {"presses": -1},
        {"presses": True},
        {"active_s": 61},
        {"synthetic": "1"},
        {"clicks": 1_000_001},
        {"unknown": 1},
    ],
)
def test_an_outline_is_judged_like_the_whole_segment(wrong):
    whole = strict_json((GOLDEN / "segment.json").read_bytes())
    whole["minutes"][0] |= wrong
    told = []
    for read in (read_segment, read_outline):
        with pytest.raises((BadRecord, BadSegment)) as caught:
            read(canonical(whole))
        told.append((type(caught.value), caught.value.args))
    assert told[0] == told[1]
