"""More time claimed between two contacts than passed there? Pure.

contact      the marketplace heard of the chain up to a link, at a second of its own clock
claim        tracked time, with the link at which it was recorded: its slot's seal
In any run of contacts the claims placed behind the first one and up to the last one are together
no longer than the time between, and two minutes. Of the first of them only what it claims from
after that contact counts: that slot was under way.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

SLACK_S = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """At `at_s` the chain was known up to link `upto`. `ahead_s`: the device's clock less ours.

    `uncertain_ms`: how far off `at_s` and `ahead_s` may be, as the device reckoned by the way the
    answer took; None where the marketplace tells, whose own clock it is.
    """

    at_s: int
    upto: int
    ahead_s: int | None = None
    uncertain_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """[starts_s, ends_s) was recorded, by the device's clock; link `place` was chained then."""

    id: UUID
    place: int
    starts_s: int
    ends_s: int


def overclaimed(contacts: Sequence[Contact], claims: Sequence[Claim]) -> frozenset[UUID]:
    """The claims told at a contact by which it had become too much. Contacts in order of time."""
    waiting = sorted(claims, key=lambda claim: claim.place)
    places = [claim.place for claim in waiting]
    longest_s: int | None = None
    found = set[UUID]()
    for before, now in zip(contacts, contacts[1:], strict=False):
        told = waiting[bisect_right(places, before.upto) : bisect_right(places, now.upto)]
        # What this stretch adds to the longest run of contacts that ends with it.
        more_s = sum(one.ends_s - one.starts_s for one in told) - (now.at_s - before.at_s)
        alone_s = -_under_way_s(before, now, told)
        longest_s = more_s + (alone_s if longest_s is None else max(longest_s, alone_s))
        if longest_s > SLACK_S:
            found |= {one.id for one in told}
    return frozenset(found)


def _under_way_s(before: Contact, now: Contact, told: Sequence[Claim]) -> int:
    """How much of the first claim lies before the earlier contact, on the marketplace's clock."""
    if not told:
        return 0
    first = told[0]
    starts_s = first.starts_s - (now.ahead_s or 0)
    return max(0, min(before.at_s - starts_s, first.ends_s - first.starts_s))


def clock_off_s(contacts: Sequence[Contact], place: int, at_s: int) -> int:
    """How far the device's clock was off at the contact nearest to what ended at `at_s`; 0: unknown.

    That is the one that first told of link `place`, or the one before it; the newest one for what
    was not told yet.
    """
    if contacts and place > contacts[-1].upto:
        return contacts[-1].ahead_s or 0
    near = [
        one
        for before, now in zip(contacts, contacts[1:], strict=False)
        if before.upto < place <= now.upto
        for one in (before, now)
        if one.ahead_s is not None
    ]
    nearest = min(near, key=lambda one: abs(one.at_s - at_s), default=None)
    return 0 if nearest is None or nearest.ahead_s is None else nearest.ahead_s
