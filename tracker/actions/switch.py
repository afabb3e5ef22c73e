"""End one contract and go on with the next in the same second."""

from uuid import UUID

from tracker.actions.desk import Desk
from tracker.actions.record import catch_up, close, label_of
from tracker.actions.start import judge, put_stretch
from tracker.away import Away
from tracker.events import Switched
from tracker.outcome import Done, Refused
from workdiary.clock import Reading


def switch(desk: Desk, reading: Reading, contract_id: UUID) -> Done[int] | Refused:
    """The old segment ends where the new one begins. The memo is the contract's last, else the same.

    Refused as `start` is; then recording goes on as it was.
    """
    stretch = desk.stretch
    if stretch is None:
        return Refused("not_recording")
    if stretch.terms.id == contract_id:
        return Refused("same_contract")
    with desk.transaction() as tx:
        catch_up(desk, tx, reading)
        if desk.stretch is None or desk.timeline is None:
            return Refused("not_recording")
        memo = desk.diary.segments.last_memo(contract_id) or stretch.memo
        label = label_of(desk, contract_id, None)
        refused = judge(desk, contract_id, memo, label, now_s=desk.timeline.utc_s)
        if refused is not None:
            return refused
        if isinstance(desk.away, Away):
            at_s = desk.timeline.next_s
        else:
            close(desk, tx)
            at_s = stretch.runs_to_s
        put_stretch(desk, tx, contract_id, memo, label, at_s=at_s)
        desk.tell(Switched(from_contract_id=stretch.terms.id, contract_id=contract_id, at_s=at_s))
        return Done(at_s)
