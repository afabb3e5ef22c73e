"""Is somebody there? The best source of away time that tells the truth, held against the counter.

A source that is gone, stands at 0 while nothing is typed, or grows while somebody types is left for
the next one. Where none is left that is said, and nobody is held to be away or active on a guess.

Codes: gone  always_zero  never_resets, and those of the sources themselves.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tracker.capture.desktop import Ability, Counter, Idle, InputCounts
from tracker.capture.none import NoneIdle
from tracker.errors import BusError, NoInput

logger = logging.getLogger(__name__)

# So long a 0 at each second without one press is no person; a pointer rests now and then.
ZERO_FOR = 300
# Answers this long while presses are counted, thrice in a row, are no truth.
DEAF_S, DEAF_TIMES = 20, 3
# Where there is no source, one is looked for again after so many questions: one comes each second.
LOOK_AGAIN_AFTER = 10
MOST_S = 10 * 365 * 86_400


@dataclass(frozen=True, slots=True)
class Way:
    """One source by its name; `open` raises NoInput or BusError where it cannot be."""

    name: str
    open: Callable[[], Idle]


@dataclass(slots=True)
class _Doubt:
    """What speaks against the source in use."""

    zeros: int = 0
    deaf: int = 0
    answers: list[int] = field(default_factory=list)


class Presence:
    """An Idle made of several ways, best first. `idle_s` and `note` are of one thread."""

    def __init__(self, ways: Sequence[Way]) -> None:
        self._ways = tuple(ways)
        self._why: dict[str, str] = {}
        self._lied: set[str] = set()
        self._doubt = _Doubt()
        self._asked = 0
        self._idle: Idle = NoneIdle()
        self._way = ""
        self._find()

    @property
    def name(self) -> str:
        """The source in use; "none" while there is none."""
        return self._idle.name

    @property
    def ability(self) -> Ability:
        """What is in use now, and why each way before it is not."""
        return Ability(of="away", name=self.name, passed_over=tuple(self._why.items()))

    def idle_s(self) -> int | None:
        """Whole seconds since the last input by the source in use; None where there is none."""
        if isinstance(self._idle, NoneIdle):
            self._asked += 1
            if self._asked % LOOK_AGAIN_AFTER == 0:
                self._find()
        while not isinstance(self._idle, NoneIdle):
            answer = self._idle.idle_s()
            if answer is not None and 0 <= answer < MOST_S:
                self._doubt.answers.append(answer)
                return answer
            self._leave("gone", is_liar=False)
        return None

    def note(self, counts: InputCounts | None) -> None:
        """What was counted since the last time: the witness against which the source is held."""
        answers, self._doubt.answers = self._doubt.answers, []
        if counts is None or not answers:
            return
        doubt = self._doubt
        is_touched = bool(counts.presses or counts.clicks or counts.scrolls)
        is_deaf = is_touched and min(answers) >= DEAF_S
        doubt.deaf = doubt.deaf + 1 if is_deaf else 0 if is_touched else doubt.deaf
        doubt.zeros = 0 if is_touched or any(answers) else doubt.zeros + len(answers)
        if doubt.zeros >= ZERO_FOR:
            self._leave("always_zero", is_liar=True)
        elif doubt.deaf >= DEAF_TIMES:
            self._leave("never_resets", is_liar=True)

    def close(self) -> None:
        """Let go of the source."""
        self._idle.close()

    def _leave(self, why: str, *, is_liar: bool) -> None:
        name = self._way
        logger.warning("away.source_left name=%s why=%s", name, why)
        self._idle.close()
        if is_liar:
            self._lied.add(name)
        self._find(but=name)
        self._why[name] = why

    def _find(self, but: str = "") -> None:
        """The first way that answers; who lied once is not asked again before the next start."""
        self._idle, self._doubt = NoneIdle(), _Doubt()
        for way in self._ways:
            if way.name in self._lied or way.name == but:
                continue
            try:
                found = way.open()
            except NoInput as error:
                self._why[way.name] = error.reason
                continue
            except BusError as error:
                self._why[way.name] = str(error)
                continue
            except OSError:
                # No descriptor is free, or the like: time does not stop for that.
                self._why[way.name] = "gone"
                continue
            answer = found.idle_s()
            if answer is None or not 0 <= answer < MOST_S:
                found.close()
                self._why[way.name] = "gone"
                continue
            self._idle, self._way = found, way.name
            self._why.pop(way.name, None)
            return


class NotedCounter:
    """A counter whose takes are told to a witness as well."""

    def __init__(self, counter: Counter, noted: Callable[[InputCounts | None], None]) -> None:
        self._counter, self._noted = counter, noted
        self.name = counter.name

    def take(self) -> InputCounts | None:
        """The counter's own take."""
        taken = self._counter.take()
        self._noted(taken)
        return taken

    def close(self) -> None:
        """Stop counting."""
        self._counter.close()
