"""Which reminders are due at this second, each once. Pure."""

from dataclasses import dataclass, replace
from typing import Literal

from tracker.status import Status
from workdiary.week import BillingWeek

Reminder = Literal["memo", "break", "long_day", "not_sent", "refused", "start"]
RUNNING = frozenset({"recording", "unpaid"})
BREAK_AFTER_S = 4 * 3_600
LONG_DAY_S = 12 * 3_600
BEFORE_LOCK_S = 3 * 3_600
# Of local time, Monday to Friday.
WORK_FROM_MIN, WORK_TO_MIN, WORKDAYS = 9 * 60, 17 * 60, 5
NOT_STARTED_S, MOST_STARTS_A_DAY = 15 * 60, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the freelancer asked to be reminded of; 0 and False: not at all."""

    memo_every_s: int = 0
    breaks: bool = False
    end_of_day_min: int = 0
    start: bool = False


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
    ready_since_s: int | None = None
    start_told: bool = False
    starts_told: tuple[int, int] = (0, 0)  # of which day since 1970, how often


def look(
    seen: Seen,
    status: Status,
    wanted: Wanted,
    *,
    now_s: int,
    minute_of_day: int,
    weekday: int = 0,
) -> tuple[Seen, tuple[Reminder, ...]]:
    """What is due now, and what to begin the next look with.

    `minute_of_day` and `weekday` (Monday is 0) are local.
    """
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
        seen = replace(seen, stretch_since_s=None, break_told=False)
        is_work = WORK_FROM_MIN <= minute_of_day < WORK_TO_MIN and weekday < WORKDAYS
        is_work = is_work and status.state == "ready"
        seen, is_due = _not_started(seen, now_s, is_work=is_work and wanted.start)
        return seen, (*due, *(("start",) if is_due else ()))
    seen = replace(seen, ready_since_s=None, start_told=False)
    seen, more = _recording(seen, status, wanted, now_s=now_s, minute_of_day=minute_of_day)
    return seen, (*due, *more)


def _not_started(seen: Seen, now_s: int, *, is_work: bool) -> tuple[Seen, bool]:
    """Once a stretch of working hours in which nothing is recorded."""
    if not is_work:
        return replace(seen, ready_since_s=None, start_told=False), False
    since_s = now_s if seen.ready_since_s is None else seen.ready_since_s
    day, told = (
        now_s // 86_400,
        seen.starts_told[1] if seen.starts_told[0] == now_s // 86_400 else 0,
    )
    is_due = not seen.start_told and now_s - since_s >= NOT_STARTED_S and told < MOST_STARTS_A_DAY
    if is_due:
        seen = replace(seen, start_told=True, starts_told=(day, told + 1))
    return replace(seen, ready_since_s=since_s), is_due


def nobody_there(seen: Seen, now_s: int) -> Seen:
    """It was due, but nobody touched anything: it is due again in a minute, and was not told."""
    day, told = seen.starts_told
    since_s = now_s - NOT_STARTED_S + 60
    return replace(
        seen, start_told=False, ready_since_s=since_s, starts_told=(day, max(0, told - 1))
    )


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
