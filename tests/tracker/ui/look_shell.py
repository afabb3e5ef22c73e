"""What stands around the windows, for `look`: Mini, cards, closing, Recent."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests.tracker.ui import samples
from tracker.notice_book import Told
from tracker.ui.cards import Message
from tracker.ui.desk import Desk


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
