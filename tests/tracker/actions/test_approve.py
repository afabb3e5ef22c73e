from dataclasses import replace

from tests.builders import an_id, terms
from tracker.outcome import Done, Refused
from workdiary.wire import read_segment


def recorded(bench, seconds=700):
    bench.start()
    bench.run(seconds)
    bench.stop()
    return [kept.segment.id for kept in bench.kept()]


def test_an_approved_segment_is_sealed_and_queued_with_its_picture(bench):
    first, _second = recorded(bench)
    assert bench.timekeeper.approve((first,)).result() == Done((first,))
    (item,) = bench.diary.outbox.waiting(10, now_s=bench.clock.now_s)
    kept = bench.diary.segments.get(first)
    assert (item.id, kept.state) == (first, "approved")
    assert replace(read_segment(item.link.record), slot_seal=None) == kept.segment
    assert item.snapshots == (kept.segment.snapshots[0].sha256,)


def test_all_means_all_that_are_held(bench):
    ids = recorded(bench)
    assert bench.timekeeper.approve(None).result() == Done(tuple(ids))
    assert bench.timekeeper.approve(None).result() == Done(())
    assert len(bench.diary.outbox.all()) == 2


def test_the_clock_approves_when_the_hold_is_over(bench):
    first, second = recorded(bench)
    bench.clock.pass_s(1_199 - 700)
    assert bench.timekeeper.approve_due().result() == Done(())
    bench.clock.pass_s(1)
    assert bench.timekeeper.approve_due().result() == Done((first,))
    bench.clock.pass_s(600)
    assert bench.timekeeper.approve_due().result() == Done((second,))


def test_held_until_approved_is_never_approved_by_the_clock(bench):
    bench.desk.settings = type(bench.desk.settings)(hold_s=None)
    recorded(bench)
    bench.clock.pass_s(10 * 86_400)
    assert bench.timekeeper.approve_due().result() == Done(())


def test_without_a_hold_nothing_leaves_before_it_is_sure_that_somebody_was_there(bench):
    bench.desk.settings = type(bench.desk.settings)(hold_s=0)
    bench.start()
    bench.run(590)
    bench.run(30, working=False)
    assert bench.timekeeper.approve_due().result() == Done(())
    bench.run(1)
    assert len(bench.timekeeper.approve_due().result().value) == 1


def test_a_segment_without_a_picture_says_so(bench):
    bench.drawn = 599
    recorded(bench, seconds=100)
    bench.timekeeper.approve(None).result()
    assert bench.kept()[0].segment.notes == ("NO_PICTURE",)


def test_a_contract_without_pictures_misses_none(bench):
    bench.fetch(terms(pictures="off"))
    recorded(bench, seconds=100)
    bench.timekeeper.approve(None).result()
    assert bench.kept()[0].segment.notes == ()


def test_one_that_cannot_be_approved_refuses_all(bench):
    first, second = recorded(bench)
    bench.timekeeper.approve((first,)).result()
    assert bench.timekeeper.approve((second, first)).result() == Refused("not_held")
    assert bench.timekeeper.approve((second, an_id())).result() == Refused("not_found")
    assert bench.diary.segments.get(second).state == "held"
