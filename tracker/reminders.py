"""Which reminders are due at this second, each once. Pure."""

from dataclasses import dataclass, replace
from typing import Literal

from tracker.status import Status
from workdiary.week import BillingWeek

Reminder = Literal["memo", "break", "long_day", "not_sent", "refused"]
RUNNING = frozenset({"recording", "unpaid"})
BREAK_AFTER_S = 4 * 3_600
LONG_DAY_S = 12 * 3_600
BEFORE_LOCK_S = 3 * 3_600


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the freelancer asked to be reminded of; 0 and False: not at all."""

    memo_every_s: int = 0
    breaks: bool = False
    end_of_day_min: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was seen and told before; the next look begins here."""

    memo: str = ""
    memo_since_s: int = 0
    stretch_since_s: int | None = None
    break_told: bool = False
    long_day_told: bool = False
    lock_told_s: int = 0
    refused_count: int = 0


def look(
    seen: Seen, status: Status, wanted: Wanted, *, now_s: int, minute_of_day: int
) -> tuple[Seen, tuple[Reminder, ...]]:
    """What is due now, and what to begin the next look with. `minute_of_day` is local."""
    due: list[Reminder] = []
    if status.sending.refused_count > seen.refused_count:
        due.append("refused")
    seen = replace(seen, refused_count=status.sending.refused_count)
    # The week before this one locks on Monday noon.
    lock_s = BillingWeek.containing(now_s - 7 * 86_400).lock_s
    if 0 < lock_s - now_s <= BEFORE_LOCK_S and status.not_sent_s and seen.lock_told_s != lock_s:
        due.append("not_sent")
        seen = replace(seen, lock_told_s=lock_s)
    if status.state not in RUNNING:
        return replace(seen, stretch_since_s=None, break_told=False), tuple(due)
    seen, more = _recording(seen, status, wanted, now_s=now_s, minute_of_day=minute_of_day)
    return seen, (*due, *more)


def _recording(
    seen: Seen, status: Status, wanted: Wanted, *, now_s: int, minute_of_day: int
) -> tuple[Seen, tuple[Reminder, ...]]:
    due: list[Reminder] = []
    if seen.stretch_since_s is None:
        seen = replace(
            seen, stretch_since_s=now_s, memo=status.memo, memo_since_s=now_s, long_day_told=False
        )
    if status.memo != seen.memo:
        seen = replace(seen, memo=status.memo, memo_since_s=now_s)
    is_old = now_s - seen.memo_since_s >= wanted.memo_every_s
    if wanted.memo_every_s and status.memo and is_old:
        due.append("memo")
        seen = replace(seen, memo_since_s=now_s)
    if wanted.breaks and not seen.break_told and status.stretch_s >= BREAK_AFTER_S:
        due.append("break")
        seen = replace(seen, break_told=True)
    is_late = 0 < wanted.end_of_day_min <= minute_of_day
    if not seen.long_day_told and (is_late or status.stretch_s >= LONG_DAY_S):
        due.append("long_day")
        seen = replace(seen, long_day_told=True)
    return seen, tuple(due)
