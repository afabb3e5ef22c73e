import pytest

from tests.builders import terms
from tests.tracker.ui import samples
from tests.tracker.ui.samples import ready, recording
from tracker.status import Away
from tracker.ui.tray import Tray, shape_icon
from tracker.ui.tray_menu import TrayMenu


class Host:
    """A desktop whose tray is what `word` says."""

    def __init__(self, word=""):
        self.word = word
        self.changed = None

    def found(self):
        return self.word

    def listen(self, changed):
        self.changed = changed


@pytest.fixture
def host():
    return Host()


@pytest.fixture
def tray(desk, host, settle):
    made = Tray(desk, host)
    made.heard = []
    made.came.connect(lambda: made.heard.append("came"))
    made.went.connect(lambda: made.heard.append("went"))
    made.start()
    settle()
    yield made
    made.close()


def test_a_tray_that_comes_late_gets_the_icon(tray, host, settle):
    assert not tray.is_visible
    host.word = "item::1.7"
    host.changed()
    settle()
    assert tray.is_visible
    assert tray.heard == ["came"]


def test_a_tray_that_vanishes_is_noticed_and_another_gets_an_icon_anew(tray, host, settle):
    host.word = "item::1.7"
    tray.look()
    settle()
    first = tray.icon
    host.word = ""
    host.changed()
    settle()
    assert not tray.is_visible
    host.word = "item::1.9"
    host.changed()
    settle()
    assert tray.icon is not None
    assert tray.icon is not first
    assert tray.heard == ["came", "went", "came"]


def test_a_host_that_was_started_anew_between_two_looks_gets_a_new_icon(tray, host, settle):
    host.word = "item::1.7"
    tray.look()
    settle()
    first = tray.icon
    host.word = "item::1.9"
    tray.look()
    settle()
    assert tray.icon is not first


def test_an_old_kind_of_tray_is_looked_for_and_a_new_kind_waits_for_word(tray, host, settle):
    assert tray._timer.isActive()
    host.word = "window:4194305"
    tray.look()
    settle()
    assert tray._timer.isActive()
    host.word = "item::1.7"
    tray._timer.stop()
    tray.look()
    settle()
    assert not tray._timer.isActive()


def test_the_menu_and_the_tip_tell_the_state(tray, host, settle):
    host.word = "system"
    tray.look()
    settle()
    tray.show_status(recording())
    assert tray.menu.toggle.text() == "Stop (1:02)"
    assert tray.icon.toolTip().startswith("Recording 1:02")
    assert "this week" not in tray.icon.toolTip()
    tray.shows_week = True
    tray.show_status(recording())
    assert tray.icon.toolTip().endswith(", 27:40 this week")
    tray.show_status(ready())
    assert tray.menu.toggle.text() == "Start"
    tray.show_status(recording(state="away", away=Away(from_s=0, back_s=None)))
    assert tray.menu.toggle.text() == "I'm back"


def test_the_menu_has_every_act_and_offers_five_contracts(application):
    menu = TrayMenu(samples.RIGA)
    asked = []
    menu.contract_asked.connect(asked.append)
    many = [samples.SampleContract(terms(title=f"R&D {number}"), 0) for number in range(7)]
    menu.show_contracts(many)
    assert [one.text() for one in menu.contracts.actions()] == [
        f"\u2068R&&D {number}\u2069" for number in range(5)
    ]
    menu.contracts.actions()[2].trigger()
    assert asked == [many[2].terms.id]
    menu.show_status(recording())
    names = [one.text() for one in menu.menu.actions() if one.text()]
    assert names == [
        "Stop (1:02)", "Contract", "Edit memo", "In a call for 30 min", "Last snapshot", "Open",
        "Mini window", "Diary", "Week", "Earnings", "Recent notifications", "Settings", "Pause reminders today", "Quit",
    ]  # fmt: skip


def test_each_state_has_a_shape_of_its_own(desk):
    pictures = {
        shape: shape_icon(desk, shape, "text2").pixmap(22, 22).toImage()
        for shape in ("ring", "dot", "half", "notch", "alert")
    }
    shapes = list(pictures)
    same = [
        (one, other)
        for number, one in enumerate(shapes)
        for other in shapes[number + 1 :]
        if pictures[one] == pictures[other]
    ]
    assert same == []


def test_the_taskbar_says_it_too_where_there_is_no_tray(tray, application):
    corners = []
    for status in (ready(), recording()):
        tray.show_status(status)
        image = application.windowIcon().pixmap(64, 64).toImage()
        corners.append(image.pixelColor(48, 48).name())
    assert tray.icon is None
    assert corners[0] != corners[1]
