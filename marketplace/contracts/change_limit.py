"""A new weekly limit: a raise counts at once, a decrease from next Monday; the last order wins."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Limit
from marketplace.contracts.offer import check_limit
from marketplace.contracts.queries import limits_of
from marketplace.contracts.step import check_runs, hourly_only, take_contract
from marketplace.contracts.terms import LimitFrom, holds_from_s, is_raise, limit_of
from marketplace.deadlines.locks import lock_of
from marketplace.errors import Conflict, RuleBroken
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.trail.record import record
from workdiary.week import BillingWeek


def change_limit(
    contract_id: UUID,
    limit_s: int | None,
    *,
    actor: Member,
    now_s: int,
    policy: Policy,
    for_last_week: bool = False,
) -> Limit:
    """The limit is ordered; from which week it holds stands in the row.

    `for_last_week`: a raise counts for the week before too, if that is not locked yet.
    """
    check_limit(limit_s)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "change_limit")
        hourly_only(contract)
        check_runs(contract, "change_limit")
        versions = limits_of(contract)
        old_s = limit_of(BillingWeek.containing(now_s), versions)
        from_week_s = holds_from_s(now_s, old_s=old_s, new_s=limit_s)
        if for_last_week:
            from_week_s = _last_week(versions, limit_s, now_s=now_s, policy=policy).starts_s
        record(
            "change_limit",
            f"contract {contract.pk}",
            at_s=now_s,
            actor=actor,
            facts={"limit_s": "none" if limit_s is None else limit_s, "from_week_s": from_week_s},
        )
        return Limit.objects.create(
            contract=contract, limit_s=limit_s, from_week_s=from_week_s, ordered_s=now_s
        )


def _last_week(
    versions: list[LimitFrom], limit_s: int | None, *, now_s: int, policy: Policy
) -> BillingWeek:
    """The week before, if it is open and nothing is lowered by it."""
    week = BillingWeek.containing(now_s)
    last = BillingWeek.containing(week.starts_s - 1)
    if now_s >= lock_of(last, policy=policy):
        raise Conflict("week_locked", week=last.label)
    if not all(is_raise(limit_of(one, versions), limit_s) for one in (last, week)):
        raise RuleBroken("only_a_raise", week=last.label)
    return last
