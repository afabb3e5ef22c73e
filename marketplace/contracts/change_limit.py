"""A new weekly limit: a raise counts at once, a decrease from next Monday; the last order wins."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Limit
from marketplace.contracts.offer import check_limit
from marketplace.contracts.queries import limits_of
from marketplace.contracts.step import take_contract
from marketplace.contracts.terms import holds_from_s, limit_of
from marketplace.errors import Conflict
from marketplace.people.models import Member
from workdiary.week import BillingWeek


def change_limit(contract_id: UUID, limit_s: int | None, *, actor: Member, now_s: int) -> Limit:
    """The limit is ordered; from which week it holds stands in the row."""
    check_limit(limit_s)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "change_limit")
        if contract.state not in ("active", "paused"):
            raise Conflict("step_not_allowed", state=contract.state, step="change_limit")
        old_s = limit_of(BillingWeek.containing(now_s), limits_of(contract))
        return Limit.objects.create(
            contract=contract,
            limit_s=limit_s,
            from_week_s=holds_from_s(now_s, old_s=old_s, new_s=limit_s),
            ordered_s=now_s,
        )
