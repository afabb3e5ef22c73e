import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.builders import CONTRACT
from tests.tracker.ui.samples import DAY_S, LOGO
from tracker.outcome import Refused
from tracker.told import Mark, ToldMoney
from tracker.ui.diary_day import badge_of
from tracker.ui.diary_window import DiaryWindow


@pytest.fixture
def window(desk, settle):
    made = DiaryWindow(desk)
    made.show_contracts(desk.diary.contracts.all())
    made.show_day_of(DAY_S + 9 * 3600 + 600)
    made.show()
    settle(80)
    yield made
    made.close()


def go_to(window, clock):
    hours, minutes = clock.split(":")
    at_s = DAY_S + int(hours) * 3600 + int(minutes) * 60
    window.table.go_to(window.model.place_of(at_s))
    return next(k.segment.id for k in window.kept if k.segment.starts_s == at_s)


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.table, key, modifier)


def test_the_day_is_a_real_table_of_hours_and_ten_minutes(window):
    assert window.model.columnCount() == 6
    headers = [window.model.headerData(n, Qt.Orientation.Horizontal) for n in range(6)]
    assert headers == [":00", ":10", ":20", ":30", ":40", ":50"]
    assert window.model.headerData(1, Qt.Orientation.Vertical) == "09:00"


def test_a_cell_speaks_for_itself(window):
    cell = window.model.place_of(DAY_S + 9 * 3600 + 600)
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("09:10, 3 of 10 minutes active, Checkout: fix Apple Pay sheet")


def test_the_pictures_arrive_after_the_cells(window):
    cell = window.model.cell(window.model.place_of(DAY_S + 9 * 3600))
    assert not window.model.image(cell.kept[0].segment.snapshots[0].sha256).isNull()


def test_delete_removes_and_control_z_brings_back(window, desk, settle):
    wanted = go_to(window, "9:10")
    press(window, Qt.Key.Key_Delete)
    settle()
    window.acts.steps.undo()
    assert desk.timekeeper.asked == [("remove", (wanted,)), ("restore", (wanted,))]


def test_removing_says_what_came_off_in_time_and_money(window, settle):
    go_to(window, "9:10")
    press(window, Qt.Key.Key_Delete)
    settle(80)
    assert window.toasts.toast.words == "Removed 09:10, 10 min (-$7.00)"
    assert window.toasts.toast.button.text() == "Undo"


def test_redo_removes_again(window, desk, settle):
    wanted = go_to(window, "9:10")
    press(window, Qt.Key.Key_Delete)
    settle()
    window.acts.steps.undo()
    window.acts.steps.redo()
    assert desk.timekeeper.asked[-1] == ("remove", (wanted,))


def test_a_refused_removal_says_why_and_offers_no_undo(window, desk, settle):
    desk.timekeeper.refusal = Refused("week_locked")
    go_to(window, "9:10")
    press(window, Qt.Key.Key_Delete)
    settle()
    assert "locked since Monday" in window.toasts.toast.words
    assert window.toasts.toast.button is None


def test_s_sends_only_what_is_held(window, desk):
    held = go_to(window, "14:00")
    press(window, Qt.Key.Key_S)
    assert desk.timekeeper.asked == [("approve", (held,))]


def test_what_was_sent_already_is_not_sent_again(window, desk):
    go_to(window, "9:10")
    press(window, Qt.Key.Key_S)
    assert desk.timekeeper.asked == []


def test_several_cells_are_chosen_with_shift(window, desk):
    first = go_to(window, "9:10")
    press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(window, Qt.Key.Key_Delete)
    ((word, ids),) = desk.timekeeper.asked
    assert (word, len(ids), ids[0]) == ("remove", 2, first)


def test_what_is_being_recorded_cannot_be_removed(window, desk):
    go_to(window, "14:20")
    press(window, Qt.Key.Key_Delete)
    assert desk.timekeeper.asked == []
    assert "still being recorded" in window.toasts.toast.words


def test_e_changes_the_memo_and_undo_puts_the_old_one_back(window, desk, settle):
    wanted = go_to(window, "9:50")
    press(window, Qt.Key.Key_E)
    settle()
    dialog = window.findChild(__import__("tracker.ui.memo_dialog", fromlist=["x"]).MemoDialog)
    dialog.field.setText("Review of PR 219")
    dialog.save.click()
    settle()
    window.acts.steps.undo()
    assert desk.timekeeper.asked == [
        ("change_memo", "Review of PR 219", (wanted,)),
        ("change_memo", "Code review for PR 218", (wanted,)),
    ]


def test_m_moves_to_another_contract_and_undo_puts_it_back(window, desk, settle):
    wanted = go_to(window, "14:00")
    press(window, Qt.Key.Key_M)
    menu = window.more.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if "Logo" in action.text()).trigger()
    settle()
    window.acts.steps.undo()
    assert desk.timekeeper.asked == [
        ("change_contract", LOGO.id, (wanted,), None),
        ("change_contract", CONTRACT, (wanted,), ""),
    ]


def test_b_blurs_and_h_begins_a_box_from_the_grid(window, desk, settle):
    wanted = go_to(window, "14:00")
    press(window, Qt.Key.Key_B)
    settle()
    window.acts.steps.undo()
    assert [(one[0], one[1], one[3].is_blurred) for one in desk.timekeeper.asked] == [
        ("hide", wanted, True), ("hide", wanted, False),
    ]  # fmt: skip
    press(window, Qt.Key.Key_H)
    settle()
    assert window.viewer.picture.box is not None
    window.viewer.close()


def test_home_and_end_go_along_the_hour(window):
    go_to(window, "9:10")
    press(window, Qt.Key.Key_End)
    assert window.table.currentIndex().column() == 5
    press(window, Qt.Key.Key_Home)
    assert window.table.currentIndex().column() == 0


def test_enter_opens_the_picture_large(window, settle):
    wanted = go_to(window, "9:10")
    press(window, Qt.Key.Key_Return)
    settle()
    assert window.viewer.shown_id == wanted
    window.viewer.close()


def test_letters_act_and_do_not_search(window):
    go_to(window, "9:10")
    before = window.table.currentIndex()
    press(window, Qt.Key.Key_C)
    assert window.table.currentIndex() == before


def test_a_day_without_time_says_so(window, settle):
    window.show_day_of(DAY_S - 4 * 3600)
    settle()
    assert window._empty.isVisible()
    assert window._empty.text() == "No time on Sunday."


def test_the_week_of_a_day_is_the_one_its_last_second_lies_in(window):
    assert not window._lock.isVisible()


def test_what_is_chosen_stays_chosen_when_the_day_is_read_again(window, settle):
    go_to(window, "11:30")
    before = window.table.currentIndex()
    window.reload()
    settle()
    assert window.table.currentIndex() == before


def test_the_times_can_be_shown_in_utc_and_the_cell_stays_where_it_was(window, desk, settle):
    go_to(window, "9:10")
    (own, riga), (common, utc) = window._zone._choices
    assert (own, common) == ("Times in Europe/Riga", "Times in UTC")
    window._zone.choose(utc)
    settle(80)
    cell = window.model.cell(window.table.currentIndex())
    assert cell.starts_s == DAY_S + 9 * 3600 + 600
    spoken = window.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("07:10")
    assert desk.zone.key == "Europe/Riga", "the other windows keep their own"
    window._zone.choose(riga)
    settle(80)
    spoken = window.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("09:10")


def test_what_the_client_asks_about_or_disputes_is_marked_in_its_cell(window, desk, settle):
    asked, disputed = window.kept[0].segment.id, window.kept[1].segment.id
    desk.diary.told_money.told = ToldMoney(
        marks=(
            Mark(segment_id=asked, questions=1, is_disputed=False),
            Mark(segment_id=disputed, questions=0, is_disputed=True),
        )
    )
    window.reload()
    settle(80)
    marks = [window.model.mark(kept) for kept in window.kept[:3]]
    badges = [badge_of(k, None, m) for k, m in zip(window.kept, marks, strict=False)]
    assert [badge and badge.words for badge in badges] == ["1 question", "Disputed", None]
    spoken = window.model.place_of(window.kept[1].segment.starts_s).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert ", disputed, protected" in spoken
