"""Contracts as records of the shared room, and the versions billing cuts by."""

from uuid import UUID

from django.db.models import Prefetch, QuerySet

from marketplace.contracts.models import Contract, Limit, Rate
from marketplace.contracts.terms import LimitFrom, closed, limit_of, rates
from marketplace.people.models import Member
from workdiary.contract import Terms
from workdiary.parts import Closed, RateFrom, rate_at
from workdiary.week import BillingWeek


def _with_terms(contracts: "QuerySet[Contract]") -> "QuerySet[Contract]":
    """Client, freelancer, rates and limits at hand: three statements, however many contracts."""
    return contracts.select_related("company", "freelancer").prefetch_related(
        Prefetch("rates", Rate.objects.order_by("from_s")),
        Prefetch("limits", Limit.objects.order_by("ordered_s", "id")),
    )


def contracts_of(actor: Member) -> list[Contract]:
    """The actor's contracts, running ones first, with terms at hand. Three statements."""
    own = _with_terms(Contract.objects.for_actor(actor))
    order = ["active", "paused", "offered", "ended", "declined"]
    return sorted(own, key=lambda c: (order.index(c.state), c.title, str(c.pk)))


def contract_of(actor: Member, contract_id: UUID) -> Contract | None:
    """One of the actor's contracts, or None."""
    own = Contract.objects.for_actor(actor).filter(pk=contract_id)
    return next(iter(_with_terms(own)), None)


def rates_of(contract: Contract) -> tuple[RateFrom, ...]:
    """The versions of the rate, oldest first."""
    return rates(((row.from_s, row.minor) for row in contract.rates.all()), contract.currency)


def limits_of(contract: Contract) -> list[LimitFrom]:
    """The orders of the weekly limit, oldest first."""
    rows = sorted(contract.limits.all(), key=lambda limit: (limit.ordered_s, limit.pk))
    return [
        LimitFrom(limit_s=row.limit_s, from_week_s=row.from_week_s, ordered_s=row.ordered_s)
        for row in rows
    ]


def closed_of(contract: Contract) -> tuple[Closed, ...]:
    """The seconds in which the contract pays nothing."""
    return closed(contract.steps.order_by("at_s", "id").values_list("at_s", "step"))


def limit_in(contract: Contract, week: BillingWeek) -> int | None:
    """The most seconds of this week that are billed; None is no limit."""
    return limit_of(week, limits_of(contract))


def terms_of(contract: Contract, *, now_s: int) -> Terms:
    """The contract as both sides know it at `now_s`."""
    return Terms(
        id=contract.pk,
        title=contract.title,
        client_name=contract.company.name,
        freelancer_name=contract.freelancer.name,
        rate=rate_at(rates_of(contract), now_s),
        weekly_limit_s=limit_in(contract, BillingWeek.containing(now_s)),
        starts_s=contract.starts_s if contract.starts_s is not None else contract.offered_s,
        state=contract.state,  # type: ignore[arg-type] # the check constraint holds it
        takes_manual=contract.takes_manual,
        needs_memo=contract.needs_memo,
        takes_titles=contract.takes_titles,
        pictures=contract.pictures,  # type: ignore[arg-type] # the check constraint holds it
        hidden_max_percent=contract.hidden_max_percent,
        retention_days=contract.retention_days,
        away_max_s=contract.away_max_s,
    )
