import pytest
from PIL import Image

from tracker.capture.likeness import is_one_colour


@pytest.mark.parametrize("colour", ["black", "white", "#123456"])
@pytest.mark.parametrize("size", [(1920, 1080), (320, 180), (1, 1), (1080, 1920)])
def test_a_picture_of_a_single_colour_shows_nothing(colour, size):
    assert is_one_colour(Image.new("RGB", size, colour))


def test_a_window_on_a_black_screen_shows_something():
    image = Image.new("RGB", (1920, 1080), "black")
    image.paste("#dfe6f0", (100, 100, 700, 500))
    assert not is_one_colour(image)


def test_a_pointer_alone_on_a_black_screen_shows_nothing():
    image = Image.new("RGB", (1920, 1080), "black")
    image.paste("white", (900, 500, 910, 516))
    assert is_one_colour(image)


@pytest.mark.parametrize(("bright", "answer"), [(1, True), (3, False)])
def test_the_spread_of_one_grey_level_is_the_edge(bright, answer):
    # Half dark, half bright: the standard deviation is half their distance, 0.5 and 1.5.
    image = Image.new("L", (64, 36), 100)
    image.paste(100 + bright, (32, 0, 64, 36))
    assert is_one_colour(image) is answer
