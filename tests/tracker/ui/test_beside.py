import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.tracker.ui import look, samples
from tracker.ui.beside import Beside


@pytest.fixture
def tracker(desk):
    made = look.tracker(desk, samples.recording())
    made.show()
    yield made
    made.close()


@pytest.fixture
def beside(desk, tracker):
    diaries = []

    def diary():
        if not diaries:
            diaries.append(look.diary(desk))
        return diaries[0]

    made = Beside(tracker, desk.theme, desk.shortcuts, diary)
    made.diaries = diaries
    yield made
    for one in diaries:
        one.close()
        one.deleteLater()


def test_a_narrow_window_makes_no_diary(tracker, beside, settle):
    tracker.resize(1_079, 700)
    settle()
    assert beside.diaries == []
    assert not beside.show_diary()


def test_a_wide_window_has_the_diary_beside_and_gives_it_back(tracker, beside, settle):
    tracker.resize(1_300, 760)
    settle(80)
    [diary] = beside.diaries
    assert diary.isVisible() and diary.window() is tracker
    assert tracker.column.width() == 392
    assert beside.show_diary()
    assert diary.table.hasFocus()
    tracker.resize(600, 760)
    settle()
    assert diary.isWindow() and not diary.isVisible()
    assert tracker.column.width() == 600


def test_each_keeps_its_own_keys_and_none_is_heard_by_nobody(tracker, beside, settle):
    heard = []
    tracker.week_asked.connect(lambda: heard.append("week of the tracker"))
    tracker.resize(1_300, 760)
    settle(80)
    [diary] = beside.diaries
    before = diary._day
    diary.table.setFocus()
    QTest.keyClick(diary.table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["week of the tracker"]
    QTest.keyClick(diary.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert diary._day != before
    QTest.keyClick(diary.table, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert diary.isVisible(), "it is a part of the window now"
    tracker.resize(600, 760)
    diary.week_asked.connect(lambda: heard.append("week of the diary"))
    diary.show()
    settle()
    QTest.keyClick(diary.table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert heard[-1] == "week of the diary"
    diary.close()
