import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import CONTRACT, terms
from tests.fakes import FakeClock
from tests.tracker.ui import samples
from tracker import events
from tracker.away import LeftOut
from tracker.errors import KeyringLocked, NoKeyring
from tracker.link import Place
from tracker.settings import Settings
from tracker.status import Away, Source, Status
from tracker.ui.opened import Opened
from tracker.ui.opening import Opening
from tracker.ui.windows import Windows

NOW_S = samples.NOW_S


class Keeper(samples.FakeTimekeeper):
    """Answers a question for the status with the status."""

    def status(self):
        future = super().status()
        made = type(future)()
        made.set_result(type(future.result())(samples.ready(contract=terms())))
        return made


@pytest.fixture
def app(application):
    kept = []
    return Opened(
        timekeeper=Keeper(),
        diary=samples.a_diary(),
        events=events.Events(),
        clock=FakeClock(NOW_S),
        sign_in=samples.FakeSignIn(),
        recovery_key=samples.FakeRecoveryKey(),
        settings=Settings(),
        keep_settings=kept.append,
    )


@pytest.fixture
def windows(app, settle):
    made = Windows(zone=samples.RIGA)
    made.show_first_frame()
    made.open(app)
    settle()
    yield made
    made.close()
    settle(10)


def opening(windows, open_app, with_file):
    return Opening(windows.tracker, windows.desk.background, windows.open, open_app, with_file)


def happen(app, settle, event):
    thread = threading.Thread(target=app.events.publish, args=(event,))
    thread.start()
    thread.join()
    settle()


def test_the_first_frame_stands_before_the_diary_is_open(application, settle):
    made = Windows(zone=samples.RIGA)
    made.show_first_frame()
    settle(20)
    assert made.tracker.status.state == "starting"
    assert made.tracker.isVisible()
    made.close()


def test_after_the_diary_opened_the_status_is_shown(windows):
    assert windows.tracker.status.state == "ready"
    assert windows.tracker.picker.terms.id == CONTRACT


def test_an_event_of_another_thread_changes_the_window(windows, app, settle):
    happen(app, settle, events.StatusChanged(samples.recording()))
    assert windows.tracker.record.button.text() == "Stop"


def test_coming_back_opens_the_away_window_and_an_answer_closes_it(windows, app, settle):
    away = Away(from_s=NOW_S - 1000, back_s=NOW_S)
    happen(app, settle, events.StatusChanged(samples.recording(state="back", away=away)))
    prompt = windows.reactions._prompt
    assert prompt.isVisible()
    happen(app, settle, events.StatusChanged(samples.recording()))
    assert windows.reactions._prompt is None


def test_always_leave_it_out_asks_nobody(windows, app, settle):
    windows.reactions.settings = Settings(on_return="leave_out")
    away = Away(from_s=NOW_S - 1000, back_s=NOW_S)
    happen(app, settle, events.StatusChanged(samples.recording(state="back", away=away)))
    assert windows.reactions._prompt is None


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (events.Stopped(CONTRACT, NOW_S, "limit"), "Limit reached at 14:26. Recording stopped."),
        (events.Stopped(CONTRACT, NOW_S, "away"), "Recording stopped at 14:26, when you left."),
        (events.ClockJumped(3600), "Computer clock moved by 1 h."),
        (events.PicturesFailed("grab_failed"), "Pictures stopped working: the screen could"),
        (events.LimitNear(CONTRACT, 1800), "30 min left this week for \u2068Northwind Ltd\u2069."),
        (events.CannotSave("disk_full", NOW_S), "Stopped at 14:26: disk full"),
        (events.SignedIn("Andris Kalniņš"), "Signed in as Andris Kalniņš"),
        (events.SignInLost(), "Sign in again to send. Recording goes on."),
        (events.AwayAnswered("go_on", NOW_S - 1080, NOW_S, True), "18 min left out."),
    ],
)
def test_what_happened_is_said_once_in_words(windows, app, settle, event, words):
    happen(app, settle, event)
    assert windows.tracker.toasts.toast.words.startswith(words)


def test_a_taken_picture_is_told_in_a_card_that_takes_no_focus(windows, app, settle):
    segment = app.diary.segments.kept[0].segment
    happen(
        app,
        settle,
        events.SnapshotTaken(segment.id, segment.snapshots[0].sha256, NOW_S, NOW_S + 600),
    )
    card = windows.reactions._card
    assert card.isVisible()
    assert card.accessibleName() == "Snapshot taken, 14:26"
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    card.close()


def test_the_diary_opens_and_can_show_one_segment(windows, app, settle):
    windows.show_segment(app.diary.segments.kept[3].segment.id)
    settle(80)
    assert windows.diary.viewer.shown_id == app.diary.segments.kept[3].segment.id


def test_week_and_earnings_open_by_mouse_from_the_tracker_the_diary_and_the_tray(windows, settle):
    windows.show_diary()
    menu = {action.text(): action for action in windows.tray.menu.menu.actions()}
    for name in ("week", "earnings"):
        for press in (
            getattr(windows.tracker.foot, name).click,
            getattr(windows.diary, name).click,
            menu[name.capitalize()].trigger,
        ):
            press()
            settle()
            assert windows.others[name].isVisible()
            windows.others[name].close()


def test_the_contract_recorded_last_comes_first_in_picker_and_tray(windows, app, settle):
    happen(app, settle, events.Switched(CONTRACT, samples.LOGO.id, NOW_S))
    assert "Logo refresh" in windows.tray.menu.contracts.actions()[0].text()
    assert windows.reactions.contracts[0].terms.id == CONTRACT


def test_closing_while_nothing_runs_ends_the_app(windows, app):
    windows._may_close()
    assert windows._is_over


def test_quitting_while_recording_asks_first(windows, app, settle):
    from tracker.ui.quit_box import QuitBox

    windows.tracker.show_status(samples.recording())
    windows.ask_quit()
    assert windows.tracker.findChild(QuitBox) is not None


def test_a_link_opens_its_day_even_if_it_came_before_the_diary(application, app, settle):
    made = Windows(zone=samples.RIGA)
    made.show_first_frame()
    made.show_place(Place(day=date(2026, 11, 20)))
    assert made.diary is None
    made.open(app)
    settle()
    assert made.diary.isVisible()
    assert made.diary._day[0] == samples.DAY_S - 3 * 86_400
    made.show_from_any_thread(Place(segment_id=app.diary.segments.kept[3].segment.id))
    settle(80)
    assert made.diary.viewer.shown_id == app.diary.segments.kept[3].segment.id
    made.close()


def test_a_start_that_no_button_asked_for_is_told_with_a_stop(windows, app, settle):
    happen(app, settle, events.StatusChanged(samples.recording()))
    happen(app, settle, events.Started(CONTRACT, NOW_S))
    toast = windows.tracker.toasts.toast
    assert toast.words == "Recording for \u2068Northwind Ltd\u2069"
    toast.button.click()
    assert windows.desk.timekeeper.asked[-1] == ("stop",)
    windows.tracker._start("memo")
    happen(app, settle, events.Started(CONTRACT, NOW_S))
    assert windows.tracker.toasts.toast is None


def test_what_was_left_out_without_an_answer_stands_in_the_diary_too(windows, settle):
    windows.reactions.contracts = [samples.SampleContract(terms(takes_manual=True), 0)]
    seven_s = samples.DAY_S + 7 * 3_600
    spans = ((seven_s, seven_s + 1_080),)
    windows.reactions.heard(events.AwayAnswered("go_on", *spans[0], True, spans))
    windows.show_diary()
    settle()
    line = windows.diary.left_out
    assert line.words.text().startswith("18 min left out, 07:00")
    line.change.click()
    assert windows.reactions._left_out.isVisible()


def test_what_an_earlier_run_left_out_can_still_be_changed(windows, settle):
    seven_s = samples.DAY_S + 7 * 3_600
    kept = LeftOut(((seven_s, seven_s + 1_080),), CONTRACT, "Logo, second draft")
    windows.desk.diary.left_out.all = lambda: [kept]
    windows.desk.diary.contracts.fetched = [samples.SampleContract(terms(takes_manual=True), 0)]
    windows.reactions._read_left_out = True
    windows.reactions.read_contracts()
    windows.show_diary()
    settle()
    windows.diary.left_out.change.click()
    assert windows.reactions._left_out.form.memo.text() == "Logo, second draft"


def test_settings_are_kept_at_once(windows, app):
    windows.show_settings()
    windows.others["settings"].boxes["hold_s"].choose(None)
    assert windows.others["settings"].settings.hold_s is None
    assert windows.reactions.settings.hold_s is None


def test_the_list_of_private_windows_is_kept_when_its_line_is_left(windows, app):
    windows.show_settings()
    page = windows.others["settings"]
    page.fields["never_apps"].setText(" KeePassXC,,Signal , KeePassXC")
    page.fields["never_apps"].editingFinished.emit()
    assert page.settings.never_apps == ("KeePassXC", "Signal")
    assert page.fields["never_apps"].text() == "KeePassXC, Signal"
    page.boxes["screens"].choose(("one", 2))
    assert (page.settings.screens, page.settings.screen) == ("one", 2)


def test_where_windows_are_not_known_a_list_can_only_be_changed_while_there_is_one(windows, app):
    from tracker.ui.settings_window import SettingsWindow

    kept = Settings(never_apps=("Signal",))
    page = SettingsWindow(
        windows.desk,
        kept,
        print,
        knows_windows=False,
        status=windows.tracker.status,
        allow_pictures=None,
    )
    assert page.fields["never_apps"].isEnabled()
    assert not page.fields["never_titles"].isEnabled()
    assert "Not available on this desktop" in page.fields["never_titles"].accessibleDescription()


def test_the_pointer_can_be_shown_where_the_desktop_lets_it(windows, app):
    from tracker.ui.settings_window import SettingsWindow

    def box(limits):
        status = Status(
            state="ready", at_s=0, sources=(Source(of="pictures", name="one", limits=limits),)
        )
        page = SettingsWindow(
            windows.desk,
            Settings(),
            print,
            knows_windows=True,
            status=status,
            allow_pictures=None,
        )
        return page.boxes["shows_pointer"]

    assert box(()).isEnabled()
    assert not box(("no_pointer",)).isEnabled()
    assert "Not available on this desktop" in box(("no_pointer",)).accessibleDescription()


def test_what_kept_the_diary_from_opening_is_said(application, settle):
    from tracker.errors import DiaryTooNew

    made = Windows(zone=samples.RIGA)
    made.show_first_frame()
    opening(made, [], None).failed(DiaryTooNew("0042"))
    assert "newer Fairhour" in made.tracker.record.note.text()
    made.close()


def test_without_a_keyring_a_yes_to_a_private_file_opens_the_diary(application, app, settle):
    made = Windows(zone=samples.RIGA)
    made.show_first_frame()
    begun = opening(made, [], lambda: app)
    begun.failed(NoKeyring("no backend"))
    assert made.tracker.record.button.text() == "Keep it in a file"
    made.tracker.record.button.click()
    settle()
    assert made.tracker.status.state == "ready"
    made.close()


def test_a_keyring_that_comes_late_opens_the_diary_by_itself(application, app, settle):
    tries = []

    def open_app():
        tries.append(1)
        if len(tries) < 3:
            raise NoKeyring("no backend")
        return app

    made = Windows(zone=samples.RIGA)
    made.show_first_frame()
    begun = opening(made, open_app, lambda: app)
    begun.look.setInterval(0)
    begun.failed(NoKeyring("no backend"))
    for _ in range(3):
        settle()
    assert (len(tries), made.tracker.status.state, begun.exit_code) == (3, "ready", 0)
    made.close()


def test_a_locked_keyring_is_tried_again_only_when_asked(application, app, settle):
    tries = []

    def open_app():
        tries.append(1)
        if len(tries) < 3:
            raise KeyringLocked("KeyringLocked")
        return app

    made = Windows(zone=samples.RIGA)
    made.show_first_frame()
    begun = opening(made, open_app, lambda: app)
    begun.failed(KeyringLocked("KeyringLocked"))
    assert made.tracker.record.button.text() == "Try again"
    settle()
    assert tries == []
    for _ in range(3):
        made.tracker.record.button.click()
        settle()
    assert made.tracker.status.state == "ready"
    assert len(tries) == 3
    made.close()


def test_a_second_start_brings_the_window_to_the_front(windows, settle):
    windows.tracker.hide()
    thread = threading.Thread(target=windows.raise_from_any_thread)
    thread.start()
    thread.join()
    settle()
    assert windows.tracker.isVisible()


def test_a_signal_ends_the_app_even_while_it_records():
    program = (
        "import os, signal\n"
        "from tests.tracker.ui import samples, test_windows\n"
        "from tracker.ui.windows import Windows\n"
        "from PySide6.QtCore import QTimer\n"
        "windows = Windows(zone=samples.RIGA)\n"
        "windows.tracker.show_status(samples.recording())\n"
        "QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGTERM))\n"
        "code = windows.run(lambda: None.opened)\n"
        "windows.close()\n"
        "raise SystemExit(code)\n"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, timeout=20
    )
    assert done.returncode == 1, done.stderr.decode()[-600:]
