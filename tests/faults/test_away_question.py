"""Faults of the away question: raced, answered twice, overtaken, never answered."""

import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.workbench import START
from tracker.actions.tell_status import local_day_s
from tracker.events import AwayAnswered
from tracker.outcome import Done, Refused

START_S = unix(START)


@pytest.fixture
def asked(bench):
    """Away from second 300 to 1,381; the question is open."""
    bench.fetch(terms(takes_manual=True), terms(id=OTHER_CONTRACT, title="Logo", takes_manual=True))
    bench.start()
    bench.run(300)
    bench.run(1_080, working=False)
    bench.run(20)
    return bench


def answer(bench, choice, **more):
    return bench.timekeeper.answer_away(choice, "On the phone", **more).result()


def test_F23_a_second_absence_extends_the_question(asked):
    asked.run(310, working=False)
    asked.run(5)
    status = asked.timekeeper.status().result().value
    assert status.away.spans == (
        (START_S + 300, START_S + 1_381),
        (START_S + 1_400, START_S + 1_711),
    )
    assert answer(asked, "manual", asked_from_s=START_S + 300) == Done(1_080 + 300)


def test_F23_a_double_click_answers_once(asked):
    assert answer(asked, "manual", asked_from_s=START_S + 300) == Done(1_080)
    assert answer(asked, "manual", asked_from_s=START_S + 300) == Refused("not_away")


def test_F23_an_answer_after_a_switch_reaches_nobody(asked):
    asked.timekeeper.switch(OTHER_CONTRACT).result()
    assert answer(asked, "stop", asked_from_s=START_S + 300) == Refused("not_away")
    asked.run(10)
    assert asked.timekeeper.status().result().value.state == "recording"


def test_F23_an_answer_to_an_older_question_does_not_settle_the_next(asked):
    answer(asked, "go_on", asked_from_s=START_S + 300)
    asked.run(310, working=False)
    asked.run(5)
    assert answer(asked, "stop", asked_from_s=START_S + 300) == Refused("not_away")
    assert asked.timekeeper.status().result().value.state == "back"


def test_F23_a_lock_while_it_is_asked_joins_it(asked):
    asked.timekeeper.note_power("locked").result()
    asked.run(200)
    asked.timekeeper.note_power("unlocked").result()
    asked.run(5)
    assert len(asked.timekeeper.status().result().value.away.spans) == 2
    answer(asked, "go_on")
    asked.stop()
    assert asked.spans() == [(0, 300), (1_381, 1_400), (1_601, 1_605)]


def test_F23_no_answer_leaves_it_out_and_it_can_be_claimed_until_the_lock(asked):
    asked.run(700)
    settled = [event for event in asked.happened() if isinstance(event, AwayAnswered)]
    assert [(one.choice, one.by_itself) for one in settled] == [("go_on", True)]
    asked.stop()
    span = (START_S + 300, START_S + 1_380)
    claim = asked.timekeeper.add_manual(CONTRACT, *span, "On the phone", "call")
    assert claim.result() == Done(1_080)


def test_F23_part_of_an_absence_can_be_claimed_on_another_contract(asked):
    added = answer(
        asked, "manual", until_s=START_S + 900, contract_id=OTHER_CONTRACT, reason="call"
    )
    assert added == Done(600)
    manual = [kept.segment for kept in asked.kept() if kept.segment.kind == "manual"]
    assert {(one.contract_id, one.notes) for one in manual} == {(OTHER_CONTRACT, ("REASON_CALL",))}


@pytest.mark.parametrize(
    ("choice", "spans"),
    [
        ("go_on", [(0, 300), (1_381, 1_400), (1_711, 1_720)]),
        ("stop", [(0, 300), (1_381, 1_400)]),
    ],
)
def test_F23_an_answer_for_today_settles_the_next_absence_alike(asked, choice, spans):
    # "stop" now would end the stretch: what is said for today is said of the next one.
    asked.desk.today = None
    answer(asked, "go_on")
    asked.run(310, working=False)
    asked.desk.today = (local_day_s(asked.clock.now_s), choice)
    asked.run(10)
    asked.stop()
    assert asked.spans() == spans


def test_F23_what_was_said_for_today_is_forgotten_tomorrow(asked):
    answer(asked, "go_on", for_today=True)
    day_s, choice = asked.desk.today
    assert choice == "go_on"
    asked.desk.today = (day_s - 86_400, choice)
    asked.run(310, working=False)
    asked.run(10)
    assert asked.timekeeper.status().result().value.state == "back"
