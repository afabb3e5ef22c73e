import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.workbench import START
from tracker.outcome import Done, Refused

START_S = unix(START)
WEEK_S = 7 * 86_400


@pytest.fixture
def taking(bench):
    """Both contracts take manual time; it is an hour after the start."""
    bench.fetch(
        terms(takes_manual=True), terms(id=OTHER_CONTRACT, title="Logo", takes_manual=False)
    )
    bench.clock.pass_s(3_600)
    return bench


def add(bench, starts_s, ends_s, memo="Call with Maya", reason="call", contract_id=CONTRACT):
    span = (START_S + starts_s, START_S + ends_s)
    return bench.timekeeper.add_manual(contract_id, *span, memo, reason).result()


def test_48_minutes_become_six_segments_of_their_slots(taking):
    assert add(taking, 180, 180 + 2_880) == Done(2_880)
    kept = taking.kept()
    assert [one.segment.seconds for one in kept] == [420, 600, 600, 600, 600, 60]
    assert {one.segment.kind for one in kept} == {"manual"}
    assert {one.segment.notes for one in kept} == {("REASON_CALL",)}
    assert {one.state for one in kept} == {"held"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"contract_id": OTHER_CONTRACT}, "manual_not_allowed"),
        ({"memo": " "}, "manual_needs_memo"),
        ({"memo": "x" * 1_001}, "memo_too_long"),
        ({"reason": "tired"}, "bad_reason"),
        ({"ends_s": 60}, "to_before_from"),
        ({"ends_s": 119}, "not_whole_minutes"),
        ({"starts_s": 120 - 86_460}, "not_whole_minutes"),
        ({"ends_s": 3_660}, "in_future"),
        ({"starts_s": 60 - WEEK_S, "ends_s": 120 - WEEK_S}, "week_locked"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_nothing_is_added(taking, change, code):
    answer = add(taking, **{"starts_s": 60, "ends_s": 120} | change)
    assert answer.code == code
    assert taking.kept() == []


def test_time_before_the_contract_is_refused(taking):
    taking.fetch(terms(takes_manual=True, starts_s=START_S))
    assert add(taking, -120, -60) == Refused("before_contract")


def test_time_that_is_in_the_diary_is_refused_as_a_whole(taking):
    taking.start()
    taking.run(100)
    taking.stop()
    assert add(taking, 3_540, 3_600 + 60).code == "overlap"
    assert add(taking, 3_480, 3_600) == Done(120)
    assert add(taking, 3_480, 3_600).code == "overlap"


def test_a_removed_piece_may_be_entered_again(taking):
    add(taking, 60, 120)
    taking.timekeeper.remove((taking.kept()[0].segment.id,)).result()
    assert add(taking, 60, 120) == Done(60)
