from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.workbench import START
from tracker.events import Switched
from tracker.outcome import Refused


def test_a_switch_goes_on_in_the_same_second(bench):
    bench.start()
    bench.run(240)
    bench.timekeeper.switch(OTHER_CONTRACT).result()
    bench.run(360)
    bench.stop()
    assert bench.spans() == [(0, 240), (240, 600)]
    assert [kept.segment.contract_id for kept in bench.kept()] == [CONTRACT, OTHER_CONTRACT]
    assert (
        Switched(from_contract_id=CONTRACT, contract_id=OTHER_CONTRACT, at_s=unix(START) + 240)
        in bench.happened()
    )


def test_a_refused_switch_changes_nothing(bench):
    bench.fetch(terms(), terms(id=OTHER_CONTRACT, state="ended"))
    bench.start()
    bench.run(60)
    assert bench.timekeeper.switch(OTHER_CONTRACT).result().code == "contract_ended"
    bench.run(60)
    bench.stop()
    assert bench.spans() == [(0, 120)]


def test_a_switch_takes_the_memo_last_used_there(bench):
    bench.start(OTHER_CONTRACT, "Letter shapes")
    bench.run(10)
    bench.stop()
    bench.start(CONTRACT, "Cart totals")
    bench.run(10)
    bench.timekeeper.switch(OTHER_CONTRACT).result()
    bench.run(10)
    assert bench.kept()[-1].segment.memo == "Letter shapes"


def test_a_switch_to_the_same_contract_is_refused(bench):
    bench.start()
    assert bench.timekeeper.switch(CONTRACT).result() == Refused("same_contract")


def test_a_switch_needs_a_running_stretch(bench):
    assert bench.timekeeper.switch(CONTRACT).result() == Refused("not_recording")


def test_a_second_switch_by_a_double_click_cuts_nothing_twice(bench):
    bench.start()
    bench.run(60)
    bench.timekeeper.switch(OTHER_CONTRACT).result()
    bench.timekeeper.switch(CONTRACT).result()
    bench.run(60)
    bench.stop()
    assert bench.spans() == [(0, 60), (60, 120)]
