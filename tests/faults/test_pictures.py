import shutil
import threading
from dataclasses import replace

import pytest

from tests.builders import terms, unix
from tests.fakes import checked_frame
from tests.tracker.store.test_receipts import a_receipt
from tests.tracker.workbench import Workbench
from tracker.recovery import prune, recover
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


def held_apart(bench):
    """Two held segments, each with its own picture."""
    for width_px in (64, 96):
        bench.screen.frames = (checked_frame(width_px=width_px),)
        bench.start()
        bench.run(30)
        bench.stop()
        bench.clock.pass_s(570)
    return [kept.segment for kept in bench.kept("held")]


def files_of(bench):
    return bench.diary.database.path.parent / "snapshots"


def sealed_as(bench, segment):
    return replace(read_segment(bench.diary.outbox.get(segment.id).link.record), slot_seal=None)


def flip(path):
    content = bytearray(path.read_bytes())
    content[-20] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("harm", ["flipped", "missing", "exchanged", "torn"])
def test_F86_a_harmed_picture_is_named_and_not_sent_and_its_time_goes_with_a_mark(bench, harm):
    first, other = held_apart(bench)
    name, other_name = (s.snapshots[0].sha256 for s in (first, other))
    path = files_of(bench) / name
    match harm:
        case "flipped":
            flip(path)
        case "missing":
            path.unlink()
        case "exchanged":
            path.write_bytes((files_of(bench) / other_name).read_bytes())
        case "torn":
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert bench.diary.snapshots.missing() == {name}
    bench.timekeeper.approve(None).result()
    assert sealed_as(bench, first).snapshots == ()
    assert "PICTURE_LOST" in sealed_as(bench, first).notes
    assert sealed_as(bench, first).seconds == first.seconds
    assert bench.diary.outbox.get(first.id).snapshots == ()
    assert sealed_as(bench, other) == other
    aside = {p.name for p in files_of(bench).iterdir() if p.name.endswith(".damaged")}
    assert {p for p in aside if p.startswith(name)} == aside and aside


def test_F79_a_file_torn_after_approval_holds_its_time_up_for_ten_seconds_only(bench):
    segment, _ = held_apart(bench)
    bench.timekeeper.approve(None).result()
    path = files_of(bench) / segment.snapshots[0].sha256
    path.write_bytes(path.read_bytes()[:100])
    refused_for(bench, segment, "picture_damaged")
    assert bench.timekeeper.approve_due().result().value == (segment.id,)
    assert bench.diary.segments.get(segment.id).state == "approved"
    assert sealed_as(bench, segment).snapshots == ()
    assert "PICTURE_LOST" in sealed_as(bench, segment).notes


def refused_for(bench, segment, code):
    """The sync thread found that the picture cannot be had."""
    with bench.diary.database.transaction() as tx:
        bench.diary.outbox.sending(tx, [segment.id])
        bench.diary.segments.move(tx, segment.id, "send")
        bench.diary.outbox.refused(tx, segment.id, code)
        bench.diary.segments.move(tx, segment.id, "refuse", code=code)


def test_F91_under_another_key_time_goes_on_pictures_are_locked_and_nothing_is_overwritten(
    tmp_path,
):
    before = Workbench(tmp_path / "bench")
    before.fetch()
    segment, _ = held_apart(before)
    before.close()
    files = tmp_path / "bench" / "snapshots"
    sealed = {path.name: path.read_bytes() for path in files.iterdir()}

    bench = Workbench(tmp_path / "bench", at="2026-11-20T14:00:00Z", key=b"x" * 32)
    recover(bench.desk, bench.clock.read())
    bench.screen.frames = (checked_frame(width_px=128),)
    bench.start()
    bench.run(601)
    status = bench.timekeeper.status().result().value
    assert status.state == "recording" and "pictures_locked" in status.problems
    bench.stop()
    assert bench.kept("held")[-2].segment.seconds == 600
    assert bench.kept("held")[-2].segment.snapshots
    assert {name: (files / name).read_bytes() for name in sealed} == sealed

    bench.timekeeper.approve((segment.id,)).result()
    assert sealed_as(bench, segment).snapshots == segment.snapshots
    refused_for(bench, segment, "picture_locked")
    assert segment.id not in bench.timekeeper.approve_due().result().value
    bench.clock.pass_s(unix("2026-11-23T09:00:00Z") - bench.clock.now_s)
    assert segment.id in bench.timekeeper.approve_due().result().value
    assert sealed_as(bench, segment).snapshots == ()
    assert {name: (files / name).read_bytes() for name in sealed} == sealed
    bench.close()


def test_F91_without_its_folder_of_pictures_time_goes_on_and_new_ones_are_kept(bench):
    bench.start()
    bench.run(30)
    shutil.rmtree(files_of(bench))
    bench.run(1_200)
    bench.stop()
    (first, second, *_) = [kept.segment for kept in bench.kept()]
    assert bench.diary.snapshots.fault_of(second.snapshots[0].sha256) == ""
    bench.timekeeper.approve(None).result()
    assert sum(kept.segment.seconds for kept in bench.kept("approved")) == 1_230


def test_F47_a_picture_stays_here_until_its_time_has_a_receipt(bench):
    bench.fetch(terms(retention_days=0))
    segment, _ = held_apart(bench)
    sha256 = segment.snapshots[0].sha256
    bench.timekeeper.approve(None).result()
    refused_for(bench, segment, "wrong_hash")
    prune(bench.diary, now_s=bench.clock.now_s + 400 * 86_400)
    assert bench.diary.snapshots.fault_of(sha256) == ""
    with bench.diary.database.transaction() as tx:
        bench.diary.receipts.put(tx, a_receipt(segment.id, received_s=bench.clock.now_s))
    prune(bench.diary, now_s=bench.clock.now_s + 400 * 86_400)
    assert bench.diary.snapshots.fault_of(sha256) == "picture_damaged"
