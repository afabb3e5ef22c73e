from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.tracker.ui import a_week
from tracker.ui.week_window import WeekWindow
from tracker.ui.week_words import trouble_lines


@pytest.fixture
def window(desk, settle):
    desk.diary = a_week.a_week_diary()
    made = WeekWindow(desk, desk.diary.contracts.all())
    made.show()
    settle(40)
    yield made
    made.close()


def button(window, words):
    return next(b for b in window.findChildren(type(window._send)) if b.text() == words)


def test_every_figure_of_the_table_says_its_day_and_its_column(window):
    model = window.sheet.model()
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Tracked", "Manual", "Under check", "Removed", "Total"]
    assert model.headerData(0, Qt.Orientation.Vertical) == "Mon 23 Nov"
    spoken = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mon 23 Nov, Manual: 0:20:00"


def test_all_that_waits_is_approved_with_one_key(window, desk, settle):
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    [(verb, ids)] = desk.timekeeper.asked
    assert (verb, len(ids)) == ("approve", 2)


def test_a_thing_to_look_at_is_one_click_from_the_diary(window):
    opened = []
    window.segment_asked.connect(lambda *where: opened.append(where))
    button(window, "Look").click()
    refused = next(k for k in window._read.kept if k.state == "refused")
    assert opened == [(refused.segment.id, refused.segment.starts_s)]


def test_enter_on_an_unprotected_segment_opens_it(window, settle):
    opened = []
    window.segment_asked.connect(lambda *where: opened.append(where))
    window.protection.setFocus()
    QTest.keyClick(window.protection, Qt.Key.Key_Return)
    first = window.protection.model_of.lines[0].key
    assert opened[0][0] == first.segment.id
    assert not window._read.verdicts[first.segment.id].is_protected


def test_a_locked_week_is_told_with_its_dispute_and_takes_no_approval(window, settle):
    window._previous()
    settle(40)
    assert window.is_locked
    assert window._state.text().startswith("With \u2068Northwind Ltd\u2069 until Fri 27 Nov, 23:59")
    assert window._trouble.text().splitlines() == [
        "1:10 disputed, $49.00 frozen. $1,029.00 goes on.",
        "2 questions. No money is affected.",
    ]
    assert window._told.text() == "The marketplace has the same 27:00."
    assert not window._send.isEnabled()


def test_a_week_without_trouble_says_nothing_of_it():
    assert trouble_lines([]) == []


def test_a_signed_week_is_saved_for_one_contract_and_says_what_came_of_it(window, desk, settle):
    said, asked = [], []
    window.say = said.append
    desk.save_week = lambda *words: asked.append(words) or ("It is not sound." * (len(asked) > 1))
    window.save("/tmp/week.json")
    contract = desk.diary.contracts.all()[0].terms.id
    window._pick(contract)
    for _ in range(2):
        window.save("/tmp/week.json")
        settle(40)
    assert asked == [(contract, window._week, Path("/tmp/week.json"))] * 2
    assert said[0].startswith("Choose one contract first")
    assert "week.json" in said[2] and said[4] == "It is not sound."
