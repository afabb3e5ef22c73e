"""Looks at each status for reminders that are due, and tells them."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from tracker.reminders import Seen, Wanted, look, nobody_there
from tracker.settings import Settings
from tracker.status import Status
from tracker.ui import shell_words, words
from tracker.ui.desk import Desk
from tracker.ui.notices import Happened, Notices
from tracker.ui.shown import duration, time_of_day
from tracker.ui.tracker_window import BUSY, TrackerWindow
from workdiary.week import BillingWeek

if TYPE_CHECKING:
    from tracker.reminders import Reminder

# Who touched something in the last two minutes is there.
THERE_S, BREAK_MS = 120, 600_000


class House(Protocol):
    """What a reminder's button opens."""

    desk: Desk
    tracker: TrackerWindow
    notices: Notices

    def show_diary(self) -> None: ...

    def raise_all(self) -> None: ...


class Reminding(QObject):
    """Each reminder once; none on a day for which they were paused."""

    def __init__(self, windows: House) -> None:
        super().__init__()
        self._windows = windows
        self._seen = Seen()
        self._paused_on: object = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: None)

    def pause(self, *, is_paused: bool) -> None:
        """None for the rest of this local day, or again."""
        self._paused_on = self._local().date() if is_paused else None

    def look(self, status: Status, settings: Settings) -> None:
        """Tell what is due."""
        if status.state == "starting":
            return
        local = self._local()
        wanted = Wanted(
            memo_every_s=settings.memo_reminder_min * 60,
            breaks=settings.break_reminder,
            end_of_day_min=settings.end_of_day_min,
            start=settings.start_reminder,
        )
        self._seen, due = look(
            self._seen,
            status,
            wanted,
            now_s=self._windows.desk.now_s,
            minute_of_day=local.hour * 60 + local.minute,
            weekday=local.weekday(),
        )
        if self._paused_on == local.date():
            due = tuple(one for one in due if one in ("refused", "not_sent"))
        for one in due:
            if one == "start":
                self._tell_if_somebody_is_there(status)
            else:
                self._windows.notices.tell(self._happened(one, status))

    def _tell_if_somebody_is_there(self, status: Status) -> None:
        """A reminder at an empty chair helps nobody."""
        windows = self._windows

        def answered(idle_s: int | None) -> None:
            if idle_s is not None and idle_s > THERE_S:
                self._seen = nobody_there(self._seen, windows.desk.now_s)
            else:
                windows.notices.tell(self._happened("start", status))

        if windows.desk.idle_s is None:
            answered(None)
        else:
            windows.desk.background.run(windows.desk.idle_s, answered, lambda _: answered(None))

    def _pause(self) -> None:
        """Ten minutes; then it is asked whether to go on. Nothing starts by itself."""
        windows = self._windows
        windows.tracker.toggle()
        over = Happened(
            kind="break",
            words=shell_words.NOTICES["break_over"],
            button=shell_words.NOTICES["start_button"],
            act=self._start,
        )
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(lambda: windows.notices.tell(over))
        self._timer.start(BREAK_MS)

    def _start(self) -> None:
        """Without a memo there is something to fill in first."""
        tracker = self._windows.tracker
        if tracker.status.state in BUSY:
            return
        if not tracker.record.memo.text().strip():
            self._windows.raise_all()
        tracker.toggle()

    def _happened(self, reminder: "Reminder", status: Status) -> Happened:
        says, windows = shell_words.NOTICES, self._windows
        match reminder:
            case "memo":
                asked = shell_words.still(status.memo)
                return Happened(
                    kind="memo", words=asked, button=says["memo_button"], act=self._edit_memo
                )
            case "start":
                contract = windows.tracker.picker.terms
                return Happened(
                    kind="start",
                    words=shell_words.begin(contract.client_name if contract else ""),
                    button=says["start_button"],
                    act=self._start,
                )
            case "break":
                return Happened(
                    kind="break",
                    words=says["break"],
                    button=says["break_button"],
                    act=self._pause,
                )
            case "long_day":
                return Happened(
                    kind="long_day",
                    words=says["long_day"],
                    button=says["long_day_button"],
                    act=windows.tracker.toggle,
                )
            case "not_sent":
                return Happened(
                    kind="not_sent",
                    words=self._not_sent(status),
                    button=says["not_sent_button"],
                    act=self._send_now,
                )
        sending = status.sending
        reason = words.of_code(sending.refused_code) if sending.refused_code else ""
        told = says["refused"].format(count=sending.refused_count, reason=reason)
        return Happened(
            kind="refused", words=told, button=says["refused_button"], act=windows.show_diary
        )

    def _not_sent(self, status: Status) -> str:
        desk = self._windows.desk
        lock_s = BillingWeek.containing(desk.now_s - 7 * 86_400).lock_s
        return shell_words.NOTICES["not_sent"].format(
            time=duration(status.not_sent_s),
            at=time_of_day(lock_s, UTC),
            local=time_of_day(lock_s, desk.zone),
        )

    def _edit_memo(self) -> None:
        self._windows.raise_all()
        self._windows.tracker.edit_memo()

    def _send_now(self) -> None:
        windows = self._windows
        windows.desk.ask(lambda keeper: keeper.approve(None), on_refused=windows.tracker.say)

    def _local(self) -> datetime:
        return datetime.fromtimestamp(self._windows.desk.now_s, self._windows.desk.zone)
