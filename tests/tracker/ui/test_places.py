from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

from tracker.ui.places import Places


def shown(places, name="diary"):
    window = QWidget()
    window.setMinimumSize(100, 100)
    places.keep(name, window)
    window.show()
    return window


def test_a_window_comes_back_where_it_stood_with_its_size(application, settle, tmp_path):
    file = tmp_path / "places.json"
    places = Places(file)
    window = shown(places)
    window.move(120, 80)
    window.resize(400, 300)
    settle(5)
    assert places._timer.isActive()
    places.save()
    window.close()
    again = shown(Places(file))
    assert (again.pos(), again.size()) == (QPoint(120, 80), QSize(400, 300))
    again.close()


def test_another_window_and_a_file_that_cannot_be_read_have_no_place(application, tmp_path):
    file = tmp_path / "places.json"
    for broken in (
        "",
        "[]",
        "{",
        '{"a": 1, "b": {"diary": 2}}',
        '{"800x800+0+0": {"diary": "zz"}}',
    ):
        file.write_text(broken)
        shown(Places(file)).close()
    places = Places(tmp_path / "gone" / "places.json")
    shown(places).close()
    places.save()
