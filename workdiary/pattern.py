"""What looks like a machine at work: the same picture again, input like clockwork. Pure.

Hints for both sides, shown with their rule. They prove nothing and take no pay away.
"""

from collections.abc import Iterable, Mapping, Sequence

from workdiary.activity import MINUTE_S, Minute, level
from workdiary.segment import Segment

SAME_BITS = 2  # of 64
SAME_SLOTS = 3
SAME_LEVEL = 5
PATTERN_MINUTES = 60
PATTERN_PERCENT = 4


def is_same_picture(slot: int, slots: Mapping[int, Sequence[Segment]]) -> bool:
    """Is the slot one of three tracked ones in a row, all busy, whose pictures hardly differ?"""
    order = sorted(slots)
    if slot not in slots:
        return False
    place = order.index(slot)
    runs = (order[first : first + SAME_SLOTS] for first in range(max(0, place - 2), place + 1))
    return any(len(run) == SAME_SLOTS and _is_same([slots[at] for at in run]) for run in runs)


def is_machine_like(segment: Segment, tracked: Iterable[Segment]) -> bool:
    """Is a minute of the segment inside an hour whose input is like clockwork, or one-sided?"""
    known = {minute.starts_s: minute for one in tracked for minute in one.minutes}
    first_s = segment.starts_s - segment.starts_s % MINUTE_S
    span_s = PATTERN_MINUTES * MINUTE_S
    for starts_s in range(first_s - span_s + MINUTE_S, segment.ends_s, MINUTE_S):
        hour = [known.get(at_s) for at_s in range(starts_s, starts_s + span_s, MINUTE_S)]
        minutes = [minute for minute in hour if minute is not None]
        if len(minutes) == PATTERN_MINUTES and (_is_even(minutes) or _is_one_sided(minutes)):
            return True
    return False


def _is_same(run: Sequence[Sequence[Segment]]) -> bool:
    levels = [level([m for one in slot for m in one.minutes]) or 0 for slot in run]
    if min(levels) < SAME_LEVEL:
        return False
    seen = [
        [s.likeness for one in slot for s in one.snapshots if s.likeness is not None]
        for slot in run
    ]
    pairs = zip(seen, seen[1:], strict=False)
    return all(
        any((a ^ b).bit_count() <= SAME_BITS for a in before for b in after)
        for before, after in pairs
    )


def _is_even(minutes: Sequence[Minute]) -> bool:
    """Each within 4 % of their mean, in whole numbers: |n x - sum| * 100 <= 4 sum."""
    inputs = [minute.inputs for minute in minutes]
    known = [count for count in inputs if count is not None]
    total = sum(known)
    if len(known) < len(minutes) or not total:
        return False
    return all(100 * abs(len(known) * n - total) <= PATTERN_PERCENT * total for n in known)


def _is_one_sided(minutes: Sequence[Minute]) -> bool:
    """Nothing but clicks, or nothing but scrolls, in every minute."""
    for one, other in (("clicks", "scrolls"), ("scrolls", "clicks")):
        if all(
            getattr(minute, one) and minute.presses == 0 and getattr(minute, other) == 0
            for minute in minutes
        ):
            return True
    return False
