import io

from PIL import Image

from tracker.capture.darkroom import Darkroom
from workdiary.cover import Cover
from workdiary.hidden import Box


def a_picture(size=(320, 200)):
    image = Image.new("RGB", size, "white")
    for x in range(0, size[0], 4):
        image.paste("black", (x, 0, x + 2, size[1]))
    out = io.BytesIO()
    image.save(out, "WEBP", lossless=True)
    return out.getvalue()


def drawn(cover):
    darkroom = Darkroom()
    try:
        return darkroom.thread.submit(darkroom.draw, a_picture(), cover, 2).result()
    finally:
        darkroom.close()


def pixels(webp, box):
    return Image.open(io.BytesIO(webp)).convert("L").crop(box).getextrema()


def test_a_box_is_one_colour_and_the_rest_stays_as_it_was():
    picture = drawn(Cover(boxes=(Box(100, 50, 200, 110),)))
    assert (picture.screen, picture.width_px, picture.height_px) == (2, 320, 200)
    darkest, brightest = pixels(picture.webp, (108, 58, 192, 102))
    assert brightest - darkest <= 8
    darkest, brightest = pixels(picture.webp, (8, 8, 80, 180))
    assert brightest - darkest > 150


def test_a_box_over_the_edge_covers_what_lies_inside():
    picture = drawn(Cover(boxes=(Box(-50, -50, 50, 50),)))
    darkest, brightest = pixels(picture.webp, (0, 0, 40, 40))
    assert brightest - darkest <= 8


def test_a_whole_blur_leaves_nothing_finer_than_its_squares():
    picture = drawn(Cover(is_blurred=True))
    darkest, brightest = pixels(picture.webp, (0, 0, 320, 200))
    assert brightest - darkest <= 16
