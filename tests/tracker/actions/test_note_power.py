import pytest

from tests.builders import CONTRACT, unix
from tests.tracker.workbench import START
from tracker.events import CameBack, Stopped, WentAway

START_S = unix(START)
BACK = {"locked": "unlocked", "sleeping": "woke", "switched_away": "switched_back"}


def of(bench, kind):
    return [event for event in bench.happened() if isinstance(event, kind)]


def says(bench, change):
    bench.timekeeper.note_power(change).result()


@pytest.mark.parametrize("bar", BACK)
def test_from_that_second_nothing_counts_whatever_the_input(bench, bar):
    bench.start()
    bench.run(100)
    says(bench, bar)
    bench.run(600)
    assert bench.spans() == [(0, 100)]
    assert of(bench, WentAway) == [WentAway(from_s=START_S + 100)]
    assert bench.timekeeper.status().result().value.state == "away"


@pytest.mark.parametrize(("bar", "lifted"), BACK.items())
def test_the_first_input_after_it_asks(bench, bar, lifted):
    bench.start()
    bench.run(100)
    says(bench, bar)
    bench.run(300, working=False)
    says(bench, lifted)
    bench.run(50, working=False)
    assert of(bench, CameBack) == []
    bench.run(10)
    bench.stop()
    assert of(bench, CameBack) == [CameBack(from_s=START_S + 100, back_s=START_S + 451)]
    assert bench.spans() == [(0, 100), (451, 460)]


def test_under_two_minutes_locked_goes_on_without_a_prompt(bench):
    bench.start()
    bench.run(100)
    says(bench, "locked")
    bench.run(110, working=False)
    says(bench, "unlocked")
    bench.run(10)
    bench.stop()
    assert of(bench, CameBack) == []
    assert bench.spans() == [(0, 100), (211, 220)]


def test_locked_and_asleep_is_back_when_both_are_over(bench):
    bench.start()
    bench.run(100)
    says(bench, "locked")
    says(bench, "sleeping")
    bench.clock.sleep_s(1_000)
    says(bench, "woke")
    bench.run(20)
    assert bench.timekeeper.status().result().value.state == "away"
    says(bench, "unlocked")
    bench.run(10)
    bench.stop()
    assert bench.spans() == [(0, 100), (1_121, 1_130)]


def test_what_was_open_is_saved_before_the_answer(bench):
    bench.start()
    bench.run(103)
    says(bench, "sleeping")
    assert [kept.segment.seconds for kept in bench.kept("held")] == [103]


def test_a_machine_that_wakes_without_a_word_is_awake(bench):
    bench.start()
    bench.run(100)
    says(bench, "sleeping")
    bench.clock.sleep_s(600)
    bench.run(10)
    bench.stop()
    assert bench.spans() == [(0, 100), (701, 710)]


def test_where_no_input_is_known_the_end_of_the_lock_is_the_return(bench):
    bench.idle.seconds = None
    bench.start()
    bench.run(100)
    says(bench, "locked")
    bench.run(200)
    says(bench, "unlocked")
    bench.run(10)
    bench.stop()
    assert bench.spans() == [(0, 100), (301, 310)]


def test_an_hour_locked_ends_the_stretch_at_the_lock(bench):
    bench.start()
    bench.run(100)
    says(bench, "locked")
    bench.run(3_601)
    assert of(bench, Stopped) == [Stopped(contract_id=CONTRACT, at_s=START_S + 100, reason="away")]


def test_shutting_down_stops_and_saves(bench):
    bench.start()
    bench.run(100)
    says(bench, "shutting_down")
    assert of(bench, Stopped)[0].reason == "shutdown"
    assert [kept.segment.seconds for kept in bench.kept("held")] == [100]


def test_a_start_while_locked_is_away_from_its_first_second(bench):
    says(bench, "locked")
    bench.start()
    bench.run(60)
    assert bench.spans() == []
    assert bench.timekeeper.status().result().value.state == "away"


def test_a_lock_during_an_absence_leaves_the_absence_where_it_began(bench):
    bench.start()
    bench.run(100)
    bench.run(400, working=False)
    says(bench, "locked")
    bench.run(100, working=False)
    says(bench, "unlocked")
    bench.run(5)
    assert of(bench, CameBack) == [CameBack(from_s=START_S + 100, back_s=START_S + 601)]
