from dataclasses import replace

import pytest

from marketplace.intake.admission import (
    Again,
    Agreed,
    Known,
    Parked,
    Refused,
    Span,
    Taken,
    judge,
)
from marketplace.policy import Policy
from tests.builders import CONTRACT, a_segment, an_id, unix

NOW = unix("2026-11-20T15:00:00Z")
STARTED = unix("2026-11-20T10:00:00Z")
AGREED = Agreed(starts_s=STARTED, takes_manual=False, pictures="on")
KNOWN = Known(enrolled_s=STARTED, contracts={CONTRACT: AGREED})
HASH, OTHER_HASH = "aa" * 32, "bb" * 32


def judged(segment, known=KNOWN, *, now_s=NOW, is_fork=False):
    return judge(
        segment,
        known,
        counted=known.counted,
        sha256=HASH,
        is_fork=is_fork,
        now_s=now_s,
        policy=Policy(),
    )


def agreed(**facts):
    return replace(KNOWN, contracts={CONTRACT: replace(AGREED, **facts)})


def test_sound_time_is_taken():
    assert judged(a_segment()) == Taken(is_late=False)


@pytest.mark.parametrize(
    ("starts", "code"),
    [
        ("2026-11-20T09:57:59Z", "before_contract"),
        ("2026-11-20T09:58:00Z", None),
        ("2026-11-20T10:00:00Z", None),
    ],
)
def test_two_clocks_may_differ_by_two_minutes_at_the_start(starts, code):
    known = replace(KNOWN, enrolled_s=0)
    expected = Refused(code) if code else Taken(is_late=False)
    assert judged(a_segment(starts, 1), known) == expected


def test_time_before_the_device_was_signed_in_is_refused():
    known = replace(agreed(starts_s=0), enrolled_s=STARTED)
    assert judged(a_segment("2026-11-20T09:57:59Z", 1), known) == Refused("before_enrolment")


def test_an_offer_takes_no_time_yet():
    assert judged(a_segment(), agreed(starts_s=None)) == Refused("before_contract")


def test_another_s_contract_is_as_if_it_did_not_exist():
    assert judged(a_segment(contract_id=an_id())) == Refused("not_found")


@pytest.mark.parametrize(
    ("ahead_s", "judgement"),
    [
        (120, Taken(is_late=False)),
        (121, Parked("clock_ahead")),
    ],
)
def test_a_clock_may_run_ahead_by_two_minutes(ahead_s, judgement):
    segment = a_segment()
    assert judged(segment, now_s=segment.ends_s - ahead_s) == judgement


def test_touching_ends_are_no_overlap():
    segment = a_segment()
    counted = [
        Span(id=an_id(), starts_s=segment.starts_s - 600, ends_s=segment.starts_s),
        Span(id=an_id(), starts_s=segment.ends_s, ends_s=segment.ends_s + 600),
    ]
    assert judged(segment, replace(KNOWN, counted=counted)) == Taken(is_late=False)


def test_one_common_second_is_an_overlap():
    segment, other = a_segment(), an_id()
    counted = [Span(id=other, starts_s=segment.ends_s - 1, ends_s=segment.ends_s + 9)]
    assert judged(segment, replace(KNOWN, counted=counted)) == Parked("overlap", other)


def test_the_same_bytes_are_the_same_segment():
    segment = a_segment()
    assert judged(segment, replace(KNOWN, hashes={segment.id: HASH})) == Again()
    reused = replace(KNOWN, hashes={segment.id: OTHER_HASH})
    assert judged(segment, reused) == Refused("id_reused")


def test_a_parked_segment_is_judged_again():
    segment = a_segment()
    known = replace(KNOWN, hashes={segment.id: HASH}, open_ids=frozenset({segment.id}))
    assert judged(segment, known) == Taken(is_late=False)


def test_two_records_at_one_place_of_the_chain_are_a_fork():
    assert judged(a_segment(), is_fork=True) == Parked("fork")


@pytest.mark.parametrize(
    ("now", "is_late"), [("2026-11-23T11:59:59Z", False), ("2026-11-23T12:00:00Z", True)]
)
def test_from_the_lock_on_time_is_late(now, is_late):
    assert judged(a_segment(), now_s=unix(now)) == Taken(is_late=is_late)


def test_manual_time_is_past_time_of_an_open_week_on_a_contract_that_takes_it():
    manual, takes = a_segment(kind="manual"), agreed(takes_manual=True)
    assert judged(manual) == Refused("manual_not_allowed")
    assert judged(manual, takes) == Taken(is_late=False)
    assert judged(manual, takes, now_s=manual.ends_s - 1) == Refused("manual_ahead")
    locked_s = unix("2026-11-23T12:00:00Z")
    assert judged(manual, takes, now_s=locked_s) == Refused("week_locked")
