import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.workbench import START
from tracker.events import Started
from tracker.outcome import Done, Refused


def test_a_start_is_told_with_its_second(bench):
    assert bench.start() == Done(unix(START))
    assert Started(contract_id=CONTRACT, at_s=unix(START)) in bench.happened()


def test_a_second_start_is_refused_and_recording_goes_on(bench):
    bench.start()
    assert bench.start(OTHER_CONTRACT) == Refused("already_recording")
    bench.run(10)
    assert bench.timekeeper.status().result().value.contract.id == CONTRACT


@pytest.mark.parametrize(
    ("facts", "memo", "code"),
    [
        ({"state": "paused"}, "Cart", "contract_paused"),
        ({"state": "ended"}, "Cart", "contract_ended"),
        ({"state": "offered"}, "Cart", "no_contract"),
        ({"needs_memo": True}, "  \t ", "memo_required"),
        ({"weekly_limit_s": 0}, "Cart", "limit_reached"),
        ({}, "x" * 1_001, "memo_too_long"),
    ],
)
def test_a_start_that_may_not_be_has_a_code(bench, facts, memo, code):
    bench.fetch(terms(**facts))
    assert bench.start(memo=memo).code == code
    bench.run(10)
    assert bench.kept() == []


def test_an_unknown_contract_is_refused(bench):
    bench.fetch(terms())
    assert bench.start(OTHER_CONTRACT) == Refused("no_contract")


def test_signed_out_refuses_only_where_there_never_was_a_contract(bench):
    bench.desk.is_signed_in = False
    assert isinstance(bench.start(), Done)
    bench.stop()
    with bench.diary.database.transaction() as tx:
        bench.diary.contracts.replace(tx, [])
    assert bench.start() == Refused("signed_out")


def test_a_memo_is_kept_trimmed_and_composed(bench):
    bench.start(memo="  Ka\u0308se \n")
    bench.run(2)
    assert bench.kept()[0].segment.memo == "K\u00e4se"
