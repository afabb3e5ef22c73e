from dataclasses import replace
from types import SimpleNamespace

import pytest

from tests.tracker.ui.drawn_pictures import drawn_picture
from tests.tracker.ui.samples import DAY_S, SampleDiary, SampleSegments, kept
from tracker.errors import PictureGone
from tracker.told import Mark, ToldMoney
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


def test_a_picture_that_is_not_here_can_be_fetched_and_is_shown(viewer, desk, settle):
    asked = []

    def fetch(segment_id, sha256):
        asked.append((segment_id, sha256))
        return drawn_picture("page-1", 360, 225)

    def gone(sha256):
        raise PictureGone(sha256)

    desk.fetch_picture, desk.diary.snapshots.picture = fetch, gone
    viewer.show_kept(viewer._kept, viewer._kept[0].segment.id)
    settle()
    assert viewer.picture.accessibleName() == "Picture not on this computer"
    assert viewer.fetch.isVisible()
    viewer.fetch.click()
    settle()
    assert asked == [(viewer.shown_id, "page-9:00")]
    assert viewer.picture.accessibleName() == "Snapshot of the screen"
    assert not viewer.fetch.isVisible()


def test_what_was_not_sent_yet_is_fetched_from_nowhere(viewer, desk, settle):
    def gone(sha256):
        raise PictureGone(sha256)

    desk.fetch_picture, desk.diary.snapshots.picture = print, gone
    viewer.show_kept(viewer._kept, viewer._kept[1].segment.id)
    settle()
    assert not viewer.fetch.isVisible()


def test_the_receipt_stands_beside_what_it_is_of(viewer, settle):
    receipt = SimpleNamespace(
        record_sha256="ab" * 32, log_root="cd" * 32, position=6, received_s=DAY_S + 10 * 3600
    )
    of = replace(viewer._kept[0], receipt=receipt)
    viewer.show_kept([of], of.segment.id)
    assert unisolated(viewer._receipt.text()) == (
        "Receipt abababababab, Mon 23 Nov 10:00: number 7 of the log, whose head was cdcdcdcdcdcd."
    )


def test_of_late_time_the_client_can_be_asked(viewer, desk, settle):
    opened = []
    desk.open_web = opened.append
    late = replace(viewer._kept[0], state="late")
    viewer.show_kept([late], late.segment.id)
    viewer.ask.click()
    assert opened == [f"/contracts/{late.segment.contract_id}/late/"]
    viewer.show_kept([viewer._kept[0]], late.segment.id)


def test_a_question_stands_with_the_state_and_its_answer_is_one_press_away(viewer, desk, settle):
    opened = []
    desk.open_web = opened.append
    id = viewer._kept[0].segment.id
    for mark, words in (
        (Mark(segment_id=id, questions=2, is_disputed=False), "2 questions."),
        (Mark(segment_id=id, questions=2, is_disputed=True), "Disputed."),
    ):
        desk.diary.told_money.told = ToldMoney(marks=(mark,))
        viewer.show_kept(viewer._kept, id)
        settle()
        assert viewer._state.text().startswith(words)
        assert viewer.ask.text() == "Answer"
    viewer.ask.click()
    contract = viewer._kept[0].segment.contract_id
    assert opened == [f"/contracts/{contract}/weeks/2026-11-23/"]


def test_the_picture_of_removed_time_can_be_erased_before_the_lock(viewer, desk, settle):
    assert not viewer.erase.isVisible()
    removed = replace(viewer._kept[0], state="removed")
    viewer.show_kept([removed], removed.segment.id)
    settle()
    viewer.erase.click()
    settle()
    assert desk.timekeeper.asked[-1] == ("erase_removed", (removed.segment.id,))
    assert viewer.picture.accessibleName() == "Erased. Undo brings back the time alone."
    viewer.show_kept([viewer._kept[0]], removed.segment.id)
