"""Fix fees and the lifetime billings of their pairs, pair rows taken first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import connection

from marketplace.errors import LedgerError
from marketplace.fees.models import Pair
from workdiary.fees import Schedule, fee
from workdiary.money import Money


@dataclass(frozen=True, slots=True)
class Bill:
    """Gross that was just collected from a company for a freelancer's work."""

    freelancer_id: int
    company_id: int
    gross: Money

    @property
    def pair(self) -> tuple[int, int, str]:
        """Whose lifetime billings it adds to."""
        return (self.freelancer_id, self.company_id, self.gross.currency)


def fix(bills: Sequence[Bill], *, schedules: Mapping[str, Schedule]) -> list[int]:
    """The fee of each bill, minor units, in their order; lifetime billings grow by the gross.

    After it, the sum of a pair's fees is round(F(L)), however it was cut into bills. Opens no
    transaction; calling it twice for one bill counts it twice, so the caller asks first.
    """
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    if not bills:
        return []
    lifetimes = _take({bill.pair for bill in bills})
    fees = _walk(bills, lifetimes, schedules)
    Pair.objects.bulk_create(
        _rows(lifetimes),
        update_conflicts=True,
        unique_fields=["freelancer", "company", "currency"],
        update_fields=["lifetime_minor"],
    )
    return fees


def expect(bills: Sequence[Bill], *, schedules: Mapping[str, Schedule]) -> list[int]:
    """The fees these bills would cost if they were collected now, in order. Fixes nothing."""
    return _walk(bills, _read({bill.pair for bill in bills}), schedules)


def _walk(
    bills: Sequence[Bill],
    lifetimes: dict[tuple[int, int, str], int],
    schedules: Mapping[str, Schedule],
) -> list[int]:
    """The fee of each bill after those before it; `lifetimes` grow on the way."""
    fees = []
    for bill in bills:
        fees.append(
            fee(
                billed_minor=bill.gross.minor,
                lifetime_minor=lifetimes[bill.pair],
                schedule=schedules[bill.gross.currency],
            )
        )
        lifetimes[bill.pair] += bill.gross.minor
    return fees


def _take(pairs: set[tuple[int, int, str]]) -> dict[tuple[int, int, str], int]:
    """Make what is missing, take all for update in order; their lifetime billings."""
    Pair.objects.bulk_create(_rows(dict.fromkeys(pairs, 0)), ignore_conflicts=True)
    return _read(pairs, is_taken=True)


def _read(
    pairs: set[tuple[int, int, str]], *, is_taken: bool = False
) -> dict[tuple[int, int, str], int]:
    """Lifetime billings as they stand, 0 for a pair that never billed."""
    rows = Pair.objects.filter(
        freelancer_id__in={freelancer_id for freelancer_id, _, _ in pairs},
        company_id__in={company_id for _, company_id, _ in pairs},
    ).order_by("id")
    if is_taken:
        rows = rows.select_for_update(no_key=True)
    found = dict.fromkeys(pairs, 0)
    for freelancer_id, company_id, currency, lifetime_minor in rows.values_list(
        "freelancer_id", "company_id", "currency", "lifetime_minor"
    ):
        if (freelancer_id, company_id, currency) in pairs:
            found[freelancer_id, company_id, currency] = lifetime_minor
    return found


def _rows(lifetimes: dict[tuple[int, int, str], int]) -> list[Pair]:
    return [
        Pair(
            freelancer_id=freelancer_id,
            company_id=company_id,
            currency=currency,
            lifetime_minor=lifetime_minor,
        )
        for (freelancer_id, company_id, currency), lifetime_minor in sorted(lifetimes.items())
    ]
