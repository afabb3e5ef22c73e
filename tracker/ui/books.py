"""The windows that reckon and carry: made when first asked for, told what happens elsewhere."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.events import Event
from tracker.link import Place
from tracker.settings import Settings
from tracker.ui.desk import Desk
from tracker.ui.doors import Fetched

if TYPE_CHECKING:
    from tracker.ui.carry_window import CarryWindow
    from tracker.ui.diary_window import DiaryWindow
    from tracker.ui.earnings_window import EarningsWindow
    from tracker.ui.sent_window import SentWindow
    from tracker.ui.tracker_window import TrackerWindow
    from tracker.ui.tray import Tray
    from tracker.ui.tray_menu import TrayMenu
    from tracker.ui.week_window import WeekWindow


class Known(Protocol):
    """What is known of the contracts, as last fetched."""

    @property
    def contracts(self) -> Sequence[Fetched]: ...

    @property
    def settings(self) -> Settings: ...


class House(Protocol):
    """The windows around these."""

    @property
    def desk(self) -> Desk: ...

    @property
    def tracker(self) -> "TrackerWindow": ...

    @property
    def tray(self) -> "Tray": ...

    @property
    def reactions(self) -> Known: ...

    @property
    def others(self) -> dict[str, QWidget]: ...

    def bring(self, window: QWidget) -> None: ...

    def raise_all(self) -> None: ...

    def show_diary(self) -> None: ...

    def change_settings(self, **changes: object) -> None: ...

    def show_segment(self, segment_id: UUID) -> None: ...

    def show_place(self, place: Place) -> None: ...


class Books(QObject):
    """Each window once; a figure opened in one leads to its segments in the diary."""

    def __init__(self, windows: House) -> None:
        super().__init__()
        self._windows = windows
        self._week: WeekWindow | None = None
        self._earnings: EarningsWindow | None = None
        self._carry: CarryWindow | None = None
        self._sent: SentWindow | None = None
        self.follow(windows.tracker)
        self.follow(windows.tray.menu)

    def follow(self, asker: "TrackerWindow | TrayMenu | DiaryWindow") -> None:
        """A window, or the tray's menu, has a way to these."""
        asker.week_asked.connect(self.show_week)
        asker.earnings_asked.connect(self.show_earnings)

    def show_week(self) -> None:
        """The timesheet, at the week it was left at; the first time, this one."""
        self._windows.bring(self.week())

    def week(self) -> "WeekWindow":
        from tracker.ui.week_window import WeekWindow

        if self._week is None:
            windows = self._windows
            made = self._week = WeekWindow(windows.desk, windows.reactions.contracts)
            made.segment_asked.connect(self.show_segment)
            made.tracker_asked.connect(windows.raise_all)
            made.diary_asked.connect(windows.show_diary)
            made.earnings_asked.connect(self.show_earnings)
            windows.others["week"] = made
        return self._week

    def show_earnings(self) -> None:
        """Where the money stands, and reports of time and money."""
        self._windows.bring(self.earnings())

    def earnings(self) -> "EarningsWindow":
        from tracker.ui.earnings_window import EarningsWindow

        if self._earnings is None:
            windows = self._windows
            made = self._earnings = EarningsWindow(windows.desk)
            made.tax_year = windows.reactions.settings.tax_year
            made.bar.views = windows.reactions.settings.report_views
            made.bar.views_changed.connect(
                lambda views: windows.change_settings(report_views=views)
            )
            made.segment_asked.connect(self.show_segment)
            made.tracker_asked.connect(windows.raise_all)
            made.diary_asked.connect(windows.show_diary)
            made.week_asked.connect(self.show_week)
            windows.others["earnings"] = made
        return self._earnings

    def show_segment(self, segment_id: UUID | None, at_s: int) -> None:
        """A segment opens large; without one, the day that holds the second."""
        if segment_id is None:
            day = datetime.fromtimestamp(at_s, self._windows.desk.zone).date()
            self._windows.show_place(Place(day=day))
        else:
            self._windows.show_segment(segment_id)

    def take(self, settings: Settings) -> None:
        """What of the settings a report goes by."""
        if self._earnings is not None and self._earnings.tax_year != settings.tax_year:
            self._earnings.tax_year = settings.tax_year
            self._earnings.reload()

    def show_carry(self) -> None:
        """Import and export."""
        from tracker.ui.carry_window import CarryWindow

        windows = self._windows
        if self._carry is None:
            self._carry = CarryWindow(windows.desk, windows.reactions.contracts)
            windows.others["carry"] = self._carry
        self._carry.show_contracts(windows.reactions.contracts)
        windows.bring(self._carry)

    def show_sent(self) -> None:
        """Everything that left this computer."""
        from tracker.ui.sent_window import SentWindow

        windows = self._windows
        if self._sent is None:
            self._sent = SentWindow(windows.desk)
            self._sent.segment_asked.connect(self.show_segment)
            windows.others["sent"] = self._sent
        windows.bring(self._sent)

    def heard(self, event: Event) -> None:
        if self._week is not None:
            self._week.show_contracts(self._windows.reactions.contracts)
            self._week.heard(event)
        if self._earnings is not None:
            self._earnings.heard(event)
