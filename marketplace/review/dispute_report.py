"""Per disputed segment: verdict, presumption, what staff must weigh. Pure.

protected      paid, unless it is not this contract's work or not this person's (a ground)
weak           not protected for reasons that alone never justify a refund: a ground is needed too
open           not protected: no presumption, both sides are weighed
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from workdiary.protection import Verdict

Presumption = Literal["protected", "weak", "open"]
NEVER_ALONE = frozenset({"QUIET", "MODE_LONG", "ONE_COLOUR"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """One segment of the report that both sides and staff see."""

    segment_id: UUID
    seconds: int
    verdict: Verdict
    presumption: Presumption


def report(
    found: Mapping[UUID, Verdict], seconds: Mapping[UUID, int], disputed: Collection[UUID]
) -> tuple[Reported, ...]:
    """The disputed segments in their order, each with what was judged at its lock."""
    return tuple(
        Reported(
            segment_id=id,
            seconds=seconds[id],
            verdict=found[id],
            presumption=presumption(found[id]),
        )
        for id in disputed
    )


def presumption(verdict: Verdict) -> Presumption:
    """What holds before anybody weighs anything."""
    if verdict.is_protected:
        return "protected"
    return "weak" if {one.code for one in verdict.reasons} <= NEVER_ALONE else "open"


def needs_grounds(found: Mapping[UUID, Verdict], refunded: Collection[UUID]) -> bool:
    """Does giving these back need a ground beside the verdicts?"""
    return any(presumption(found[id]) != "open" for id in refunded)
