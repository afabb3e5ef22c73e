"""What the diaries of a set of contracts hold for a week: the database sums, rules cut.

Most contract weeks have one rate, no pause and stay under their limit: their seconds are summed
by the database and no segment is ever read. Only where something cuts are segments read.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import F, Q, Sum

from marketplace.contracts.models import Contract, Limit, Rate, Step
from marketplace.contracts.terms import LimitFrom, closed, limit_of, rates
from marketplace.intake.models import Segment
from workdiary.parts import Closed, Part, RateFrom, Recorded, Standing, rate_at, split
from workdiary.timesheet import Hours, Timesheet, fold
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True)
class WeekTerms:
    """What holds for one contract in one week."""

    rates: tuple[RateFrom, ...]
    limit_s: int | None = None
    closed: tuple[Closed, ...] = ()

    def cuts(self, week: BillingWeek, seconds: int) -> bool:
        """Does anything but the whole week at one rate come out?"""
        return (
            (self.limit_s is not None and seconds > self.limit_s)
            or any(week.starts_s < rate.from_s < week.ends_s for rate in self.rates)
            or bool(self.closed)
        )


def timesheets(week: BillingWeek, contracts: Mapping[UUID, str]) -> dict[UUID, Timesheet]:
    """The billable side of a week for contracts {id: currency} that have any counted second.

    Late, removed and parked time is not in it: it bills nothing. Five statements, and one more
    if anything cuts, however many contracts.
    """
    sums = _sums(week, contracts)
    terms = terms_of(week, {id: contracts[id] for id in sums})
    whole = {
        id: (terms[id], seconds)
        for id, seconds in sums.items()
        if not terms[id].cuts(week, sum(seconds))
    }
    cut = [id for id in sums if id not in whole]
    sheets = {id: _whole(week, *facts) for id, facts in whole.items()}
    if cut:
        recorded = _recorded(week, cut, only_counted=True)
        sheets |= {id: fold(_parts(recorded[id], terms[id])) for id in cut}
    return sheets


def parts_of(week: BillingWeek, contract: Contract) -> list[Part]:
    """Every recorded second of one contract week in its parts, the unpaid ones included."""
    terms = terms_of(week, {contract.pk: contract.currency})[contract.pk]
    return _parts(_recorded(week, [contract.pk], only_counted=False)[contract.pk], terms)


def terms_of(week: BillingWeek, contracts: Mapping[UUID, str]) -> dict[UUID, WeekTerms]:
    """Rates, limit and closed spans of contracts {id: currency} for a week. Three statements."""
    versions: dict[UUID, list[tuple[int, int]]] = defaultdict(list)
    for id, from_s, minor in Rate.objects.filter(contract__in=contracts).values_list(
        "contract_id", "from_s", "minor"
    ):
        versions[id].append((from_s, minor))
    limits: dict[UUID, list[LimitFrom]] = defaultdict(list)
    for id, from_week_s, ordered_s, limit_s in (
        Limit.objects.filter(contract__in=contracts, from_week_s__lte=week.starts_s)
        .order_by("id")
        .values_list("contract_id", "from_week_s", "ordered_s", "limit_s")
    ):
        limits[id].append(LimitFrom(from_week_s=from_week_s, ordered_s=ordered_s, limit_s=limit_s))
    spans = closed_in(week, contracts)
    return {
        id: WeekTerms(
            rates=rates(versions[id], currency),
            limit_s=limit_of(week, limits[id]),
            closed=spans.get(id, ()),
        )
        for id, currency in contracts.items()
    }


def closed_in(week: BillingWeek, contracts: Iterable[UUID]) -> dict[UUID, tuple[Closed, ...]]:
    """Closed spans that touch the week; contracts that simply run are not read at all."""
    telling = Step.objects.filter(contract__in=list(contracts), at_s__lt=week.ends_s).filter(
        Q(step__in=["pause", "resume", "sleep", "confirm", "end"])
        | Q(step="accept", at_s__gt=week.starts_s)
    )
    steps: dict[UUID, list[tuple[int, str]]] = defaultdict(list)
    for id, at_s, step in (
        Step.objects.filter(contract__in=telling.values("contract_id"), at_s__lt=week.ends_s)
        .order_by("at_s", "id")
        .values_list("contract_id", "at_s", "step")
    ):
        steps[id].append((at_s, step))
    touching = {
        id: tuple(
            span for span in closed(taken) if span.ends_s is None or span.ends_s > week.starts_s
        )
        for id, taken in steps.items()
    }
    return {id: spans for id, spans in touching.items() if spans}


def _sums(week: BillingWeek, contracts: Iterable[UUID]) -> dict[UUID, tuple[int, int]]:
    """(tracked, manual) seconds that count, for contracts that have any."""
    sums: dict[UUID, list[int]] = {}
    rows = (
        Segment.objects.filter(
            contract__in=list(contracts), week_s=week.starts_s, is_counted=True, is_late=False
        )
        .order_by()
        .values_list("contract_id", "kind")
        .annotate(seconds=Sum(F("ends_s") - F("starts_s")))
    )
    for id, kind, seconds in rows:
        sums.setdefault(id, [0, 0])[kind == "manual"] += int(seconds)
    return {id: (tracked_s, manual_s) for id, (tracked_s, manual_s) in sums.items()}


def _whole(week: BillingWeek, terms: WeekTerms, seconds: tuple[int, int]) -> Timesheet:
    tracked_s, manual_s = seconds
    rate = rate_at(terms.rates, week.starts_s)
    return Timesheet(hours=(Hours(rate=rate, tracked_s=tracked_s, manual_s=manual_s),))


def _recorded(
    week: BillingWeek, contracts: Sequence[UUID], *, only_counted: bool
) -> dict[UUID, list[Recorded]]:
    rows = Segment.objects.filter(contract__in=contracts, week_s=week.starts_s)
    if only_counted:
        rows = rows.filter(is_counted=True, is_late=False)
    recorded: dict[UUID, list[Recorded]] = {id: [] for id in contracts}
    for id, contract_id, starts_s, ends_s, kind, state, is_late in rows.values_list(
        "id", "contract_id", "starts_s", "ends_s", "kind", "state", "is_late"
    ):
        recorded[contract_id].append(
            Recorded(
                id=id,
                starts_s=starts_s,
                ends_s=ends_s,
                is_manual=kind == "manual",
                standing=_standing(state, is_late=is_late),
            )
        )
    return recorded


def _standing(state: str, *, is_late: bool) -> Standing:
    match state:
        case Segment.State.REMOVED:
            return "removed"
        case Segment.State.PARKED:
            return "parked"
    return "late" if is_late else "counted"


def _parts(recorded: Iterable[Recorded], terms: WeekTerms) -> list[Part]:
    return split(recorded, rates=terms.rates, closed=terms.closed, limit_s=terms.limit_s)
