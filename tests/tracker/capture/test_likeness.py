import pytest
from PIL import Image

from tracker.capture.likeness import is_one_colour, likeness


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


def a_page(at_px, *, paper="white"):
    image = Image.new("RGB", (320, 180), paper)
    image.paste("#1d5fd1", (at_px, 30, at_px + 90, 150))
    return image


def test_the_bits_say_where_a_picture_gets_darker_from_left_to_right():
    fades = Image.linear_gradient("L").rotate(90)
    assert {likeness(fades), likeness(fades.rotate(180))} == {0, 2**64 - 1}


def test_a_small_change_hardly_shows_in_the_bits_and_another_page_does():
    page, typed = a_page(40), a_page(40)
    typed.paste("black", (200, 20, 203, 24))
    assert (likeness(page) ^ likeness(typed)).bit_count() <= 2
    assert (likeness(page) ^ likeness(a_page(180))).bit_count() > 2


@pytest.mark.parametrize(("bright", "answer"), [(1, True), (3, False)])
def test_the_spread_of_one_grey_level_is_the_edge(bright, answer):
    # Half dark, half bright: the standard deviation is half their distance, 0.5 and 1.5.
    image = Image.new("L", (64, 36), 100)
    image.paste(100 + bright, (32, 0, 64, 36))
    assert is_one_colour(image) is answer
