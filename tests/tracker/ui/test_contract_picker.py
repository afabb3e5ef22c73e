import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms
from tests.tracker.ui.samples import LOGO, SampleContract
from tracker.ui.contract_list import ContractList, funded_words, week_words
from tracker.ui.contract_picker import ContractPicker


@pytest.fixture
def shown(desk):
    made = ContractList(desk.theme, desk.diary.contracts.all(), parent=None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    heard = []
    made.chosen.connect(heard.append)
    made.heard = heard
    yield made
    made.close()


def test_typing_finds_and_enter_chooses(shown):
    QTest.keyClicks(shown.search, "logo")
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.heard == [OTHER_CONTRACT]


def test_arrows_move_in_the_list_while_the_hands_stay_in_the_search(shown):
    QTest.keyClick(shown.search, Qt.Key.Key_Down)
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.heard == [OTHER_CONTRACT]


def test_words_that_nothing_has_say_so(shown):
    QTest.keyClicks(shown.search, "zebra")
    assert shown._model.rowCount() == 0
    assert not shown._none.isHidden()


def test_a_row_tells_the_week_of_its_limit():
    assert week_words(SampleContract(terms(), 99_600)) == "27:40 of 30:00"
    assert week_words(SampleContract(terms(weekly_limit_s=None), 600)) == "0:10"
    assert week_words(SampleContract(terms(state="paused"), 0)) == "Paused by client"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, ""),
        ({"balance_covers_s": 100_859}, "Funded for 28 h"),
        ({"is_client_verified": False}, "No verified payment method"),
    ],
)
def test_a_row_tells_what_the_client_can_pay_by(facts, words):
    assert funded_words(SampleContract(terms(), 0, **facts)) == words


def test_an_ended_contract_is_not_offered(desk):
    picker = ContractPicker(desk.theme)
    picker.show_contracts([SampleContract(terms(state="ended"), 0), SampleContract(LOGO, 0)])
    assert [each.terms.id for each in picker._contracts] == [OTHER_CONTRACT]


def test_the_picker_says_who_and_how_much(desk):
    picker = ContractPicker(desk.theme)
    picker.show_terms(terms())
    assert picker.terms.id == CONTRACT
    for words in ("Shop checkout rebuild", "Northwind Ltd", "$42.00 / hour"):
        assert words in picker.accessibleName()
