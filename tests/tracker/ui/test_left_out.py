import pytest
from PySide6.QtCore import Qt

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.ui.samples import FakeTimekeeper
from tracker.outcome import Refused
from tracker.ui.left_out import LeftOut

TAKERS = (
    terms(takes_manual=True),
    terms(id=OTHER_CONTRACT, title="Logo refresh", takes_manual=True),
)
FROM_S = unix("2026-11-23T12:32:07Z")
SPANS = ((FROM_S, FROM_S + 1_099), (FROM_S + 2_000, FROM_S + 2_300))


@pytest.fixture
def left_out(desk, settle):
    made = LeftOut(desk, SPANS, TAKERS, "Cart totals")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    settle(20)
    yield made
    made.close()


def test_each_absence_is_added_in_whole_minutes(left_out, desk, settle):
    left_out.form.add.click()
    settle()
    assert desk.timekeeper.asked == [
        ("add_manual", CONTRACT, FROM_S, FROM_S + 1_080, "Cart totals", "away"),
        ("add_manual", CONTRACT, FROM_S + 2_000, FROM_S + 2_300, "Cart totals", "away"),
    ]
    assert not left_out.isVisible()


def test_a_part_is_added_alone(left_out, desk, settle):
    left_out.form.until.setValue(8)
    left_out.form.add.click()
    settle()
    assert [words[3] for words in desk.timekeeper.asked] == [FROM_S + 480]


def test_it_is_added_to_the_contract_that_is_chosen(left_out, desk, settle):
    left_out.form.contract.choose(OTHER_CONTRACT)
    left_out.form.add.click()
    settle()
    assert {words[1] for words in desk.timekeeper.asked} == {OTHER_CONTRACT}


def test_a_refusal_stays_and_says_why(left_out, desk, settle):
    desk.timekeeper = FakeTimekeeper(Refused("manual_needs_memo"))
    left_out.form.add.click()
    settle()
    assert left_out.isVisible()
    assert left_out.problem.text() == "Manual time needs a memo."
