"""Close a week for every contract, one set after the other."""

from collections.abc import Iterator
from uuid import UUID

from django.db import OperationalError

from marketplace.billing.close_week import close_week
from marketplace.contracts.models import Contract
from marketplace.errors import Busy
from marketplace.policy import Policy
from workdiary.week import BillingWeek

SET_SIZE = 1_000
TRIES = 5


def close_all(week: BillingWeek, *, now_s: int, policy: Policy) -> list[UUID]:
    """The new invoices of a week over all contracts. A set that is there already costs a look.

    Another run of the same week holds the rows while it works: it is waited for, then its work
    is found done. Busy if it holds them for ever.
    """
    closed: list[UUID] = []
    for contracts in _sets(week):
        closed += _close(week, contracts, now_s=now_s, policy=policy)
    return closed


def _sets(week: BillingWeek) -> Iterator[list[UUID]]:
    """Contracts that began before the week ended, by id, in sets."""
    last: UUID | None = None
    while True:
        begun = Contract.objects.filter(starts_s__lt=week.ends_s).order_by("id")
        if last is not None:
            begun = begun.filter(id__gt=last)
        contracts = list(begun.values_list("id", flat=True)[:SET_SIZE])
        if not contracts:
            return
        yield contracts
        last = contracts[-1]


def _close(week: BillingWeek, contracts: list[UUID], *, now_s: int, policy: Policy) -> list[UUID]:
    for _ in range(TRIES):
        try:
            return close_week(week, contracts, now_s=now_s, policy=policy)
        except OperationalError:
            # Lock timeout, deadlock or a busy SQLite: nothing was written, so look again.
            continue
    raise Busy("week_is_being_closed", week=week.label)
