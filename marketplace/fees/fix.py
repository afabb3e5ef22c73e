"""Fix fees and the lifetime billings of their pairs, pair rows taken first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import connection

from marketplace.errors import LedgerError
from marketplace.fees.models import Pair
from workdiary.fees import Schedule, fee, read_schedule
from workdiary.money import Money

_Key = tuple[int, int, str, str]


@dataclass(frozen=True, slots=True)
class Bill:
    """Gross that was just collected from a company for a freelancer's work."""

    freelancer_id: int
    company_id: int
    gross: Money
    schedule: str = ""  # the contract's own, as `workdiary.fees` spells it; "": the currency's

    @property
    def pair(self) -> _Key:
        """Whose lifetime billings it adds to; those by a schedule of its own are counted apart."""
        return (self.freelancer_id, self.company_id, self.gross.currency, self.schedule)


@dataclass(frozen=True, slots=True)
class Fixed:
    """The fee of a bill, and what the pair had billed before it: from both it can be reckoned."""

    fee_minor: int
    lifetime_minor: int


def fix(bills: Sequence[Bill], *, schedules: Mapping[str, Schedule]) -> list[int]:
    """The fee of each bill, minor units, in their order; lifetime billings grow by the gross.

    After it, the sum of a pair's fees is round(F(L)), however it was cut into bills. Opens no
    transaction; calling it twice for one bill counts it twice, so the caller asks first.
    """
    return [one.fee_minor for one in fix_told(bills, schedules=schedules)]


def fix_told(bills: Sequence[Bill], *, schedules: Mapping[str, Schedule]) -> list[Fixed]:
    """As `fix`, with the lifetime billings that each fee was reckoned on."""
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    if not bills:
        return []
    lifetimes = _take({bill.pair for bill in bills})
    fees = _walk(bills, lifetimes, schedules)
    Pair.objects.bulk_create(
        _rows(lifetimes),
        update_conflicts=True,
        unique_fields=["freelancer", "company", "currency", "schedule"],
        update_fields=["lifetime_minor"],
    )
    return fees


def expect(bills: Sequence[Bill], *, schedules: Mapping[str, Schedule]) -> list[int]:
    """The fees these bills would cost if they were collected now, in order. Fixes nothing."""
    return [one.fee_minor for one in expect_told(bills, schedules=schedules)]


def expect_told(bills: Sequence[Bill], *, schedules: Mapping[str, Schedule]) -> list[Fixed]:
    """As `expect`, with the lifetime billings that each fee was reckoned on."""
    return _walk(bills, _read({bill.pair for bill in bills}), schedules)


def _walk(
    bills: Sequence[Bill],
    lifetimes: dict[_Key, int],
    schedules: Mapping[str, Schedule],
) -> list[Fixed]:
    """The fee of each bill after those before it; `lifetimes` grow on the way."""
    fees = []
    for bill in bills:
        before_minor = lifetimes[bill.pair]
        fee_minor = fee(
            billed_minor=bill.gross.minor,
            lifetime_minor=before_minor,
            schedule=schedule_of(bill, schedules),
        )
        fees.append(Fixed(fee_minor, before_minor))
        lifetimes[bill.pair] += bill.gross.minor
    return fees


def schedule_of(bill: Bill, schedules: Mapping[str, Schedule]) -> Schedule:
    """The contract's own schedule, else its currency's."""
    return read_schedule(bill.schedule) or schedules[bill.gross.currency]


def _take(pairs: set[_Key]) -> dict[_Key, int]:
    """Make what is missing, take all for update in order; their lifetime billings."""
    Pair.objects.bulk_create(_rows(dict.fromkeys(pairs, 0)), ignore_conflicts=True)
    return _read(pairs, is_taken=True)


def _read(pairs: set[_Key], *, is_taken: bool = False) -> dict[_Key, int]:
    """Lifetime billings as they stand, 0 for a pair that never billed."""
    rows = Pair.objects.filter(
        freelancer_id__in={freelancer_id for freelancer_id, *_ in pairs},
        company_id__in={company_id for _, company_id, *_ in pairs},
    ).order_by("id")
    if is_taken:
        rows = rows.select_for_update(no_key=True)
    found = dict.fromkeys(pairs, 0)
    for freelancer_id, company_id, currency, schedule, lifetime_minor in rows.values_list(
        "freelancer_id", "company_id", "currency", "schedule", "lifetime_minor"
    ):
        key = (freelancer_id, company_id, currency, schedule)
        if key in pairs:
            found[key] = lifetime_minor
    return found


def _rows(lifetimes: dict[_Key, int]) -> list[Pair]:
    return [
        Pair(
            freelancer_id=freelancer_id,
            company_id=company_id,
            currency=currency,
            schedule=schedule,
            lifetime_minor=lifetime_minor,
        )
        for (freelancer_id, company_id, currency, schedule), lifetime_minor in sorted(
            lifetimes.items()
        )
    ]
