from tests.builders import unix
from tests.tracker.workbench import START, Workbench
from tracker.events import Recovered
from tracker.recovery import prune, recover
from workdiary.cover import Cover

START_S = unix(START)


def crashed(tmp_path):
    """An app that died while it recorded, 18 s in, saved at 16."""
    dead = Workbench(tmp_path)
    dead.fetch()
    dead.drawn = 2
    dead.start()
    dead.run(18)
    dead.close()


def test_the_open_segment_is_held_up_to_its_last_checkpoint(tmp_path):
    crashed(tmp_path)
    born_again = Workbench(tmp_path, at="2026-11-20T13:00:00Z")
    assert recover(born_again.desk, born_again.clock.read()) is None
    (kept,) = born_again.kept()
    assert (kept.state, kept.segment.notes) == ("held", ("RECOVERED",))
    assert 18 - kept.segment.seconds < 5
    assert born_again.happened()[0] == Recovered(
        segment_id=kept.segment.id, saved_up_to_s=kept.segment.ends_s
    )
    born_again.close()


def test_killed_again_before_its_first_second_it_still_goes_on(tmp_path):
    crashed(tmp_path)
    for at in ("2026-11-20T12:01:00Z", "2026-11-20T12:02:00Z"):
        born_again = Workbench(tmp_path, at=at)
        last = recover(born_again.desk, born_again.clock.read())
        assert last is not None
        born_again.start(last.contract_id, last.memo)
        born_again.close()


def test_killed_in_the_first_second_after_a_slots_edge_it_still_goes_on(tmp_path):
    dead = Workbench(tmp_path, at="2026-11-20T12:09:50Z")
    dead.fetch()
    dead.start()
    dead.run(10)
    assert not dead.kept("recording")
    dead.close()
    born_again = Workbench(tmp_path, at="2026-11-20T12:10:03Z")
    last = recover(born_again.desk, born_again.clock.read())
    assert (last.memo, born_again.desk.recovery.seconds) == ("Cart totals", 10)
    born_again.close()


def test_killed_before_its_first_second_it_goes_on_and_long_after_it_does_not(tmp_path):
    dead = Workbench(tmp_path)
    dead.fetch()
    dead.start()
    dead.close()
    for at, goes_on in (("12:01", True), ("12:06", False), ("12:01", False)):
        born_again = Workbench(tmp_path, at=f"2026-11-20T{at}:00Z")
        assert bool(recover(born_again.desk, born_again.clock.read())) is goes_on
        born_again.close()


def test_within_five_minutes_recording_goes_on(tmp_path):
    crashed(tmp_path)
    born_again = Workbench(tmp_path, at="2026-11-20T12:04:00Z")
    last = recover(born_again.desk, born_again.clock.read())
    assert last is not None
    born_again.start(last.contract_id, last.memo)
    born_again.run(10)
    born_again.stop()
    assert born_again.spans()[1] == (240, 250)
    born_again.close()


def test_after_a_clean_stop_there_is_nothing_to_recover(bench):
    bench.start()
    bench.run(10)
    bench.stop()
    assert recover(bench.desk, bench.clock.read()) is None
    assert bench.kept()[0].segment.notes == ()


def test_removed_time_keeps_its_picture_until_its_week_locks(bench):
    bench.start()
    bench.run(10)
    bench.stop()
    (kept,) = bench.kept()
    bench.timekeeper.remove((kept.segment.id,)).result()
    assert prune(bench.diary, now_s=unix("2026-11-23T11:59:59Z")) == 0
    assert bench.diary.snapshots.names()
    assert prune(bench.diary, now_s=unix("2026-11-23T12:00:00Z")) == 1
    assert bench.diary.snapshots.names() == set()


def test_pictures_that_were_not_received_are_never_pruned(bench):
    bench.start()
    bench.run(10)
    bench.stop()
    assert prune(bench.diary, now_s=START_S + 400 * 86_400) == 0


def test_an_original_that_a_crash_left_after_approval_is_destroyed_at_the_next_start(bench):
    bench.start()
    bench.run(30)
    bench.stop()
    segment = bench.kept()[0].segment
    bench.timekeeper.hide(segment.id, segment.snapshots[0], Cover(is_blurred=True)).result()
    with bench.diary.database.transaction() as tx:
        bench.diary.segments.move(tx, segment.id, "approve")
    original = segment.snapshots[0].sha256
    assert bench.diary.snapshots.fault_of(original) == ""
    recover(bench.desk, bench.clock.read())
    assert bench.diary.snapshots.fault_of(original) == "picture_damaged"
    assert bench.diary.snapshots.originals.names() == set()
