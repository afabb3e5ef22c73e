import threading

from workdiary.cover import Cover
from workdiary.wire import read_segment


class SlowDarkroom:
    """Draws when it is let."""

    def __init__(self, darkroom):
        self._darkroom = darkroom
        self.thread = darkroom.thread
        self.has_begun, self.may_go_on = threading.Event(), threading.Event()

    def draw(self, webp, cover, screen):
        self.has_begun.set()
        self.may_go_on.wait(10)
        return self._darkroom.draw(webp, cover, screen)


def test_F53_a_hold_that_ends_while_a_picture_is_covered_sends_the_covered_one(bench):
    bench.start()
    bench.run(601)
    bench.stop()
    segment = bench.kept("held")[0].segment
    bench.timekeeper._darkroom = slow = SlowDarkroom(bench.darkroom)
    answer = bench.timekeeper.hide(segment.id, segment.snapshots[0], Cover(is_blurred=True))
    slow.has_begun.wait(10)
    bench.clock.pass_s(3_600)
    bench.timekeeper.approve_due().result()
    assert bench.timekeeper.approve((segment.id,)).result().code == "being_hidden"
    assert bench.diary.segments.get(segment.id).state == "held"
    slow.may_go_on.set()
    assert answer.result().value == 100
    bench.timekeeper.approve_due().result()
    item = bench.diary.outbox.get(segment.id)
    assert [s.hidden_percent for s in read_segment(item.link.record).snapshots] == [100]
    assert segment.snapshots[0].sha256 not in item.snapshots


def test_F53_time_removed_while_its_picture_is_covered_stays_removed(bench):
    bench.start()
    bench.run(601)
    bench.stop()
    segment = bench.kept("held")[0].segment
    bench.timekeeper._darkroom = slow = SlowDarkroom(bench.darkroom)
    answer = bench.timekeeper.hide(segment.id, segment.snapshots[0], Cover(is_blurred=True))
    slow.has_begun.wait(10)
    bench.timekeeper.remove((segment.id,)).result()
    slow.may_go_on.set()
    assert answer.result().code == "removed"
    kept = bench.diary.segments.get(segment.id)
    assert (kept.state, kept.segment.snapshots) == ("removed", segment.snapshots)
    bench.clock.pass_s(3_600)
    bench.timekeeper.approve_due().result()
    assert bench.diary.outbox.get(segment.id) is None
