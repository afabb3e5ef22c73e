"""Windows that ask, and those that open from another one, for `look`."""

from PySide6.QtWidgets import QWidget

from tests.builders import OTHER_CONTRACT, terms
from tests.tracker.ui import samples
from tracker.ui.desk import Desk


def pictures(desk: Desk) -> dict:
    """What is drawn, by the name of its file."""
    return {
        "manual": lambda: manual(desk),
        "sign-out": lambda: sign_out(desk),
        "erase": lambda: erase(desk),
        "left-out": lambda: left_out(desk),
        "sent": lambda: sent(desk),
        "behind": lambda: behind(desk),
        "tracker-wide": lambda: wide(desk),
        "trial": lambda: trial(desk),
    }


def manual(desk: Desk) -> QWidget:
    from tracker.ui.manual_dialog import ManualDialog

    takes = [samples.SampleContract(terms(takes_manual=True), 0)]
    window = ManualDialog(desk, None, samples.DAY_S, takes, on_added=print)
    window.starts.setText("16:00")
    window.ends.setText("15:30")
    window.ends.editingFinished.emit()
    return window


def sign_out(desk: Desk) -> QWidget:
    from tracker.ui.sign_out_box import SignOutBox

    return SignOutBox(desk.theme, None, 7_800, on_send=print, on_out=print)


def erase(desk: Desk) -> QWidget:
    from tracker.ui.erase_box import EraseBox

    return EraseBox(desk.theme, None, 7_800, on_erase=print)


def left_out(desk: Desk) -> QWidget:
    from tracker.ui.left_out import LeftOut

    seven_s = samples.DAY_S + 7 * 3_600
    takers = [terms(), terms(id=OTHER_CONTRACT, title="Logo refresh")]
    return LeftOut(desk, ((seven_s, seven_s + 1_080),), takers, "Cart totals")


def sent(desk: Desk) -> QWidget:
    from tracker.ui.sent_window import SentWindow

    return SentWindow(desk)


def behind(desk: Desk) -> QWidget:
    from tracker.ui.behind_window import BehindWindow
    from tracker.ui.earned import pieces_of, together

    pieces = pieces_of(
        desk.diary.segments.kept, desk.diary.contracts.all(), limit_of=lambda *_: None
    )
    one = together("Shop checkout rebuild", [])
    for piece in pieces:
        one.take(piece)
    return BehindWindow(desk, "Shop checkout rebuild", one)


def wide(desk: Desk) -> QWidget:
    """The Tracker window with the Diary at its side."""
    from tests.tracker.ui import look
    from tracker.ui.beside import Beside

    window = look.tracker(desk, samples.recording(minutes_active=5))
    diaries: list = []

    def diary():
        if not diaries:
            diaries.append(look.diary(desk))
        return diaries[0]

    window.beside = Beside(window, desk.theme, desk.shortcuts, diary)
    window.resize(1_300, 780)
    return window


def trial(desk: Desk) -> QWidget:
    """The first run's last step, ten seconds into the trial."""
    from types import SimpleNamespace

    from tests.tracker.ui import look
    from tests.tracker.ui.look_shell import first_steps

    window = first_steps(desk, 3)
    counted = SimpleNamespace(presses=7, clicks=2, scrolls=1)
    window.trial._counts = lambda: counted
    window.trial._take_picture = lambda: samples.drawn_picture("page-1", 360, 225)
    window.trial.begin()
    window.trial._tick.stop()
    for _ in range(10):
        window.trial.second()
    look.settle(60)
    return window
