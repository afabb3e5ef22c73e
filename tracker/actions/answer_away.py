"""Answer for an absence: leave it out and go on, or stop, or claim it as manual time."""

from dataclasses import dataclass, replace
from uuid import UUID

from tracker.actions.add_manual import judge_manual, put_manual
from tracker.actions.desk import Desk, Tx
from tracker.actions.record import catch_up, end, give_back, go_on_from, is_free
from tracker.actions.stretch import split
from tracker.actions.tell_status import local_day_s
from tracker.away import Absence, Away, Back, Choice, Present, left_at_s, manual_time
from tracker.events import AwayAnswered
from tracker.outcome import Done, Refused
from workdiary.clock import Reading
from workdiary.contract import Terms
from workdiary.segment import clean_memo


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What "I was working" says: until when (None: all of it), and on which contract (the one)."""

    memo: str = ""
    reason: str = "away"
    until_s: int | None = None
    contract_id: UUID | None = None


def answer_away(
    desk: Desk,
    reading: Reading,
    choice: Choice,
    claim: Claim = Claim(),
    *,
    asked_from_s: int | None = None,
    for_today: bool = False,
) -> Done[int] | Refused:
    """The absence is settled; the answer is the seconds of manual time that were added.

    Bound to the running stretch and the absence that was asked about (its first second): a second
    answer, or one to an older question, finds no absence and changes nothing. `for_today` settles
    each later return of this day alike.
    """
    stretch = desk.stretch
    if stretch is None or isinstance(desk.away, Present):
        return Refused("not_away")
    if asked_from_s not in (None, left_at_s(desk.away)):
        return Refused("not_away")
    claim = replace(claim, memo=claim.memo.strip() or stretch.memo)
    if choice == "manual" and (refused := _judge(desk, claim)) is not None:
        return refused
    if for_today and choice != "manual":
        desk.today = (local_day_s(reading.now_s), choice)
    forgotten: list[str] = []
    added_s = 0
    with desk.transaction() as tx:
        catch_up(desk, tx, reading)
        if desk.stretch is None:
            return Refused("not_away")
        absences = _return(desk)
        if choice == "stop":
            forgotten = stop_at(desk, tx, left_s=absences[0].from_s)
        elif choice == "manual":
            added_s = _claim(desk, tx, absences, claim)
        desk.away = Present()
        desk.tell(
            AwayAnswered(
                choice=choice,
                from_s=absences[0].from_s,
                back_s=absences[-1].to_s,
                by_itself=False,
            )
        )
    desk.forget(forgotten)
    return Done(added_s)


def _return(desk: Desk) -> tuple[Absence, ...]:
    """To answer is to be back."""
    match desk.away:
        case Back(absences=absences):
            return absences
        case Away(since_s=since_s, earlier=earlier):
            assert desk.stretch is not None and desk.timeline is not None
            back_s = max(desk.timeline.next_s, since_s + 1)
            desk.away = Present()
            desk.stretch.is_away = False
            go_on_from(desk, back_s)
            return (*earlier, Absence(from_s=since_s, to_s=back_s))
        case Present():
            return ()


def stop_at(desk: Desk, tx: Tx, *, left_s: int) -> list[str]:
    """Nothing since the first absence counts; a step of the answer and of the beat."""
    assert desk.stretch is not None
    forgotten = give_back(desk, tx, from_s=left_s)
    desk.stretch.begin_segment(left_s)
    end(desk, tx, reason="user")
    return forgotten


def _judge(desk: Desk, claim: Claim) -> Refused | None:
    assert desk.stretch is not None
    terms: Terms | None = desk.stretch.terms
    if claim.contract_id is not None and claim.contract_id != desk.stretch.terms.id:
        fetched = desk.diary.contracts.get(claim.contract_id)
        terms = None if fetched is None else fetched.terms
    return judge_manual(terms, claim.memo, claim.reason)


def _claim(desk: Desk, tx: Tx, absences: tuple[Absence, ...], claim: Claim) -> int:
    """Manual time for each absence in whole minutes, held like any other.

    A piece whose time is in the diary already (from another stretch) is left out.
    """
    assert desk.stretch is not None
    pieces = [
        piece
        for absence in manual_time(_until(absences, claim.until_s))
        for piece in split(absence.from_s, absence.to_s)
        if is_free(desk, *piece)
    ]
    contract_id = claim.contract_id or desk.stretch.terms.id
    return put_manual(desk, tx, contract_id, pieces, clean_memo(claim.memo), claim.reason)


def _until(absences: tuple[Absence, ...], until_s: int | None) -> tuple[Absence, ...]:
    if until_s is None:
        return absences
    shorter = (replace(one, to_s=min(one.to_s, until_s)) for one in absences)
    return tuple(one for one in shorter if one.seconds > 0)
