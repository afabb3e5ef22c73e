from dataclasses import replace

import pytest

from tests.builders import unix
from tests.tracker.ui.samples import ready, recording
from tracker.reminders import Seen, Wanted, look, nobody_there
from tracker.status import Sending

NOON_S = unix("2026-11-25T12:00:00Z")
ALL = Wanted(memo_every_s=3_600, breaks=True, end_of_day_min=18 * 60)


def told(status, *, at_s=NOON_S, minute=600, wanted=ALL, seen=None):
    return look(seen or Seen(), status, wanted, now_s=at_s, minute_of_day=minute)


def test_nothing_is_due_at_the_start():
    assert told(recording())[1] == ()
    assert told(ready())[1] == ()


def test_the_same_memo_for_an_hour_is_asked_about_and_a_new_one_begins_anew():
    seen, _ = told(recording())
    seen, due = told(recording(), at_s=NOON_S + 3_600, seen=seen)
    assert due == ("memo",)
    assert told(recording(), at_s=NOON_S + 3_700, seen=seen)[1] == ()
    changed, due = told(recording(memo="Other"), at_s=NOON_S + 7_100, seen=seen)
    assert due == ()
    assert told(recording(memo="Other"), at_s=NOON_S + 7_300, seen=changed)[1] == ()


def test_a_break_is_told_once_a_stretch():
    seen, due = told(recording(stretch_s=4 * 3_600))
    assert due == ("break",)
    seen, due = told(recording(stretch_s=4 * 3_600 + 10), seen=seen)
    assert due == ()
    seen, _ = told(ready(), seen=seen)
    assert told(recording(stretch_s=4 * 3_600), seen=seen)[1] == ("break",)


def test_recording_after_the_days_end_or_for_twelve_hours_is_asked_about_once():
    seen, due = told(recording(), minute=18 * 60)
    assert due == ("long_day",)
    assert told(recording(), minute=18 * 60 + 1, seen=seen)[1] == ()
    assert told(recording(stretch_s=12 * 3_600), wanted=Wanted())[1] == ("long_day",)


def test_time_that_was_not_sent_is_told_three_hours_before_its_week_locks():
    late = ready(not_sent_s=4_800)
    monday = unix("2026-11-23T08:59:59Z")
    assert told(late, at_s=monday)[1] == ()
    seen, due = told(late, at_s=monday + 1)
    assert due == ("not_sent",)
    assert told(late, at_s=monday + 60, seen=seen)[1] == ()
    assert told(replace(late, not_sent_s=0), at_s=monday + 1)[1] == ()
    assert told(late, at_s=unix("2026-11-23T12:00:00Z"))[1] == ()


def test_each_refusal_is_told_once():
    seen, due = told(ready(sending=Sending(refused_count=1)))
    assert due == ("refused",)
    seen, due = told(ready(sending=Sending(refused_count=1)), seen=seen)
    assert due == ()
    assert told(ready(sending=Sending(refused_count=2)), seen=seen)[1] == ("refused",)


def test_an_hour_of_work_in_which_nothing_is_recorded_is_asked_about_once():
    wanted = Wanted(start=True)
    seen, due = told(ready(), wanted=wanted)
    assert due == ()
    seen, due = told(ready(), at_s=NOON_S + 15 * 60, wanted=wanted, seen=seen)
    assert due == ("start",)
    seen, due = told(ready(), at_s=NOON_S + 60 * 60, wanted=wanted, seen=seen)
    assert due == ()
    seen, _ = told(recording(), at_s=NOON_S + 61 * 60, wanted=wanted, seen=seen)
    seen, _ = told(ready(), at_s=NOON_S + 62 * 60, wanted=wanted, seen=seen)
    assert told(ready(), at_s=NOON_S + 80 * 60, wanted=wanted, seen=seen)[1] == ("start",)


@pytest.mark.parametrize(("minute", "weekday"), [(8 * 60, 0), (17 * 60, 0), (600, 5), (600, 6)])
def test_nobody_is_asked_to_start_outside_of_working_hours(minute, weekday):
    facts = {"minute_of_day": minute, "weekday": weekday}
    wanted = Wanted(start=True)
    seen, _ = look(Seen(), ready(), wanted, now_s=NOON_S, **facts)
    assert look(seen, ready(), wanted, now_s=NOON_S + 3_600, **facts)[1] == ()


def test_at_most_twice_a_day_and_the_next_day_anew():
    wanted, seen, told_at = Wanted(start=True), Seen(), []
    for minute in range(0, 26 * 60, 5):
        # Recorded for five minutes of each hour.
        status = recording() if minute % 60 == 0 else ready()
        seen, due = told(status, at_s=NOON_S + minute * 60, wanted=wanted, seen=seen)
        told_at += [minute // 60] * ("start" in due)
    assert told_at == [0, 1, 12, 13]


def test_at_an_empty_chair_it_waits_and_does_not_count():
    wanted = Wanted(start=True)
    seen, _ = told(ready(), wanted=wanted)
    at_s = NOON_S + 15 * 60
    seen, due = told(ready(), at_s=at_s, wanted=wanted, seen=seen)
    assert due == ("start",)
    seen = nobody_there(seen, at_s)
    assert seen.starts_told[1] == 0
    assert told(ready(), at_s=at_s + 59, wanted=wanted, seen=seen)[1] == ()
    assert told(ready(), at_s=at_s + 60, wanted=wanted, seen=seen)[1] == ("start",)
