import os
import signal
from io import BytesIO
from pathlib import Path
from random import Random  # noqa: TID251 - a seed draws the noise
from types import SimpleNamespace

from PIL import Image

from marketplace.intake import images
from marketplace.intake.glance import Size, glance
from marketplace.intake.images import check_picture
from marketplace.intake.models import Picture
from marketplace.intake.open_pictures import open_pictures, opens
from marketplace.intake.queries import segment_of
from marketplace.intake.receive_snapshot import keep_snapshots
from tests.builders import a_segment, unix
from tests.marketplace.conftest import a_picture, a_snapshot_of


def hollow(size=(64, 36)):
    """Whole by all that it says, but its frame ends too soon for its size."""
    file = BytesIO()
    noise = Image.frombytes("RGB", size, Random(1).randbytes(3 * size[0] * size[1]))
    noise.save(file, "WEBP", lossless=True)
    data = file.getvalue()
    return b"RIFF" + _length(412) + data[8:16] + _length(400) + data[20:420]


def _length(count):
    return count.to_bytes(4, "little")


HOLLOW = hollow()


def kept(market, data):
    market.keep_picture(data)
    keep_snapshots(market.andris, market.blobs)


def test_a_picture_is_taken_by_what_it_says_and_opened_afterwards(market):
    for data in (a_picture(), HOLLOW):
        kept(market, data)
    assert glance(HOLLOW) == Size(64, 36)
    assert [row.opens for row in Picture.objects.order_by("pk")] == [None, None]
    assert [open_pictures(market.blobs), open_pictures(market.blobs)] == [2, 0]
    assert [row.opens for row in Picture.objects.order_by("pk")] == [True, False]


def test_whoever_wants_to_see_one_first_has_it_opened(market):
    kept(market, HOLLOW)
    assert not opens(Picture.objects.get(), HOLLOW)
    assert open_pictures(market.blobs) == 0


def test_one_that_was_lost_does_not_stand_in_the_way_and_may_come_back(market):
    for data in (a_picture(1), a_picture(2)):
        kept(market, data)
    first = Picture.objects.order_by("pk")[0]
    data = market.blobs.read(first.sha256)
    market.blobs.forget(first.sha256)
    assert open_pictures(market.blobs, most=1) == 1
    assert Picture.objects.get(opens=None).pk == first.pk
    market.blobs.keep(first.sha256, data)
    assert open_pictures(market.blobs) == 1


def test_a_picture_that_does_not_open_is_told_with_its_segment(market):
    market.keep_picture(HOLLOW)
    shot = a_snapshot_of(HOLLOW, unix("2026-11-20T14:34:00Z"))
    segment = a_segment("2026-11-20T14:30:00Z", snapshots=(shot,))
    market.receive(segment)
    open_pictures(market.blobs)
    assert segment_of(market.maya, segment.id).broken == {shot.sha256}


def test_a_full_screen_opens():
    assert check_picture(a_picture(90, 3840, 2160)) == Size(3840, 2160)


def test_a_look_the_machine_had_no_time_for_is_made_again(market, monkeypatch):
    kept(market, a_picture())
    with monkeypatch.context() as busy:
        busy.setattr(images, "select", SimpleNamespace(select=lambda *_: ([], [], [])))
        assert open_pictures(market.blobs) == 0
    assert Picture.objects.get().opens is None
    assert open_pictures(market.blobs) == 1
    assert Picture.objects.get().opens


def test_a_picture_after_a_hostile_one_is_checked_by_a_process_that_never_saw_it():
    heard = [check_picture(data) for data in (a_picture(), HOLLOW, a_picture(), HOLLOW)]
    assert heard == [Size(64, 36), None, Size(64, 36), None]


def test_another_sender_is_checked_by_a_worker_that_never_saw_the_first_ones_pictures():
    def worker():
        [nursery] = images._nurseries()._free
        pid = nursery._process.pid
        return Path(f"/proc/{pid}/task/{pid}/children").read_text()

    images._nurseries().end()
    seen = [check_picture(a_picture(), sender=sender) and worker() for sender in (1, 1, 2)]
    assert seen[0] == seen[1] != seen[2]


def test_a_checker_that_was_killed_is_another_one_the_next_time():
    assert check_picture(a_picture()) == Size(64, 36)
    for nursery in images._nurseries()._free:
        os.kill(nursery._process.pid, signal.SIGKILL)
        nursery._process.wait()
    assert check_picture(a_picture()) == Size(64, 36)
