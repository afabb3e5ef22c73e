import pytest

from tests.tracker.ui.samples import DAY_S, SampleDiary, SampleSegments, kept
from tracker.ui.cards import Toasts
from tracker.ui.diary_acts import DiaryActs
from tracker.ui.picture_viewer import PictureViewer
from tracker.ui.text import Text

HELD = {"state": "held", "held_until_s": DAY_S + 10 * 3600}


@pytest.fixture
def viewer(desk, settle):
    segments = [
        kept("9:00", "Cart", "5555555555", "page", app="Code", title="cart.py <b>"),
        kept("9:10", "Cart", "5550055500", "editor", **HELD),
        kept("9:20", "Call", "", None, kind="manual"),
        kept("9:30", "Cart", "5555555555", "bad"),
    ]
    desk.diary = SampleDiary(SampleSegments(segments))
    home = Text(desk.theme)
    made = PictureViewer(desk, DiaryActs(desk, Toasts(home, desk.theme), parent=home))
    made.show_kept(segments, segments[0].segment.id)
    made.show()
    settle()
    yield made
    made.close()
    del home


def test_the_picture_is_named_by_its_time(viewer):
    assert viewer.picture.accessibleName() == "Snapshot of the screen at 09:03"


def test_the_window_in_use_stands_beside_its_picture_as_plain_text(viewer):
    assert unisolated(viewer._in_use.text()) == "In use: Code, cart.py <b>"
    viewer.forth.click()
    assert viewer._in_use.isHidden(), "nothing was noted there"


def unisolated(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def test_next_and_previous_walk_through_the_day(viewer, settle):
    assert not viewer.back.isEnabled()
    viewer.forth.click()
    settle()
    assert viewer.shown_id == viewer._kept[1].segment.id
    assert viewer._active.text() == "6 of 10 min active"
    viewer.back.click()
    assert viewer.shown_id == viewer._kept[0].segment.id


def test_only_what_is_held_can_be_sent_now(viewer, desk):
    assert not viewer.send.isVisible()
    viewer.forth.click()
    assert viewer.send.isVisible()
    viewer.send.click()
    assert desk.timekeeper.asked == [("approve", (viewer.shown_id,))]


def test_removing_takes_the_one_that_is_shown(viewer, desk):
    viewer.remove.click()
    assert desk.timekeeper.asked == [("remove", (viewer._kept[0].segment.id,))]


def test_time_without_a_picture_says_why(viewer, settle):
    viewer.show_kept(viewer._kept, viewer._kept[2].segment.id)
    assert viewer.picture.accessibleName() == "Manual time, no picture"


def test_a_damaged_picture_is_said_and_its_time_is_not_touched(viewer, settle):
    viewer.show_kept(viewer._kept, viewer._kept[3].segment.id)
    settle()
    assert viewer.picture.accessibleName() == (
        "This picture's file is damaged. Its time is not touched."
    )


def test_the_verdict_stands_beside_the_picture_with_its_reasons(viewer, settle):
    assert viewer._verdict.text() == "Not protected: memo too short, 4 of 10 letters"
    viewer.show_kept(viewer._kept, viewer._kept[2].segment.id)
    settle()
    assert viewer._verdict.text() == (
        "Not protected: entered by hand; memo too short, 4 of 10 letters"
    )


def test_it_never_shows_which_keys(viewer):
    assert "Which keys were pressed is not known." in viewer._note.text()
