from dataclasses import replace

import pytest

from tests.builders import a_segment, an_id
from workdiary.slot_seal import (
    SlotSeal,
    holds,
    inner_of,
    is_as_recorded,
    recorded_hash,
    told,
)
from workdiary.wire import read_segment, segment_bytes

KEY = "0f" * 16
SEGMENT = a_segment("2026-11-20T14:00:00Z")
RECORD = segment_bytes(SEGMENT)
SEAL = SlotSeal(
    seq=3,
    salt="aa" * 16,
    ends_s=SEGMENT.ends_s,
    recorded=recorded_hash(KEY, RECORD),
    key=KEY,
)


def leaves_as(segment):
    """The record of a segment that was sealed as SEGMENT."""
    seal = told(SEAL, segment_bytes(segment))
    return segment_bytes(replace(segment, slot_seal=seal))


def is_held(record, **known):
    segment = read_segment(record)
    facts = {
        "segment_id": segment.id,
        "starts_s": segment.starts_s,
        "ends_s": segment.ends_s,
        "inners": {inner_of(SEAL, SEGMENT.id, SEGMENT.starts_s)},
    }
    return holds(segment.slot_seal, record, **(facts | known))


def test_what_is_approved_as_it_was_recorded_says_so_and_shows_it():
    record = leaves_as(SEGMENT)
    assert read_segment(record).slot_seal == SEAL
    assert is_held(record)


def test_what_was_changed_before_it_left_tells_no_key():
    record = leaves_as(replace(SEGMENT, memo="Other words"))
    assert KEY.encode() not in record and is_held(record)


def test_a_key_beside_other_words_is_found():
    forged = replace(SEGMENT, memo="Other words", slot_seal=SEAL)
    assert not is_as_recorded(SEAL, segment_bytes(forged))
    assert not is_held(segment_bytes(forged))


@pytest.mark.parametrize(
    "known",
    [
        {"segment_id": an_id()},
        {"starts_s": SEGMENT.starts_s - 1},
        {"ends_s": SEGMENT.ends_s + 1},
        {"inners": set()},
    ],
)
def test_another_segment_earlier_longer_or_never_sealed_is_not_it(known):
    assert not is_held(leaves_as(SEGMENT), **known)


def test_what_was_given_back_of_its_end_is_still_it():
    assert is_held(leaves_as(SEGMENT), ends_s=SEGMENT.ends_s - 60)
