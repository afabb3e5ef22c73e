"""Begin to record a contract. Refused where the contract, the limit or the memo says no."""

from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.record import close_left_open, free_from_s, label_of, newest_end_s, used_s
from tracker.actions.stretch import Stretch
from tracker.away import Away, Present
from tracker.events import Started
from tracker.faultpoint import faultpoint
from tracker.outcome import Done, Refused
from tracker.stopwatch import JUMP_MS, behind, may_start, resume
from tracker.store.underway import Recording
from workdiary.clock import Reading
from workdiary.errors import BadMemo
from workdiary.segment import clean_memo


def start(
    desk: Desk, reading: Reading, contract_id: UUID, memo: str, label: str | None = None
) -> Done[int] | Refused:
    """Recording from this second on, which is the answer; the first segment opens with its first.

    Without a label it is the one the contract's time had last.
    """
    if desk.stretch is not None:
        return Refused("already_recording")
    with desk.transaction() as tx:
        close_left_open(desk, tx)
        return begin(desk, tx, reading, contract_id, memo, label)


def begin(
    desk: Desk, tx: Tx, reading: Reading, contract_id: UUID, memo: str, label: str | None = None
) -> Done[int] | Refused:
    """Put a new stretch on the desk; a step of start."""
    timeline = resume(desk.timeline, reading, past_s=past_s(desk))
    at_s = free_from_s(desk, newest_end_s(desk, timeline.next_s))
    timeline = behind(timeline, at_s)
    label = label_of(desk, contract_id, label)
    refused = judge(desk, contract_id, memo, label, now_s=at_s)
    if refused is not None:
        return refused
    desk.timeline = timeline
    stretch = put_stretch(desk, tx, contract_id, clean_memo(memo), label, at_s=at_s)
    if abs(timeline.utc_ms - reading.wall_ms) > JUMP_MS:
        stretch.notes.append("CLOCK_JUMP")
    desk.tell(Started(contract_id=contract_id, at_s=at_s))
    faultpoint("start")
    return Done(at_s)


def judge(desk: Desk, contract_id: UUID, memo: str, label: str, *, now_s: int) -> Refused | None:
    """Why this contract cannot be recorded with this memo and label, or None."""
    try:
        memo = clean_memo(memo)
    except BadMemo:
        return Refused("memo_too_long")
    fetched = desk.diary.contracts.get(contract_id)
    if fetched is None and not desk.is_signed_in and not desk.diary.contracts.all():
        return Refused("signed_out")
    terms = None if fetched is None else fetched.terms
    code = may_start(
        terms,
        memo=memo,
        label=label,
        now_s=now_s,
        used_s=0 if terms is None else used_s(desk, terms, at_s=now_s),
        stops_at_limit=desk.settings.stop_at_limit,
    )
    if code is None:
        return None
    return Refused(code, {} if terms is None else {"client": terms.client_name})


def past_s(desk: Desk) -> int:
    """The last instant the marketplace spoke of, 0 for none: now cannot be long before it."""
    return max((fetched.fetched_s for fetched in desk.diary.contracts.all()), default=0)


def put_stretch(
    desk: Desk, tx: Tx, contract_id: UUID, memo: str, label: str, *, at_s: int
) -> Stretch:
    """A new stretch that begins at `at_s`; what was counted before is nobody's."""
    fetched = desk.diary.contracts.get(contract_id)
    assert fetched is not None
    desk.diary.underway.begin(tx, Recording(contract_id, memo, at_s))
    desk.take_counts()
    # A start from afar while the screen is locked: nobody is there until it is open.
    desk.away = Away(since_s=at_s) if desk.bars else Present()
    desk.ended = ""
    desk.sure_until_s = None
    desk.stretch = Stretch(
        terms=fetched.terms,
        memo=memo,
        label=label,
        began_s=at_s,
        opens_s=at_s,
        runs_to_s=at_s,
        resumed_s=at_s,
        saved_to_s=at_s,
        is_away=bool(desk.bars),
    )
    return desk.stretch
