import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, a_segment, terms, unix
from tests.tracker.workbench import START, Workbench
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
        ({"needs_label": True, "labels": ("Design",)}, "Cart", "label_required"),
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


def restarted(folder, at, told=None):
    """The app anew in a folder of this one, at a time of its own."""
    bench = Workbench(folder / "diary", at=at)
    if told:
        bench.fetch()
    return bench


def test_a_clock_set_back_across_a_restart_goes_on_behind_what_is_recorded(tmp_path):
    first = restarted(tmp_path, "2026-11-20T12:00:00Z", told=True)
    first.start()
    first.run(100)
    first.stop()
    first.close()
    again = restarted(tmp_path, "2026-11-20T11:00:00Z")
    again.start()
    again.run(50)
    again.stop()
    assert again.spans() == [(0, 100), (100, 150)]
    assert again.kept()[-1].segment.notes == ("CLOCK_JUMP",)
    again.close()


@pytest.mark.parametrize("wrong", ["1970-01-01T00:00:00Z", "2100-01-01T00:00:00Z"])
def test_an_app_that_starts_at_a_wrong_date_records_behind_the_last_known_time(tmp_path, wrong):
    first = restarted(tmp_path, "2026-11-20T12:00:00Z", told=True)
    first.start()
    first.run(100)
    first.stop()
    first.close()
    again = restarted(tmp_path, wrong)
    again.start()
    again.run(50)
    again.stop()
    assert again.spans() == [(0, 100), (100, 150)]
    again.clock.jump_s(unix("2026-11-20T13:00:00Z") - again.clock.now_s)
    again.start()
    again.run(50)
    again.stop()
    assert again.spans()[2:] == [(3_600, 3_650)]
    again.close()


def test_recording_runs_around_what_a_wrong_clock_left_ahead(bench):
    ahead = a_segment("2026-11-20T12:01:00Z", 60, minutes=())
    bench.start()
    with bench.diary.database.transaction() as tx:
        bench.diary.segments.open(tx, ahead)
        bench.diary.segments.close(tx, ahead, held_until_s=None)
    bench.run(100)
    bench.stop()
    assert bench.spans() == [(0, 60), (60, 120), (120, 160)]
    assert bench.kept()[0].segment.notes == ("CLOCK_JUMP",)


def test_a_client_who_cannot_be_charged_is_told_and_stops_nobody(bench):
    bench.fetch(terms(), is_client_verified=False)
    bench.start()
    status = bench.timekeeper.status().result().value
    assert (status.state, "client_unverified" in status.problems) == ("recording", True)
    bench.fetch(terms())
    assert "client_unverified" not in bench.timekeeper.status().result().value.problems
