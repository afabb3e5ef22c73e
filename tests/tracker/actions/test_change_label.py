import pytest

from tests.builders import CONTRACT, an_id, terms
from tracker.outcome import Done, Refused


@pytest.fixture
def labelled(bench):
    """The client has a list, and each second has to bear one of it."""
    bench.fetch(terms(labels=("Design", "Review"), needs_label=True))
    return bench


def labels(bench):
    return [kept.segment.label for kept in bench.kept()]


def test_time_bears_the_label_it_was_started_with(labelled):
    assert labelled.start(label="Dancing") == Refused("unknown_label", {"client": "Northwind Ltd"})
    labelled.start(label="Review")
    labelled.run(10)
    labelled.stop()
    assert labels(labelled) == ["Review"]


def test_the_next_start_takes_the_last_label_and_a_change_holds_from_the_open_segment(labelled):
    labelled.start(label="Review")
    labelled.run(10)
    labelled.stop()
    labelled.start()
    labelled.run(10)
    assert labelled.timekeeper.change_label("Design").result() == Done("Design")
    assert labelled.timekeeper.change_label("").result().code == "label_required"
    labelled.stop()
    assert labels(labelled) == ["Review", "Design"]


def test_a_label_the_client_took_off_is_not_taken_up_again(labelled):
    labelled.start(label="Review")
    labelled.run(10)
    labelled.stop()
    labelled.fetch(terms(labels=("Design",), needs_label=True))
    assert labelled.start().code == "label_required"


def test_held_time_changes_its_label_and_what_was_sent_keeps_it(labelled):
    labelled.start(label="Review")
    labelled.run(10)
    labelled.stop()
    (kept,) = labelled.kept()
    ids = (kept.segment.id,)
    assert labelled.timekeeper.change_label("Design", ids).result() == Done("Design")
    assert labels(labelled) == ["Design"]
    assert labelled.timekeeper.change_label("Design", (an_id(),)).result().code == "not_found"
    with labelled.diary.database.transaction() as tx:
        for step in ("approve", "send", "receipt"):
            labelled.diary.segments.move(tx, kept.segment.id, step)
    assert labelled.timekeeper.change_label("Review", ids).result() == Refused("label_sealed")
    assert CONTRACT == kept.segment.contract_id
