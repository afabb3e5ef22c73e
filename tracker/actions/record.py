"""Let the running stretch grow, cut it, give its end back; steps of actions and of the beat.

None opens a transaction: each is handed one.
"""

from dataclasses import replace
from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.seal_slot import seal_slot
from tracker.actions.stretch import Stretch, shortened
from tracker.away import Away, Present
from tracker.events import ClockJumped, ModeEnded, SegmentsChanged, Stopped
from tracker.faultpoint import faultpoint
from tracker.stopwatch import (
    SLIP_MS,
    Counted,
    Jumped,
    Lost,
    Old,
    Timeline,
    advance,
    seconds_left,
    used_in_week,
)
from workdiary.activity import MINUTE_S, Minute
from workdiary.clock import Reading
from workdiary.contract import Terms
from workdiary.errors import BadSegment
from workdiary.segment import Segment
from workdiary.week import SLOT_S, BillingWeek, slot_starts_s

CHECKPOINT_S = 5
# States whose time may be recorded anew.
GONE = frozenset({"removed", "refused"})
# States of time that counts here and that the marketplace does not know of yet.
UNRECEIPTED = frozenset({"recording", "held", "approved", "sent"})
NONE_SEEN = Minute(starts_s=0, presses=0, clicks=0, scrolls=0, active_s=0, synthetic=0)


def catch_up(desk: Desk, tx: Tx, reading: Reading) -> Counted | Jumped | Lost | Old:
    """Let the stretch grow to this reading: count, cut and checkpoint as `stopwatch` says."""
    assert desk.timeline is not None
    before = desk.timeline
    step = advance(before, reading)
    match step:
        case Counted(timeline=now):
            desk.timeline = now
            run_to(desk, tx, now.utc_s)
        case Jumped(timeline=now):
            desk.timeline = now
            run_to(desk, tx, now.utc_s)
            cut(desk, tx, note="CLOCK_JUMP")
            desk.tell(ClockJumped(by_s=_jump_s(before, now)))
        case Lost(timeline=now, is_clock_jump=is_clock_jump):
            desk.timeline = now
            cut(desk, tx, note="CLOCK_JUMP" if is_clock_jump else "SUSPENDED")
            if desk.stretch is not None:
                go_on_from(desk, now.next_s)
            if is_clock_jump:
                desk.tell(ClockJumped(by_s=_jump_s(before, now)))
        case Old():
            pass
    return step


def _jump_s(before: Timeline, now: Timeline) -> int:
    wall_ms = now.reading.wall_ms - before.reading.wall_ms
    return round((wall_ms - (now.utc_ms - before.utc_ms)) / 1000)


def run_to(desk: Desk, tx: Tx, to_s: int) -> None:
    """Count up to `to_s`: close at slot edges, stop at the limit, checkpoint every five seconds."""
    stretch = desk.stretch
    while stretch is not None and not stretch.is_away and stretch.runs_to_s < to_s:
        if stretch.mode and stretch.runs_to_s >= stretch.mode_until_s:
            end_mode(desk, tx, at_s=stretch.mode_until_s)
        if stretch.open_s == 0:
            to_s += step_over(desk)
            stretch.limit_s = limit_s(desk, stretch.terms, at_s=stretch.opens_s)
        ends = [to_s, *stretch.edges_s()]
        minute = stretch.runs_to_s // MINUTE_S
        stretch.runs_to_s = max(min(ends), stretch.opens_s)
        if stretch.runs_to_s // MINUTE_S != minute:
            take_counts(desk, at_s=stretch.runs_to_s - stretch.runs_to_s % MINUTE_S - 1)
        if stretch.runs_to_s == stretch.limit_s:
            end(desk, tx, reason="limit")
            return
        if stretch.runs_to_s in (stretch.taken_s, stretch.slot_ends_s):
            close(desk, tx, note="CLOCK_JUMP" if stretch.runs_to_s == stretch.taken_s else "")
        elif stretch.runs_to_s - stretch.saved_to_s >= CHECKPOINT_S or not stretch.is_kept:
            checkpoint(desk, tx)


def step_over(desk: Desk) -> int:
    """Go on behind time that is in the diary already: the clock once ran ahead, or was set back.

    The seconds that the stretch and its timeline are moved on by; none of what passed is lost.
    """
    stretch = desk.stretch
    assert stretch is not None and desk.timeline is not None
    free_s = free_from_s(desk, stretch.opens_s)
    by_s = free_s - stretch.opens_s
    if by_s:
        notes = [*stretch.notes, "CLOCK_JUMP"]
        stretch.begin_segment(free_s)
        stretch.notes = notes
        desk.timeline = replace(desk.timeline, utc_ms=desk.timeline.utc_ms + by_s * 1000)
    stretch.taken_s = next_taken_s(desk, free_s, stretch.slot_ends_s)
    return by_s


def end_mode(desk: Desk, tx: Tx, *, at_s: int) -> None:
    """The declared mode is over at `at_s`; what comes next bears no mark. Nothing without one."""
    stretch = desk.stretch
    if stretch is None or not stretch.mode:
        return
    if not stretch.is_away:
        close(desk, tx)
    desk.tell(ModeEnded(mode=stretch.mode, at_s=at_s))
    # Nobody is held away for a time in which they need not touch anything.
    stretch.mode, stretch.seen_s = "", at_s


def checkpoint(desk: Desk, tx: Tx) -> bool:
    """Save the open segment as it stands; False when its time is in the diary already."""
    stretch = desk.stretch
    assert stretch is not None
    if stretch.open_s == 0:
        return False
    take_counts(desk)
    if stretch.id is None:
        assert desk.timeline is not None
        stretch.id = desk.new_id(desk.timeline.utc_ms)
    segment = stretch.segment()
    try:
        if stretch.is_kept:
            desk.diary.segments.checkpoint(tx, segment)
        else:
            desk.diary.segments.open(tx, segment)
            stretch.ids.append(segment.id)
            desk.tell(SegmentsChanged(ids=(segment.id,)))
    except BadSegment:
        _step_aside(desk, tx, stretch)
        return False
    stretch.is_kept, stretch.saved_to_s = True, stretch.runs_to_s
    faultpoint("checkpoint")
    return True


def _step_aside(desk: Desk, tx: Tx, stretch: Stretch) -> None:
    """Time was put here meanwhile (a removal undone): what is saved stays, five seconds are lost."""
    behind_s = stretch.runs_to_s
    if stretch.is_kept:
        stretch.runs_to_s = stretch.saved_to_s
        close(desk, tx)
    stretch.begin_segment(behind_s)


def take_counts(desk: Desk, *, at_s: int | None = None) -> None:
    """Put what was counted since the last look into the minute of `at_s`, else the running one."""
    counts, stretch = desk.take_counts(), desk.stretch
    if stretch is None or counts is None or stretch.open_s == 0:
        return
    stretch.count(
        stretch.runs_to_s - 1 if at_s is None else max(at_s, stretch.opens_s),
        Minute(
            starts_s=0,
            presses=counts.presses,
            clicks=counts.clicks,
            scrolls=counts.scrolls,
            active_s=counts.active_s,
            synthetic=counts.synthetic,
        ),
    )
    for at_s in range(stretch.opens_s - stretch.opens_s % MINUTE_S, stretch.runs_to_s, MINUTE_S):
        # It can be counted here, so a minute without input is 0 and not unknown.
        stretch.count(at_s, NONE_SEEN)


def close(desk: Desk, tx: Tx, *, note: str = "") -> Segment | None:
    """The open segment is held from now on; the next begins in the same second. None: none was."""
    stretch = desk.stretch
    assert stretch is not None
    edge_s = stretch.runs_to_s
    if note and stretch.open_s:
        stretch.notes.append(note)
    closed = None
    if checkpoint(desk, tx):
        closed = stretch.segment()
        if closed.kind == "tracked" and not desk.can_count:
            closed = replace(closed, notes=(*closed.notes, "NO_COUNTS"))
        desk.diary.segments.close(tx, closed, held_until_s=held_until_s(desk, closed))
        seal_slot(desk, tx, closed)
        faultpoint("close")
        stretch.closed_s += closed.seconds
        desk.tell(SegmentsChanged(ids=(closed.id,)))
    if stretch.runs_to_s == edge_s:
        stretch.begin_segment(edge_s)
    return closed


def held_until_s(desk: Desk, segment: Segment) -> int | None:
    """When the hold of a segment is over: its slot's end and the chosen time. None: by hand."""
    if desk.settings.hold_s is None:
        return None
    return slot_starts_s(segment.starts_s) + SLOT_S + desk.settings.hold_s


def cut(desk: Desk, tx: Tx, *, note: str) -> None:
    """Close what is open with a note; if nothing is, the segment that comes next bears it."""
    stretch = desk.stretch
    if stretch is None or stretch.is_away:
        return
    if close(desk, tx, note=note) is None:
        stretch.notes.append(note)


def go_on_from(desk: Desk, at_s: int) -> None:
    """Recording goes on from `at_s`; nothing between the last second and this one counts."""
    stretch = desk.stretch
    assert stretch is not None
    if stretch.is_away:
        return
    notes = stretch.notes
    stretch.begin_segment(at_s)
    stretch.notes = notes
    stretch.resumed_s = at_s
    desk.take_counts()


def end(desk: Desk, tx: Tx, *, reason: str) -> int:
    """The stretch is over at the last second that counts; that second is returned."""
    stretch = desk.stretch
    assert stretch is not None
    if not stretch.is_away:
        close(desk, tx)
    at_s = desk.away.since_s if isinstance(desk.away, Away) else stretch.runs_to_s
    desk.diary.underway.end(tx)
    desk.stretch, desk.away = None, Present()
    desk.ended, desk.ended_s = reason, at_s
    desk.tell(Stopped(contract_id=stretch.terms.id, at_s=at_s, reason=reason))
    return at_s


def give_back(desk: Desk, tx: Tx, *, from_s: int) -> list[str]:
    """Nothing of this stretch at or after `from_s` counts. Returns the pictures to be forgotten.

    Only what is open or held: what was approved has left the freelancer's hands.
    """
    stretch = desk.stretch
    assert stretch is not None
    if stretch.open_s:
        close(desk, tx)
    forgotten: list[str] = []
    changed: list[UUID] = []
    for id in reversed(stretch.ids):
        kept = desk.diary.segments.get(id)
        if kept is not None and kept.segment.ends_s <= from_s:
            break
        if kept is None or kept.state != "held":
            continue
        segment = kept.segment
        if segment.starts_s >= from_s:
            desk.diary.segments.discard(tx, id)
            desk.diary.slot_seals.drop(tx, id)
            stretch.closed_s -= segment.seconds
            forgotten += [s.sha256 for s in segment.snapshots]
        else:
            shorter = shortened(segment, from_s)
            desk.diary.segments.shorten(tx, shorter)
            stretch.closed_s -= segment.seconds - shorter.seconds
            forgotten += [s.sha256 for s in segment.snapshots if s not in shorter.snapshots]
        changed.append(id)
    if changed:
        desk.tell(SegmentsChanged(ids=tuple(changed)))
    return forgotten


def limit_s(desk: Desk, terms: Terms, *, at_s: int) -> int | None:
    """The second that reaches the weekly limit if recording goes on from `at_s`; None: no limit."""
    if not desk.settings.stop_at_limit:
        return None
    left_s = seconds_left(terms, used_s=used_s(desk, terms, at_s=at_s))
    return None if left_s is None else at_s + left_s


def used_s(desk: Desk, terms: Terms, *, at_s: int) -> int:
    """Seconds of the week that holds `at_s` that count against the contract's limit."""
    week = BillingWeek.containing(at_s)
    span, seconds = (week.starts_s, week.ends_s, terms.id), desk.diary.segments.seconds
    fetched = desk.diary.contracts.get(terms.id)
    is_known = fetched is not None and week.contains(fetched.fetched_s)
    return used_in_week(
        here_s=seconds(*span),
        here_unreceipted_s=seconds(*span, states=UNRECEIPTED),
        there_s=fetched.week_s if fetched is not None and is_known else 0,
    )


def is_free(desk: Desk, starts_s: int, ends_s: int) -> bool:
    """Does no segment touch [starts_s, ends_s) that the diary would not let overlap?"""
    side = {"removed", "refused", "parked"}
    return all(kept.state in side for kept in desk.diary.segments.between(starts_s, ends_s))


def free_from_s(desk: Desk, at_s: int) -> int:
    """The first second from `at_s` on that no kept segment holds, parked ones included."""
    for kept in desk.diary.segments.between(at_s, at_s + 1):
        if kept.state not in GONE:
            return free_from_s(desk, kept.segment.ends_s)
    return at_s


def next_taken_s(desk: Desk, from_s: int, until_s: int) -> int | None:
    """Where in [from_s, until_s) the first kept segment begins; None: all is free."""
    for kept in desk.diary.segments.between(from_s, until_s):
        if kept.state not in GONE and kept.segment.starts_s >= from_s:
            return kept.segment.starts_s
    return None


def newest_end_s(desk: Desk, at_s: int) -> int:
    """Where the newest time ends that lies ahead of `at_s` by less than a slip of the clock.

    `at_s` itself when there is none: a clock set back between two starts sends nothing over it.
    """
    ahead = desk.diary.segments.between(at_s, at_s + SLIP_MS // 1000)
    return max((k.segment.ends_s for k in ahead if k.state not in GONE), default=at_s)


def close_left_open(desk: Desk, tx: Tx) -> list[Segment]:
    """Hold what a crash left open, up to its last checkpoint and noted."""
    running = desk.stretch.id if desk.stretch is not None else None
    closed = []
    for kept in desk.diary.segments.in_state("recording"):
        if kept.segment.id == running:
            continue
        segment = replace(kept.segment, notes=(*kept.segment.notes, "RECOVERED"))
        desk.diary.segments.close(tx, segment, held_until_s=held_until_s(desk, segment))
        seal_slot(desk, tx, segment)
        closed.append(segment)
    return closed


def label_of(desk: Desk, contract_id: UUID, asked: str | None) -> str:
    """What was asked for, else the contract's last label if the client's list still has it."""
    if asked is not None:
        return asked
    fetched = desk.diary.contracts.get(contract_id)
    last = desk.diary.segments.last_label(contract_id)
    return last if fetched is not None and last in fetched.terms.labels else ""
