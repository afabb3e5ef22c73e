"""Declare a call, reading or thinking: no pause for want of input, marked for both sides."""

from tracker.actions.desk import Desk
from tracker.actions.record import catch_up, checkpoint, close, end_mode
from tracker.events import ModeDeclared
from tracker.outcome import Done, Refused
from workdiary.clock import Reading
from workdiary.mode import DAY_MAX_S, MODE_MINUTES, RUN_MAX_S, excess
from workdiary.segment import COUNTED, Mode
from workdiary.week import DAY_S


def declare_mode(
    desk: Desk, reading: Reading, mode: Mode, minutes: int
) -> Done[int | None] | Refused:
    """The mode holds from this second for so many minutes; the answer is its last second.

    "" ends the one that runs. A new one takes the place of the old. The segment is cut where a
    mode begins or ends: its mark is true for each of its seconds.
    """
    if mode and minutes not in MODE_MINUTES:
        return Refused("bad_minutes")
    if desk.stretch is None:
        return Refused("not_recording")
    with desk.transaction() as tx:
        catch_up(desk, tx, reading)
        stretch = desk.stretch
        if stretch is None:
            return Refused("not_recording")
        if not mode:
            end_mode(desk, tx, at_s=stretch.runs_to_s)
            return Done(None)
        if not stretch.is_away and mode != stretch.mode:
            close(desk, tx)
        elif not stretch.is_away:
            checkpoint(desk, tx)
        assert desk.timeline is not None
        began_s = max(stretch.runs_to_s, desk.timeline.utc_s)
        stretch.mode, stretch.mode_until_s = mode, began_s + minutes * 60
        stretch.mode_protected_to_s = _protected_to_s(desk, began_s, stretch.mode_until_s)
        desk.tell(
            ModeDeclared(
                mode=mode, until_s=stretch.mode_until_s, protected_to_s=stretch.mode_protected_to_s
            )
        )
        return Done(stretch.mode_until_s)


def _protected_to_s(desk: Desk, began_s: int, until_s: int) -> int:
    """How far what is declared now is protected: 60 minutes in a row, 120 a day and contract."""
    assert desk.stretch is not None
    from_s = began_s - began_s % DAY_S - RUN_MAX_S
    before = [
        (kept.segment.starts_s, kept.segment.ends_s)
        for kept in desk.diary.segments.between(from_s, began_s, desk.stretch.terms.id)
        if kept.segment.mode and kept.state in COUNTED and kept.segment.ends_s <= began_s
    ]
    over = excess([*before, (began_s, until_s)])
    assert until_s - began_s <= DAY_MAX_S
    return min((starts_s for starts_s, _ in over if starts_s >= began_s), default=until_s)
