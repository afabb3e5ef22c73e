"""Every row of the state table: its line, clock, button and help, and that it is drawn so."""

from dataclasses import replace

import pytest

from tests.builders import unix
from tests.tracker.ui.samples import RIGA, ready, recording
from tracker.settings import Settings
from tracker.status import Away, Sending, Status
from tracker.ui.helping import Helping
from tracker.ui.record_state import record_view
from tracker.ui.tracker_window import TrackerWindow

AT_S = unix("2026-11-23T12:32:00Z")
AWAY = Away(from_s=AT_S, back_s=None)
BACK = Away(from_s=AT_S, back_s=AT_S + 1_080)
STOPPED = ready(state="stopped_by_fault")
# State: status, stop, then line, shape, clock, button and helps as the design says.
ROWS = {
    "never signed in": (
        Status(state="signed_out", at_s=0), None,
        "Sign in to start", "ring", None, "Sign in", ()),
    "sign-in expired": (
        recording(sending=Sending(state="signed_out")), None,
        "Recording", "dot", 3730, "Stop", ()),
    "no contract": (
        Status(state="no_contract", at_s=0), None,
        "No hourly contract yet", "ring", None, "", ("find_work",)),
    "ready": (ready(), None, "Ready", "ring", 0, "Start", ()),
    "recording": (recording(), None, "Recording", "dot", 3730, "Stop", ()),
    "away": (
        recording(state="away", away=AWAY), None,
        "Paused, no input since 14:32", "half", 3730, "I'm back", ()),
    "back, not answered": (
        recording(state="back", away=BACK), None,
        "Back since 14:50, kept if you go on", "half", 3730, "Stop", ()),
    "limit reached": (
        ready(state="limit_reached", stretch_s=3730), None,
        "Weekly limit reached", "ring", 3730, "", ("more_hours", "unpaid")),
    "over the limit by choice": (
        recording(state="unpaid"), None, "Recording, not paid", "dot", 3730, "Stop", ()),
    "contract paused": (
        ready(state="paused"), None,
        "Paused by \u2068Northwind Ltd\u2069", "ring", 0, "", ()),
    "no pictures": (
        recording(pictures="none", pictures_reason="grab_failed"), None,
        "Recording without pictures", "notch", 3730, "Stop", ("fix",)),
    "disk nearly full": (
        recording(problems=("disk_nearly_full",)), None,
        "Disk nearly full: pictures paused, time is saved", "notch", 3730, "Stop",
        ("free_space",)),
    "disk full": (
        STOPPED, ("disk_full", AT_S), "Stopped at 14:32: disk full", "alert", 0, "Start again",
        ("fix",)),
    "folder read-only": (
        STOPPED, ("read_only", AT_S),
        "Stopped at 14:32: the diary's folder cannot be written", "alert", 0, "Start again",
        ("fix",)),
    "folder gone": (
        STOPPED, ("folder_gone", AT_S), "Stopped at 14:32: the diary's folder is gone", "alert", 0,
        "Start again", ("fix",)),
    "opening": (Status(state="starting", at_s=0), None, "Opening your diary", "ring", 0, "Start",
                ()),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_each_state_has_its_line_shape_clock_and_controls(name):
    status, stop, line, shape, clock_s, button, helps = ROWS[name]
    view = record_view(status, RIGA, stop)
    assert (view.line, view.shape, view.clock_s, view.button, view.helps) == (
        line, shape, clock_s, button, helps,
    )  # fmt: skip


@pytest.fixture
def window(desk):
    made = TrackerWindow(desk)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_the_card_shows_each_state_as_its_row_says_without_a_spinner(window):
    for status, stop, line, _shape, clock_s, button, helps in ROWS.values():
        window.record._fault = stop
        window.show_status(status)
        card = window.record
        head = card._page._head if card._page.isVisible() else card._line
        assert head.text() == line
        assert card.clock.isVisible() == (clock_s is not None)
        assert (card.button.text() if card.button.isVisible() else "") == button
        assert tuple(n for n, one in card.helps.buttons.items() if one.isVisible()) == tuple(
            n for n in card.helps.buttons if n in helps
        )


# What the foot says of what has left this computer, and the control beside it.
FOOT = {
    "all sent": (Sending(), {}, "All saved. Sent up to 14:10", ""),
    "sending": (
        Sending(state="sending", sent_count=3, total_count=12), {}, "Sending 3 of 12", ""),
    "offline": (
        Sending(state="offline"), {"not_sent_s": 7_800},
        "Offline. 2 h 10 min saved, sent when online", ""),
    "signed out": (
        Sending(state="signed_out"), {}, "Sign in again to send. Recording goes on.", "Sign in"),
    "cannot send": (
        Sending(state="too_old"), {},
        "The marketplace needs a newer Fairhour. Recording goes on.", ""),
    "refused": (
        Sending(refused_count=1, refused_code="before_contract"), {},
        "1 refused: This time is from before the contract began. It stays in your diary.",
        "Review"),
    "under check": (
        Sending(parked_count=2), {}, "2 under check. Kept on this computer.", "Review"),
    "waits for you": (
        Sending(), {"held_count": 12, "waits_for_you": True}, "12 wait for your approval",
        "Review"),
}  # fmt: skip


@pytest.mark.parametrize("name", FOOT)
def test_the_foot_says_what_has_left_this_computer_and_offers_what_helps(window, name):
    sending, facts, words, control = FOOT[name]
    facts = {"held_count": 1, "waiting_count": 0} | facts
    window.show_status(replace(recording(), sending=sending, **facts))
    foot = window.foot
    assert foot.words.text() == words
    shown = [one.text() for one in (foot.sign_in, foot.review) if one.isVisible()]
    assert shown == ([control] if control else [])


@pytest.mark.parametrize(
    ("week_s", "ink", "words"),
    [
        (86_399, "text2", "6 h left this week"),
        (86_400, "warn", "6 h left this week"),
        (108_000, "warn", "Limit reached. More time is not paid."),
    ],
)
def test_from_four_fifths_of_the_limit_on_the_line_warns(window, week_s, ink, words):
    window.show_status(recording(week_s=week_s, limit_s=108_000))
    assert (window.totals.left.property("ink"), window.totals.left.text()) == (ink, words)


def test_what_may_mend_a_state_is_done(window, desk, settle):
    done, kept = [], [Settings()]
    helping = Helping(
        window,
        lambda: kept[-1],
        kept.append,
        pages=lambda page: done.append(page),
        test=lambda: done.append("test"),
        web=lambda: "https://fairhour.example",
        open_url=done.append,
    )
    window.show_status(ready(state="limit_reached"))
    contract = window.status.contract
    for name in ("fix", "free_space", "find_work", "more_hours"):
        window.record.helps.buttons[name].click()
    assert done == [
        "test",
        "storage",
        "https://fairhour.example/",
        f"https://fairhour.example/contracts/{contract.id}/",
    ]
    helping.help("unpaid")
    assert kept[-1].stop_at_limit is False
    assert desk.timekeeper.asked[-1][:2] == ("start", contract.id)
    window.toasts.toast.button.click()
    assert kept[-1].stop_at_limit is True
