"""Answer for an absence: leave it out and go on, or stop, or claim it as manual time."""

from tracker.actions.desk import Desk, Tx
from tracker.actions.record import (
    catch_up,
    end,
    give_back,
    go_on_from,
    held_until_s,
    is_free,
)
from tracker.actions.stretch import split
from tracker.away import Absence, Away, Back, Choice, Present, manual_time
from tracker.events import AwayAnswered, SegmentsChanged
from tracker.outcome import Done, Refused
from workdiary.clock import Reading
from workdiary.errors import BadMemo
from workdiary.segment import Segment, clean_memo


def answer_away(
    desk: Desk, reading: Reading, choice: Choice, memo: str = ""
) -> Done[int] | Refused:
    """The absence is settled; the answer is the seconds of manual time that were added.

    Bound to the running stretch: a second answer finds no absence and changes nothing.
    """
    stretch = desk.stretch
    if stretch is None or isinstance(desk.away, Present):
        return Refused("not_away")
    if choice == "manual" and not stretch.terms.takes_manual:
        return Refused("manual_not_allowed", {"client": stretch.terms.client_name})
    try:
        memo = clean_memo(memo) or stretch.memo
    except BadMemo:
        return Refused("memo_too_long")
    forgotten: list[str] = []
    added_s = 0
    with desk.transaction() as tx:
        catch_up(desk, tx, reading)
        if desk.stretch is None:
            return Refused("not_away")
        absences = _return(desk)
        if choice == "stop":
            forgotten = _stop(desk, tx, left_s=absences[0].from_s)
        elif choice == "manual":
            added_s = _claim(desk, tx, absences, memo)
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


def _stop(desk: Desk, tx: Tx, *, left_s: int) -> list[str]:
    """Nothing since the first absence counts."""
    assert desk.stretch is not None
    forgotten = give_back(desk, tx, from_s=left_s)
    desk.stretch.begin_segment(left_s)
    end(desk, tx, reason="user")
    return forgotten


def _claim(desk: Desk, tx: Tx, absences: tuple[Absence, ...], memo: str) -> int:
    """Manual time for each absence in whole minutes, held like any other.

    A piece whose time is in the diary already (from another stretch) is left out.
    """
    assert desk.stretch is not None
    ids = []
    added_s = 0
    for claim in manual_time(absences):
        for starts_s, ends_s in split(claim.from_s, claim.to_s):
            if not is_free(desk, starts_s, ends_s):
                continue
            segment = Segment(
                id=desk.new_id(starts_s * 1000),
                contract_id=desk.stretch.terms.id,
                starts_s=starts_s,
                ends_s=ends_s,
                kind="manual",
                memo=memo,
            )
            desk.diary.segments.open(tx, segment)
            desk.diary.segments.close(tx, segment, held_until_s=held_until_s(desk, segment))
            ids.append(segment.id)
            added_s += segment.seconds
    desk.tell(SegmentsChanged(ids=tuple(ids)))
    return added_s
