"""Which signal of the tray, its menu and the Tracker window does what, on one page."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from tracker.ui.closing import Closing
from tracker.ui.desk import Desk
from tracker.ui.reactions import Reactions
from tracker.ui.tracker_window import TrackerWindow
from tracker.ui.tray import Tray


class House(Protocol):
    """What the windows' owner can do."""

    desk: Desk
    tracker: TrackerWindow
    tray: Tray
    reactions: Reactions

    def show_diary(self) -> None: ...

    def show_settings(self, page: str = "") -> None: ...

    def show_recent(self) -> None: ...

    def show_sign_in(self) -> None: ...

    def show_segment(self, segment_id: UUID) -> None: ...

    def raise_all(self) -> None: ...

    def ask_quit(self) -> None: ...


def wire(house: House, closing: Closing, toggle_money: Callable[[], None]) -> None:
    """Once, when the diary is open."""
    menu, tracker = house.tray.menu, house.tracker

    def edit_memo() -> None:
        house.raise_all()
        tracker.edit_memo()

    for asker in (tracker, menu):
        asker.diary_asked.connect(house.show_diary)
        asker.quit_asked.connect(house.ask_quit)
        asker.settings_asked.connect(lambda: house.show_settings())
        asker.recent_asked.connect(house.show_recent)
        asker.mini_asked.connect(closing.choose_mini)
    house.tray.open_asked.connect(closing.show_or_hide)
    menu.open_asked.connect(house.raise_all)
    menu.toggle_asked.connect(tracker.toggle)
    menu.mode_asked.connect(tracker.declare_mode)
    menu.contract_asked.connect(tracker.pick)
    menu.memo_asked.connect(edit_memo)
    menu.last_asked.connect(tracker.review)
    menu.pause_asked.connect(house.reactions.pause_reminders)
    keys = {"window.keys": lambda: house.show_settings("keys")}
    house.desk.shortcuts.bind(tracker, keys, is_everywhere=True)
    tracker.sign_in_asked.connect(house.show_sign_in)
    tracker.money_asked.connect(toggle_money)
    tracker.review_asked.connect(house.show_segment)
