from dataclasses import replace

import pytest
from shiboken6 import isValid

from tests.builders import CONTRACT
from tests.tracker.ui import samples
from tracker.outcome import Refused
from tracker.ui.manual_dialog import ManualDialog


@pytest.fixture
def dialog(desk):
    taken = [
        replace(each, terms=replace(each.terms, takes_manual=True))
        for each in desk.diary.contracts.all()
    ]
    added = []
    made = ManualDialog(desk, None, samples.DAY_S, taken, on_added=added.append)
    made.added = added
    made.show()
    yield made
    if isValid(made):  # an accepted one is gone
        made.close()


def typed(dialog, starts, ends, memo="Call with Maya"):
    dialog.memo.setText(memo)
    dialog.starts.setText(starts)
    dialog.ends.setText(ends)


@pytest.mark.parametrize(
    ("times", "says"),
    [
        (("7:00", "x"), "Write both times as 14:30."),
        (("7:30", "7:00"), "To is before From."),
        (("14:00", "15:00"), "This time has not passed yet."),
        (("7:00", "7:30", " "), "Manual time needs a memo."),
    ],
)
def test_what_is_wrong_is_said_as_it_is_typed(dialog, times, says):
    typed(dialog, *times)
    assert dialog.says.text() == says
    assert not dialog.add.isEnabled()


def test_a_right_span_is_added_with_its_reason(dialog, desk, settle):
    typed(dialog, "7:00", "7.30")
    assert dialog.add.text() == "Add 30 min"
    dialog.add.click()
    settle()
    seven_s = samples.DAY_S + 7 * 3600
    asked = ("add_manual", CONTRACT, seven_s, seven_s + 1800, "Call with Maya", "forgot")
    assert desk.timekeeper.asked == [asked]
    assert dialog.added == [1800]


def test_a_refusal_is_said_and_nothing_is_lost(dialog, desk, settle):
    desk.timekeeper.refusal = Refused("overlap")
    typed(dialog, "7:00", "7:30")
    dialog.add.click()
    settle()
    assert dialog.says.text().startswith("Other time is recorded there already.")
    assert dialog.added == []


def test_time_that_is_there_already_is_named_as_it_is_typed(dialog, settle):
    typed(dialog, "8:00", "8:15")
    settle()
    assert plain(dialog.says.text()) == "Overlaps 08:10 – 08:20 on Shop checkout rebuild."
    assert not dialog.add.isEnabled()


def test_time_over_the_limit_is_said_and_can_be_added(dialog, desk, settle):
    over = replace(desk.diary.contracts.all()[0].terms, weekly_limit_s=3 * 3_600)
    desk.diary.contracts.fetched = [samples.SampleContract(over, 0)]
    typed(dialog, "7:00", "7:30")
    settle()
    assert dialog.says.text() == "Goes 2 h 6 min over the limit; that is not paid."
    assert dialog.add.isEnabled()


def test_a_client_who_takes_none_can_be_asked(desk):
    opened = []
    desk.open_web = opened.append
    none = ManualDialog(desk, None, samples.DAY_S, desk.diary.contracts.all(), on_added=print)
    none.show()
    none.ask.click()
    assert opened == [f"/contracts/{CONTRACT}/terms/"]
    none.close()


def plain(words):
    return words.replace("\u2068", "").replace("\u2069", "")
