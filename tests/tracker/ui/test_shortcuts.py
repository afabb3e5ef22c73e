import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tests.tracker.ui import look
from tracker.settings import Settings, judge
from tracker.ui.keys import KEYS, OF_CODE, chosen_keys, refusal
from tracker.ui.keys_page import KeysPage


def test_a_changed_key_is_heard_at_once_in_a_window_that_stands_open(desk, settle):
    window = look.diary(desk)
    window.show()
    settle(60)
    edited = []
    window.table.memo_asked.connect(lambda: edited.append(True))
    window.table.setFocus()
    desk.shortcuts.take(("diary.memo=F2", "diary.before=Ctrl+J"), has_single=True)
    QTest.keyClick(window.table, Qt.Key.Key_E)
    assert edited == []
    QTest.keyClick(window.table, Qt.Key.Key_F2)
    assert edited == [True]
    window.close()


def test_single_letters_can_be_off_and_all_others_stay():
    keys = chosen_keys((), has_single=False)
    assert (keys["diary.memo"], keys["diary.remove"], keys["tracker.toggle"]) == (
        "",
        "Del",
        "Ctrl+Enter",
    )


@pytest.mark.parametrize(
    ("code", "pressed", "why"),
    [
        ("diary.memo", "S", "Send what is chosen now"),
        ("diary.memo", "Enter", "Open the picture"),
        ("diary.memo", "F6", "Go to the message at the foot"),
        ("tracker.memo", "E", "typed"),
        ("tracker.memo", "Shift+E", "typed"),
        ("tracker.memo", "F2", ""),
        ("diary.memo", "Q", ""),
        ("window.message", "Ctrl+K", "Choose a contract; while recording, go on with it"),
    ],
)
def test_keys_that_do_something_there_already_are_refused(code, pressed, why):
    assert refusal(code, pressed, chosen_keys((), has_single=True)) == why


def test_no_two_acts_of_a_window_have_the_same_keys():
    keys = chosen_keys((), has_single=True)
    assert [code for code in OF_CODE if refusal(code, keys[code], keys)] == []


def test_the_page_changes_a_key_and_says_which_one_is_taken(desk):
    page, kept = KeysPage(desk), []
    page.keys_changed.connect(
        lambda keys: (kept.append(keys), desk.shortcuts.take(keys, has_single=True))
    )
    page.choose("diary.memo")
    press(page, "S")
    assert page.says.text() == "S is taken there: Send what is chosen now."
    press(page, "F2")
    assert kept[-1] == ("diary.memo=F2",)
    page.choose("diary.memo")
    page.reset.click()
    assert kept[-1] == ()
    page.choose("diary.memo")
    press(page, "F2")
    page.reset_all.click()
    assert kept[-1] == ()


def test_a_line_of_arrow_keys_stays_as_it_is(desk):
    page = KeysPage(desk)
    page._table.setCurrentCell([key.keys for key in KEYS].index("Arrow keys"), 0)
    assert not page.change.isEnabled()
    assert page.says.text() == "These keys stay as they are."


def test_changed_keys_are_kept_with_the_settings():
    assert judge({"keys": ["diary.memo=F2"], "single_keys": False}).settings == Settings(
        keys=("diary.memo=F2",), single_keys=False
    )
    assert chosen_keys(("nothing=F2", "diary.memo="), has_single=True)["diary.memo"] == "E"


def test_a_window_says_its_new_key_on_the_page(desk):
    page = KeysPage(desk)
    desk.shortcuts.take(("tracker.memo=Ctrl+J",), has_single=True)
    page.show_keys()
    assert "Ctrl+J" in [page._table.item(n, 1).text() for n in range(len(KEYS))]


def press(page, keys):
    page.field.setKeySequence(QKeySequence(keys))
    page.change.click()
