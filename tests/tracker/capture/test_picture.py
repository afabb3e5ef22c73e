import hashlib
import io
import os

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.fakes import checked_frame
from tracker.capture.desktop import Frame
from tracker.capture.picture import LONGEST_SIDE_PX, THUMBNAIL, encode, hide
from workdiary.hidden import Box
from workdiary.snapshot import MAX_SNAPSHOT_BYTES, MAX_SNAPSHOT_PIXELS


def frame_of(image):
    rgbx = image.convert("RGB").convert("RGBA")
    red, green, blue, rest = rgbx.split()
    pixels = Image.merge("RGBA", (blue, green, red, rest)).tobytes()
    return Frame(screen=1, width_px=image.width, height_px=image.height, pixels=pixels)


def opened(webp):
    image = Image.open(io.BytesIO(webp))
    assert image.format == "WEBP"
    return image.convert("RGB")


def desk():
    """A bright page with lines as thin as text, and a red box."""
    image = Image.new("RGB", (1920, 1080), "#fbf7ee")
    for x in range(100, 1800, 6):
        image.paste("black", (x, 100, x + 2, 900))
    image.paste("red", (1200, 300, 1500, 600))
    return image


def noise(width_px, height_px):
    pixels = os.urandom(4 * width_px * height_px)
    return Frame(screen=1, width_px=width_px, height_px=height_px, pixels=pixels)


def test_a_picture_is_named_by_the_hash_of_what_is_sent():
    picture = encode(checked_frame(), is_blurred=False)
    assert picture.sha256 == hashlib.sha256(picture.webp).hexdigest()


def test_the_picture_shows_the_colours_of_the_screen():
    shown = opened(encode(frame_of(desk()), is_blurred=False).webp)
    assert shown.size == (1920, 1080)
    red, green, blue = shown.getpixel((1350, 450))
    assert red > 240
    assert max(green, blue) < 15


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((1920, 1080), (320, 180)),
        ((3840, 2160), (320, 180)),
        ((1366, 768), (320, 180)),
        ((1080, 1920), (101, 180)),
        ((3440, 1440), (320, 134)),
        ((200, 100), (200, 100)),
        ((1, 1), (1, 1)),
    ],
)
def test_the_thumbnail_keeps_the_shape_within_320_by_180(size, small):
    thumbnail = opened(encode(frame_of(Image.new("RGB", size, "teal")), is_blurred=False).thumbnail)
    assert thumbnail.width <= THUMBNAIL[0]
    assert thumbnail.height <= THUMBNAIL[1]
    assert abs(thumbnail.width - small[0]) <= 1
    assert abs(thumbnail.height - small[1]) <= 1


def test_nothing_finer_than_24_pixels_is_left_of_a_blurred_picture():
    picture = encode(frame_of(desk()), is_blurred=True)
    blurred = opened(picture.webp)
    assert blurred.size == (1920, 1080)
    square = blurred.crop((24 * 20, 24 * 10, 24 * 21, 24 * 11))
    assert max(ImageStat.Stat(square).stddev) < 3
    sharp = opened(encode(frame_of(desk()), is_blurred=False).webp)
    assert max(ImageStat.Stat(sharp.crop((480, 240, 504, 264))).stddev) > 50


def test_the_thumbnail_of_a_blurred_picture_is_blurred_too():
    picture = encode(frame_of(desk()), is_blurred=True)
    expected = opened(picture.webp).reduce(6)
    difference = ImageChops.difference(expected, opened(picture.thumbnail))
    assert max(ImageStat.Stat(difference).mean) < 4


def test_one_colour_is_judged_on_what_the_screen_showed():
    page = Image.new("RGB", (1920, 1080), "white")
    page.paste("black", (0, 0, 400, 400))
    assert not encode(frame_of(page), is_blurred=True).is_one_colour
    assert encode(frame_of(Image.new("RGB", (640, 360))), is_blurred=False).is_one_colour


@pytest.mark.parametrize("size", [(2600, 2600), (LONGEST_SIDE_PX + 1, 40), (8000, 5200)])
def test_no_picture_is_larger_than_what_the_marketplace_takes(size):
    picture = encode(noise(*size), is_blurred=False)
    assert len(picture.webp) <= MAX_SNAPSHOT_BYTES
    assert picture.width_px * picture.height_px <= MAX_SNAPSHOT_PIXELS
    assert max(picture.width_px, picture.height_px) <= LONGEST_SIDE_PX
    assert opened(picture.webp).size == (picture.width_px, picture.height_px)


def test_the_words_of_a_frame_never_spell_its_pixels():
    assert "pixels" not in repr(checked_frame())
    assert "webp" not in repr(encode(checked_frame(), is_blurred=False))


SECRET = Box(301, 203, 1_403, 805)


def secret_desk():
    """A desk with a magenta window, whose edges fall on no round number."""
    image = desk()
    image.paste("#ff00ff", (SECRET.left_px, SECRET.top_px, SECRET.right_px, SECRET.bottom_px))
    return image


def is_secret(image):
    """Is there any pixel in which red and blue stand out over green?"""
    red, green, blue = image.split()
    both = ImageChops.darker(red, blue)
    return ImageChops.subtract(both, green).getextrema()[1] > 60


@pytest.mark.parametrize("is_blurred", [False, True])
def test_what_is_hidden_is_in_neither_the_picture_nor_its_thumbnail(is_blurred):
    assert is_secret(secret_desk())
    picture = encode(frame_of(secret_desk()), [SECRET], words="Hidden", is_blurred=is_blurred)
    assert not is_secret(opened(picture.webp))
    assert not is_secret(opened(picture.thumbnail))
    assert picture.hidden_percent == 32


def test_what_is_hidden_of_a_picture_made_smaller_is_hidden_to_its_last_pixel():
    wide = Image.new("RGB", (LONGEST_SIDE_PX + 5, 60), "white")
    wide.paste("#ff00ff", (101, 7, 16_001, 51))
    picture = encode(frame_of(wide), [Box(101, 7, 16_001, 51)], words="Hidden", is_blurred=False)
    assert not is_secret(opened(picture.webp))


def test_a_kept_picture_is_hidden_by_making_a_new_one():
    kept = encode(frame_of(secret_desk()), is_blurred=False)
    box = Box(SECRET.left_px - 8, SECRET.top_px - 8, SECRET.right_px + 8, SECRET.bottom_px + 8)
    hidden = hide(kept.webp, [box], words="Hidden", screen=1)
    assert not is_secret(opened(hidden.webp))
    assert not is_secret(opened(hidden.thumbnail))
    assert (hidden.hidden_percent, hidden.width_px, hidden.screen) == (34, 1920, 1)
    assert hide(kept.webp, [], screen=2, is_blurred=True).hidden_percent == 100
