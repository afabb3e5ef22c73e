from tests.builders import an_id
from tracker.events import SegmentsRemoved
from tracker.outcome import Done, Refused
from workdiary.wire import read_operation


def recorded(bench, seconds=700):
    bench.start()
    bench.run(seconds)
    bench.stop()
    return [kept.segment.id for kept in bench.kept()]


def sent(bench, id, step="receipt"):
    """The segment is where the marketplace's answer puts it."""
    bench.timekeeper.approve((id,)).result()
    with bench.diary.database.transaction() as tx:
        bench.diary.outbox.sending(tx, [id])
        bench.diary.segments.move(tx, id, "send")
        if step:
            bench.diary.segments.move(tx, id, step)


def operations(bench):
    items = bench.diary.outbox.waiting(10, now_s=bench.clock.now_s + 1, kind="operation")
    return [read_operation(item.link.record) for item in items]


def test_a_removed_segment_no_longer_counts(bench):
    first, _ = recorded(bench)
    assert bench.timekeeper.remove((first,)).result() == Done(600)
    assert bench.spans() == [(600, 700)]
    assert SegmentsRemoved(ids=(first,), seconds=600) in bench.happened()


def test_what_was_approved_and_never_left_leaves_the_outbox(bench):
    first, _ = recorded(bench)
    bench.timekeeper.approve((first,)).result()
    bench.timekeeper.remove((first,)).result()
    assert bench.diary.outbox.waiting(10, now_s=bench.clock.now_s) == []
    assert operations(bench) == []


def test_what_the_marketplace_has_is_removed_by_an_operation(bench):
    first, _ = recorded(bench)
    sent(bench, first)
    with bench.diary.database.transaction() as tx:
        tx.exec_driver_sql("UPDATE outbox SET state = 'parked' WHERE item_id = ?", (str(first),))
    bench.timekeeper.remove((first,)).result()
    (operation,) = operations(bench)
    assert (operation.kind, operation.segment_id, operation.number) == ("remove", first, 1)
    assert bench.diary.segments.get(first).number == 1


def test_what_is_under_way_waits(bench):
    first, _ = recorded(bench)
    sent(bench, first, step=None)
    assert bench.timekeeper.remove((first,)).result() == Refused("being_sent")


def test_what_is_receipted_stays_after_the_lock(bench):
    first, second = recorded(bench)
    sent(bench, first)
    bench.clock.pass_s(4 * 86_400)
    assert bench.timekeeper.remove((first,)).result() == Refused("week_locked")
    assert bench.timekeeper.remove((second,)).result() == Done(100)


def test_one_that_cannot_be_removed_refuses_all(bench):
    first, _ = recorded(bench)
    assert bench.timekeeper.remove((first, an_id())).result() == Refused("not_found")
    assert bench.diary.segments.get(first).state == "held"


def test_the_running_segment_is_cut_and_removed_and_recording_goes_on(bench):
    bench.start()
    bench.run(100)
    (open_id,) = [kept.segment.id for kept in bench.kept("recording")]
    assert bench.timekeeper.remove((open_id,)).result() == Done(100)
    bench.run(50)
    assert bench.timekeeper.status().result().value.stretch_s == 50
    bench.stop()
    assert bench.spans() == [(100, 150)]


def test_the_same_id_twice_is_once(bench):
    first, _ = recorded(bench)
    assert bench.timekeeper.remove((first, first)).result() == Done(600)
