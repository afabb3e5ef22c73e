"""The timer's arithmetic: which milliseconds between two beats count, and who may start. Pure.

beats       |    |    |    |              |    |         monotonic, one a second
counted     [=========)                   [====)         a hole over 2 s counts nothing
wall jump   |    |    | 09:00 -> 08:00    |              cut there, and UTC goes on from the good anchor
"""

from dataclasses import dataclass

from workdiary.clock import Reading
from workdiary.contract import Terms

GAP_MS = 2_000
JUMP_MS = 2_000
# Two clocks are read one after the other; below this their difference is no suspend, and is not counted.
SUSPEND_MS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """UTC as a stretch counts it: `utc_ms` at `reading`, carried on by the monotonic clock alone."""

    utc_ms: int
    reading: Reading

    @property
    def utc_s(self) -> int:
        """The whole second this instant lies in."""
        return self.utc_ms // 1000

    @property
    def next_s(self) -> int:
        """The first whole second that begins at or after this instant."""
        return -(-self.utc_ms // 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Everything since the last beat counts."""

    timeline: Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Jumped:
    """The wall clock was moved. The time counts; the segment is cut at this second and noted."""

    timeline: Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """Nothing since the last beat counts: the beats stopped, or the machine slept or started anew."""

    timeline: Timeline
    is_clock_jump: bool


@dataclass(frozen=True, slots=True)
class Old:
    """A reading from before the last one: it says nothing."""


def begin(reading: Reading) -> Timeline:
    """A new timeline, anchored at the wall clock of this reading."""
    return Timeline(utc_ms=reading.wall_ms, reading=reading)


def advance(last: Timeline, reading: Reading) -> Counted | Jumped | Lost | Old:
    """What the time between the last beat and this one is worth. Source: domain 2, faults T1 to T3.

    Monotonic values of two boots are never subtracted; then only the wall clock knows how late it is.
    """
    if reading.boot_id != last.reading.boot_id:
        later_ms = max(last.utc_ms, reading.wall_ms)
        return Lost(timeline=Timeline(utc_ms=later_ms, reading=reading), is_clock_jump=False)
    ran_ms = reading.monotonic_ms - last.reading.monotonic_ms
    if ran_ms <= 0:
        return Old()
    wall_ms = reading.wall_ms - last.reading.wall_ms
    slept_ms = reading.boottime_ms - last.reading.boottime_ms - ran_ms
    was_suspended = slept_ms > SUSPEND_MS
    passed_ms = ran_ms + slept_ms if was_suspended else ran_ms
    now = Timeline(utc_ms=last.utc_ms + passed_ms, reading=reading)
    has_jumped = abs(wall_ms - passed_ms) > JUMP_MS
    if was_suspended or ran_ms > GAP_MS:
        return Lost(timeline=now, is_clock_jump=has_jumped)
    return Jumped(timeline=now) if has_jumped else Counted(timeline=now)


def resume(known: Timeline | None, reading: Reading) -> Timeline:
    """Where a new stretch begins: at the wall clock, unless that went back since the last good anchor.

    Else the new time would lie over time that is already in the diary.
    """
    fresh = begin(reading)
    if known is None:
        return fresh
    match advance(known, reading):
        case Counted(timeline=carried) | Jumped(timeline=carried) | Lost(timeline=carried):
            good = carried
        case Old():
            good = Timeline(utc_ms=known.utc_ms, reading=reading)
    return good if fresh.utc_ms < good.utc_ms - JUMP_MS else fresh


def may_start(
    terms: Terms | None, *, memo: str, now_s: int, used_s: int, stops_at_limit: bool
) -> str | None:
    """Why this contract cannot be recorded now, as a machine code; None if it can."""
    if terms is None or terms.state in {"offered", "declined"} or now_s < terms.starts_s:
        return "no_contract"
    if terms.state in {"paused", "ended"}:
        return f"contract_{terms.state}"
    if terms.needs_memo and not memo:
        return "memo_required"
    if stops_at_limit and seconds_left(terms, used_s=used_s) == 0:
        return "limit_reached"
    return None


def seconds_left(terms: Terms, *, used_s: int) -> int | None:
    """What the weekly limit still leaves, never below 0; None without a limit."""
    if terms.weekly_limit_s is None:
        return None
    return max(0, terms.weekly_limit_s - used_s)


def used_in_week(*, here_s: int, here_unreceipted_s: int, there_s: int) -> int:
    """Seconds of a week against the limit, from what lies here and what the marketplace has.

    The marketplace also knows other devices; this computer also knows what it has not sent.
    """
    return max(here_s, there_s + here_unreceipted_s)
