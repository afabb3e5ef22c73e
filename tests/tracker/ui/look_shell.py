"""What stands around the windows, for `look`: Mini, cards, closing, Recent."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests.tracker.ui import samples
from tracker.notice_book import Told
from tracker.ui.cards import Message
from tracker.ui.desk import Desk
from tracker.ui.settings_words import PAGES


class Book:
    """A book of notices that was written elsewhere."""

    def __init__(self, words=()):
        hour_s = int(timedelta(hours=7).total_seconds())
        self.told = [
            Told(at_s=samples.NOW_S - hour_s * number, kind="limit", words=one)
            for number, one in reversed(list(enumerate(words)))
        ]

    def all(self):
        return self.told


def pictures(desk: Desk) -> dict:
    """What is drawn, by the name of its file."""
    return {
        "mini": lambda: mini(desk, samples.recording()),
        "mini-ready": lambda: mini(desk, samples.ready()),
        "mini-paused": lambda: mini(desk, samples.ready(state="paused")),
        "notice-card": lambda: notice_card(desk),
        "recent": lambda: recent(desk),
        "closing": lambda: closing(desk),
        **{f"first-{step + 1}": lambda s=step: first_steps(desk, s) for step in range(4)},
        "settings-search": lambda: settings_page(desk, "general", "picture"),
        **{f"settings-{page}": lambda p=page: settings_page(desk, p) for page in PAGES},
    }


def mini(desk: Desk, status) -> QWidget:
    from tracker.ui.mini_window import MiniWindow

    window = MiniWindow(desk)
    window.show_status(status)
    window.on_close = lambda: True
    return window


def notice_card(desk: Desk) -> QWidget:
    from tracker.ui.notices import Happened, NoticeCard

    words = "1 h 20 min not sent. The week locks 12:00 UTC (14:00)."
    return NoticeCard(desk, Happened(kind="not_sent", words=words, button="Send now", act=print))


def recent(desk: Desk) -> QWidget:
    from tracker.ui.recent_window import RecentWindow

    return RecentWindow(
        desk,
        Book(
            (
                "Limit reached at 14:10. Recording stopped.",
                "1 refused: This time is from before the contract began. It stays in your diary. "
                "Kept on this computer.",
                "Recording for Northwind Ltd",
                "Pictures stopped working: the screen could not be read",
            )
        ),
    )


def closing(desk: Desk) -> QWidget:
    from tests.tracker.ui.look import tracker
    from tracker.ui.shell_words import CLOSING

    window = tracker(desk, samples.recording())
    window.show()
    window.toasts.show(
        Message(CLOSING["to_mini"], CLOSING["ok"], print, other=CLOSING["stop"], other_act=print)
    )
    return window


def settings_page(desk: Desk, page: str, typed: str = "") -> QWidget:
    from tests.tracker.ui.look import settings

    window = settings(desk)
    window.show_page(page)
    window.search.setText(typed)
    return window


def first_steps(desk: Desk, step: int) -> QWidget:
    from tests.tracker.ui.look import self_test
    from tracker.status import Status
    from tracker.ui.first_steps import FirstSteps
    from tracker.ui.trial import Trial

    desk.web, desk.choose_server = lambda: "https://fairhour.example", lambda _: ""
    trial = Trial(desk.theme, lambda: None, None)
    state = Status(state="signed_out" if step == 0 else "ready", at_s=0)
    window = FirstSteps(desk, state, lambda: self_test(desk, is_step=True), step=step, trial=trial)
    window.show_contracts(desk.diary.contracts.all())
    return window
