from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.ui.samples import FakeTimekeeper
from tracker.outcome import Refused
from tracker.status import Away
from tracker.ui.away_prompt import AwayPrompt

ABSENCE = Away(from_s=unix("2026-11-23T12:32:00Z"), back_s=unix("2026-11-23T12:50:00Z"))


@pytest.fixture
def prompt(desk, settle):
    made = AwayPrompt(desk, ABSENCE, terms(takes_manual=True), "Cart totals")
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
    [(Qt.Key.Key_Return, "go_on"), (Qt.Key.Key_S, "stop")],
)
def test_each_answer_has_a_key(prompt, desk, settle, key, choice):
    prompt.activateWindow()
    settle(20)
    QTest.keyClick(prompt, key)
    assert desk.timekeeper.asked == [("answer_away", choice, "")]


def test_w_asks_for_the_memo_and_enter_adds_the_time(prompt, desk, settle):
    prompt.activateWindow()
    settle(20)
    QTest.keyClick(prompt, Qt.Key.Key_W)
    assert desk.timekeeper.asked == []
    assert prompt.form.isVisible()
    prompt.form.memo.setText("Call with Maya")
    QTest.keyClick(prompt.form.memo, Qt.Key.Key_Return)
    assert desk.timekeeper.asked == [("answer_away", "manual", "Call with Maya")]


def test_a_part_of_the_absence_can_be_claimed(prompt, desk):
    prompt.manual.click()
    assert prompt.form.memo.text() == "Cart totals"
    assert prompt.form.add.text() == "Add 18 min"
    prompt.form.until.setValue(8)
    prompt.form.why.choose("call")
    assert prompt.form._says.text() == "Until 14:40, 8 min"
    prompt.form.add.click()
    assert desk.timekeeper.claim == {
        "reason": "call",
        "until_s": ABSENCE.from_s + 480,
        "contract_id": CONTRACT,
        "asked_from_s": ABSENCE.from_s,
        "for_today": False,
    }


LOGO = terms(id=OTHER_CONTRACT, title="Logo refresh", takes_manual=True)


def test_the_absence_can_be_claimed_for_another_contract(desk, settle):
    made = AwayPrompt(desk, ABSENCE, terms(takes_manual=True), "Cart totals", [LOGO])
    made.show()
    made.manual.click()
    assert made.form.contract.isVisible()
    made.form.contract.choose(OTHER_CONTRACT)
    made.form.add.click()
    assert desk.timekeeper.claim["contract_id"] == OTHER_CONTRACT


def test_where_one_contract_takes_manual_time_nothing_is_asked(prompt):
    prompt.manual.click()
    assert prompt.form.isVisible()
    assert not prompt.form.contract.isVisible()


def test_another_contract_may_take_what_the_recorded_one_does_not(desk):
    made = AwayPrompt(desk, ABSENCE, terms(takes_manual=False), "", [LOGO])
    assert made.manual.isEnabled()
    assert made.form.contract_id == OTHER_CONTRACT
    made.close()


def test_an_answer_can_hold_for_the_rest_of_today(prompt, desk):
    prompt.today.setChecked(True)
    prompt.go_on.click()
    assert desk.timekeeper.claim["for_today"]


def test_a_second_absence_stands_in_the_list(desk):
    spans = ((ABSENCE.from_s, ABSENCE.back_s), (ABSENCE.back_s + 600, ABSENCE.back_s + 1_200))
    joined = replace(ABSENCE, back_s=spans[1][1], spans=spans)
    made = AwayPrompt(desk, joined, terms(takes_manual=True))
    assert made.head == "You were away for 28 minutes"
    assert made._words.text().startswith("From 14:32 to 14:50 and from 15:00 to 15:10. ")
    made.form.until.setValue(20)
    assert made.form.until_s == spans[1][0] + 120
    made.close()


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
