from workdiary.cover import Cover, share_hidden
from workdiary.hidden import Box
from workdiary.snapshot import Snapshot


def a_screen(percent, width_px=1920, height_px=1080):
    return Snapshot(
        sha256="aa" * 32,
        size_bytes=1,
        taken_s=0,
        screen=1,
        width_px=width_px,
        height_px=height_px,
        hidden_percent=percent,
    )


def test_a_cover_without_box_and_blur_hides_nothing():
    assert Cover().is_nothing
    assert not Cover(is_blurred=True).is_nothing
    assert not Cover(boxes=(Box(0, 0, 1, 1),)).is_nothing


def test_the_share_is_of_all_pixels_of_the_slot_and_never_told_as_nothing():
    assert share_hidden([]) == 0
    assert share_hidden([a_screen(40)]) == 40
    assert share_hidden([a_screen(100), a_screen(0)]) == 50
    assert share_hidden([a_screen(100, 10, 10), a_screen(0)]) == 1
