from dataclasses import replace

import pytest

from tests.builders import terms
from tests.fakes import checked_frame
from tracker.errors import PictureDamaged
from tracker.outcome import Done, Refused
from workdiary.cover import Cover
from workdiary.hidden import Box
from workdiary.wire import read_segment

# The fake screen has 64x36 pixels: these 16x9 are 6.25 % of it.
CORNER = Cover(boxes=(Box(0, 0, 16, 9),))
WHOLE = Cover(is_blurred=True)
NOTHING = Cover()


@pytest.fixture
def held(bench):
    """A held segment with a picture."""
    bench.start()
    bench.run(601)
    bench.stop()
    return bench.kept("held")[0].segment


def hide(bench, segment, cover):
    return bench.timekeeper.hide(segment.id, shown(bench, segment), cover).result()


def shown(bench, segment):
    return bench.diary.segments.get(segment.id).segment.snapshots[0]


def every_byte(bench):
    folder = bench.diary.database.path.parent
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_box_is_drawn_into_a_new_picture_and_its_share_is_kept_with_the_segment(bench, held):
    before = shown(bench, held)
    assert hide(bench, held, CORNER) == Done(7)
    now = shown(bench, held)
    drawn_anew = {name: getattr(now, name) for name in ("sha256", "size_bytes", "likeness")}
    assert now == replace(before, **drawn_anew, hidden_percent=7)
    assert now.sha256 != before.sha256
    assert bench.diary.snapshots.picture(now.sha256) != bench.diary.snapshots.picture(before.sha256)
    (original,) = bench.diary.snapshots.originals.of(held.id)
    assert (original.snapshot, original.cover) == (before, CORNER)


def test_undo_brings_the_very_picture_back_and_leaves_nothing_of_the_cover(bench, held):
    before = shown(bench, held)
    hide(bench, held, WHOLE)
    covered = shown(bench, held)
    assert covered.hidden_percent == 100
    assert hide(bench, held, NOTHING) == Done(0)
    assert shown(bench, held) == before
    assert bench.diary.snapshots.names() == {before.sha256}
    with pytest.raises(PictureDamaged):
        bench.diary.snapshots.picture(covered.sha256)


def test_a_second_cover_is_drawn_from_the_original_too(bench, held):
    before = shown(bench, held)
    hide(bench, held, WHOLE)
    assert hide(bench, held, CORNER) == Done(7)
    assert hide(bench, held, NOTHING) == Done(0)
    assert shown(bench, held) == before


def test_at_approval_the_key_of_the_original_is_destroyed(bench, held):
    folder = bench.diary.database.path.parent / "snapshots"
    before = shown(bench, held)
    key_file = folder / f"{before.sha256}.key"
    wrapped, sealed = key_file.read_bytes(), (folder / before.sha256).read_bytes()
    hide(bench, held, CORNER)
    assert wrapped in every_byte(bench)
    # A second name for the key's bytes: what a disk keeps of a file that was only unlinked.
    kept_by_the_disk = bench.diary.database.path.parent.parent / "block"
    kept_by_the_disk.hardlink_to(key_file)

    bench.timekeeper.approve(None).result()
    with pytest.raises(PictureDamaged):
        bench.diary.snapshots.picture(before.sha256)
    left = every_byte(bench) + kept_by_the_disk.read_bytes()
    assert wrapped not in left and wrapped[-48:] not in left
    assert sealed not in left
    assert bench.diary.snapshots.originals.names() == set()
    (item,) = bench.diary.outbox.waiting(1, now_s=bench.clock.now_s)
    assert read_segment(item.link.record).snapshots == (shown(bench, held),)
    assert item.snapshots == (shown(bench, held).sha256,)


def test_after_approval_nothing_can_be_hidden_any_more(bench, held):
    before = shown(bench, held)
    bench.timekeeper.approve(None).result()
    assert hide(bench, held, CORNER) == Refused("already_approved")
    assert shown(bench, held) == before


def test_the_picture_of_the_running_segment_is_hidden_before_it_is_held(bench):
    bench.start()
    bench.run(30)
    (running,) = bench.kept("recording")
    assert hide(bench, running.segment, CORNER) == Done(7)
    bench.run(571)
    bench.stop()
    assert [s.hidden_percent for s in bench.kept("held")[0].segment.snapshots] == [7]


def test_a_client_who_takes_no_hidden_pictures_is_named(bench, held):
    bench.fetch(terms(hidden_max_percent=0))
    answer = hide(bench, held, CORNER)
    assert answer == Refused("hiding_not_allowed", {"client": "Northwind Ltd"})


def test_removed_and_restored_the_cover_can_still_be_taken_off(bench, held):
    before = shown(bench, held)
    hide(bench, held, CORNER)
    bench.timekeeper.remove((held.id,)).result()
    assert hide(bench, held, NOTHING) == Refused("removed")
    bench.timekeeper.restore((held.id,)).result()
    assert hide(bench, held, NOTHING) == Done(0)
    assert shown(bench, held) == before


def test_time_given_back_takes_the_original_with_it(bench):
    bench.start()
    bench.run(30)
    (running,) = bench.kept("recording")
    bench.screen.frames = (checked_frame(),)
    hide(bench, running.segment, CORNER)
    bench.stop()
    bench.timekeeper.remove((running.segment.id,)).result()
    with bench.diary.database.transaction() as tx:
        bench.diary.segments.move(tx, running.segment.id, "restore_held")
        bench.diary.segments.discard(tx, running.segment.id)
    assert bench.diary.snapshots.shred() == 1
    assert bench.diary.snapshots.names() == set()
