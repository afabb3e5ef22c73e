import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms
from tests.tracker.ui.samples import FakeTimekeeper, ready, recording
from tracker.outcome import Refused
from tracker.status import Sending
from tracker.ui.tracker_window import TrackerWindow


@pytest.fixture
def window(desk, settle):
    made = TrackerWindow(desk)
    made.show_contracts(desk.diary.contracts.all())
    made.show_status(ready(contract=terms()))
    made.show()
    settle()
    yield made
    made.close()


def test_one_press_starts_recording_what_is_shown(window, desk):
    window.record.memo.setText("Cart totals")
    window.record.button.click()
    assert desk.timekeeper.asked == [("start", CONTRACT, "Cart totals")]


def test_without_a_memo_the_first_press_asks_for_one(window, desk):
    window.record.memo.clear()
    window.record.button.click()
    assert desk.timekeeper.asked == []
    assert window.record.note.text() == "What will you work on? Your client sees this."


def test_a_second_press_begins_anyway(window, desk):
    window.record.memo.clear()
    window.record.button.click()
    window.record.button.click()
    assert desk.timekeeper.asked == [("start", CONTRACT, "")]


def test_a_refusal_stands_beside_the_button_in_words(window, desk, settle):
    desk.timekeeper = FakeTimekeeper(Refused("memo_required"))
    window.record.memo.setText("x")
    window.record.button.click()
    settle()
    assert window.record.note.text() == "This client asks for a memo."


def test_while_recording_the_same_button_stops(window, desk):
    window.show_status(recording())
    assert window.record.button.text() == "Stop"
    window.record.button.click()
    assert desk.timekeeper.asked == [("stop",)]


def test_the_clock_shows_what_counts(window):
    window.show_status(recording(stretch_s=3730))
    assert window.record.clock.words == "1:02:10"
    assert window.record.clock.accessibleName() == "Recording for 1 hour 2 minutes"


def test_a_changed_memo_is_told_when_the_field_is_left(window, desk):
    window.show_status(recording(memo="Old"))
    window.record.memo.setFocus()
    window.record.memo.selectAll()
    QTest.keyClicks(window.record.memo, "New")
    window.record.memo.editingFinished.emit()
    assert desk.timekeeper.asked == [("change_memo", "New", ())]


def test_typing_is_not_overwritten_by_what_happens_meanwhile(window):
    window.show_status(recording(memo="Old"))
    window.activateWindow()
    window.record.memo.setFocus()
    QTest.keyClicks(window.record.memo, "er")
    window.show_status(recording(memo="Old", stretch_s=3731))
    assert window.record.memo.text() == "Older" or window.record.memo.text() == "erOld"


def test_choosing_another_contract_while_recording_goes_on_there(window, desk, settle):
    window.show_status(recording(contract=terms()))
    window.picker.chosen.emit(OTHER_CONTRACT)
    settle()
    assert desk.timekeeper.asked == [("switch", OTHER_CONTRACT)]
    assert "Logo refresh" in window.toasts.toast.words


def test_undo_of_a_switch_goes_back(window, desk, settle):
    window.show_status(recording(contract=terms()))
    window.picker.chosen.emit(OTHER_CONTRACT)
    settle()
    window.toasts.toast.button.click()
    assert desk.timekeeper.asked[-1] == ("switch", CONTRACT)


def test_choosing_while_nothing_runs_only_changes_what_would_start(window, desk, settle):
    window.picker.chosen.emit(OTHER_CONTRACT)
    settle()
    assert desk.timekeeper.asked == []
    assert window.picker.terms.id == OTHER_CONTRACT
    assert window.totals.week.text() == "2:10"
    window.record.memo.setText("Sketch")
    window.record.button.click()
    assert desk.timekeeper.asked == [("start", OTHER_CONTRACT, "Sketch")]


def test_the_limit_is_told_from_eighty_percent_in_the_warnings_ink(window):
    window.show_status(recording(week_s=99_600, limit_s=108_000))
    assert window.totals.left.text() == "2 h 20 min left this week"
    assert window.totals.left.property("ink") == "warn"
    assert window.totals.money.text() == "$1,162.00"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "All saved. Sent up to 14:10"),
        ({"sending": Sending(state="sending", sent_count=3, total_count=12)}, "Sending 3 of 12"),
        (
            {"sending": Sending(state="offline"), "not_sent_s": 7800},
            "Offline. 2 h 10 min saved, sent when online",
        ),
        ({"sending": Sending(state="signed_out")}, "Sign in again to send. Recording goes on."),
        (
            {"sending": Sending(refused_count=1, refused_code="overlap")},
            "1 refused: Other time is recorded there already. Keep one of the two.",
        ),
    ],
)
def test_the_foot_says_what_has_left_this_computer(window, facts, words):
    window.show_status(recording(**facts))
    assert window.foot.words.text() == words


def test_the_sandbox_is_told_in_a_banner(window):
    window.show_status(recording(sandbox_now_s=recording().at_s))
    assert window.banner.isVisible()
    assert not recording().sandbox_now_s


def test_control_enter_starts_and_stops(window, desk):
    window.show_status(recording())
    window.toggle()
    assert desk.timekeeper.asked == [("stop",)]


def test_before_the_diary_is_open_an_act_is_refused_in_words(window, desk):
    desk.timekeeper = None
    window.show_status(recording())
    window.record.button.click()
    assert "still opening the diary" in window.record.note.text()


def test_a_click_away_from_the_memo_leaves_enter_to_start(window, desk):
    window.record.memo.setText("Cart")
    QTest.keyClick(window.record.memo, Qt.Key.Key_Return)
    assert desk.timekeeper.asked == [("start", CONTRACT, "Cart")]
