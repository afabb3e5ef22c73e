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
# No two zones of the earth lie further apart: a clock set back by less may simply be wrong now, by
# more it was wrong before.
SLIP_MS = 26 * 3_600_000
# What the marketplace said is never this old while its contracts are recorded.
STALE_MS = 366 * 86_400_000


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


def resume(known: Timeline | None, reading: Reading, *, past_s: int = 0) -> Timeline:
    """Where a new stretch begins: at the wall clock, where that can be believed.

    `past_s` is the last instant the marketplace spoke of, 0 for none: a wall clock a day and more
    before it, or a year behind, is wrong. One that went back by less than a day since the last
    good anchor is not followed; one that went back by more has been set right.
    """
    fresh = begin(reading)
    carried_ms = 0 if known is None else _carried_ms(known, reading)
    past_ms = past_s * 1000
    if past_s and not past_ms - SLIP_MS <= fresh.utc_ms <= past_ms + STALE_MS:
        return Timeline(utc_ms=max(past_ms, carried_ms), reading=reading)
    behind_ms = carried_ms - fresh.utc_ms
    return Timeline(utc_ms=carried_ms, reading=reading) if _slipped(behind_ms) else fresh


def _slipped(behind_ms: int) -> bool:
    return JUMP_MS < behind_ms <= SLIP_MS


def _carried_ms(known: Timeline, reading: Reading) -> int:
    """The last good anchor carried on to this reading, whatever the wall clock says."""
    if reading.boot_id != known.reading.boot_id:
        return known.utc_ms
    return known.utc_ms + max(0, reading.boottime_ms - known.reading.boottime_ms)


def carried_s(known: Timeline | None, reading: Reading) -> int:
    """What time it is by the last good anchor, else by the wall clock. Whole seconds UTC."""
    if known is None or reading.boot_id != known.reading.boot_id:
        return reading.now_s
    return _carried_ms(known, reading) // 1000


def behind(timeline: Timeline, ends_s: int) -> Timeline:
    """The timeline moved on so that it lies at `ends_s`: what is before is recorded already."""
    if ends_s <= timeline.next_s:
        return timeline
    return Timeline(utc_ms=ends_s * 1000, reading=timeline.reading)


def may_start(
    terms: Terms | None,
    *,
    memo: str,
    label: str = "",
    now_s: int,
    used_s: int,
    stops_at_limit: bool,
) -> str | None:
    """Why this contract cannot be recorded now, as a machine code; None if it can."""
    if terms is None or terms.state in {"offered", "declined"} or now_s < terms.starts_s:
        return "no_contract"
    if terms.is_dormant:
        return "contract_dormant"
    if terms.state in {"paused", "ended"}:
        return f"contract_{terms.state}"
    if terms.needs_memo and not memo:
        return "memo_required"
    if label_fault(terms, label):
        return label_fault(terms, label)
    if stops_at_limit and seconds_left(terms, used_s=used_s) == 0:
        return "limit_reached"
    return None


def label_fault(terms: Terms, label: str) -> str | None:
    """Why this label cannot stand on time of this contract; None if it can."""
    if label and label not in terms.labels:
        return "unknown_label"
    return "label_required" if terms.needs_label and not label else None


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
