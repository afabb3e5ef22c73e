from PIL import Image

from tracker.capture.solid import FILL, cover
from workdiary.hidden import Box

SECRET = "#ff00ff"


def colours(image, box):
    part = image.crop((box.left_px, box.top_px, box.right_px, box.bottom_px))
    return {colour for _, colour in part.getcolors(part.width * part.height)}


def secret(size=(800, 600)):
    return Image.new("RGB", size, SECRET)


def test_nothing_of_what_was_there_is_left_in_a_box_and_all_of_it_beside():
    image = secret()
    box = Box(100, 50, 500, 350)
    cover(image, [box], "Private window")
    assert (255, 0, 255) not in colours(image, box)
    assert image.getpixel((99, 50)) == image.getpixel((500, 349)) == (255, 0, 255)
    assert image.getpixel((99, 349)) == image.getpixel((100, 350)) == (255, 0, 255)


def test_the_words_stand_in_the_box_and_never_beside_it():
    image = secret()
    cover(image, [Box(300, 200, 500, 260)], "Private window")
    assert len(colours(image, Box(300, 200, 500, 260))) > 2
    assert colours(image, Box(0, 0, 300, 600)) == {(255, 0, 255)}
    assert colours(image, Box(500, 0, 800, 600)) == {(255, 0, 255)}


def test_a_box_too_small_for_the_words_is_plain():
    image = secret()
    cover(image, [Box(10, 10, 50, 600)], "Private window")
    assert len(colours(image, Box(10, 10, 50, 600))) == 1


def test_pieces_of_one_window_carry_the_words_once():
    large, piece = Box(0, 0, 600, 300), Box(0, 300, 400, 600)
    image = secret()
    cover(image, [piece, large], "Private window")
    assert len(colours(image, piece)) == 1
    assert len(colours(image, large)) > 2


def test_a_box_that_reaches_out_of_the_picture_is_filled_inside_it():
    image = secret((100, 100))
    cover(image, [Box(-50, -50, 150, 150), Box(200, 200, 300, 300)], "")
    assert image.getcolors() == [(10_000, Image.new("RGB", (1, 1), FILL).getpixel((0, 0)))]
