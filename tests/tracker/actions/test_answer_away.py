import pytest

from tests.builders import terms, unix
from tests.tracker.workbench import START
from tracker.outcome import Done, Refused

START_S = unix(START)


@pytest.fixture
def back(bench):
    """Away from second 300 to 1,381, back for 19 s."""
    bench.fetch(terms(takes_manual=True))
    bench.start()
    bench.run(300)
    bench.run(1_080, working=False)
    bench.run(20)
    return bench


def test_go_on_leaves_the_absence_out(back):
    assert back.timekeeper.answer_away("go_on").result() == Done(0)
    back.run(10)
    back.stop()
    assert back.spans() == [(0, 300), (1_381, 1_410)]


def test_stop_deletes_what_came_after_the_return(back):
    assert back.timekeeper.answer_away("stop").result() == Done(0)
    assert back.spans() == [(0, 300)]
    assert back.timekeeper.status().result().value.state == "ready"


def test_i_was_working_adds_manual_time_in_whole_minutes(back):
    assert back.timekeeper.answer_away("manual", "On the phone").result() == Done(1_080)
    back.stop()
    assert back.spans() == [(0, 300), (300, 600), (600, 1_200), (1_200, 1_380), (1_381, 1_400)]
    manual = [kept for kept in back.kept() if kept.segment.kind == "manual"]
    assert {kept.segment.memo for kept in manual} == {"On the phone"}
    assert {kept.state for kept in manual} == {"held"}
    assert all(kept.segment.snapshots == () for kept in manual)


def test_manual_time_where_the_contract_takes_none_is_refused_and_still_open(back):
    back.desk.stretch.terms = terms(takes_manual=False)
    assert back.timekeeper.answer_away("manual").result().code == "manual_not_allowed"
    assert back.timekeeper.status().result().value.state == "back"


def test_a_double_click_applies_once(back):
    back.timekeeper.answer_away("manual", "On the phone").result()
    assert back.timekeeper.answer_away("manual", "On the phone").result() == Refused("not_away")


def test_answering_while_away_is_to_be_back(bench):
    bench.start()
    bench.run(100)
    bench.run(400, working=False)
    bench.timekeeper.answer_away("go_on").result()
    bench.run(10)
    bench.stop()
    assert bench.spans() == [(0, 100), (500, 510)]


def test_without_an_absence_there_is_nothing_to_answer(bench):
    assert bench.timekeeper.answer_away("go_on").result() == Refused("not_away")
    bench.start()
    assert bench.timekeeper.answer_away("stop").result() == Refused("not_away")


def test_two_absences_are_claimed_together(back):
    back.run(310, working=False)
    back.run(5)
    assert back.timekeeper.answer_away("manual", "Calls").result() == Done(1_080 + 300)
