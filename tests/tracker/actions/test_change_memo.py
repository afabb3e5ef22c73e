from tests.builders import an_id, terms
from tests.tracker.actions.test_remove import operations, recorded, sent
from tracker.outcome import Done, Refused
from workdiary.wire import read_segment


def memos(bench):
    return [kept.segment.memo for kept in bench.kept()]


def test_the_running_memo_is_that_of_the_open_segment_and_what_follows(bench):
    bench.start(memo="Cart totals")
    bench.run(650)
    assert bench.timekeeper.change_memo("Tax rounding").result() == Done("Tax rounding")
    bench.run(600)
    bench.stop()
    assert memos(bench) == ["Cart totals", "Tax rounding", "Tax rounding"]


def test_held_segments_change_in_place(bench):
    first, second = recorded(bench)
    bench.timekeeper.change_memo("Letters", (first, second)).result()
    assert memos(bench) == ["Letters", "Letters"]
    assert bench.diary.outbox.all() == []


def test_an_approved_segment_is_sealed_again(bench):
    first, _ = recorded(bench)
    bench.timekeeper.approve((first,)).result()
    bench.timekeeper.change_memo("Letters", (first,)).result()
    (item,) = bench.diary.outbox.waiting(10, now_s=bench.clock.now_s)
    assert read_segment(item.link.record).memo == "Letters"
    assert item.link.seq == bench.diary.chain.head().seq == 4


def test_what_the_marketplace_has_gets_an_operation(bench):
    first, _ = recorded(bench)
    sent(bench, first)
    with bench.diary.database.transaction() as tx:
        tx.exec_driver_sql("DELETE FROM outbox")
    bench.timekeeper.change_memo("Letters", (first,)).result()
    (operation,) = operations(bench)
    assert (operation.kind, operation.memo, operation.number) == ("memo", "Letters", 1)
    bench.timekeeper.change_memo("More letters", (first,)).result()
    assert [one.number for one in operations(bench)] == [1, 2]


def test_a_memo_that_may_not_be_is_refused(bench):
    bench.fetch(terms(needs_memo=True))
    first, _ = recorded(bench)
    assert bench.timekeeper.change_memo("x" * 1_001).result() == Refused("memo_too_long")
    assert bench.timekeeper.change_memo("", (first,)).result() == Refused("memo_required")
    assert bench.timekeeper.change_memo("x", (an_id(),)).result() == Refused("not_found")
    assert bench.timekeeper.change_memo("x").result() == Refused("not_recording")
    bench.start()
    assert bench.timekeeper.change_memo(" ").result().code == "memo_required"


def test_after_the_lock_a_memo_stands(bench):
    first, _ = recorded(bench)
    bench.clock.pass_s(4 * 86_400)
    assert bench.timekeeper.change_memo("x", (first,)).result() == Refused("week_locked")
