"""One slot from its first second to its segments; one beat a second, on the capture thread."""

import logging
import threading
from collections.abc import Callable

from tracker.actions.answer_away import stop_at
from tracker.actions.desk import Counts, Desk, Tx
from tracker.actions.note_power import pause
from tracker.actions.record import catch_up, end, go_on_from, limit_s, run_to
from tracker.actions.tell_status import local_day_s, tell_status
from tracker.away import (
    Absence,
    Away,
    Back,
    LeftOut,
    Present,
    State,
    asleep,
    back_s,
    left_at_s,
    observe,
)
from tracker.capture.desktop import Desktop, InputCounts
from tracker.capture.shutter import Shutter
from tracker.capture.slot_picture import SlotPicture
from tracker.errors import StoreError
from tracker.events import AwayAnswered, AwaySourceChanged, CameBack, ContractsFetched, Event
from tracker.faultpoint import faultpoint
from tracker.stopwatch import Lost
from workdiary.activity import Minute
from workdiary.clock import Clock, Reading

logger = logging.getLogger(__name__)


class Recorder:
    """Lets the running stretch grow by what each beat is worth, and looks after everything in it."""

    def __init__(
        self,
        desk: Desk,
        desktop: Desktop,
        shutter: Shutter,
        clock: Clock,
        draw: Callable[[int], int],
    ) -> None:
        self._desk = desk
        self._desktop = desktop
        self._clock = clock
        self._picture = SlotPicture(desk, shutter, draw)
        self._has_news = threading.Event()
        self._idle_s: int | None = None
        desk.take_counts = self._take_counts
        desk.away_source = desktop.idle.name
        desk.events.subscribe(self._heard)

    def beat(self, reading: Reading) -> None:
        """One second. The reading was taken when it was due; it may be handled later."""
        desk = self._desk
        if desk.stretch is None and not self._picture.is_under_way:
            return
        faultpoint("beat")
        try:
            if desk.stretch is not None:
                desk.forget(self._grow(reading))
            self._picture.beat(reading)
        except StoreError:
            # Told as CannotSave, and the stretch is over; the next beat finds nothing to record.
            logger.exception("recorder.cannot_save")
        tell_status(desk, reading)

    def _grow(self, reading: Reading) -> list[str]:
        desk = self._desk
        assert desk.timeline is not None
        with desk.transaction() as tx:
            left_s = desk.timeline.utc_s
            step = catch_up(desk, tx, reading)
            if self._has_news.is_set():
                self._has_news.clear()
                self._follow_contract(tx)
            if desk.stretch is None:
                return []
            self._idle_s = self._idle_at(reading)
            if isinstance(step, Lost):
                # It beats, so it is awake, whether the system said so or not.
                desk.bars.discard("sleeping")
                state = asleep(desk.away, from_s=left_s, to_s=step.timeline.next_s)
                if state is None:
                    desk.stretch.begin_segment(left_s)
                    end(desk, tx, reason="away")
                    return []
                forgotten = self._come_back(tx, state)
                if desk.stretch is None:
                    return forgotten
            return self._look_for_input(tx)

    def _idle_at(self, reading: Reading) -> int | None:
        """Seconds without input at the reading: the beat may be handled late."""
        idle_s = self._desktop.idle.idle_s()
        source = self._desktop.idle.name
        if source != self._desk.away_source:
            self._desk.away_source = source
            self._desk.tell(AwaySourceChanged(name=source))
        if idle_s is None:
            return None
        late_ms = self._clock.read().monotonic_ms - reading.monotonic_ms
        return max(0, idle_s - late_ms // 1000)

    def _look_for_input(self, tx: Tx) -> list[str]:
        desk, idle_s = self._desk, self._idle_s
        stretch, timeline = desk.stretch, desk.timeline
        assert stretch is not None and timeline is not None
        now_s = timeline.utc_s
        if idle_s == 0 and not desk.can_count:
            stretch.count(max(stretch.runs_to_s - 1, stretch.opens_s), _ACTIVE_SECOND)
        if idle_s is not None and not stretch.is_away:
            # Start is an act of somebody who is there, also from the command line; in a declared
            # mode somebody is there without touching anything.
            seen_s = now_s if stretch.mode else max(stretch.resumed_s, stretch.seen_s)
            idle_s = min(idle_s, max(0, now_s - seen_s))
        state = observe(
            desk.away,
            now_s=now_s,
            idle_s=idle_s,
            threshold_s=min(
                desk.settings.away_after_s, stretch.terms.away_max_s or desk.settings.away_after_s
            ),
            is_barred=bool(desk.bars),
        )
        forgotten: list[str] = []
        if state is None:
            end(desk, tx, reason="away")
            return forgotten
        if isinstance(state, Away):
            forgotten = pause(desk, tx, state)
        else:
            forgotten = self._come_back(tx, state)
        if desk.stretch is not None:
            desk.sure_until_s = _sure_until_s(desk.away, now_s=now_s, idle_s=idle_s)
        return forgotten

    def _come_back(self, tx: Tx, state: State) -> list[str]:
        """From away or asleep to back, from back to present; anything else changes nothing.

        Returns the pictures to be forgotten.
        """
        desk, stretch = self._desk, self._desk.stretch
        before, desk.away = desk.away, state
        assert stretch is not None and desk.timeline is not None
        if isinstance(before, Away) and not isinstance(state, Away):
            stretch.is_away = False
            go_on_from(desk, back_s(before, desk.timeline.utc_s, self._idle_s))
            run_to(desk, tx, desk.timeline.utc_s)
        match before, state:
            case (Back(absences=absences), Present()):
                self._leave_out(tx, "go_on", absences)
            case (Away() | Present(), Back(absences=absences, since_s=since_s)):
                desk.tell(CameBack(from_s=absences[-1].from_s, back_s=since_s))
                return self._settle(tx, absences)
            case _:
                pass
        return []

    def _settle(self, tx: Tx, absences: tuple[Absence, ...]) -> list[str]:
        """The freelancer has said before what is to happen; without that, nothing does."""
        desk = self._desk
        assert desk.timeline is not None
        choice = "go_on" if desk.settings.on_return == "leave_out" else ""
        if desk.today is not None and desk.today[0] == local_day_s(desk.timeline.utc_s):
            choice = desk.today[1]
        if not choice or desk.stretch is None:
            return []
        self._leave_out(tx, choice, absences)
        forgotten = stop_at(desk, tx, left_s=absences[0].from_s) if choice == "stop" else []
        desk.away = Present()
        return forgotten

    def _leave_out(self, tx: Tx, choice: str, absences: tuple[Absence, ...]) -> None:
        """Nobody answered, or said before what is to happen: kept, since it can still be claimed."""
        desk, stretch = self._desk, self._desk.stretch
        assert stretch is not None
        spans = tuple((one.from_s, one.to_s) for one in absences)
        desk.diary.left_out.keep(tx, LeftOut(spans, stretch.terms.id, stretch.memo))
        desk.tell(
            AwayAnswered(
                choice=choice,
                from_s=spans[0][0],
                back_s=spans[-1][1],
                by_itself=True,
                spans=spans,
            )
        )

    def _follow_contract(self, tx: Tx) -> None:
        """The client changed the terms while it runs: time up to this second is kept."""
        desk, stretch = self._desk, self._desk.stretch
        if stretch is None:
            return
        fetched = desk.diary.contracts.get(stretch.terms.id)
        if fetched is None or fetched.terms.state in {"paused", "ended"}:
            end(desk, tx, reason="paused")
            return
        stretch.terms = fetched.terms
        if stretch.open_s:
            counted_s = stretch.saved_to_s - stretch.opens_s if stretch.is_kept else 0
            at_s = limit_s(desk, fetched.terms, at_s=stretch.opens_s)
            stretch.limit_s = None if at_s is None else max(at_s + counted_s, stretch.runs_to_s)

    def look_at_input(self) -> InputCounts | None:
        """For a trial in the first run: what is recorded is never touched by it."""
        return None if self._desk.stretch is not None else self._desktop.counter.take()

    def _take_counts(self) -> Counts | None:
        counts = self._desktop.counter.take()
        self._desk.can_count = counts is not None
        return counts

    def _heard(self, event: Event) -> None:
        if isinstance(event, ContractsFetched):
            self._has_news.set()


_ACTIVE_SECOND = Minute(starts_s=0, active_s=1)


def _sure_until_s(state: State, *, now_s: int, idle_s: int | None) -> int | None:
    """Up to here somebody was surely there; None where nothing can tell."""
    left_s = left_at_s(state)
    if left_s is not None or idle_s is None:
        return left_s
    return now_s - idle_s
