"""What a segment may be, and which step may follow which."""

import pytest

from tests.builders import a_segment, unix
from workdiary.activity import Minute
from workdiary.errors import BadMemo, BadSegment, StepNotAllowed
from workdiary.segment import STATES, STEPS, after, clean_memo


@pytest.mark.parametrize(
    ("starts", "seconds", "code"),
    [
        ("2026-11-20T14:20:00Z", 0, "runs_backwards"),
        ("2026-11-20T14:20:00Z", -5, "runs_backwards"),
        ("2026-11-20T14:20:00Z", 601, "too_long"),
        ("2026-11-20T14:25:00Z", 400, "crosses_slot"),
    ],
)
def test_a_segment_that_breaks_its_slot_cannot_exist(starts, seconds, code):
    with pytest.raises(BadSegment) as caught:
        a_segment(starts, seconds, minutes=())
    assert caught.value.code == code


def test_a_segment_may_fill_its_slot_exactly():
    assert a_segment("2026-11-20T14:20:00Z", 600).seconds == 600
    assert a_segment("2026-11-20T14:29:59Z", 1).slot == 2991974


@pytest.mark.parametrize(
    "minute",
    [
        Minute(starts_s=unix("2026-11-20T14:21:00Z"), presses=-1),
        Minute(starts_s=unix("2026-11-20T14:21:00Z"), presses=1_000_001),
        Minute(starts_s=unix("2026-11-20T14:21:00Z"), active_s=61),
        Minute(starts_s=unix("2026-11-20T14:21:30Z")),
        Minute(starts_s=unix("2026-11-20T14:30:00Z")),
        Minute(starts_s=unix("2026-11-20T14:19:00Z")),
    ],
)
def test_counts_that_cannot_be_true_are_refused(minute):
    with pytest.raises(BadSegment) as caught:
        a_segment(minutes=(minute,))
    assert caught.value.code == "bad_counts"


def test_a_memo_is_trimmed_and_composed():
    assert clean_memo("  Kalnin\u0327s\u030c \n") == "Kalniņš"


def test_a_memo_of_a_thousand_and_one_characters_is_refused():
    assert len(clean_memo("x" * 1000)) == 1000
    with pytest.raises(BadMemo):
        clean_memo("x" * 1001)


def test_only_what_is_approved_is_ever_sent():
    assert [state for state, step in STEPS if step == "send"] == ["approved"]


def test_every_step_leads_to_a_state_that_has_a_name():
    assert {state for state, _ in STEPS} | set(STEPS.values()) <= set(STATES)


def test_a_recording_segment_cannot_be_sent():
    with pytest.raises(StepNotAllowed):
        after("recording", "send")
