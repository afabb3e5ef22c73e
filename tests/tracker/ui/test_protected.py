from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from marketplace.review.verdict import Received, verdicts
from tests.builders import terms
from tests.tracker.ui.samples import (
    DAY_S,
    NOW_S,
    SampleContract,
    SampleContracts,
    SampleDiary,
    SampleSegments,
    kept,
)
from tracker.store.proof_facts import ProofFact
from tracker.ui.diary_model import DiaryModel
from tracker.ui.protected import verdicts_of

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
MEMO = "Cart totals: tax rounding tests"


def a_diary(*segments, week_s=0, limit_s=None):
    contract = SampleContract(terms(weekly_limit_s=limit_s), week_s)
    return SampleDiary(SampleSegments(list(segments)), contracts=SampleContracts([contract]))


def codes(diary):
    found = verdicts_of(diary, diary.segments.kept, NOW_S)
    return [tuple(reason.code for reason in verdict.reasons) for verdict in found.values()]


def test_only_time_of_which_nothing_is_paid_is_over_the_limit():
    three = [kept(at, MEMO, "5555555555", "page") for at in ("9:00", "9:10", "9:20")]
    assert codes(a_diary(*three, limit_s=900, week_s=1_800)) == [(), (), ("OVER_LIMIT",)]


def test_what_another_computer_recorded_uses_up_the_limit_too():
    one = kept("9:00", MEMO, "5555555555", "page")
    assert codes(a_diary(one, limit_s=3_600, week_s=600)) == [()]
    assert codes(a_diary(one, limit_s=3_600, week_s=4_200)) == [("OVER_LIMIT",)]


SLOT = st.tuples(
    st.sampled_from(["0000000000", "5000000000", "5555555555"]),
    st.sampled_from(["page", None]),
    st.sampled_from([MEMO, "Cart", ""]),
    st.sampled_from(["tracked", "manual"]),
    st.sampled_from(["", "call"]),
)


@given(st.lists(SLOT, min_size=1, max_size=7), st.booleans(), st.sampled_from([0, -121]))
@settings(max_examples=40)
def test_edge_25_app_and_client_page_say_the_same_in_the_same_order(slots, is_sealed, clock_off_s):
    made = [
        kept(f"9:{10 * n:02}", memo, active, picture, kind=kind, mode=mode)
        for n, (active, picture, memo, kind, mode) in enumerate(slots)
    ]
    diary = a_diary(*made)
    fact = ProofFact(is_sealed=is_sealed, clock_off_s=clock_off_s)
    diary.proof_facts.known = {one.segment.id: fact for one in made}
    received = [
        Received(
            segment=one.segment,
            received_s=NOW_S,
            is_sealed=is_sealed,
            clock_off_s=clock_off_s,
        )
        for one in made
    ]
    there = verdicts(received, (), terms(), verified=[(0, None)])
    here = verdicts_of(diary, made, NOW_S)
    assert {id: one.reasons for id, one in here.items()} == {
        id: one.reasons for id, one in there.items()
    }


def test_removed_time_has_no_verdict():
    assert codes(a_diary(kept("9:00", MEMO, "5555555555", "page", state="removed"))) == []


def test_three_busy_pictures_in_a_row_that_are_alike_are_worth_a_look():
    def alike(at, bits):
        one = kept(at, MEMO, "5555555555", f"page-{at}")
        shot = replace(one.segment.snapshots[0], likeness=bits)
        return replace(one, segment=replace(one.segment, snapshots=(shot,)))

    diary = a_diary(alike("9:00", 0), alike("9:10", 3), alike("9:20", 1))
    found = verdicts_of(diary, diary.segments.kept, NOW_S)
    assert all("SAME_PICTURE" in verdict.notes for verdict in found.values())


@pytest.fixture
def model(desk, settle):
    segments = [
        kept("9:00", MEMO, "5555555555", "page"),
        kept("9:10", "Cart", "5555555555", "page"),
        kept("9:20", "Cart", "5555555555", "page", state="recording"),
    ]
    desk.diary = a_diary(*segments)
    made = DiaryModel(desk)
    made.show_day(segments, DAY_S)
    settle(60)
    return made


def test_a_cell_that_is_not_protected_is_marked_and_says_why(model):
    sound, short, running = (model.cell(model.index(0, column)) for column in range(3))
    assert [model.is_unprotected(cell) for cell in (sound, short, running)] == [False, True, False]
    why = "ot protected: memo too short, 4 of 10 letters"
    assert f"N{why}" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert f"n{why}" in model.index(0, 1).data(SPOKEN)
    assert model.index(0, 0).data(SPOKEN).endswith("protected")


def test_a_broken_seal_and_a_wrong_clock_show_as_on_the_clients_page():
    first, second = (kept(at, MEMO, "5555555555", "page") for at in ("9:00", "9:10"))
    diary = a_diary(first, second)
    diary.proof_facts.known = {
        first.segment.id: ProofFact(is_sealed=False),
        second.segment.id: ProofFact(clock_off_s=-121),
    }
    assert codes(diary) == [("SEAL",), ("CLOCK",)]
