from io import BytesIO

import pytest
from PIL import Image

from marketplace.intake.glance import Size, glance

STILL = Image.new("RGB", (65, 36), (1, 2, 3))
OTHER = Image.new("RGB", (65, 36), (9, 9, 9))


def encoded(kind="WEBP", image=STILL, **options):
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def with_length(data, length):
    return data[:4] + length.to_bytes(4, "little") + data[8:]


@pytest.mark.parametrize(
    "data",
    [
        encoded(),
        encoded(lossless=True),
        encoded(image=STILL.convert("RGBA")),
        encoded(exif=b"Exif\x00\x00", lossless=True),
        encoded(exif=b"Exif\x00\x00"),
    ],
    ids=["lossy", "lossless", "with alpha", "lossless with exif", "with exif"],
)
def test_a_whole_still_picture_says_its_size(data):
    assert glance(data) == Size(65, 36)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"R",
        encoded("PNG"),
        encoded("JPEG"),
        encoded("GIF"),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"RIFF\x04\x00\x00\x00WEBP",
        b"RIFF\x0c\x00\x00\x00WEBPVP8 \x00\x00\x00\x00",
        b"RIFF\x0c\x00\x00\x00WEBPVP8L\x00\x00\x00\x00",
        b"RIFF\x48\x00\x00\x00WEBPVP8 \x3c\x00\x00\x00" + bytes(60),
        encoded()[:-9],
        with_length(encoded()[:-10], len(encoded()) - 18),
        encoded() + b"<script>alert(1)</script>",
        with_length(encoded() + encoded()[12:], 2 * len(encoded()) - 20),
        encoded(save_all=True, append_images=[OTHER]),
        encoded(save_all=True, append_images=[OTHER]).replace(b"ANMF", b"XNMF"),
    ],
    ids=[
        "empty",
        "one byte",
        "png",
        "jpeg",
        "gif",
        "svg",
        "no chunk",
        "no frame",
        "no lossless frame",
        "zeros",
        "cut",
        "cut inside a chunk",
        "more behind its end",
        "two frames",
        "moving",
        "moving in disguise",
    ],
)
def test_what_is_none_says_nothing(data):
    assert glance(data) is None


def test_a_frame_of_another_size_than_its_canvas_is_none():
    whole = bytearray(encoded(exif=b"Exif\x00\x00"))
    whole[24] += 1
    assert glance(bytes(whole)) is None


def test_no_cut_and_no_turned_bit_of_a_header_raises():
    for whole in (encoded(), encoded(lossless=True), encoded(exif=b"Exif\x00\x00")):
        for at in range(60):
            glance(whole[:at])
            for bit in range(8):
                turned = bytearray(whole)
                turned[min(at, len(whole) - 1)] ^= 1 << bit
                glance(bytes(turned))
