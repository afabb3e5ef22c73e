from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import terms
from tests.tracker.ui.samples import DAY_S, SampleContract, SampleDiary, SampleSegments, kept
from tracker.outcome import Refused
from tracker.ui.cards import Toasts
from tracker.ui.diary_acts import DiaryActs
from tracker.ui.picture_viewer import PictureViewer
from tracker.ui.text import Text
from workdiary.cover import Cover
from workdiary.hidden import Box

HELD = {"state": "held", "held_until_s": DAY_S + 10 * 3600}
BOX = Box(540, 375, 900, 525)


@pytest.fixture
def opened(desk, settle):
    """The viewer at this segment; it closes with the test."""
    homes = []

    def open_it(*segments, **facts):
        desk.diary = SampleDiary(SampleSegments(list(segments)))
        desk.diary.contracts.fetched = [SampleContract(terms(**facts), 0)]
        home = Text(desk.theme)
        made = PictureViewer(desk, DiaryActs(desk, Toasts(home, desk.theme), parent=home))
        homes.extend([home, made])
        made.show_kept(segments, segments[0].segment.id)
        made.show()
        settle()
        return made

    yield open_it
    for window in homes:
        window.close()


def held(**facts):
    return kept("9:10", "Cart", "5550055500", "editor", **HELD, **facts)


def test_h_enter_hides_what_is_in_the_box(opened, desk):
    segment = held()
    viewer = opened(segment)
    QTest.keyClick(viewer, Qt.Key.Key_H)
    assert viewer.cover.done.isVisible() and not viewer.cover.blur.isVisible()
    assert viewer.cover.share.text() == "Hidden 5\u00a0%, protected up to 40\u00a0%"
    QTest.keyClick(viewer.picture, Qt.Key.Key_Return)
    asked = ("hide", segment.segment.id, segment.segment.snapshots[0], Cover(boxes=(BOX,)))
    assert desk.timekeeper.asked == [asked]


def test_the_arrow_keys_are_the_boxs_while_one_is_drawn(opened):
    viewer = opened(held(), kept("9:20", "Cart", "5", "page"))
    QTest.keyClick(viewer, Qt.Key.Key_H)
    QTest.keyClick(viewer.picture, Qt.Key.Key_Right)
    assert viewer.picture.box == BOX.moved(22, 0)
    QTest.keyClick(viewer.picture, Qt.Key.Key_Escape)
    assert viewer.isVisible() and viewer.picture.box is None
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.shown_id == viewer._kept[1].segment.id


def test_b_blurs_all_of_it_and_undo_shows_it_again(opened, desk, settle):
    segment = held()
    viewer = opened(segment)
    QTest.keyClick(viewer, Qt.Key.Key_B)
    settle()
    viewer._acts.steps.undo()
    covers = [asked[3] for asked in desk.timekeeper.asked]
    assert covers == [Cover(is_blurred=True), Cover()]


def test_a_second_box_is_added_to_the_first(opened, desk, settle):
    segment = held(hidden_percent=1)
    viewer = opened(segment)
    first = Cover(boxes=(Box(0, 0, 10, 10),))
    before = replace(segment.segment.snapshots[0], hidden_percent=0)
    desk.diary.snapshots.originals.covered[segment.segment.id] = [
        SimpleNamespace(snapshot=before, cover=first)
    ]
    viewer.show_kept([segment])
    settle()
    assert viewer.cover.uncover.isVisible()
    viewer.cover.begin_box()
    viewer.cover.done.click()
    assert desk.timekeeper.asked[0][3] == Cover(boxes=(*first.boxes, BOX))
    viewer.cover.uncover.click()
    assert desk.timekeeper.asked[1][3] == Cover()


def test_more_than_the_contract_takes_is_said_before_it_is_done(opened):
    viewer = opened(held(hidden_percent=38))
    viewer.cover.begin_box()
    assert viewer.cover.share.text() == (
        "Hidden 43\u00a0%, over the contract's 40\u00a0%. Paid, but not protected."
    )


def test_after_approval_the_buttons_are_off_and_say_why(opened, desk):
    viewer = opened(kept("9:00", "Cart", "5555555555", "page", state="approved"))
    assert not viewer.cover.hide_box.isEnabled() and not viewer.cover.blur.isEnabled()
    assert viewer.cover.hint.text().startswith("Already approved")
    QTest.keyClick(viewer, Qt.Key.Key_B)
    QTest.keyClick(viewer, Qt.Key.Key_H)
    assert desk.timekeeper.asked == [] and viewer.picture.box is None


def test_a_client_who_takes_no_hidden_pictures_is_named(opened):
    viewer = opened(held(), hidden_max_percent=0)
    assert not viewer.cover.hide_box.isEnabled()
    assert viewer.cover.hint.text().startswith(
        "\u2068Northwind Ltd\u2069 does not take hidden pictures."
    )


def test_a_refusal_is_said_and_nothing_is_to_undo(opened, desk, settle):
    viewer = opened(held())
    desk.timekeeper.refusal = Refused("already_approved")
    viewer.cover.toggle_blur()
    settle()
    viewer._acts.steps.undo()
    assert len(desk.timekeeper.asked) == 1


def test_manual_time_has_nothing_to_cover(opened):
    viewer = opened(kept("9:20", "Call", "", None, kind="manual"))
    assert not viewer.cover.hide_box.isVisible()
