import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tracker.ui.erase_box import EraseBox


@pytest.fixture
def box(theme):
    erased = []
    made = EraseBox(theme, None, 7_800, on_erase=lambda: erased.append(True))
    made.erased = erased
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    return made


def test_what_would_be_lost_is_named_and_must_be_known_first(box):
    assert "2 h 10 min are not sent, are lost, and are never paid" in box.known.text()
    assert not box.erase.isEnabled()
    box.known.click()
    assert box.erase.isEnabled()
    box.erase.click()
    assert box.erased == [True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_no_key_erases_by_accident(key, box):
    box.known.click()
    box.keep.setFocus()
    QTest.keyClick(box, key)
    assert box.erased == []
