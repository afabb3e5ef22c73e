"""The client's weekly flat payment: set or raised at once, less or none from next Monday."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Flat
from marketplace.contracts.offer import check_flat
from marketplace.contracts.queries import flat_in
from marketplace.contracts.step import check_runs, hourly_only, take_contract
from marketplace.people.models import Member
from marketplace.trail.record import record
from workdiary.money import Money
from workdiary.week import BillingWeek


def change_flat(contract_id: UUID, flat: Money | None, *, actor: Member, now_s: int) -> Flat:
    """The payment is ordered; from which week it holds stands in the row. The last order wins."""
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "change_flat")
        hourly_only(contract)
        check_runs(contract, "change_flat")
        check_flat(flat, contract.currency)
        week = BillingWeek.containing(now_s)
        old = flat_in(contract, week)
        is_less = old is not None and (flat is None or flat.minor < old.minor)
        from_week_s = week.ends_s if is_less else week.starts_s
        record(
            "change_flat",
            f"contract {contract.pk}",
            at_s=now_s,
            actor=actor,
            facts={"minor": "none" if flat is None else flat.minor, "from_week_s": from_week_s},
        )
        return Flat.objects.create(
            contract=contract,
            minor=None if flat is None else flat.minor,
            from_week_s=from_week_s,
            ordered_s=now_s,
        )
