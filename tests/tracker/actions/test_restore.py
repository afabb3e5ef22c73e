from tests.builders import unix
from tests.tracker.actions.test_remove import operations, recorded, sent
from tests.tracker.workbench import START
from tracker.outcome import Done, Refused


def test_what_was_removed_is_held_again(bench):
    first, _ = recorded(bench)
    bench.timekeeper.remove((first,)).result()
    bench.clock.pass_s(3_600)
    assert bench.timekeeper.restore((first,)).result() == Done(600)
    kept = bench.diary.segments.get(first)
    assert (kept.state, kept.held_until_s) == ("held", unix(START) + 700 + 3_600 + 600)


def test_what_the_marketplace_had_is_restored_by_a_newer_operation(bench):
    first, _ = recorded(bench)
    sent(bench, first)
    with bench.diary.database.transaction() as tx:
        tx.exec_driver_sql("DELETE FROM outbox")
    bench.timekeeper.remove((first,)).result()
    bench.timekeeper.restore((first,)).result()
    assert [(one.kind, one.number) for one in operations(bench)] == [("remove", 1), ("restore", 2)]
    assert bench.diary.segments.get(first).state == "receipted"


def test_a_memo_that_was_changed_there_is_told_anew_because_it_was_dropped(bench):
    first, _ = recorded(bench)
    sent(bench, first)
    with bench.diary.database.transaction() as tx:
        tx.exec_driver_sql("DELETE FROM outbox")
    bench.timekeeper.change_memo("Tax rounding", (first,)).result()
    bench.timekeeper.remove((first,)).result()
    bench.timekeeper.restore((first,)).result()
    told = [(one.kind, one.number, one.memo) for one in operations(bench)]
    assert told[2:] == [("restore", 3, None), ("memo", 4, "Tax rounding")]
    kept = bench.diary.segments.get(first)
    assert (kept.state, kept.number) == ("receipted", 4)


def test_after_the_lock_nothing_comes_back(bench):
    first, _ = recorded(bench)
    bench.timekeeper.remove((first,)).result()
    bench.clock.pass_s(4 * 86_400)
    assert bench.timekeeper.restore((first,)).result() == Refused("week_locked")


def test_what_was_not_removed_cannot_come_back(bench):
    first, _ = recorded(bench)
    assert bench.timekeeper.restore((first,)).result() == Refused("not_removed")
