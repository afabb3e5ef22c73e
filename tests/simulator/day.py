"""A day at a desk, drawn from a seed, and a plain second-by-second bookkeeper beside it.

The bookkeeper knows no segment, slot or database: a set of seconds for each contract, and how long
the machine really ran while somebody recorded.
"""

import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random  # noqa: TID251 - a scenario is drawn again from its seed

from tests.builders import CONTRACT, OTHER_CONTRACT, terms
from tests.fakes import FakeClock, FakeScreen
from tests.tracker.workbench import Workbench
from tracker.away import Present
from tracker.capture.screens import Screens
from tracker.outcome import Done
from tracker.recovery import recover
from workdiary.segment import Segment
from workdiary.week import DAY_S, SLOT_S, BillingWeek

CONTRACTS = (CONTRACT, OTHER_CONTRACT)
AWAY_AFTER_S = 8
GAP_MS = 2_000
CRASH_LOSES_MS = 10_000
BEGINS = "2026-11-22T22:00:00Z"
# In one day of so many there are pictures; their seconds are drawn early in the slot.
PICTURES_EACH, EARLY_S = 4, 40
# Python's own calendar ends behind it; a segment of that year is spelled all the same.
LAST_S = 4_100_000_000
JUMPS_S = (
    0.5, -0.5, 1.9, -1.9, 5, -5, 3_600, -3_600, 86_400, -86_400, -30 * 86_400,
    -1_795_000_000, 350_000_000, 2_310_000_000,
)  # fmt: skip
STEPS = {
    "start": 6,
    "stop": 3,
    "switch": 4,
    "work": 10,
    "late": 3,
    "idle": 4,
    "lock": 2,
    "sleep": 3,
    "stall": 3,
    "jump": 5,
    "crash": 2,
    "pass": 2,
}


@dataclass
class Book:
    """What a patient person with a stopwatch would write down, in milliseconds.

    `edges`: starts, stops, cuts, holes and absences, each worth less than a second of rounding.
    """

    is_on: bool = False
    is_away: bool = False
    is_locked: bool = False
    gone_ms: int = 0
    worked_ms: int = 0
    since_input_ms: int = 0
    given_back_ms: int = 0
    edges: int = 0
    crashed_ms: int = 0
    told: list[str] = field(default_factory=list)

    def pass_ms(self, ms: int, *, is_input: bool) -> None:
        """Time passed on a machine that is awake, up to a beat."""
        self.given_back_ms = 0
        if is_input and not self.is_locked:
            self.edges += self.is_away
            self.is_away, self.since_input_ms = False, 0
        if self.is_away:
            self.gone_ms += ms
        if not self.is_on or self.is_away or self.is_locked:
            return
        if ms > GAP_MS:
            self.edges += 1
            return
        self.worked_ms += ms
        if is_input:
            return
        self.since_input_ms += ms
        if self.since_input_ms >= AWAY_AFTER_S * 1000:
            self.worked_ms -= self.since_input_ms
            self.given_back_ms = self.since_input_ms
            self.edges += 1
            self.is_away, self.gone_ms = True, 0

    @property
    def is_surely_away(self) -> bool:
        """The tracker counts whole seconds from the one after a start: it may see it a beat later."""
        return self.is_away and self.gone_ms > 0


class Watched(FakeScreen):
    """A screen that notes what the book says at each look."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.book = book
        self.looks: list[tuple[bool, bool, bool]] = []

    def grab(self, *, with_pointer: bool = False):
        self.looks.append((self.book.is_on, self.book.is_surely_away, self.book.is_locked))
        return super().grab(with_pointer=with_pointer)


class Day:
    """Runs the steps of one seed against the tracker, and keeps the book."""

    def __init__(self, seed: int, folder: Path, fresh: Path) -> None:
        """In `folder`, which begins as a copy of `fresh`, a new diary that is closed."""
        self.draw = Random(seed)
        self.folder = shutil.copytree(fresh, folder)
        self.book = Book()
        self.screen = Watched(self.book)
        self.moments = Random(~seed)
        pictures = "off" if seed % PICTURES_EACH else "on"
        self.bench = self._open(BEGINS)
        limit_s = self.draw.choice([None, None, 40, 300])
        self.limit_s = limit_s
        self.bench.fetch(
            terms(weekly_limit_s=None, pictures=pictures),
            terms(id=OTHER_CONTRACT, weekly_limit_s=limit_s, pictures=pictures),
        )
        self.bench.clock.pass_s(self.draw.randrange(7_300))

    def _open(self, at: str) -> Workbench:
        bench = Workbench(self.folder, at=at, away_after_s=AWAY_AFTER_S, hold_s=None)
        bench.shutter._screen = Screens((self.screen,))
        return bench

    def live(self, steps: int = 24) -> None:
        """One day."""
        for _ in range(steps):
            (name,) = self.draw.choices(list(STEPS), list(STEPS.values()))
            self.book.told.append(name)
            self.bench.drawn = self.moments.randrange(EARLY_S)
            getattr(self, f"_{name}")()
            self.check()
        self._stop()
        self.check()

    def close(self) -> None:
        self.bench.close()

    # --- what happens ----------------------------------------------------------------------

    def _beat(self, ms: int, *, is_input: bool = True) -> None:
        self.bench.idle.seconds = 0 if is_input else (self.bench.idle.seconds or 0) + 1
        self.bench.clock.pass_s(ms / 1000)
        self.book.pass_ms(ms, is_input=is_input)
        self.bench.beat()
        self._look_at_the_limit()

    def _look_at_the_limit(self) -> None:
        """At the limit the tracker stops itself; `check` holds it to the second."""
        if self.book.is_on and self.bench.desk.ended == "limit":
            # Who reaches the limit and the threshold in one second was there until the limit.
            self.book.worked_ms += self.book.given_back_ms
            self.book.is_on = False
            self.book.edges += 3

    def _start(self) -> None:
        if self.book.is_on:
            return
        self.bench.idle.seconds = 0
        answer = self.bench.start(self.draw.choice(CONTRACTS))
        self.book.is_on = isinstance(answer, Done)
        self.book.is_away, self.book.since_input_ms = False, 0
        self.book.edges += 1

    def _stop(self) -> None:
        self.bench.stop()
        self.book.is_on = False
        self.book.edges += 1

    def _switch(self) -> None:
        if self.book.is_on:
            self.bench.timekeeper.switch(self.draw.choice(CONTRACTS)).result()
            self.book.edges += 1
            self._look_at_the_limit()

    def _work(self) -> None:
        for _ in range(self.draw.randrange(1, 20)):
            self._beat(self.draw.randrange(600, GAP_MS + 1))

    def _late(self) -> None:
        """A disk that takes its time: beats are read when due and handled together."""
        self._beat(1_000)
        readings = []
        for _ in range(self.draw.randrange(2, 8)):
            readings.append(self.bench.clock.pass_s(1))
            self.book.pass_ms(1_000, is_input=True)
        for reading in readings:
            self.bench.recorder.beat(reading)
        self._look_at_the_limit()

    def _idle(self) -> None:
        """The chair is empty; longer than the threshold it is given back."""
        # Near the threshold a beat more or less decides, and both answers are right.
        for _ in range(self.draw.choice([2, 4, 6, AWAY_AFTER_S + 3, 2 * AWAY_AFTER_S])):
            self._beat(1_000, is_input=False)
        self._return()

    def _lock(self) -> None:
        self.bench.timekeeper.note_power("locked").result()
        self.book.is_locked = True
        self.book.edges += 1
        for _ in range(self.draw.randrange(1, 20)):
            self._beat(1_000)
        self.book.is_locked = False
        self.bench.timekeeper.note_power("unlocked").result()
        self._return()

    def _sleep(self) -> None:
        """With the system's word or without; after an hour the stretch is over."""
        is_told = self.draw.random() < 0.5
        if is_told:
            self.bench.timekeeper.note_power("sleeping").result()
        slept_s = self.draw.choice([1, 30, 400, 8 * 3_600])
        self.bench.clock.sleep_s(slept_s)
        self.book.edges += 2
        if is_told:
            self.bench.timekeeper.note_power("woke").result()
        if slept_s >= 3_600:
            self.bench.beat()
            self.bench.clock.pass_s(0.001)
            self.bench.beat()
            self.book.is_on = False
        self._return()

    def _stall(self) -> None:
        """Nothing runs for 2 s to 10 min, and the machine is awake."""
        self._beat(self.draw.choice([GAP_MS + 1, 5_000, 60_000, 600_000]))
        self._return()

    def _jump(self) -> None:
        by_s = self.draw.choice(JUMPS_S)
        if 0 <= self.bench.clock.now_s + by_s <= LAST_S:
            was_running = self._is_running()
            self.bench.clock.jump_s(by_s)
            self._beat(1_000)
            if was_running and self._is_running() and abs(by_s) > GAP_MS / 1000:
                assert self._is_cut(), "T2: a step of the wall clock cuts and is flagged"

    def _is_running(self) -> bool:
        stretch = self.bench.desk.stretch
        return stretch is not None and not stretch.is_away

    def _is_cut(self) -> bool:
        """Nothing is open, and what ended or comes next says that the clock jumped."""
        stretch = self.bench.desk.stretch
        assert stretch is not None
        notes = [kept.segment.notes for kept in self.bench.kept("held")][-1:]
        return stretch.open_s == 0 and any("CLOCK_JUMP" in one for one in (*notes, stretch.notes))

    def _crash(self) -> None:
        """Killed where it stands; it starts anew on the same or on another boot."""
        reading, saved_s = self.bench.clock.read(), self._saved_s()
        self.bench.close()
        self.bench = self._open(BEGINS)
        self.bench.clock.reading = reading
        if self.draw.random() < 0.5:
            name = f"boot-{len(self.book.told)}"
            self.bench.clock = self.bench.timekeeper._clock = FakeClock(reading.now_s, name)
            self.bench.recorder._clock = self.bench.clock
        recover(self.bench.desk, self.bench.clock.read())
        assert self._saved_s() == saved_s, "T3: nothing is worked out from two boots"
        self.book.is_on = False
        self.book.crashed_ms += CRASH_LOSES_MS

    def _saved_s(self) -> int:
        return sum(kept.segment.seconds for kept in self.bench.kept())

    def _pass(self) -> None:
        if not self.book.is_on:
            self.bench.clock.pass_s(self.draw.randrange(1, 900))

    def _return(self) -> None:
        """Somebody is back, and answers at once if asked."""
        self._beat(1_000)
        choice = self.draw.choice(["go_on", "stop"])
        if self.bench.desk.stretch is None or isinstance(self.bench.desk.away, Present):
            return
        self.bench.timekeeper.answer_away(choice).result()
        self.book.edges += 1
        if choice == "stop":
            self.book.is_on = False
            self.book.worked_ms -= 1_000

    # --- what must hold ----------------------------------------------------------------------

    def check(self) -> None:
        """G1 to G3, T1, T4, T7, T8, the limit: after every step, on what the diary holds.

        T2 and T3 stand where the clock jumps and the machine starts anew.
        """
        segments = [kept.segment for kept in self.bench.kept()]
        seconds: Counter[int] = Counter()
        for one in segments:
            assert 0 < one.seconds <= SLOT_S, "G1"
            assert one.starts_s // SLOT_S == (one.ends_s - 1) // SLOT_S, "G1"
            seconds.update(range(one.starts_s, one.ends_s))
        assert not seconds or max(seconds.values()) == 1, "G2"
        self._check_the_pictures(segments)
        self._check_the_edges(segments)
        counted_ms, book = 1_000 * seconds.total(), self.book
        stretch = self.bench.desk.stretch
        if stretch is not None and stretch.open_s:
            counted_ms += 1_000 * (stretch.runs_to_s - stretch.saved_to_s)
        assert (stretch is not None) == book.is_on, "the tracker and the book agree who records"
        assert counted_ms <= book.worked_ms + 1_000 * book.edges, "T1: never more than passed"
        least_ms = book.worked_ms - 1_000 * (book.edges + 1) - book.crashed_ms
        assert counted_ms >= least_ms, "T4: no second is lost"
        if self.limit_s is not None:
            weeks: Counter[int] = Counter()
            for one in segments:
                if one.contract_id == OTHER_CONTRACT:
                    weeks[(one.starts_s - 345_600) // 604_800] += one.seconds
            assert all(spent_s <= self.limit_s for spent_s in weeks.values()), "limit"

    def _check_the_pictures(self, segments: list[Segment]) -> None:
        assert all(look == (True, False, False) for look in self.screen.looks), "G3: recording"
        taken = [shot.taken_s for one in segments for shot in one.snapshots]
        assert len({at_s // SLOT_S for at_s in taken}) == len(taken), "G3: one a slot"
        for one in segments:
            assert all(one.starts_s <= shot.taken_s < one.ends_s for shot in one.snapshots), "G3"

    def _check_the_edges(self, segments: list[Segment]) -> None:
        """A second on an edge is the new day's and the new week's; the diary's sums agree."""
        weeks: Counter[BillingWeek] = Counter()
        for one in segments:
            week = BillingWeek.containing(one.starts_s)
            assert week.contains(one.ends_s - 1), "T8"
            assert one.starts_s // DAY_S == (one.ends_s - 1) // DAY_S, "T8"
            weeks[week] += one.seconds
        for week, seconds in weeks.items():
            told_s = self.bench.diary.segments.seconds(week.starts_s, week.ends_s)
            assert told_s == seconds, "T8"
