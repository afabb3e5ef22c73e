"""Stop recording at this second."""

from tracker.actions.desk import Desk
from tracker.actions.record import catch_up, end
from tracker.faultpoint import faultpoint
from tracker.outcome import Done, Refused
from workdiary.clock import Reading


def stop(desk: Desk, reading: Reading, *, reason: str = "user") -> Done[int] | Refused:
    """Everything up to this second is saved and held; the answer is the last second that counts."""
    if desk.stretch is None:
        _take_note(desk)
        return Refused("not_recording")
    with desk.transaction() as tx:
        catch_up(desk, tx, reading)
        if desk.stretch is None:
            return Done(desk.ended_s)
        at_s = end(desk, tx, reason=reason)
        faultpoint("stop")
        return Done(at_s)


def _take_note(desk: Desk) -> None:
    """A fault ended it and could not be written down: the next start shall not take it up again."""
    if desk.ended == "fault" and desk.diary.underway.get() is not None:
        with desk.diary.database.transaction() as tx:
            desk.diary.underway.end(tx)
