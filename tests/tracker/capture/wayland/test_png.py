import pytest

from tests.tracker.capture.wayland.fake_portal import png
from tracker.capture.wayland.outputs import Output, boxes_px
from tracker.capture.wayland.png import frames_of
from tracker.errors import NoScreen


def output(left, top, width, height, factor):
    return Output(
        name=f"at {left}",
        left=left,
        top=top,
        width=width,
        height=height,
        width_px=int(width * factor),
        height_px=int(height * factor),
    )


def boxes(frames):
    return [(f.left_px, f.top_px, f.width_px, f.height_px) for f in frames]


LEFT, MIDDLE = output(-40, 10, 40, 20, 1), output(0, 0, 60, 40, 1.5)


def test_each_monitor_gets_its_own_pixels_also_left_of_zero():
    # The desktop draws all in the finest factor: 100x40 units are 150x60 pixels.
    assert boxes(frames_of(png((150, 60)), (LEFT, MIDDLE))) == [(-60, 15, 40, 20), (0, 0, 90, 60)]


def test_a_picture_that_fits_no_monitors_stays_one():
    assert boxes(frames_of(png((150, 90)), (LEFT, MIDDLE))) == [(0, 0, 150, 90)]
    assert boxes(frames_of(png((150, 60)), ())) == [(0, 0, 150, 60)]


def test_a_window_on_two_monitors_is_a_box_in_the_pixels_of_each():
    assert boxes_px((-10, 5, 20, 10), (LEFT, MIDDLE)) == [(-30, 15, 10, 5), (0, 7, 15, 15)]


def test_what_is_no_png_is_a_foreign_file():
    with pytest.raises(NoScreen, match="foreign_file"):
        frames_of(b"GIF89a" + bytes(40), ())
