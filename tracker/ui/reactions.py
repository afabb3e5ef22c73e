"""What each event does to the windows: one page, one line an event."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tracker import events
from tracker.language import tr
from tracker.news import News
from tracker.settings import Settings
from tracker.status import Recovery, Status
from tracker.ui import shell_words, words
from tracker.ui.cards import SnapshotCard, announce
from tracker.ui.desk import Desk
from tracker.ui.doors import Diary, Fetched
from tracker.ui.notices import Happened, Notices
from tracker.ui.reminding import Reminding
from tracker.ui.shown import clock, duration, time_of_day
from tracker.ui.tracker_window import TrackerWindow, thumbnail
from tracker.ui.tray import Tray
from workdiary.contract import Terms

if TYPE_CHECKING:
    from tracker.away import LeftOut
    from tracker.ui.away_prompt import AwayPrompt
    from tracker.ui.books import Books
    from tracker.ui.closing import Closing
    from tracker.ui.diary_window import DiaryWindow
    from tracker.ui.guides import Guides
    from tracker.ui.helping import Helping
    from tracker.ui.left_out_line import LeftOutTime
    from tracker.ui.settings_window import SettingsWindow


class House(Protocol):
    """The windows as they are told what happened."""

    desk: Desk
    tracker: TrackerWindow
    diary: "DiaryWindow | None"
    settings: "SettingsWindow | None"
    guides: "Guides | None"
    closing: "Closing | None"
    notices: Notices
    books: "Books"
    helping: "Helping"

    @property
    def others(self) -> Mapping[str, QWidget]: ...

    def show_sign_in(self) -> None: ...

    def show_segment(self, segment_id: UUID) -> None: ...

    def show_diary(self) -> None: ...

    def raise_all(self) -> None: ...


class Reactions(QObject):
    """Hears the bridge on the main thread and tells the windows; asks and decides nothing."""

    def __init__(self, windows: House, tray: Tray, settings: Settings) -> None:
        super().__init__()
        self._windows, self._tray = windows, tray
        self.settings = settings
        self.reminding = Reminding(windows)
        self.contracts: Sequence[Fetched] = ()
        self._recent: list[UUID] = []
        self.left_out: list[LeftOutTime] = []
        self._told_recovery: Recovery | None = None
        self._prompt: AwayPrompt | None = None
        self._card: SnapshotCard | None = None
        self._left_out: QWidget | None = None
        self._read_left_out = True

    def heard(self, event: events.Event) -> None:
        """Show what happened; then the diary looks whether its day changed."""
        self._show(event)
        self._say_presence(event)
        diary = self._windows.diary
        if diary is not None:
            diary.heard(event)
        self._windows.books.heard(event)

    def status_came(self, status: Status) -> None:
        self._windows.tracker.show_status(status)
        if status.recovery != self._told_recovery:
            self._say_recovery(status.recovery)
        self._tray.show_status(status)
        if self._windows.closing is not None:
            self._windows.closing.mini.show_status(status)
        self.reminding.look(status, self.settings)
        for window in (self._windows.settings, self._windows.guides):
            if window is not None:
                window.show_status(status)
        if status.state != "back":
            self._close_prompt()
        elif self._prompt is None:
            self._open_prompt(status)

    def _say_recovery(self, recovery: Recovery | None) -> None:
        """By the status and not by its event: the windows open after the diary was mended."""
        self._told_recovery = recovery
        if recovery is None:
            return
        if recovery.rebuilt_rows is not None:
            self._say(tr(words.REBUILT, rows=recovery.rebuilt_rows), is_urgent=True)
        if recovery.up_to_s is not None:
            at, time = self._time(recovery.up_to_s), clock(recovery.seconds)
            self._say(tr(words.RECOVERED, time=time, at=at))

    def pause_reminders(self, is_paused: bool) -> None:
        """No reminders for the rest of this day, or again."""
        self.reminding.pause(is_paused=is_paused)

    def read_contracts(self) -> None:
        """As last fetched, the ones used last in front."""

        def ask(diary: Diary) -> tuple[Sequence[Fetched], Sequence[UUID]]:
            return list(diary.contracts.all()), diary.segments.recent_contracts()

        self._windows.desk.read(ask, lambda found: self._contracts_read(*found))

    def _show(self, event: events.Event) -> None:
        match event:
            case events.StatusChanged(status=status):
                self.status_came(status)
            case events.ContractsFetched():
                self.read_contracts()
            case events.Switched(contract_id=contract_id):
                self._used(contract_id)
            case events.SnapshotTaken():
                self._show_card(event)
            case events.CannotSave(code=code, at_s=at_s):
                self._windows.tracker.record.show_fault(code, at_s)
                why = words.stopped_line(self._time(at_s), code)
                self._say(why, kind="stopped", is_urgent=True)
            case events.SignedIn(name=name):
                self._signed_in(name)
            case events.AwayAnswered():
                self._away_answered(event)
            case _:
                self._say_what(event)

    def _say_what(self, event: events.Event) -> None:
        """Events that are one short message."""
        match event:
            case events.Started(contract_id=contract_id):
                self._used(contract_id)
                self._say_started()
            case events.Stopped():
                self._say_stopped(event)
            case events.PicturesFailed(reason=code):
                self._say(
                    tr("Pictures stopped working: {why}", why=words.reason(code)),
                    shell_words.HELPS["fix"],
                    partial(self._windows.helping.help, "fix"),
                    kind="pictures",
                )
            case events.ClockJumped(by_s=by_s):
                moved = duration(abs(by_s))
                told = tr(
                    "Computer clock moved by {moved}. Your time is measured without it.",
                    moved=moved,
                )
                self._say(told, kind="clock")
            case events.LimitNear(contract_id=contract_id, left_s=left_s):
                client = self._client_of(contract_id)
                told = shell_words.left_of_limit(duration(left_s), client)
                self._say(told, *self._ask_for_more(contract_id), kind="limit")
            case events.NewsCame(news=news):
                self._say_news(news)
            case events.SignInLost():
                self._say(words.PROBLEMS["signed_out"], tr("Sign in"), self._windows.show_sign_in)

    def _say_news(self, news: Sequence[News]) -> None:
        from tracker.ui.telling import tell_news

        windows, hides_money = self._windows, self.settings.hide_money
        zone = windows.desk.zone
        tell_news(windows.notices, windows.helping, news, zone=zone, hides_money=hides_money)

    def _say_presence(self, event: events.Event) -> None:
        """What decides when somebody is away has changed."""
        match event:
            case events.AwaySourceChanged(name=name):
                self._say(words.away_line(name), is_urgent=name == "none")
            case events.ModeEnded(mode=mode):
                self._say(words.mode_over(mode))
            case events.ModeDeclared(mode=mode, until_s=until_s, protected_to_s=to_s):
                protected = "" if to_s >= until_s else self._time(to_s)
                self._say(words.mode_line(mode, self._time(until_s), protected))

    def _say_stopped(self, event: events.Stopped) -> None:
        at = self._time(event.at_s)
        if event.reason == "limit":
            told = tr("Limit reached at {at}. Recording stopped.", at=at)
            more = self._ask_for_more(event.contract_id)
            self._say(told, *more, kind="limit", is_urgent=True)
        elif event.reason in shell_words.STOPPED_BY_ITSELF:
            self._say(shell_words.STOPPED_BY_ITSELF[event.reason].format(at=at), kind="stopped")
        else:
            announce(self._windows.tracker, tr("Stopped"))
        for kind in ("started", "long_day", "memo", "break"):
            self._windows.notices.withdraw(kind)

    def _ask_for_more(self, contract_id: UUID) -> tuple[str, Callable[[], None]]:
        """A button that leads to where the limit is raised."""
        page = f"/contracts/{contract_id}/"
        return shell_words.HELPS["more_hours"], partial(self._windows.helping.open_web, page)

    def _say_started(self) -> None:
        """A start that no button here asked for is told, with a button that ends it."""
        tracker = self._windows.tracker
        announce(tracker, tr("Recording started"))
        contract = tracker.status.contract
        if not tracker.take_asked_to_start() and contract is not None:
            told = shell_words.started(contract.client_name)
            self._say(told, shell_words.NOTICES["started_button"], tracker.toggle, kind="started")

    def _client_of(self, contract_id: UUID) -> str:
        found = [one.terms for one in self.contracts if one.terms.id == contract_id]
        return found[0].client_name if found else ""

    def _away_answered(self, event: events.AwayAnswered) -> None:
        from tracker.ui.claim_form import claimable
        from tracker.ui.left_out_line import LeftOutTime

        self._close_prompt()
        if event.by_itself:
            status = self._windows.tracker.status
            left_s = sum(to_s - from_s for from_s, to_s in event.spans)
            words_left = tr(
                "{length} left out.", length=duration(left_s or event.back_s - event.from_s)
            )
            takers = claimable([each.terms for each in self.contracts], status.contract)
            if event.spans and takers:
                memo = status.memo
                self._left_out_known(
                    LeftOutTime(event.spans, lambda: self._change(event.spans, takers, memo))
                )
                self._say(words_left, tr("Change"), self.left_out[-1].change, kind="away")
            else:
                self._say(words_left, kind="away")

    def _left_out_read(self, kept: Sequence["LeftOut"]) -> None:
        """What an earlier run left out, before what this one did."""
        from tracker.ui.claim_form import claimable
        from tracker.ui.left_out_line import LeftOutTime

        known = [each.terms for each in self.contracts]
        for one in reversed(kept):
            was = next((terms for terms in known if terms.id == one.contract_id), None)
            takers = claimable(known, was)
            if takers and all(one.spans != each.spans for each in self.left_out):
                change = partial(self._change, one.spans, takers, one.memo)
                self.left_out.insert(0, LeftOutTime(one.spans, change))
        if self._windows.diary is not None:
            self._windows.diary.show_left_out(self.left_out)

    def _left_out_known(self, one: "LeftOutTime") -> None:
        self.left_out.append(one)
        if self._windows.diary is not None:
            self._windows.diary.show_left_out(self.left_out)

    def _change(self, spans: Sequence[tuple[int, int]], takers: Sequence[Terms], memo: str) -> None:
        from tracker.ui.left_out import LeftOut

        # Held here: a window without a parent that nobody holds is gone at once.
        self._left_out = LeftOut(self._windows.desk, spans, takers, memo)
        self._left_out.show()

    def _signed_in(self, name: str) -> None:
        from tracker.ui.first_run import SignInWindow

        window = self._windows.others.get("sign_in")
        if isinstance(window, SignInWindow):
            window.signed_in(name)
        self._say(tr("Signed in as {name}", name=name))
        self.read_contracts()

    def _open_prompt(self, status: Status) -> None:
        from tracker.ui.away_prompt import AwayPrompt

        if status.away is None or self.settings.on_return != "ask":
            return
        prompt = self._prompt = AwayPrompt(
            self._windows.desk,
            status.away,
            status.contract,
            status.memo,
            [each.terms for each in self.contracts],
        )
        prompt.destroyed.connect(self._prompt_gone)
        prompt.show()

    def _prompt_gone(self) -> None:
        self._prompt = None

    def _close_prompt(self) -> None:
        if self._prompt is not None:
            self._prompt.close()
            self._prompt = None

    def _show_card(self, event: events.SnapshotTaken) -> None:
        desk, sha256 = self._windows.desk, event.sha256

        def read(image: QImage | None) -> None:
            self._show_card_of(event, image)

        def show() -> None:
            if self.settings.sound:
                QApplication.beep()
            if self.settings.snapshot_card and "snapshot" not in self.settings.quiet:
                desk.read(lambda diary: thumbnail(diary, sha256), read, lambda _: read(None))

        self._windows.notices.when_welcome(show)

    def _show_card_of(self, event: events.SnapshotTaken, image: QImage | None) -> None:
        until = event.leaves_s
        card = SnapshotCard(
            self._windows.desk.theme,
            head=tr("Snapshot taken, {time}", time=self._time(event.taken_s)),
            words=words.stays_line(self._time(until) if until is not None else ""),
            image=image,
            on_review=lambda: self._windows.show_segment(event.segment_id),
            on_remove=lambda: self._remove(event.segment_id),
        )
        # Held here: a window without a parent that nobody holds is gone at once.
        self._card = card
        card.show_in_corner()

    def _remove(self, segment_id: UUID) -> None:
        """By the diary's own act, undo beside it."""
        ids = (segment_id,)

        def removed(_: object) -> None:
            said = Happened(
                kind="removed",
                words=shell_words.NOTICES["removed"],
                button=shell_words.NOTICES["undo"],
                act=lambda: self._restore(ids),
            )
            self._windows.notices.tell(said)

        desk = self._windows.desk
        desk.ask(
            lambda keeper: keeper.remove(ids),
            on_done=removed,
            on_refused=lambda say: self._say(say),
        )

    def _restore(self, ids: tuple[UUID, ...]) -> None:
        self._windows.desk.ask(
            lambda keeper: keeper.restore(ids), on_refused=lambda say: self._say(say)
        )

    def _contracts_read(self, contracts: Sequence[Fetched], recent: Sequence[UUID]) -> None:
        self.contracts, self._recent = contracts, list(recent)
        self._show_recent_first()
        if self._windows.guides is not None:
            self._windows.guides.show_contracts(contracts)
        if self._windows.diary is not None:
            self._windows.diary.show_contracts(contracts)
        if self._read_left_out:
            # After the contracts, once: they say who may still claim it.
            self._read_left_out = False
            self._windows.desk.read(lambda diary: diary.left_out.all(), self._left_out_read)

    def _used(self, contract_id: UUID) -> None:
        self._recent = [contract_id, *(one for one in self._recent if one != contract_id)]
        self._show_recent_first()

    def _show_recent_first(self) -> None:
        places = {id: number for number, id in enumerate(self._recent)}
        ordered = sorted(self.contracts, key=lambda one: places.get(one.terms.id, len(places)))
        self._windows.tracker.show_contracts(ordered)
        self._tray.menu.show_contracts(ordered)

    def _say(
        self,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        kind: str = "other",
        is_urgent: bool = False,
    ) -> None:
        self._windows.notices.tell(
            Happened(kind=kind, words=text, button=button, act=act, is_urgent=is_urgent)
        )

    def _time(self, at_s: int) -> str:
        return time_of_day(at_s, self._windows.desk.zone)
