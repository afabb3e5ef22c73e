import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tracker.ui.large_picture import LargePicture
from workdiary.hidden import Box

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
BEGUN = Box(240, 208, 400, 291)  # a quarter wide, a sixth high, in the middle


@pytest.fixture
def picture(theme):
    """A picture of 640x500 pixels, drawn at half its size."""
    made = LargePicture(theme)
    made.resize(QSize(320, 250))
    made.show_image(QImage(640, 500, QImage.Format.Format_RGB32), "Snapshot")
    made.show()
    made.begin_box()
    yield made
    made.close()


def drag(picture, start, end):
    QTest.mousePress(picture, LEFT, pos=QPoint(*start))
    QTest.mouseMove(picture, QPoint(*end))
    QTest.mouseRelease(picture, LEFT, pos=QPoint(*end))


def test_a_box_begins_in_the_middle(picture):
    assert picture.box == BEGUN


def test_arrows_move_it_and_with_shift_they_size_it(picture):
    QTest.keyClick(picture, Qt.Key.Key_Right)
    QTest.keyClick(picture, Qt.Key.Key_Up)
    assert picture.box == BEGUN.moved(10, -10)
    QTest.keyClick(picture, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(picture, Qt.Key.Key_Left, SHIFT)
    assert picture.box == Box(250, 198, 400, 291)


def test_it_never_leaves_the_picture(picture):
    for _ in range(80):
        QTest.keyClick(picture, Qt.Key.Key_Right)
        QTest.keyClick(picture, Qt.Key.Key_Down)
    assert (picture.box.right_px, picture.box.bottom_px) == (640, 500)
    assert picture.box.area_px == BEGUN.area_px


def test_a_drag_draws_a_new_one_and_a_drag_inside_moves_it(picture):
    drag(picture, (10, 20), (60, 70))
    assert picture.box == Box(20, 40, 120, 140)
    drag(picture, (30, 45), (130, 95))
    assert picture.box == Box(220, 140, 320, 240)


def test_a_drag_at_a_corner_sizes_it(picture):
    drag(picture, (10, 20), (60, 70))
    drag(picture, (60, 70), (100, 90))
    assert picture.box == Box(20, 40, 200, 180)


def test_enter_is_done_and_escape_gives_up(picture):
    heard = []
    picture.box_done.connect(lambda: heard.append("done"))
    picture.box_given_up.connect(lambda: heard.append("given up"))
    QTest.keyClick(picture, Qt.Key.Key_Return)
    QTest.keyClick(picture, Qt.Key.Key_Escape)
    assert heard == ["done", "given up"]


def test_another_picture_ends_the_box(picture):
    picture.show_image(QImage(64, 50, QImage.Format.Format_RGB32), "Another")
    assert picture.box is None
    assert picture.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_words_in_place_of_a_picture_take_no_box(picture):
    picture.show_words("No picture")
    picture.begin_box()
    assert picture.box is None
