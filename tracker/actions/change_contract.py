"""Move held segments to another contract, by that contract's terms; until then nothing has left."""

from dataclasses import replace
from uuid import UUID

from tracker.actions.desk import Desk
from tracker.actions.record import label_of
from tracker.events import SegmentsChanged
from tracker.outcome import Done, Refused
from tracker.stopwatch import label_fault
from tracker.store.segments import KeptSegment
from workdiary.clock import Reading
from workdiary.contract import Terms
from workdiary.segment import Segment
from workdiary.week import BillingWeek

NOT_OPEN = {
    "offered": "no_contract",
    "declined": "no_contract",
    "paused": "contract_paused",
    "ended": "contract_ended",
}
WHOLE = 100


def change_contract(
    desk: Desk,
    reading: Reading,
    contract_id: UUID,
    ids: tuple[UUID, ...],
    label: str | None = None,
) -> Done[int] | Refused:
    """The seconds that moved. All of these segments, or none.

    A label the new contract knows stays; else it is the one that contract's time had last. With
    `label` all of them bear that one: so an undo puts back what was there.
    """
    with desk.transaction() as tx:
        fetched = desk.diary.contracts.get(contract_id)
        if fetched is None:
            return Refused("no_contract")
        terms = fetched.terms
        found = [one for one in map(desk.diary.segments.get, ids) if one is not None]
        if not found or len(found) < len(ids):
            return Refused("not_found")
        moved = []
        for kept in found:
            new = label if label is not None else _label(desk, kept, terms)
            code = _why_not(desk, kept, terms, new, now_s=reading.now_s)
            if code is not None:
                return Refused(code, {"client": terms.client_name})
            moved.append(replace(kept.segment, contract_id=contract_id, label=new))
        for segment in moved:
            desk.diary.segments.amend(tx, segment)
        _count_stretch(desk, found, contract_id)
        desk.tell(SegmentsChanged(ids=ids))
    return Done(sum(segment.seconds for segment in moved))


def _label(desk: Desk, kept: KeptSegment, terms: Terms) -> str:
    if kept.segment.label and kept.segment.label in terms.labels:
        return kept.segment.label
    return label_of(desk, terms.id, None)


def _why_not(desk: Desk, kept: KeptSegment, terms: Terms, label: str, *, now_s: int) -> str | None:
    segment = kept.segment
    if kept.state != "held":
        return "is_recording" if kept.state == "recording" else "not_held"
    if segment.id in desk.covering:
        return "being_hidden"
    if now_s >= BillingWeek.containing(segment.starts_s).lock_s:
        return "week_locked"
    return _terms_fault(segment, terms, label) or _picture_fault(segment, terms)


def _terms_fault(segment: Segment, terms: Terms, label: str) -> str | None:
    if terms.is_dormant:
        return "contract_dormant"
    if terms.state in NOT_OPEN:
        return NOT_OPEN[terms.state]
    if segment.starts_s < terms.starts_s:
        return "before_contract"
    if segment.kind == "manual" and not terms.takes_manual:
        return "manual_not_allowed"
    if terms.needs_memo and not segment.memo:
        return "memo_required"
    return label_fault(terms, label)


def _picture_fault(segment: Segment, terms: Terms) -> str | None:
    """A picture that the new client does not take would go to them."""
    shots = segment.snapshots
    if shots and terms.pictures == "off":
        return "pictures_off"
    if terms.pictures == "blurred" and any(shot.hidden_percent < WHOLE for shot in shots):
        return "pictures_blurred"
    is_hidden = any(shot.hidden_percent for shot in shots)
    if terms.pictures == "on" and is_hidden and not terms.takes_hidden:
        return "hiding_not_allowed"
    if not terms.takes_titles and any(shot.app or shot.title for shot in shots):
        return "titles_off"
    return None


def _count_stretch(desk: Desk, found: list[KeptSegment], contract_id: UUID) -> None:
    """The running clock shows what counts on its contract alone."""
    stretch = desk.stretch
    if stretch is None:
        return
    for kept in found:
        if kept.segment.id in stretch.ids and kept.segment.contract_id != contract_id:
            is_back = contract_id == stretch.terms.id
            stretch.closed_s += kept.segment.seconds if is_back else -kept.segment.seconds
