"""What contracts pay for a week beside their hours, for the lock and for the audit."""

from collections import defaultdict
from collections.abc import Mapping
from uuid import UUID

from marketplace.billing.diary_sums import closed_in
from marketplace.contracts.models import Flat as Order
from marketplace.contracts.terms import FlatFrom, flat_of
from workdiary.flat import Flat, running_s
from workdiary.money import Money
from workdiary.week import BillingWeek


def flats(week: BillingWeek, contracts: Mapping[UUID, str]) -> dict[UUID, Flat]:
    """The flat payments of contracts {id: currency} that ran in the week. One statement if none."""
    orders: dict[UUID, list[FlatFrom]] = defaultdict(list)
    rows = Order.objects.filter(
        contract__in=list(contracts),
        from_week_s__lte=week.starts_s,
        contract__starts_s__lt=week.ends_s,
    )
    for id, from_week_s, ordered_s, minor in rows.order_by("id").values_list(
        "contract_id", "from_week_s", "ordered_s", "minor"
    ):
        orders[id].append(FlatFrom(from_week_s=from_week_s, ordered_s=ordered_s, minor=minor))
    spans = closed_in(week, orders) if orders else {}
    found = {}
    for id, versions in orders.items():
        minor = flat_of(week, versions)
        if minor is not None:
            flat = Flat(Money(minor, contracts[id]), running_s(week, spans.get(id, ())))
            if flat.amount.minor:
                found[id] = flat
    return found
