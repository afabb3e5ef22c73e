"""What is read at once is read the same as field by field."""

import json
from random import Random  # noqa: TID251 - a seed decides what is changed
from uuid import UUID

import pytest

from tests.builders import a_segment
from workdiary import plain
from workdiary.activity import Minute
from workdiary.errors import DiaryError
from workdiary.receipt import Receipt
from workdiary.seal import Link
from workdiary.wire import (
    link_to_json,
    read_link,
    read_outline,
    read_receipt,
    read_segment,
    receipt_to_json,
    segment_bytes,
)

STARTS_S = a_segment().starts_s
WORN = b'0123456789,:{}[]" -e.nul_x\\'


def ten_minutes():
    """A segment of ten minutes as apps spell it."""
    minutes = tuple(
        Minute(starts_s=at_s, presses=7, clicks=None, scrolls=0, active_s=5, synthetic=0)
        for at_s in range(STARTS_S, STARTS_S + 600, 60)
    )
    return segment_bytes(a_segment(minutes=minutes))


def told(read, data):
    """What a reader says of it: the segment without its minutes, or what is wrong."""
    try:
        found = read(data)
    except DiaryError as error:
        return type(error), error.args
    return found.id, found.starts_s, found.ends_s, found.memo, found.snapshots, found.slot_seal


def test_an_outline_says_the_same_as_the_whole_whatever_byte_is_changed():
    chance, sound, taken_out = Random(5), ten_minutes(), 0
    assert plain.without_rows(sound) is not None
    for _ in range(1500):
        worn, at = bytearray(sound), chance.randrange(len(sound))
        worn[at : at + chance.randrange(3)] = bytes(chance.choices(WORN, k=chance.randrange(3)))
        data = bytes(worn)
        taken_out += plain.without_rows(data) is not None
        assert told(read_outline, data) == told(read_segment, data)
    assert 100 < taken_out < 1400


@pytest.mark.parametrize("place", ["{}", '{"a":[],"minutes":ROWS}', '[{"a":1,"minutes":ROWS}]'])
@pytest.mark.parametrize("name", ["minutes", "x_minutes"])
@pytest.mark.parametrize("rows", ["ROWS", "[]", " ROWS", "[1]"])
def test_rows_that_stand_elsewhere_are_not_taken_for_the_minutes(place, name, rows):
    value = json.loads(ten_minutes())
    spelled = json.dumps(value.pop("minutes"), sort_keys=True, separators=(",", ":"))
    head = json.dumps(value, separators=(",", ":"))[:-1]
    for text in (
        f'{head},"{name}":{rows},"x_y":{place}}}',
        f'{head},"x_y":{place},"{name}":{rows}}}',
    ):
        data = text.replace("ROWS", spelled).encode()
        assert told(read_outline, data) == told(read_segment, data)


LINK = Link(device_id=UUID(int=1), seq=1, prev="ab" * 32, salt="cd" * 16, record=b"{}")
RECEIPT = Receipt(
    segment_id=UUID(int=1),
    contract_id=UUID(int=2),
    record_sha256="ab" * 32,
    position=0,
    log_size=1,
    log_root="cd" * 32,
    received_s=1,
    is_late=False,
    key_id="k1",
    signature="ef" * 64,
)


@pytest.mark.parametrize(
    ("read", "sound"),
    [(read_link, link_to_json(LINK)), (read_receipt, receipt_to_json(RECEIPT))],
)
def test_links_and_receipts_say_the_same_read_at_once_or_field_by_field(read, sound):
    assert read(sound) in (LINK, RECEIPT)
    assert read(sound) == read(sound | {"x_a": 1})
    for field, value in sound.items():
        for wrong in (None, True, -1, 2**53, "", "\0", f"{value}".upper(), f"{value}0", [], 3):
            answers = [answer(read, sound | {field: wrong} | more) for more in ({}, {"x_a": 1})]
            assert answers[0] == answers[1]


def answer(read, value):
    """What it read, or what it says is wrong."""
    try:
        return read(value)
    except DiaryError as error:
        return type(error), error.args
