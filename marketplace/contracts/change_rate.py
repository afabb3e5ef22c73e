"""A new price of an hour: only the client raises it, only the freelancer lowers it."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Rate
from marketplace.contracts.offer import check_rate
from marketplace.contracts.step import check_runs, hourly_only, take_contract
from marketplace.errors import Conflict, RuleBroken
from marketplace.people.models import Member
from marketplace.trail.record import record
from workdiary.money import Money


def change_rate(contract_id: UUID, rate: Money, *, actor: Member, now_s: int) -> Rate:
    """The rate holds from this second; earlier seconds keep theirs."""
    check_rate(rate)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "see_contract")
        hourly_only(contract)
        last = Rate.objects.filter(contract=contract).order_by("-from_s")[0]
        action = "raise_rate" if rate.minor > last.minor else "lower_rate"
        take_contract(contract_id, actor, action)
        if rate.currency != contract.currency:
            raise RuleBroken("wrong_currency", currency=rate.currency)
        check_runs(contract, "change_rate")
        if rate.minor == last.minor or now_s <= last.from_s:
            raise Conflict("rate_unchanged", minor=last.minor)
        record(
            action,
            f"contract {contract.pk}",
            at_s=now_s,
            actor=actor,
            facts={"before_minor": last.minor, "minor": rate.minor},
        )
        return Rate.objects.create(contract=contract, minor=rate.minor, from_s=now_s)
