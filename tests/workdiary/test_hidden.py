from hypothesis import given
from hypothesis.strategies import builds, integers, lists

from workdiary.hidden import Box, around, cut_out, share_percent

SIDE = integers(0, 12)
BOXES = builds(lambda x, y, w, h: Box(x, y, x + w, y + h), SIDE, SIDE, SIDE, SIDE)


def pixels(boxes, side=40):
    return {
        (x, y)
        for box in boxes
        for x in range(max(0, box.left_px), min(side, box.right_px))
        for y in range(max(0, box.top_px), min(side, box.bottom_px))
    }


@given(boxes=lists(BOXES, max_size=5), others=lists(BOXES, max_size=5))
def test_cutting_out_leaves_exactly_the_other_pixels(boxes, others):
    left = cut_out(boxes, others)
    assert pixels(left) == pixels(boxes) - pixels(others)
    assert all(box.area_px for box in left) or not others


@given(boxes=lists(BOXES, max_size=6))
def test_the_share_counts_each_hidden_pixel_once_and_rounds_up(boxes):
    hidden = len(pixels(boxes, side=20))
    assert share_percent(boxes, width_px=20, height_px=20) == -(-hidden // 4)


def test_one_hidden_pixel_is_not_told_as_nothing():
    assert share_percent([Box(0, 0, 1, 1)], width_px=1920, height_px=1080) == 1
    assert share_percent([], width_px=1920, height_px=1080) == 0
    assert share_percent([Box(-9, -9, 9_999, 9_999)], width_px=1920, height_px=1080) == 100


def test_boxes_meet_along_an_edge_and_not_at_a_corner():
    box = Box(0, 0, 10, 10)
    assert box.meets(Box(10, 5, 20, 9))
    assert not box.meets(Box(10, 10, 20, 20))
    assert not box.meets(Box(11, 0, 20, 10))


def test_the_box_around_two_holds_both():
    assert around([Box(5, 5, 9, 9), Box(0, 7, 6, 20)]) == Box(0, 5, 9, 20)
