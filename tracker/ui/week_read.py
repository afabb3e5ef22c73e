"""One read of a whole week, on the reader thread: segments, sums, verdicts, the marketplace's word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from uuid import UUID

from tracker.ui.doors import Diary, Fetched, Kept
from tracker.ui.protected import limit_s_of, verdicts_of
from tracker.ui.told_doors import ToldWeek
from tracker.ui.week_checks import Check, checks_of
from tracker.ui.week_sheet import Sheet, sheet_of
from workdiary.protection import Verdict
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRead:
    """All that the window shows of a week, of one contract or of all."""

    week: BillingWeek
    kept: Sequence[Kept]
    sheet: Sheet
    verdicts: Mapping[UUID, Verdict]
    checks: tuple[Check, ...]
    told: Sequence[ToldWeek]


def read_week(
    diary: Diary,
    week: BillingWeek,
    contract_id: UUID | None,
    *,
    now_s: int,
    zone: tzinfo | None,
) -> WeekRead:
    """What is recorded right now is in no list: it is not over yet."""
    contracts = [c for c in diary.contracts.all() if contract_id in (None, c.terms.id)]
    found = diary.segments.between(week.starts_s, week.ends_s, contract_id)
    kept = [each for each in found if week.contains(each.segment.starts_s)]

    def limit_of(inside: Sequence[Kept], fetched: Fetched) -> int | None:
        return limit_s_of(inside, fetched, week)

    sheet = sheet_of(kept, week, contracts, limit_of=limit_of, zone=zone)
    verdicts = verdicts_of(diary, kept, now_s)
    return WeekRead(
        week=week,
        kept=kept,
        sheet=sheet,
        verdicts=verdicts,
        checks=checks_of(kept, sheet, verdicts, contracts),
        told=[
            each
            for each in diary.told_money.read().weeks
            if each.week_s == week.starts_s and contract_id in (None, each.contract_id)
        ],
    )
