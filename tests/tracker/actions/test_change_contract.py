import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, an_id, terms
from tracker.outcome import Done

LOGO = {"id": OTHER_CONTRACT, "title": "Logo refresh"}


@pytest.fixture
def held(bench):
    """A minute of held time on the first contract; `move` asks for the second."""
    bench.fetch(terms(labels=("Design",)), terms(**LOGO))
    bench.start(label="Design")
    bench.run(60)
    bench.stop()
    return tuple(kept.segment.id for kept in bench.kept())


def move(bench, ids, contract_id=OTHER_CONTRACT, **told):
    return bench.timekeeper.change_contract(contract_id, ids, **told).result()


def test_held_time_moves_and_comes_back_as_it_was(bench, held):
    before = [kept.segment for kept in bench.kept()]
    assert move(bench, held) == Done(60)
    assert [(k.segment.contract_id, k.segment.label) for k in bench.kept()] == [
        (OTHER_CONTRACT, "")
    ]
    assert move(bench, held, CONTRACT, label="Design") == Done(60)
    assert [kept.segment for kept in bench.kept()] == before


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"state": "paused"}, "contract_paused"),
        ({"state": "declined"}, "no_contract"),
        ({"is_dormant": True}, "contract_dormant"),
        ({"starts_s": 1 << 40}, "before_contract"),
        ({"labels": ("Print",), "needs_label": True}, "label_required"),
    ],
)
def test_the_terms_of_the_other_contract_decide(bench, held, facts, code):
    bench.fetch(terms(labels=("Design",)), terms(**LOGO, **facts))
    assert move(bench, held).code == code
    assert [kept.segment.contract_id for kept in bench.kept()] == [CONTRACT]


def test_only_what_is_held_moves_and_all_of_it_or_nothing(bench, held):
    assert move(bench, (*held, an_id())).code == "not_found"
    assert move(bench, held, an_id()).code == "no_contract"
    bench.timekeeper.approve(held).result()
    assert move(bench, held).code == "not_held"


def test_a_picture_goes_to_no_client_that_takes_none(bench):
    bench.fetch(terms(), terms(**LOGO, pictures="off"))
    bench.start()
    bench.run(600)
    bench.stop()
    ids = tuple(kept.segment.id for kept in bench.kept() if kept.segment.snapshots)
    assert move(bench, ids).code == "pictures_off"
    bench.fetch(terms(), terms(**LOGO, pictures="blurred"))
    assert move(bench, ids).code == "pictures_blurred"
    bench.fetch(terms(), terms(**LOGO))
    assert isinstance(move(bench, ids), Done)


def test_the_running_clock_leaves_out_what_moved_away(bench):
    bench.fetch()
    bench.start()
    bench.run(650)
    stretch, first = bench.desk.stretch, bench.kept("held")[0].segment
    closed_s = stretch.closed_s
    move(bench, (first.id,))
    assert stretch.closed_s == closed_s - first.seconds
    move(bench, (first.id,), CONTRACT)
    assert stretch.closed_s == closed_s
    bench.stop()
