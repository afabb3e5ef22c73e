from io import BytesIO

import pytest
from PIL import Image

from marketplace.errors import RuleBroken
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
    "data", [b"", encoded("PNG"), encoded("WEBP", (7000, 6000))], ids=["empty", "png", "42 Mpx"]
)
def test_what_is_no_webp_picture_is_refused(market, data):
    with pytest.raises(RuleBroken) as refused:
        market.keep_picture(data)
    assert refused.value.code == "bad_picture"
    assert Picture.objects.count() == 0


def test_a_picture_over_its_size_is_refused(market):
    with pytest.raises(RuleBroken) as refused:
        market.keep_picture(bytes(2 * 1024 * 1024 + 1))
    assert refused.value.code == "too_large"


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
