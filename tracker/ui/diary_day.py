"""A day as hours of six slots, and what stands in each cell. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from uuid import UUID

from tracker.language import plural, tr
from tracker.ui.doors import Kept
from tracker.ui.shown import duration, one_line, segments, time_of_day
from tracker.ui.told_doors import ToldMark
from tracker.ui.words import MODES, NOTES, of_code
from workdiary.activity import MINUTE_S
from workdiary.cover import share_hidden
from workdiary.segment import COUNTED
from workdiary.week import SLOT_S

HOUR_S = 3600
SLOTS = 6
MINUTES = 10
# A segment that may still be taken off or amended here; the timekeeper has the last word.
REMOVABLE = frozenset({"held", "approved", "receipted", "late", "parked", "refused"})


@dataclass(frozen=True, slots=True)
class Cell:
    """One slot of the clock and the segments in it, in order of time."""

    starts_s: int
    kept: tuple[Kept, ...] = ()

    @property
    def memo(self) -> str:
        """What was worked on; two segments with different memos show both."""
        return "  ·  ".join(dict.fromkeys(one_line(each.segment.memo) for each in self.kept))

    @property
    def is_manual(self) -> bool:
        return bool(self.kept) and all(each.segment.kind == "manual" for each in self.kept)

    @property
    def is_removed(self) -> bool:
        return bool(self.kept) and all(each.state == "removed" for each in self.kept)

    @property
    def ids(self) -> tuple[UUID, ...]:
        return tuple(each.segment.id for each in self.kept)


@dataclass(frozen=True, slots=True)
class Row:
    """One hour of six cells; or `gap_hours` hours without time, folded into one line."""

    starts_s: int
    cells: tuple[Cell, ...] = ()
    gap_hours: int = 0


@dataclass(frozen=True, slots=True)
class Badge:
    """A state in one or two words; `tone` names the pair of colours it is drawn in."""

    words: str
    tone: str


@dataclass(frozen=True, slots=True)
class DayTotals:
    """What a day adds up to, in seconds; `activity` is active minutes of ten, None if unmeasured."""

    counted_s: int
    manual_s: int
    activity: float | None
    sent: int
    held: int
    held_until_s: int | None
    refused: int


def day_of(at_s: int, zone: tzinfo | None, days_later: int = 0) -> tuple[int, int]:
    """The first second of the local day that holds `at_s`, and of the day after it."""
    moment = datetime.fromtimestamp(at_s, zone)
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    first = midnight + timedelta(days=days_later)
    return int(first.timestamp()), int((first + timedelta(days=1)).timestamp())


def day_rows(kept: Iterable[Kept], day_starts_s: int) -> tuple[Row, ...]:
    """Hours from the first to the last with time; more than one empty hour is folded."""
    base_s = day_starts_s - day_starts_s % SLOT_S
    slots: dict[int, list[Kept]] = {}
    for each in kept:
        slots.setdefault(each.segment.slot * SLOT_S, []).append(each)
    hours = sorted({(slot_s - base_s) // HOUR_S for slot_s in slots})
    rows: list[Row] = []
    for place, hour in enumerate(hours):
        if place:
            rows += _between(base_s, hours[place - 1] + 1, hour)
        rows.append(_hour(base_s + hour * HOUR_S, slots))
    return tuple(rows)


def _between(base_s: int, first: int, end: int) -> list[Row]:
    """The empty hours `first` up to `end`: one stays a row of cells, more are folded."""
    starts_s = base_s + first * HOUR_S
    if end - first > 1:
        return [Row(starts_s, gap_hours=end - first)]
    return [_hour(starts_s, {})] if end > first else []


def _hour(starts_s: int, slots: dict[int, list[Kept]]) -> Row:
    slot_starts = range(starts_s, starts_s + HOUR_S, SLOT_S)
    return Row(starts_s, tuple(Cell(at_s, tuple(slots.get(at_s, ()))) for at_s in slot_starts))


def run_of(row: Row, column: int) -> tuple[int, int]:
    """First and last column of the equal neighbours whose memo bar this cell is part of."""
    first = last = column
    while first > 0 and _alike(row.cells[first - 1], row.cells[column]):
        first -= 1
    while last < len(row.cells) - 1 and _alike(row.cells[last + 1], row.cells[column]):
        last += 1
    return first, last


def _alike(one: Cell, other: Cell) -> bool:
    if not one.kept or not other.kept:
        return False
    same_contract = one.kept[0].segment.contract_id == other.kept[0].segment.contract_id
    return same_contract and one.memo == other.memo and one.is_manual == other.is_manual


def activity_of(kept: Sequence[Kept]) -> tuple[list[bool | None], int | None, int]:
    """Per minute of the slot: active, quiet, unmeasured; then how many were active, and present."""
    minutes: list[bool | None] = [False] * MINUTES
    known: dict[int, bool | None] = {}
    for each in kept:
        for minute in each.segment.minutes:
            index = minute.starts_s % SLOT_S // MINUTE_S
            known[index] = bool(known.get(index)) or minute.is_active
    for index, active in known.items():
        minutes[index] = active
    measured = [active for active in known.values() if active is not None]
    return minutes, sum(measured) if measured else None, len(known)


def level_words(cell: Cell) -> str:
    """`8/10`; `3 of 4 min` for a short one; nothing where nothing was measured."""
    _, active, present = activity_of(cell.kept)
    if active is None:
        return tr("Not counted") if present else ""
    return (
        f"{active}/10"
        if present >= MINUTES
        else tr("{active} of {present} min", active=active, present=present)
    )


def mark_words(mark: ToldMark) -> str:
    """What the client says of a segment."""
    if mark.is_disputed:
        return tr("Disputed")
    return plural("{n} question", "{n} questions", mark.questions)


def badge_of(kept: Kept, zone: tzinfo | None, mark: ToldMark | None = None) -> Badge | None:
    """The state's badge; None for what has arrived and needs no word."""
    if mark is not None:
        return Badge(mark_words(mark), "danger" if mark.is_disputed else "accent")
    if kept.state == "held":
        waits = kept.held_until_s is None
        return Badge(tr("Waits for you") if waits else tr("Not sent"), "accent")
    named = {
        "recording": Badge(tr("Now"), "rec"),
        "approved": Badge(tr("To send"), "accent"),
        "sent": Badge(tr("Sending"), "accent"),
        "parked": Badge(tr("! Under check"), "warn"),
        "refused": Badge(tr("! Refused"), "danger"),
        "late": Badge(tr("Late"), "warn"),
    }
    if kept.state in named:
        return named[kept.state]
    if any(shot.is_one_colour for shot in kept.segment.snapshots):
        return Badge(tr("One colour"), "warn")
    hidden = share_hidden(kept.segment.snapshots)
    if hidden:
        return Badge(tr("Hidden {percent} %", percent=hidden), "quiet")
    if kept.segment.mode:
        return Badge(MODES[kept.segment.mode], "quiet")
    return None


def state_words(kept: Kept, zone: tzinfo | None) -> str:
    """The state in words for the open view, the tooltip and the screen reader."""
    if kept.state == "held":
        until_s = kept.held_until_s
        if until_s is None:
            return tr("Not sent. Waits for your approval")
        return tr("Not sent until {time}", time=time_of_day(until_s, zone))
    if kept.state in ("parked", "refused"):
        head = tr("Under check") if kept.state == "parked" else tr("Refused")
        return f"{head}: {of_code(kept.code or '')}"
    if kept.state == "removed":
        return tr("You removed this, {length} not billed", length=duration(kept.segment.seconds))
    return {
        "recording": tr("Recording now"),
        "approved": tr("Approved, to send"),
        "sent": tr("Sending"),
        "receipted": tr("Received by the marketplace"),
        "late": tr("Late. It goes on the next invoice if the client agrees"),
        "billed": tr("Billed"),
        "released": tr("Paid"),
    }.get(kept.state, kept.state)


def no_picture_words(kept: Kept) -> str:
    """Why a cell shows a sunken box."""
    if kept.segment.kind == "manual":
        return tr("Manual time, no picture")
    if "NO_PICTURE" in kept.segment.notes:
        return NOTES["NO_PICTURE"]
    if kept.state == "recording":
        return tr("Picture to come")
    return tr("No picture, {length}", length=duration(kept.segment.seconds))


def speech(cell: Cell, zone: tzinfo | None, protection: Sequence[str] = ()) -> str:
    """What a screen reader says: time, activity, memo, state, `protection` where it is known."""
    time = time_of_day(cell.starts_s, zone)
    if not cell.kept:
        return tr("{time}, no time", time=time)
    _, active, present = activity_of(cell.kept)
    parts = [time]
    if len(cell.kept) > 1:
        parts.append(segments(len(cell.kept)))
    if active is not None:
        parts.append(
            plural(
                "{active} of {n} minute active",
                "{active} of {n} minutes active",
                present,
                active=active,
            )
        )
    parts.append(cell.memo or tr("no memo"))
    parts += dict.fromkeys(state_words(each, zone) for each in cell.kept)
    if any(shot.is_one_colour for each in cell.kept for shot in each.segment.snapshots):
        parts.append(tr("the picture shows one colour only"))
    hidden = share_hidden([shot for each in cell.kept for shot in each.segment.snapshots])
    if hidden:
        parts.append(tr("{percent} % of the picture hidden", percent=hidden))
    return ", ".join([*parts, *(words[0].lower() + words[1:] for words in protection)])


def totals_of(kept: Sequence[Kept]) -> DayTotals:
    """The day's sums: removed, parked and refused time is in none of the seconds."""
    counted = [each for each in kept if each.state in COUNTED]
    held = [each for each in kept if each.state == "held"]
    untils = [each.held_until_s for each in held if each.held_until_s is not None]
    active = present = 0
    for each in counted:
        known = [m.is_active for m in each.segment.minutes if m.is_active is not None]
        active, present = active + sum(known), present + len(known)
    return DayTotals(
        counted_s=sum(each.segment.seconds for each in counted),
        manual_s=sum(each.segment.seconds for each in counted if each.segment.kind == "manual"),
        activity=10 * active / present if present else None,
        sent=sum(each.state in ("receipted", "billed", "released", "late") for each in kept),
        held=len(held),
        held_until_s=max(untils) if untils else None,
        refused=sum(each.state in ("refused", "parked") for each in kept),
    )
