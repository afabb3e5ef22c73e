import pytest

from tests.tracker.ui.samples import NOW_S, RIGA, ready, recording
from tracker.status import Declared
from tracker.ui.mode_button import ModeButton
from tracker.ui.record_state import record_view
from tracker.ui.tracker_window import TrackerWindow
from tracker.ui.tray_menu import TrayMenu

CALL = Declared(mode="call", until_s=NOW_S + 1_500, protected_to_s=NOW_S + 1_500)


@pytest.fixture
def button(desk):
    made = ModeButton(desk.theme)
    yield made
    made.deleteLater()


def choices(button):
    menu = button.menu_now()
    said = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    return said


def test_it_is_there_only_while_a_stretch_runs(button):
    button.show_status(ready())
    assert button.isHidden()
    button.show_status(recording())
    assert not button.isHidden()


def test_three_modes_can_be_declared_for_three_lengths(button):
    button.show_status(recording())
    assert len(choices(button)) == 9
    assert choices(button)[:3] == [f"In a call for {minutes} min" for minutes in (15, 30, 60)]


def test_the_declared_mode_says_its_end_and_can_be_ended(button):
    button.show_status(recording(declared=CALL))
    assert record_view(recording(declared=CALL), RIGA).line == "In a call until 14:51"
    assert choices(button)[0] == "End it: In a call"


def test_what_is_over_the_limit_is_said():
    long = Declared(mode="call", until_s=NOW_S + 1_500, protected_to_s=NOW_S)
    view = record_view(recording(declared=long), RIGA)
    assert view.line == "In a call until 14:51"
    assert view.note == "Paid, but not protected after 14:26."


def test_the_window_hands_it_to_the_timekeeper(desk):
    window = TrackerWindow(desk)
    window.show_status(recording())
    window.record.mode.mode_asked.emit("reading", 60)
    assert desk.timekeeper.asked == [("declare_mode", "reading", 60)]
    window.close()


def test_the_tray_declares_a_call_for_half_an_hour_and_ends_it(desk):
    menu = TrayMenu(desk.zone)
    asked = []
    menu.mode_asked.connect(lambda *said: asked.append(said))
    menu.show_status(recording())
    menu.call.trigger()
    menu.show_status(recording(declared=CALL))
    menu.call.trigger()
    assert asked == [("call", 30), ("", 0)]
