import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from tracker.ui.check_box import BOX_PX, CheckBox
from tracker.ui.theme import Theme
from tracker.ui.tokens import contrast


def drawn(box):
    box.resize(box.sizeHint())
    return box.grab().toImage()


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_box_and_its_tick_stand_out_in_every_theme(application, choice):
    theme = Theme(application, choice=choice)
    box = CheckBox(theme, "Do this for the rest of today")
    image = drawn(box)
    edge = image.pixelColor(BOX_PX // 2, (image.height() - BOX_PX) // 2)
    assert contrast(edge.name(), theme.colours.bg) >= 3
    box.setChecked(True)
    inks = [drawn(box).pixelColor(x, image.height() // 2) for x in range(BOX_PX)]
    assert max(contrast(ink.name(), theme.colours.accent) for ink in inks) >= 3


def test_a_click_anywhere_on_its_words_checks_it(application):
    box = CheckBox(Theme(application, choice="light"), "Do this for the rest of today")
    assert box.hitButton(box.rect().center())
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = drawn(box)
    at_left, at_right = (
        image.pixelColor(x, (image.height() - BOX_PX) // 2)
        for x in (BOX_PX // 2, image.width() - BOX_PX // 2)
    )
    assert at_right != at_left
    assert isinstance(at_right, QColor)
