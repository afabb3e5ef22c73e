import pytest

from tests.builders import CONTRACT, terms, unix
from tests.tracker.workbench import Workbench
from tracker.actions.import_time import Tally
from tracker.imports.read_file import Entry
from tracker.outcome import Refused

NOW = "2026-11-25T12:00:00Z"
OPEN, LOCKED = unix("2026-11-24T08:00:00Z"), unix("2026-11-11T08:00:00Z")


@pytest.fixture
def bench(tmp_path):
    made = Workbench(tmp_path / "diary", at=NOW)
    made.fetch(terms(takes_manual=True))
    yield made
    made.close()


def bring(bench, *entries, **how):
    return bench.timekeeper.import_time(CONTRACT, entries, **how).result()


def test_open_weeks_are_held_locked_ones_stay_here_and_twice_is_once(bench):
    file = (Entry(OPEN, OPEN + 1_500, "Design"), Entry(LOCKED, LOCKED + 600, "Old"))
    assert bring(bench, *file, dry_run=True).value == Tally(added_s=1_500, local_s=600)
    assert bench.kept() == []
    assert bring(bench, *file).value == Tally(added_s=1_500, local_s=600)
    assert [kept.state for kept in bench.kept()] == ["refused", "held", "held", "held"]
    assert bench.kept()[0].code == "imported_locked"
    assert bench.diary.outbox.all() == []
    assert bring(bench, *file).value == Tally(known_s=2_100)
    assert len(bench.kept()) == 4


def test_time_that_is_there_or_not_over_or_without_words_is_left_out(bench):
    bring(bench, Entry(OPEN, OPEN + 600, "Design"))
    later = unix(NOW)
    told = bring(
        bench,
        Entry(OPEN + 300, OPEN + 900, "Other"),
        Entry(later, later + 600, "Tomorrow"),
        Entry(OPEN + 3_600, OPEN + 4_200, ""),
    )
    assert told.value == Tally(overlap_s=600, future_s=600, no_memo_s=600)


def test_a_contract_without_manual_time_takes_only_what_is_never_billed(bench):
    bench.fetch(terms(takes_manual=False))
    assert bring(bench, Entry(OPEN, OPEN + 600, "Design")).code == "manual_not_allowed"
    assert bring(bench, Entry(LOCKED, LOCKED + 600, "Old")).value == Tally(local_s=600)
    assert isinstance(bring(bench, Entry(OPEN, OPEN + 600, "Design")), Refused)
