"""Stop recording at this second."""

from tracker.actions.desk import Desk
from tracker.actions.record import catch_up, end
from tracker.faultpoint import faultpoint
from tracker.outcome import Done, Refused
from workdiary.clock import Reading


def stop(desk: Desk, reading: Reading, *, reason: str = "user") -> Done[int] | Refused:
    """Everything up to this second is saved and held; the answer is the last second that counts."""
    if desk.stretch is None:
        return Refused("not_recording")
    with desk.transaction() as tx:
        catch_up(desk, tx, reading)
        if desk.stretch is None:
            return Done(desk.ended_s)
        at_s = end(desk, tx, reason=reason)
        faultpoint("stop")
        return Done(at_s)
