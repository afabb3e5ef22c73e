import io

import pytest
from PIL import Image

from tracker.capture import webp


@pytest.fixture(autouse=True)
def anew():
    webp._libwebp.cache_clear()
    yield
    webp._libwebp.cache_clear()


def drawn(width_px, height_px):
    noise = Image.effect_noise((max(1, width_px // 8), max(1, height_px // 8)), 60)
    return noise.resize((width_px, height_px)).convert("RGB")


def by_pillow(image):
    out = io.BytesIO()
    image.save(out, "WEBP", quality=75, method=webp.METHOD)
    return out.getvalue()


@pytest.mark.parametrize("size", [(1, 1), (321, 17), (2000, 1100), (16_383, 127)])
def test_the_bytes_are_those_that_pillow_writes(size):
    image = drawn(*size)
    assert webp._libwebp() is not None
    assert webp.encode_webp(image, 75) == by_pillow(image)


def test_without_the_library_pillow_encodes(monkeypatch):
    monkeypatch.setattr(webp.sys, "platform", "darwin")
    image = drawn(64, 36)
    assert webp.encode_webp(image, 75) == by_pillow(image)


def test_what_is_too_large_for_webp_is_an_error():
    with pytest.raises(OSError, match="encoded nothing"):
        webp.encode_webp(Image.new("RGB", (16_384, 127)), 75)
