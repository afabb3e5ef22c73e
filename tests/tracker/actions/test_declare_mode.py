import pytest

from tests.builders import OTHER_CONTRACT, unix
from tests.tracker.workbench import START
from tracker.events import ModeDeclared, ModeEnded, WentAway
from tracker.outcome import Done, Refused
from tracker.status import Declared

START_S = unix(START)


def of(bench, kind):
    return [event for event in bench.happened() if isinstance(event, kind)]


def modes(bench):
    return [(kept.segment.mode, kept.segment.seconds) for kept in bench.kept()]


def declare(bench, mode="call", minutes=15):
    return bench.timekeeper.declare_mode(mode, minutes).result()


def test_in_a_call_nobody_is_away_and_its_seconds_are_marked(bench):
    bench.run(300)
    bench.start()
    bench.run(100)
    assert declare(bench) == Done(START_S + 400 + 900)
    bench.run(900, working=False)
    bench.stop()
    assert modes(bench) == [("", 100), ("call", 200), ("call", 600), ("call", 100)]
    assert of(bench, WentAway) == []


def test_it_ends_by_itself_and_away_counts_from_there(bench):
    bench.start()
    declare(bench)
    bench.run(900 + 299, working=False)
    assert of(bench, ModeEnded) == [ModeEnded(mode="call", at_s=START_S + 900)]
    assert of(bench, WentAway) == []
    bench.run(1, working=False)
    assert of(bench, WentAway) == [WentAway(from_s=START_S + 900)]
    assert bench.spans() == [(0, 600), (600, 900)]
    assert modes(bench) == [("call", 600), ("call", 300)]


def test_pictures_and_counts_go_on(bench):
    bench.drawn = 100
    bench.start()
    declare(bench)
    bench.run(50)
    bench.run(200, working=False)
    bench.stop()
    segment = bench.kept()[0].segment
    assert len(segment.snapshots) == 1
    assert segment.minutes[0].presses == 50


def test_a_lock_pauses_in_a_call_too(bench):
    bench.start()
    declare(bench)
    bench.run(100)
    bench.timekeeper.note_power("locked").result()
    bench.run(100)
    assert bench.spans() == [(0, 100)]


def test_a_mode_that_ended_while_away_is_over_at_the_return(bench):
    bench.start()
    declare(bench)
    bench.run(100)
    bench.timekeeper.note_power("locked").result()
    bench.run(1_000, working=False)
    bench.timekeeper.note_power("unlocked").result()
    bench.run(50)
    bench.stop()
    assert [mode for mode, _ in modes(bench)] == ["call", ""]


def test_it_can_be_ended_and_changed(bench):
    bench.start()
    declare(bench)
    bench.run(50)
    assert bench.timekeeper.status().result().value.declared == Declared(
        mode="call", until_s=START_S + 900, protected_to_s=START_S + 900
    )
    declare(bench, "reading", 60)
    bench.run(50)
    declare(bench, "", 0)
    bench.run(50)
    bench.stop()
    assert modes(bench) == [("call", 50), ("reading", 50), ("", 50)]


def test_another_contract_has_no_mode(bench):
    bench.start()
    declare(bench)
    bench.run(50)
    bench.timekeeper.switch(OTHER_CONTRACT).result()
    bench.run(50)
    assert [mode for mode, _ in modes(bench)] == ["call", ""]


@pytest.mark.parametrize("minutes", [0, 1, 29, 61, 120])
def test_only_15_30_and_60_minutes_can_be_declared(bench, minutes):
    bench.start()
    assert declare(bench, "call", minutes) == Refused("bad_minutes")


def test_without_a_stretch_there_is_nothing_to_declare(bench):
    assert declare(bench) == Refused("not_recording")


def test_over_an_hour_in_a_row_it_says_from_when_it_is_not_protected(bench):
    bench.start()
    declare(bench, "call", 60)
    bench.run(2_700, working=False)
    declare(bench, "call", 60)
    assert of(bench, ModeDeclared)[-1] == ModeDeclared(
        mode="call", until_s=START_S + 6_300, protected_to_s=START_S + 3_600
    )
