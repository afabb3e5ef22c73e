from dataclasses import replace

import pytest

from tests.builders import terms, unix
from tests.tracker.ui.samples import RIGA, ready, recording
from tracker.status import Away, Status
from tracker.ui.record_state import record_view, title


def view(status: Status, stop=None):
    return record_view(status, RIGA, stop)


@pytest.mark.parametrize(
    ("status", "line", "shape", "act"),
    [
        (Status(state="starting", at_s=0), "Opening your diary", "ring", "start"),
        (Status(state="signed_out", at_s=0), "Sign in to start", "ring", "sign_in"),
        (Status(state="no_contract", at_s=0), "No hourly contract yet", "ring", ""),
        (ready(), "Ready", "ring", "start"),
        (recording(), "Recording", "dot", "stop"),
        (ready(state="limit_reached"), "Weekly limit reached", "ring", ""),
        (recording(state="unpaid"), "Recording, not paid", "dot", "stop"),
        (
            recording(pictures="none", pictures_reason="grab_failed"),
            "Recording without pictures",
            "notch",
            "stop",
        ),
        (
            recording(problems=("disk_nearly_full",)),
            "Disk nearly full: pictures paused, time is saved",
            "notch",
            "stop",
        ),
    ],
)
def test_each_state_has_a_line_a_shape_and_one_act(status, line, shape, act):
    seen = view(status)
    assert (seen.line, seen.shape, seen.act) == (line, shape, act)


def test_recording_says_since_when():
    assert view(recording()).since == "since 13:24"


def test_away_freezes_the_clock_at_the_last_input():
    away = Away(from_s=unix("2026-11-23T12:32:00Z"), back_s=None)
    seen = view(recording(state="away", away=away))
    assert seen.line == "Paused, no input since 14:32"
    assert (seen.clock_ink, seen.button) == ("text3", "I'm back")


def test_back_says_that_time_is_kept_if_it_goes_on():
    away = Away(from_s=unix("2026-11-23T12:32:00Z"), back_s=unix("2026-11-23T12:50:00Z"))
    assert view(recording(state="back", away=away)).line == ("Back since 14:50, kept if you go on")


def test_a_client_who_paused_is_named():
    assert "Northwind Ltd" in view(ready(state="paused")).line


def test_a_fault_says_when_and_why_and_what_is_safe():
    seen = view(ready(state="stopped_by_fault"), stop=("disk_full", unix("2026-11-23T12:32:00Z")))
    assert seen.line == "Stopped at 14:32: disk full"
    assert (seen.note, seen.button, seen.shape) == (
        "Time up to then is safe.",
        "Start again",
        "alert",
    )


def test_while_nothing_is_paid_the_clock_is_in_the_warnings_colour():
    assert view(recording(state="unpaid")).clock_ink == "warn"


def test_the_title_tells_state_time_and_contract():
    named = replace(recording(), contract=terms(title="Shop checkout rebuild"))
    assert title(named).startswith("Recording 1:02, ")
    assert "Shop checkout rebuild" in title(named)
    assert title(ready()).startswith("Not recording")


def test_a_client_who_cannot_be_charged_is_named_and_stops_nobody():
    for status in (
        recording(problems=("client_unverified",)),
        ready(problems=("client_unverified",), contract=terms()),
    ):
        shown = view(status)
        assert shown.line == "\u2068Northwind Ltd\u2069 has no verified payment method"
        assert shown.note == "Time from now is not protected."
        assert shown.button in ("Stop", "Start")
        assert shown.clock_s == status.stretch_s
