import shutil

import pytest

from tests.builders import terms
from tests.stage.disk import disk, may_mount
from tests.tracker.store.test_receipts import a_receipt
from tests.tracker.workbench import Workbench
from tracker.errors import FolderGone
from tracker.events import CannotSave, PicturesFailed
from tracker.outcome import Refused
from tracker.store.space import MB, RESERVE_BYTES


@pytest.fixture
def small(request, tmp_path):
    """A disk of 32 MB with the diary's folder on it, and Andris recording."""
    if not may_mount(request.node):
        yield None
        return
    with disk(tmp_path / "disk", size="32m") as made:
        bench = Workbench(made.folder / "diary")
        bench.fetch(terms(weekly_limit_s=None))
        made.bench = bench
        bench.start()
        bench.run(10)
        yield made
        bench.close()


def problems(bench):
    return bench.timekeeper.status().result().value.problems


def pictured(bench):
    return sum(bool(kept.segment.snapshots) for kept in bench.kept())


def saved_s(bench):
    return sum(kept.segment.seconds for kept in bench.kept())


def test_F81_on_a_full_disk_pictures_stop_first_time_goes_on_and_both_recover_alone(small):
    if small is None:
        return
    bench, reserve = small.bench, small.folder / "diary" / "reserve"
    assert reserve.stat().st_blocks * 512 >= RESERVE_BYTES
    small.fill(leave_bytes=4 * MB)
    bench.run(5)
    assert "disk_nearly_full" in problems(bench)
    small.fill()
    bench.run(5)
    assert not reserve.exists()
    small.fill(leave_bytes=4 * MB)
    pictures = pictured(bench)
    bench.run(1_800)
    assert 1_815 <= saved_s(bench) <= 1_820
    assert pictured(bench) == pictures
    small.free()
    bench.run(700)
    assert "disk_nearly_full" not in problems(bench)
    assert reserve.exists()
    assert pictured(bench) > pictures
    bench.stop()
    assert saved_s(bench) == 2_520


def test_F81_when_not_even_a_row_fits_recording_stops_loses_nothing_and_starts_again(small):
    if small is None:
        return
    bench = small.bench
    bench.run(5)
    before_s = saved_s(bench)
    small.fill()
    bench.diary.space.look()  # the reserve is given up, and taken by the other program
    small.fill()
    bench.run(700)
    (stopped,) = [event for event in bench.happened() if isinstance(event, CannotSave)]
    assert stopped.code == "disk_full"
    status = bench.timekeeper.status().result().value
    assert (status.state, status.problems[0]) == ("stopped_by_fault", "stopped_by_fault")
    assert before_s <= saved_s(bench)
    small.free()
    bench.start()
    bench.run(10)
    bench.stop()
    assert bench.timekeeper.status().result().value.state == "ready"
    bench.diary.database.check()


def test_F83_on_a_disk_that_became_read_only_recording_stops_within_ten_seconds(small):
    if small is None:
        return
    bench = small.bench
    small.protect()
    bench.run(10)
    assert [e.code for e in bench.happened() if isinstance(e, CannotSave)] == ["read_only"]
    assert bench.start() == Refused("cannot_save", {"reason": "read_only"})
    small.unprotect()
    bench.start()
    bench.run(10)
    assert bench.stop().value
    assert saved_s(bench) >= 15


def test_F83_a_disk_that_is_pulled_stops_recording_and_no_new_diary_is_begun(small):
    if small is None:
        return
    bench = small.bench
    small.pull()
    bench.run(10)
    assert [e.code for e in bench.happened() if isinstance(e, CannotSave)] == ["folder_gone"]
    assert bench.start() == Refused("cannot_save", {"reason": "folder_gone"})
    assert list(small.folder.iterdir()) == []


def test_F83_a_folder_that_was_removed_is_refused_at_the_next_start_too(tmp_path):
    bench = Workbench(tmp_path / "diary")
    bench.fetch(terms())
    bench.start()
    bench.run(10)
    shutil.rmtree(tmp_path / "diary")
    bench.run(10)
    assert [e.code for e in bench.happened() if isinstance(e, CannotSave)] == ["folder_gone"]
    bench.close()
    with pytest.raises(FolderGone):
        Workbench(tmp_path / "diary")
    (tmp_path / "diary").mkdir()
    with pytest.raises(FolderGone):
        Workbench(tmp_path / "diary")
    assert list((tmp_path / "diary").iterdir()) == []


def test_F12_over_the_room_for_pictures_old_ones_go_first_then_none_are_taken(bench):
    bench.fetch(terms(retention_days=0))
    bench.start()
    bench.run(601)
    bench.stop()
    assert len(bench.diary.snapshots.names()) == 1
    first = bench.kept()[0].segment
    with bench.diary.database.transaction() as tx:
        bench.diary.receipts.put(tx, a_receipt(first.id, received_s=first.ends_s))
    bench.clock.pass_s(20 * 86_400)
    bench.desk.settings = Small(bench.desk.settings, bench.diary.retention.used_bytes())
    bench.start()
    bench.run(1_801)
    bench.stop()
    with bench.diary.database.read() as connection:
        shown_by = set(connection.exec_driver_sql("SELECT segment_id FROM snapshots").scalars())
    assert len(shown_by) == 1 and str(first.id) not in shown_by
    reasons = [e.reason for e in bench.happened() if isinstance(e, PicturesFailed)]
    assert reasons == ["quota_full"]
    assert saved_s(bench) == 601 + 1_801


class Small:
    """The settings with less room for pictures than a person could choose."""

    def __init__(self, settings, used_bytes):
        self._settings = settings
        self.pictures_mb = used_bytes / MB

    def __getattr__(self, name):
        return getattr(self._settings, name)
