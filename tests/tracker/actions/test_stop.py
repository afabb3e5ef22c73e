from tests.builders import CONTRACT, unix
from tests.tracker.workbench import START
from tracker.events import Stopped
from tracker.outcome import Done, Refused


def test_stop_saves_up_to_this_second(bench):
    bench.start()
    bench.run(7)
    bench.clock.pass_s(1.6)
    assert bench.stop() == Done(unix(START) + 8)
    assert bench.spans() == [(0, 8)]
    assert Stopped(contract_id=CONTRACT, at_s=unix(START) + 8) in bench.happened()


def test_stop_when_nothing_runs_is_refused(bench):
    assert bench.stop() == Refused("not_recording")


def test_stop_while_away_stops_at_the_last_input(bench):
    bench.start()
    bench.run(100)
    bench.run(400, working=False)
    assert bench.stop() == Done(unix(START) + 100)
    assert bench.spans() == [(0, 100)]


def test_stop_and_start_in_one_slot_give_two_segments(bench):
    bench.start()
    bench.run(60)
    bench.stop()
    bench.start()
    bench.run(60)
    bench.stop()
    assert bench.spans() == [(0, 60), (60, 120)]
