import pytest

from tests.tracker.actions.test_hide import CORNER, hide, shown
from tracker.errors import PictureGone
from tracker.outcome import Done, Refused


@pytest.fixture
def held(bench):
    """A held segment with a picture."""
    bench.start()
    bench.run(601)
    bench.stop()
    return bench.kept("held")[0].segment


def erase(bench, segment):
    return bench.timekeeper.erase_removed((segment.id,)).result()


def test_the_picture_of_removed_time_is_gone_for_good_and_undo_brings_the_time_alone(bench, held):
    sha256 = shown(bench, held).sha256
    bench.timekeeper.remove((held.id,)).result()
    assert erase(bench, held) == Done(1)
    with pytest.raises(PictureGone):
        bench.diary.snapshots.picture(sha256)
    assert bench.timekeeper.restore((held.id,)).result() == Done(600)
    assert bench.diary.segments.get(held.id).state == "held"


def test_what_was_covered_is_erased_with_its_cover(bench, held):
    hide(bench, held, CORNER)
    bench.timekeeper.remove((held.id,)).result()
    assert erase(bench, held) == Done(2)
    assert bench.diary.snapshots.names() == set()
    folder = bench.diary.database.path.parent / "snapshots"
    assert [path for path in folder.iterdir() if path.suffix != ".partial"] == []


def test_time_that_counts_keeps_its_picture(bench, held):
    assert erase(bench, held) == Refused("not_removed")
    assert bench.diary.snapshots.picture(shown(bench, held).sha256)


def test_a_picture_that_another_segment_shows_stays_with_that_one(bench, held):
    bench.start()
    bench.run(601)
    bench.stop()
    other = next(one.segment for one in bench.kept("held") if one.segment.id != held.id)
    shot = shown(bench, held)
    with bench.diary.database.transaction() as tx:
        bench.diary.snapshots.add(tx, shot, other.id)
    bench.timekeeper.remove((held.id,)).result()
    assert erase(bench, held) == Done(0)
    assert bench.diary.snapshots.picture(shot.sha256)
