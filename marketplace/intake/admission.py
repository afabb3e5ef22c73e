"""Take, park or refuse one segment, and why. Pure."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from marketplace.policy import Policy
from workdiary.segment import Segment
from workdiary.week import BillingWeek

Reason = Literal["overlap", "clock_ahead", "fork"]


@dataclass(frozen=True, slots=True)
class Again:
    """It is here already, byte for byte: the same answer as the first time."""


@dataclass(frozen=True, slots=True)
class Taken:
    """It counts. Late: first received at or after its week's lock, so it is not billed."""

    is_late: bool


@dataclass(frozen=True, slots=True)
class Parked:
    """Kept and shown, worth no money until it is settled. `other_id` is what it overlaps."""

    reason: Reason
    other_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Not taken; it stays on the device with this code beside it."""

    code: str


Judgement = Again | Taken | Parked | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What admission needs of a contract; `starts_s` is None while it is only offered.

    `took_titles`: it lets app and title in use be noted, or did once.
    """

    starts_s: int | None
    takes_manual: bool
    pictures: str
    took_titles: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A counted segment of the freelancer, [starts_s, ends_s)."""

    id: UUID
    starts_s: int
    ends_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What was read before judging: the freelancer's own contracts, segments and pictures.

    `hashes` are the payload hashes of segments that are here, by id; `open_ids` those of them
    that are parked and may be judged again. `locks` are the locks to come, by the week's first second.
    """

    enrolled_s: int
    contracts: Mapping[UUID, Agreed]
    hashes: Mapping[UUID, str] = field(default_factory=dict)
    open_ids: Set[UUID] = frozenset()
    counted: Sequence[Span] = ()
    pictures: Mapping[str, int] = field(default_factory=dict)  # their rows' keys, by hash
    locks: Mapping[int, int] = field(default_factory=dict)


def judge(
    segment: Segment,
    known: Known,
    *,
    counted: Sequence[Span],
    sha256: str,
    is_fork: bool,
    now_s: int,
    policy: Policy,
) -> Judgement:
    """One segment by itself; a bad one delays no other. Source: the table of domain, section 2.

    `counted` counts already, as far as it may overlap. `is_fork`: another record was first at its
    place in the device's chain.
    """
    agreed = known.contracts.get(segment.contract_id)
    if agreed is None:
        return Refused("not_found")  # as if it did not exist
    if segment.id in known.hashes:
        if known.hashes[segment.id] != sha256:
            return Refused("id_reused")
        if segment.id not in known.open_ids:
            return Again()
    code = _refusal(segment, agreed, known, now_s=now_s, policy=policy)
    if code:
        return Refused(code)
    if is_fork:
        return Parked("fork")
    return standing(segment, counted, known.locks, now_s=now_s, policy=policy)


def standing(
    segment: Segment | Span,
    counted: Sequence[Span],
    locks: Mapping[int, int],
    *,
    now_s: int,
    policy: Policy,
) -> Taken | Parked:
    """Whether time that is right in itself may count now."""
    if segment.ends_s > now_s + policy.future_tolerance_s:
        return Parked("clock_ahead")
    for other in counted:
        if (
            other.id != segment.id
            and segment.starts_s < other.ends_s
            and other.starts_s < segment.ends_s
        ):
            return Parked("overlap", other.id)
    return Taken(is_late=now_s >= lock_s(segment.starts_s, locks, policy))


def lock_s(starts_s: int, locks: Mapping[int, int], policy: Policy) -> int:
    """From this second on nothing of the segment's week changes any more."""
    week_s = BillingWeek.containing(starts_s).starts_s
    return max(locks.get(week_s, 0), week_s + policy.lock_offset_s)


def _refusal(segment: Segment, agreed: Agreed, known: Known, *, now_s: int, policy: Policy) -> str:
    # Two clocks may differ by the tolerance; billing cuts at the contract's own second anyway.
    tolerance_s = policy.enrolment_tolerance_s
    if agreed.starts_s is None or segment.starts_s < agreed.starts_s - tolerance_s:
        return "before_contract"
    if segment.starts_s < known.enrolled_s - tolerance_s:
        return "before_enrolment"
    if segment.kind == "manual":
        return _manual_refusal(segment, agreed, known.locks, now_s=now_s, policy=policy)
    if segment.snapshots and agreed.pictures == "off":
        return "pictures_off"
    if not agreed.took_titles and any(shot.app or shot.title for shot in segment.snapshots):
        return "titles_off"
    if any(snapshot.sha256 not in known.pictures for snapshot in segment.snapshots):
        return "picture_missing"
    return ""


def _manual_refusal(
    segment: Segment, agreed: Agreed, locks: Mapping[int, int], *, now_s: int, policy: Policy
) -> str:
    if not agreed.takes_manual:
        return "manual_not_allowed"
    if segment.ends_s > now_s:
        return "manual_ahead"
    if now_s >= lock_s(segment.starts_s, locks, policy):
        return "week_locked"
    return "picture_missing" if segment.snapshots else ""
