"""Locked, asleep, another user, shutting down: from that second nothing counts, whatever the input.

What is open is closed and committed before the caller is answered, so the machine may sleep then.
"""

import logging
from collections.abc import Mapping

from tracker.actions.desk import Desk, Tx
from tracker.actions.record import catch_up, end, give_back
from tracker.away import Away, leave
from tracker.events import WentAway
from tracker.outcome import Done
from tracker.status import PowerChange
from workdiary.clock import Reading

logger = logging.getLogger(__name__)

# What bars the way back, and which change lifts it.
BARS: frozenset[PowerChange] = frozenset({"locked", "sleeping", "switched_away"})
LIFTS: Mapping[PowerChange, PowerChange] = {
    "unlocked": "locked",
    "woke": "sleeping",
    "switched_back": "switched_away",
}


def note_power(desk: Desk, reading: Reading, change: PowerChange) -> Done[None]:
    """The stretch is paused at this second, or over where the machine is shut down.

    Saying it twice is saying it once. The way back is the recorder's: the first input after the
    last bar is gone.
    """
    logger.info("power.heard change=%s", change)
    if change in BARS:
        desk.bars.add(change)
    if change in LIFTS:
        desk.bars.discard(LIFTS[change])
    if desk.stretch is None or change in LIFTS:
        return Done(None)
    with desk.transaction() as tx:
        catch_up(desk, tx, reading)
        if desk.stretch is None:
            return Done(None)
        if change == "shutting_down":
            end(desk, tx, reason="shutdown")
            return Done(None)
        forgotten = pause(desk, tx, leave(desk.away, at_s=desk.stretch.runs_to_s))
    desk.forget(forgotten)
    return Done(None)


def pause(desk: Desk, tx: Tx, away: Away) -> list[str]:
    """Nothing counts from the first second of the absence on; a step of the beat and of power.

    Returns the pictures to be forgotten after the commit.
    """
    stretch = desk.stretch
    assert stretch is not None
    if isinstance(desk.away, Away):
        return []
    forgotten = give_back(desk, tx, from_s=away.since_s)
    stretch.begin_segment(away.since_s)
    stretch.is_away = True
    desk.away = away
    desk.tell(WentAway(from_s=away.since_s))
    return forgotten
