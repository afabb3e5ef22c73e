"""Which segments are protected, by the rule of the client's page and what this computer knows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from tracker.ui.doors import Diary, Fetched, Kept, Proof
from workdiary.parts import Fate, RateFrom, Recorded, split
from workdiary.protection import Facts, Verdict, judge, thresholds_at
from workdiary.segment import COUNTED
from workdiary.week import DAY_S, BillingWeek

HOUR_S = 3_600
HAS_ARRIVED = frozenset({"receipted", "billed", "released"})


def verdicts_of(diary: Diary, wanted: Iterable[Kept], now_s: int) -> Mapping[UUID, Verdict]:
    """By segment: of those that count or are late, and whose contract is known here."""
    contracts = {each.terms.id: each for each in diary.contracts.all()}
    found: dict[UUID, Verdict] = {}
    weeks: dict[tuple[UUID, int], _Week] = {}
    wanted = list(wanted)
    proofs = diary.proof_facts.of([kept.segment.id for kept in wanted])
    for kept in wanted:
        segment = kept.segment
        fetched = contracts.get(segment.contract_id)
        if fetched is None or kept.state not in COUNTED | {"late"}:
            continue
        key = (segment.contract_id, BillingWeek.containing(segment.starts_s).starts_s)
        if key not in weeks:
            weeks[key] = _week(diary, fetched, BillingWeek.containing(segment.starts_s))
        found[segment.id] = _verdict(kept, weeks[key], proofs.get(segment.id), now_s)
    return found


@dataclass(frozen=True, slots=True)
class _Week:
    """A contract's counted time of a week and of an hour on both sides."""

    fetched: Fetched
    around: Sequence[Kept]
    over_limit: frozenset[UUID]


def _week(diary: Diary, fetched: Fetched, week: BillingWeek) -> _Week:
    span = (week.starts_s - HOUR_S, week.ends_s + HOUR_S)
    kept = diary.segments.between(*span, fetched.terms.id)
    around = [each for each in kept if each.state in COUNTED]
    inside = [each for each in around if week.contains(each.segment.starts_s)]
    return _Week(fetched, around, _over_limit(inside, fetched, week))


def _verdict(kept: Kept, week: _Week, proof: Proof | None, now_s: int) -> Verdict:
    segment = kept.segment
    day_s = segment.starts_s - segment.starts_s % DAY_S
    near = [
        each.segment
        for each in week.around
        if day_s - HOUR_S < each.segment.ends_s and each.segment.starts_s < day_s + DAY_S + HOUR_S
    ]
    fate: Fate = "over_limit" if segment.id in week.over_limit else "billed"
    facts = Facts(
        segment=segment,
        fate="late" if kept.state == "late" else fate,
        needs_label=week.fetched.terms.needs_label,
        is_sealed=proof is None or proof.is_sealed,
        clock_off_s=0 if proof is None else proof.clock_off_s,
        age_s=max(0, now_s - week.fetched.fetched_s),
    )
    return judge(facts, near, week.fetched.terms, thresholds_at(segment.starts_s))


def _over_limit(inside: Sequence[Kept], fetched: Fetched, week: BillingWeek) -> frozenset[UUID]:
    """Segments of which nothing is paid, as on the client's page; the one that is cut is paid."""
    recorded = [
        Recorded(id=one.id, starts_s=one.starts_s, ends_s=one.ends_s)
        for one in (each.segment for each in inside)
    ]
    parts = split(
        recorded,
        rates=(RateFrom(from_s=0, rate=fetched.terms.rate),),
        limit_s=limit_s_of(inside, fetched, week),
    )
    paid = {part.segment_id for part in parts if part.fate == "billed"}
    return frozenset(one.id for one in recorded) - paid


def limit_s_of(inside: Sequence[Kept], fetched: Fetched, week: BillingWeek) -> int | None:
    """The week's limit less what another computer recorded, as far as that is known."""
    limit_s = fetched.terms.weekly_limit_s
    if limit_s is None or not week.contains(fetched.fetched_s):
        return limit_s
    arrived_s = sum(each.segment.seconds for each in inside if each.state in HAS_ARRIVED)
    return max(0, limit_s - max(0, fetched.week_s - arrived_s))
