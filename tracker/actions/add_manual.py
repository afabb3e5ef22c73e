"""Add manual time: entered, not recorded; whole minutes, in the past, in an open week."""

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

from tracker.actions.desk import Desk, Tx
from tracker.actions.record import catch_up, held_until_s, label_of
from tracker.actions.stretch import split
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from workdiary.activity import MINUTE_S
from workdiary.clock import Reading
from workdiary.contract import Terms
from workdiary.errors import BadMemo
from workdiary.segment import COUNTED, REASONS, Segment, clean_memo
from workdiary.week import DAY_S, BillingWeek

Span = tuple[int, int]


def add_manual(
    desk: Desk,
    reading: Reading,
    contract_id: UUID,
    span: Span,
    memo: str,
    reason: str,
) -> Done[int] | Refused:
    """[starts_s, ends_s) stands in the diary, a segment a slot, held; the answer is its seconds.

    All of it or nothing: time that touches what is counted already is refused.
    """
    fetched = desk.diary.contracts.get(contract_id)
    terms = None if fetched is None else fetched.terms
    refused = judge_manual(terms, memo, reason) or _judge_span(terms, span, now_s=reading.now_s)
    if refused is not None:
        return refused
    with desk.transaction() as tx:
        if desk.stretch is not None:
            catch_up(desk, tx, reading)
        for kept in desk.diary.segments.between(*span):
            if kept.state in COUNTED:
                at = datetime.fromtimestamp(kept.segment.starts_s, UTC).isoformat()
                return Refused("overlap", {"at": at})
        return Done(put_manual(desk, tx, contract_id, split(*span), clean_memo(memo), reason))


def judge_manual(terms: Terms | None, memo: str, reason: str) -> Refused | None:
    """Why this contract takes no manual time with this memo and reason, or None."""
    if terms is None or terms.state in {"offered", "declined"}:
        return Refused("no_contract")
    if not terms.takes_manual:
        return Refused("manual_not_allowed", {"client": terms.client_name})
    if reason not in REASONS:
        return Refused("bad_reason")
    try:
        return None if clean_memo(memo) else Refused("manual_needs_memo")
    except BadMemo:
        return Refused("memo_too_long")


def _judge_span(terms: Terms | None, span: Span, *, now_s: int) -> Refused | None:
    starts_s, ends_s = span
    if ends_s <= starts_s:
        return Refused("to_before_from")
    if (ends_s - starts_s) % MINUTE_S or ends_s - starts_s > DAY_S:
        return Refused("not_whole_minutes")
    if ends_s > now_s:
        return Refused("in_future")
    if now_s >= BillingWeek.containing(starts_s).lock_s:
        return Refused("week_locked")
    if terms is not None and starts_s < terms.starts_s:
        return Refused("before_contract")
    return None


def put_manual(
    desk: Desk, tx: Tx, contract_id: UUID, pieces: Iterable[Span], memo: str, reason: str
) -> int:
    """Each piece is a held manual segment with its reason as a note; returns their seconds."""
    ids, added_s = [], 0
    label = label_of(desk, contract_id, None)
    for starts_s, ends_s in pieces:
        segment = Segment(
            id=desk.new_id(starts_s * 1000),
            contract_id=contract_id,
            starts_s=starts_s,
            ends_s=ends_s,
            kind="manual",
            memo=memo,
            label=label,
            notes=(REASONS[reason],),
        )
        desk.diary.segments.open(tx, segment)
        desk.diary.segments.close(tx, segment, held_until_s=held_until_s(desk, segment))
        ids.append(segment.id)
        added_s += segment.seconds
    desk.tell(SegmentsChanged(ids=tuple(ids)))
    return added_s
