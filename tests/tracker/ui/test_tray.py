from tests.tracker.ui.samples import ready, recording
from tracker.ui.tray import Tray, shape_icon


def test_without_a_tray_there_is_no_icon_and_it_is_looked_for_again(desk):
    there = [False]
    tray = Tray(desk, is_there=lambda: there[0])
    tray.start()
    assert tray.icon is None
    there[0] = True
    tray.look()
    assert tray.icon is not None
    assert tray.is_visible
    tray.close()


def test_the_menu_and_the_tip_tell_the_state(desk):
    tray = Tray(desk, is_there=lambda: True)
    tray.start()
    tray.show_status(recording())
    assert tray._toggle.text() == "Stop (1:02)"
    assert tray.icon.toolTip().startswith("Recording 1:02")
    tray.show_status(ready())
    assert tray._toggle.text() == "Start"
    tray.close()


def test_each_state_has_a_shape_of_its_own(desk):
    pictures = {
        shape: shape_icon(desk, shape, "text2").pixmap(22, 22).toImage()
        for shape in ("ring", "dot", "half", "notch", "alert")
    }
    shapes = list(pictures)
    same = [
        (one, other)
        for number, one in enumerate(shapes)
        for other in shapes[number + 1 :]
        if pictures[one] == pictures[other]
    ]
    assert same == []
