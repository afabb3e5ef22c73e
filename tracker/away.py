"""From which second the user was away, and what each answer does to the time. Pure.

input   x x x                                x x  x
        14:32                                14:50
state   Present .... away at 14:37, the clock back at 14:32    Back, until answered or 10 min
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal
from uuid import UUID

STOP_AFTER_S = 3_600
ANSWER_WITHIN_S = 600
ASK_AFTER_S = 120
# The absence ends when the last input is this fresh; a beat is one second.
FRESH_S = 2

Choice = Literal["go_on", "stop", "manual"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Time without input, [from_s, to_s), whole seconds UTC. Never billed by itself."""

    from_s: int
    to_s: int

    @property
    def seconds(self) -> int:
        return self.to_s - self.from_s


@dataclass(frozen=True, slots=True)
class Present:
    """There is input, or nothing on this desktop can tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """No input since `since_s`; `earlier` absences are not answered yet."""

    since_s: int
    earlier: tuple[Absence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """Input again since `since_s`. Without an answer before `answer_by_s` the absences are left out."""

    absences: tuple[Absence, ...]
    since_s: int
    answer_by_s: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Absences one missing answer left out, and what was recorded before them."""

    spans: tuple[tuple[int, int], ...]
    contract_id: UUID
    memo: str


State = Present | Away | Back


def observe(
    state: State, *, now_s: int, idle_s: int | None, threshold_s: int, is_barred: bool = False
) -> State | None:
    """The state after one look at the desktop; None when the stretch ends, at the second it was left.

    `idle_s` is None where nothing can tell: then only a lock, a sleep or another user makes an
    absence, and its end is the return. `is_barred`: one of these holds, and no input counts.
    Source: ux 5.7.
    """
    if is_barred:
        state = leave(state, at_s=now_s)
    match state:
        case Present() | Back() if idle_s is None or idle_s < threshold_s:
            return _answered_by_the_clock(state, now_s=now_s)
        case Present():
            return Away(since_s=_last_input_s(now_s, idle_s))
        case Back(absences=absences, since_s=since_s):
            return Away(since_s=max(since_s, _last_input_s(now_s, idle_s)), earlier=absences)
        case Away(since_s=since_s):
            if now_s - since_s >= STOP_AFTER_S:
                return None
            is_there = not is_barred and (idle_s is None or idle_s < FRESH_S)
            return _come_back(state, at_s=back_s(state, now_s, idle_s)) if is_there else state


def leave(state: State, *, at_s: int) -> Away:
    """Locked, put to sleep or left to another user in this second, whatever the input says."""
    match state:
        case Present():
            return Away(since_s=at_s)
        case Back(absences=absences, since_s=since_s):
            return Away(since_s=max(since_s, at_s), earlier=absences)
        case Away():
            return state


def back_s(away: Away, now_s: int, idle_s: int | None) -> int:
    """The second in which an absence that is over was over."""
    return max(_last_input_s(now_s, idle_s), away.since_s + 1)


def _last_input_s(now_s: int, idle_s: int | None) -> int:
    return now_s - (idle_s or 0)


def _answered_by_the_clock(state: State, *, now_s: int) -> State:
    """No answer is never costly: after ten minutes of input the absence is left out."""
    return Present() if isinstance(state, Back) and now_s >= state.answer_by_s else state


def _come_back(away: Away, *, at_s: int) -> State:
    """Under two minutes (a short lock) nobody is asked: the time is left out."""
    absence = Absence(from_s=away.since_s, to_s=at_s)
    absences = away.earlier if absence.seconds < ASK_AFTER_S else (*away.earlier, absence)
    if not absences:
        return Present()
    return Back(absences=absences, since_s=at_s, answer_by_s=at_s + ANSWER_WITHIN_S)


def asleep(state: State, *, from_s: int, to_s: int) -> State | None:
    """The state after a sleep or a hole in the beats; None when the stretch ends at `from_s`.

    Under two minutes nobody is asked: the time is left out and recording goes on.
    """
    absence = Absence(from_s=from_s, to_s=max(to_s, from_s + 1))
    if isinstance(state, Away) or absence.seconds < ASK_AFTER_S:
        return state
    if absence.seconds >= STOP_AFTER_S:
        return None
    earlier = state.absences if isinstance(state, Back) else ()
    return Back(absences=(*earlier, absence), since_s=to_s, answer_by_s=to_s + ANSWER_WITHIN_S)


def left_at_s(state: State) -> int | None:
    """The second the clock is frozen at while away, or was at the first unanswered absence."""
    match state:
        case Present():
            return None
        case Away(since_s=since_s, earlier=earlier):
            return earlier[0].from_s if earlier else since_s
        case Back(absences=absences):
            return absences[0].from_s


def manual_time(absences: Sequence[Absence]) -> tuple[Absence, ...]:
    """What "I was working" may claim: each absence from its first second, in whole minutes."""
    whole = (replace(a, to_s=a.from_s + a.seconds // 60 * 60) for a in absences)
    return tuple(absence for absence in whole if absence.seconds)
