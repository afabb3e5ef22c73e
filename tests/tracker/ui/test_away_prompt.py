import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import terms, unix
from tests.tracker.ui.samples import FakeTimekeeper
from tracker.outcome import Refused
from tracker.status import Away
from tracker.ui.away_prompt import AwayPrompt

ABSENCE = Away(from_s=unix("2026-11-23T12:32:00Z"), back_s=unix("2026-11-23T12:50:00Z"))


@pytest.fixture
def prompt(desk, settle):
    made = AwayPrompt(desk, ABSENCE, terms(takes_manual=True))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    settle(20)
    yield made
    made.close()


def test_it_says_how_long_and_that_nothing_is_billed(prompt):
    assert prompt.head == "You were away for 18 minutes"
    assert "From 14:32 to 14:50. Nothing in this time is billed" in prompt._words.text()


@pytest.mark.parametrize(
    ("key", "choice"),
    [(Qt.Key.Key_Return, "go_on"), (Qt.Key.Key_S, "stop"), (Qt.Key.Key_W, "manual")],
)
def test_each_answer_has_a_key(prompt, desk, settle, key, choice):
    prompt.activateWindow()
    settle(20)
    QTest.keyClick(prompt, key)
    assert desk.timekeeper.asked == [("answer_away", choice, "")]


def test_an_answer_closes_the_window(prompt, settle):
    prompt.go_on.click()
    settle()
    assert not prompt.isVisible()


def test_a_refused_answer_stays_and_says_why(prompt, desk, settle):
    desk.timekeeper = FakeTimekeeper(Refused("not_away"))
    prompt.stop.click()
    settle()
    assert prompt.isVisible()
    assert prompt.problem.text() == "There is no absence to answer."


def test_where_manual_time_is_not_taken_the_answer_says_so(desk):
    made = AwayPrompt(desk, ABSENCE, terms(takes_manual=False))
    assert not made.manual.isEnabled()
    assert "Northwind Ltd" in made.manual.accessibleDescription()
    made.close()


def test_it_does_not_take_the_focus_when_it_comes(prompt):
    assert prompt.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
