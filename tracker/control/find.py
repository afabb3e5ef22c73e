"""Which contract or segment somebody means by an id or a part of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tracker.store.diary import Diary
from workdiary.contract import Terms
from workdiary.week import DAY_S

LEAST_PART = 6


@dataclass(frozen=True, slots=True)
class Found:
    """The one that was meant."""

    id: UUID


@dataclass(frozen=True, slots=True)
class Many:
    """More than one may be meant."""

    titles: tuple[str, ...]


def find_contract(
    contracts: Sequence[Terms], typed: str | None, *, last: UUID | None
) -> Found | Many | None:
    """The contract by its id or a part of its title, upper or lower case.

    Nothing typed: the last one recorded, else the only active one.
    """
    if typed is None:
        active = [terms for terms in contracts if terms.state == "active"]
        if any(terms.id == last for terms in active) and last is not None:
            return Found(last)
        return _only(active)
    exact = [
        terms
        for terms in contracts
        if str(terms.id) == typed.lower() or terms.title.casefold() == typed.casefold()
    ]
    part = [terms for terms in contracts if typed and typed.casefold() in terms.title.casefold()]
    return _only(exact or part)


def _only(found: Sequence[Terms]) -> Found | Many | None:
    if len(found) > 1:
        return Many(tuple(terms.title for terms in found))
    return Found(found[0].id) if found else None


def find_segments(known: Sequence[UUID], typed: Sequence[str]) -> tuple[UUID, ...] | None:
    """Segments by their ids, or the unique end of one (6 characters at least); None if any is not."""
    found = []
    for one in typed:
        wanted = one.lower()
        matches = [id for id in known if str(id) == wanted]
        if not matches and len(wanted) >= LEAST_PART:
            matches = [id for id in known if str(id).endswith(wanted)]
        if len(matches) != 1:
            return None
        found.append(matches[0])
    return tuple(found)


def last_contract(diary: Diary, *, now_s: int) -> UUID | None:
    """The contract that was recorded last in the past 40 days, or None."""
    kept = diary.segments.between(now_s - 40 * DAY_S, now_s + DAY_S)
    return kept[-1].segment.contract_id if kept else None
