from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from tests.tracker.ui import samples
from tests.tracker.ui.test_tray import Host
from tracker.settings import Settings
from tracker.ui.closing import Closing
from tracker.ui.tracker_window import TrackerWindow
from tracker.ui.tray import Tray


class House:
    """A Tracker window that is closed the way the app closes it."""

    def __init__(self, desk, settle):
        self.settings = Settings()
        self.host = Host()
        self.quits = 0
        self.tracker = TrackerWindow(desk)
        self.tracker.show_status(samples.recording())
        self.tray = Tray(desk, self.host)
        self.tray.start()
        self.closing = Closing(
            desk, self.tracker, self.tray, lambda: self.settings, self.keep, self.quit
        )
        self.tracker.on_close = self.closing.may_close
        self.settle = settle
        self.tracker.show()
        settle()

    def keep(self, settings):
        self.settings = settings

    def quit(self):
        self.quits += 1

    def tray_is(self, word):
        self.host.word = word
        self.host.changed()
        self.settle()

    @property
    def seen(self):
        """What a person finds the app by."""
        parts = {
            "tracker": self.tracker.isVisible(),
            "mini": self.closing.mini.isVisible(),
            "tray": self.tray.is_visible,
        }
        return [name for name, is_there in parts.items() if is_there]


@pytest.fixture
def house(desk, settle):
    made = House(desk, settle)
    yield made
    made.closing.close()
    made.tray.close()


def test_closing_while_recording_says_once_where_the_app_stays(house):
    house.tray_is("item::1.7")
    house.tracker.close()
    assert house.seen == ["tracker", "tray"]
    toast = house.tracker.toasts.toast
    assert toast.words == "Still recording. The dot in your tray shows it."
    assert (toast.button.text(), toast.other.text()) == ("OK", "Stop instead")
    toast.button.click()
    assert house.seen == ["tray"]
    assert house.settings.knows_closing


def test_without_a_tray_closing_leaves_the_mini_window(house):
    house.settings = Settings(knows_closing=True)
    house.tracker.close()
    assert house.seen == ["mini"]
    house.closing.mini.open_asked.emit()
    assert house.seen == ["tracker"]


def test_a_tray_that_vanishes_never_leaves_the_app_invisible(house):
    house.settings = Settings(knows_closing=True)
    house.tray_is("item::1.7")
    house.tracker.close()
    assert house.seen == ["tray"]
    house.tray_is("")
    assert house.seen == ["mini"]
    house.tray_is("item::1.9")
    assert house.seen == ["tray"]


def test_started_with_the_computer_it_is_seen_at_once_and_moves_into_the_tray(house):
    house.tracker.hide()
    house.closing.begin_hidden()
    assert house.seen == ["mini"]
    house.tray_is("item::1.7")
    assert house.seen == ["tray"]


def test_stop_instead_stops_and_the_window_stays(house):
    asked = []
    house.tracker.record.stop_asked.connect(lambda: asked.append("stop"))
    house.tracker.close()
    house.tracker.toasts.toast.other.click()
    assert asked == ["stop"]
    assert house.seen == ["tracker"]


def test_what_is_not_recording_quits_unless_it_starts_with_the_computer(house):
    house.tracker.show_status(samples.ready())
    house.tracker.close()
    assert house.quits == 1
    house.closing.starts_itself = True
    house.settings = Settings(knows_closing=True)
    house.tracker.close()
    assert house.quits == 1
    assert house.seen == ["mini"]


def test_the_close_button_does_what_settings_say(house):
    house.tray_is("item::1.7")
    house.settings = Settings(knows_closing=True, on_close="mini")
    house.tracker.close()
    assert house.seen == ["mini", "tray"]
    house.closing.open_tracker()
    house.settings = replace(house.settings, on_close="quit")
    house.tracker.close()
    assert house.quits == 1


def press(widget, key):
    widget.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def test_the_mini_window_is_moved_by_arrow_keys_and_stays_on_the_screen(house):
    mini = house.closing.mini
    house.closing.show_mini()
    mini.move(100, 100)
    press(mini, Qt.Key.Key_Right)
    press(mini, Qt.Key.Key_Down)
    assert mini.pos() == QPoint(116, 116)
    for _ in range(20):
        press(mini, Qt.Key.Key_Up)
    assert mini.y() == 0


def test_the_mini_window_shows_state_clock_contract_and_stop(house):
    mini = house.closing.mini
    mini.show_status(samples.recording())
    assert (mini.clock.text(), mini.button.text()) == ("1:02:10", "Stop")
    assert mini.clock.accessibleName() == "Recording, 1 hour 2 minutes"
    assert mini.initial.text() == "\u2068S\u2069"
    mini.show_status(samples.ready(state="paused"))
    assert mini.button.text() == "Open Fairhour"
    mini.close()
    assert house.seen == ["tracker"]
