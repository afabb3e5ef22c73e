"""More that looks like a machine at work: repeats, no pause, a program's hand, a flood. Pure.

Hints for both sides, shown with their rule. They prove nothing and take no pay away: an on-screen
keyboard types by program too, and a race game repeats itself.
"""

from collections.abc import Iterable, Mapping, Sequence

from workdiary.activity import MINUTE_S, Minute
from workdiary.segment import Segment
from workdiary.week import SLOT_S

HINTS = ("REPEATS", "NEVER_STILL", "BY_PROGRAM", "FLOOD")
HOUR_MIN = 60
PERIODS_MIN = range(2, HOUR_MIN // 2 + 1)
REPEATS_PERCENT = 4
STILL_MIN, STILL_PERCENT = 45, 95
PROGRAM_LEAST = 30
FLOOD_A_MINUTE = 3_000


def hints(segment: Segment, tracked: Iterable[Segment]) -> set[str]:
    """The codes that hold for this segment among the tracked ones of its contract."""
    known = {minute.starts_s: minute for one in tracked for minute in one.minutes}
    found = {
        code
        for code, minutes, is_so in (
            ("REPEATS", HOUR_MIN, _repeats),
            ("NEVER_STILL", STILL_MIN, _is_never_still),
        )
        if any(is_so(run) for run in _runs(segment, known, minutes))
    }
    if _is_by_program(segment.minutes):
        found.add("BY_PROGRAM")
    if any((minute.inputs or 0) > FLOOD_A_MINUTE for minute in segment.minutes):
        found.add("FLOOD")
    return found


def _runs(
    segment: Segment, known: Mapping[int, Minute], minutes: int
) -> Iterable[Sequence[Minute]]:
    """The spans of so many minutes, begun at a slot's edge or middle, that hold the segment's slot."""
    slot_s, span_s = segment.slot * SLOT_S, minutes * MINUTE_S
    for starts_s in range(slot_s + SLOT_S - span_s, slot_s + 1, SLOT_S // 2):
        run = [known.get(at_s) for at_s in range(starts_s, starts_s + span_s, MINUTE_S)]
        whole = [minute for minute in run if minute is not None]
        if len(whole) == minutes:
            yield whole


def _repeats(minutes: Sequence[Minute]) -> bool:
    """Each minute's inputs are those of so many minutes before, within 4 % in all."""
    inputs = [minute.inputs for minute in minutes]
    known = [count for count in inputs if count is not None]
    if len(known) < len(minutes) or not all(known):
        return False
    return any(_has_period(known, period) for period in PERIODS_MIN)


def _has_period(inputs: Sequence[int], period: int) -> bool:
    allowed = REPEATS_PERCENT * sum(inputs[period:])
    differs = 0
    for now, before in zip(inputs[period:], inputs, strict=False):
        differs += 100 * abs(now - before)
        if differs > allowed:
            return False
    return True


def _is_never_still(minutes: Sequence[Minute]) -> bool:
    active_s = [minute.active_s for minute in minutes]
    known = [seconds for seconds in active_s if seconds is not None]
    whole_s = len(minutes) * MINUTE_S
    return len(known) == len(minutes) and 100 * sum(known) > STILL_PERCENT * whole_s


def _is_by_program(minutes: Sequence[Minute]) -> bool:
    """More than half of the segment's inputs, thirty at least."""
    synthetic = sum(minute.synthetic or 0 for minute in minutes)
    inputs = sum(minute.inputs or 0 for minute in minutes)
    return synthetic >= PROGRAM_LEAST and 2 * synthetic > inputs
