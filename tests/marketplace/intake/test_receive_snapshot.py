import os
import signal
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from marketplace.errors import Busy, RuleBroken
from marketplace.intake import images
from marketplace.intake.images import Size, check_picture
from marketplace.intake.models import Picture
from marketplace.intake.receive_snapshot import forget_aside, keep_snapshots, receive_snapshot
from tests.marketplace.conftest import a_picture
from workdiary.seal import sha256_hex


def encoded(kind, size=(64, 36), **options):
    file = BytesIO()
    Image.new("RGB", size, (1, 2, 3)).save(file, kind, **options)
    return file.getvalue()


def test_a_picture_sent_twice_is_kept_once(market):
    assert market.keep_picture(a_picture())
    assert not market.keep_picture(a_picture())
    keep_snapshots(market.andris, market.blobs)
    assert not market.keep_picture(a_picture())
    assert Picture.objects.count() == 1
    assert market.blobs.read(sha256_hex(a_picture())) == a_picture()


def test_a_picture_is_readable_by_its_owner_only(market):
    market.keep_picture(a_picture())
    [path] = [p for p in market.blobs._folder.rglob("*") if p.is_file()]
    assert path.stat().st_mode & 0o777 == 0o600


def test_bytes_under_a_wrong_hash_are_refused(market):
    with pytest.raises(RuleBroken) as refused:
        receive_snapshot(
            "00" * 32,
            a_picture(),
            member=market.andris,
            now_s=0,
            policy=market.policy,
            blobs=market.blobs,
        )
    assert refused.value.code == "wrong_hash"
    assert not market.blobs.has("00" * 32)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"R",
        encoded("PNG"),
        encoded("JPEG"),
        encoded("GIF"),
        a_picture()[: len(a_picture()) // 2],
        b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(64),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        encoded("WEBP", (7000, 6000)),
        encoded("WEBP", save_all=True, append_images=[Image.new("RGB", (64, 36), (9, 9, 9))]),
    ],
    ids=["empty", "one byte", "png", "jpeg", "gif", "cut", "hollow", "svg", "42 Mpx", "moving"],
)
def test_what_is_no_sound_picture_is_refused(market, data):
    with pytest.raises(RuleBroken) as refused:
        market.keep_picture(data)
    assert refused.value.code == "bad_picture"
    assert Picture.objects.count() == 0


def test_a_picture_over_its_size_is_refused(market):
    with pytest.raises(RuleBroken) as refused:
        market.keep_picture(bytes(2 * 1024 * 1024 + 1))
    assert refused.value.code == "too_large"


def test_a_full_screen_passes(market):
    assert check_picture(encoded("WEBP", (3840, 2160))) == Size(3840, 2160)


def test_a_check_the_machine_had_no_time_for_is_asked_again_and_nothing_is_refused(
    market, monkeypatch
):
    with monkeypatch.context() as busy:
        busy.setattr(images, "select", SimpleNamespace(select=lambda *_: ([], [], [])))
        with pytest.raises(Busy, match="check_slow"):
            market.keep_picture(encoded("WEBP", (3840, 2160)))
    assert market.keep_picture(encoded("WEBP", (3840, 2160)))


def test_a_picture_after_a_hostile_one_is_checked_by_a_process_that_never_saw_it():
    hollow = b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(64)
    heard = [check_picture(data) for data in (a_picture(), hollow, a_picture(), hollow)]
    assert heard == [Size(64, 36), None, Size(64, 36), None]


def test_another_sender_is_checked_by_a_worker_that_never_saw_the_first_ones_pictures():
    def worker():
        [nursery] = images._nurseries()._free
        pid = nursery._process.pid
        return Path(f"/proc/{pid}/task/{pid}/children").read_text()

    images._nurseries().end()
    seen = [check_picture(a_picture(), sender=sender) and worker() for sender in (1, 1, 2)]
    assert seen[0] == seen[1] != seen[2]


def test_a_picture_that_a_power_cut_took_before_its_batch_is_missing_and_can_be_sent_again(market):
    market.keep_picture(a_picture())
    [path] = [path for path in market.blobs._folder.rglob("*") if path.is_file()]
    path.write_bytes(bytes(9))
    keep_snapshots(market.andris, market.blobs)
    assert not Picture.objects.exists()
    assert not market.blobs.has(sha256_hex(a_picture()))
    assert market.keep_picture(a_picture())
    keep_snapshots(market.andris, market.blobs)
    assert market.blobs.read(sha256_hex(a_picture())) == a_picture()


def test_what_no_batch_names_within_a_week_is_forgotten_and_can_be_sent_again(market):
    def forgotten(after_s):
        at_s = market.clock.now_s + after_s
        return forget_aside(market.blobs, now_s=at_s, policy=market.policy)

    assert forgotten(0) == 0
    market.keep_picture(a_picture())
    week_s = market.policy.aside_s
    assert [forgotten(after_s) for after_s in (week_s - 1, week_s, week_s)] == [0, 1, 0]
    assert not [path for path in market.blobs._folder.rglob("*") if path.is_file()]
    assert market.keep_picture(a_picture())
    keep_snapshots(market.andris, market.blobs)
    assert forgotten(week_s) == 0
    assert market.blobs.read(sha256_hex(a_picture())) == a_picture()


def test_a_checker_that_was_killed_is_another_one_the_next_time():
    assert check_picture(a_picture()) == Size(64, 36)
    for nursery in images._nurseries()._free:
        os.kill(nursery._process.pid, signal.SIGKILL)
        nursery._process.wait()
    assert check_picture(a_picture()) == Size(64, 36)
