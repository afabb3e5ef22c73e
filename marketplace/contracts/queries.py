"""Contracts as records of the shared room, and the versions billing cuts by."""

from uuid import UUID

from django.db.models import Prefetch, QuerySet

from marketplace.contracts.models import Change, Contract, Flat, Limit, Rate
from marketplace.contracts.terms import FlatFrom, LimitFrom, closed, flat_of, limit_of, rates
from marketplace.people.models import Member
from workdiary.contract import Terms
from workdiary.money import Money
from workdiary.parts import Closed, RateFrom, rate_at
from workdiary.week import BillingWeek

TERMS = (
    "takes_manual",
    "needs_memo",
    "needs_label",
    "takes_titles",
    "pictures",
    "hidden_max_percent",
    "retention_days",
    "away_max_s",
)


def _with_terms(contracts: "QuerySet[Contract]") -> "QuerySet[Contract]":
    """Client, freelancer, rates, limits, labels and changes at hand: five statements, however many contracts."""
    return contracts.select_related("company", "freelancer").prefetch_related(
        Prefetch("rates", Rate.objects.order_by("from_s")),
        Prefetch("limits", Limit.objects.order_by("ordered_s", "id")),
        "labels",
        Prefetch("changes", Change.objects.order_by("from_s")),
    )


def contracts_of(actor: Member) -> list[Contract]:
    """The actor's contracts, running ones first, with terms at hand. Five statements."""
    own = _with_terms(Contract.objects.for_actor(actor))
    order = ["active", "paused", "dormant", "offered", "ended", "declined"]
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


def flats_of(contract: Contract) -> list[FlatFrom]:
    """The orders of the weekly flat payment, oldest first."""
    rows = Flat.objects.filter(contract=contract).order_by("ordered_s", "id")
    return [
        FlatFrom(minor=row.minor, from_week_s=row.from_week_s, ordered_s=row.ordered_s)
        for row in rows
    ]


def flat_in(contract: Contract, week: BillingWeek) -> Money | None:
    """What this week pays beside its hours, if the contract runs all of it."""
    minor = flat_of(week, flats_of(contract))
    return None if minor is None else Money(minor, contract.currency)


def terms_of(contract: Contract, *, now_s: int) -> Terms:
    """The contract as both sides knew it at `now_s`; its state is today's.

    One that sleeps is told as paused: it takes no time until the client confirms it.
    """
    held = {term: getattr(contract, term) for term in TERMS}
    later = [one for one in contract.changes.all() if one.from_s > now_s]
    for change in sorted(later, key=lambda one: one.from_s, reverse=True):
        held |= change.before
    versions = rates_of(contract)
    return Terms(
        id=contract.pk,
        title=contract.title,
        client_name=contract.company.name,
        freelancer_name=contract.freelancer.name,
        rate=rate_at(versions, now_s) if versions else Money(0, contract.currency),
        weekly_limit_s=limit_in(contract, BillingWeek.containing(now_s)),
        starts_s=contract.starts_s if contract.starts_s is not None else contract.offered_s,
        state="paused" if contract.state == "dormant" else contract.state,  # type: ignore[arg-type]
        is_dormant=contract.state == "dormant",
        takes_manual=held["takes_manual"],
        needs_memo=held["needs_memo"],
        labels=tuple(sorted(one.text for one in contract.labels.all() if one.removed_s is None)),
        needs_label=held["needs_label"],
        takes_titles=held["takes_titles"],
        pictures=held["pictures"],
        hidden_max_percent=held["hidden_max_percent"],
        retention_days=held["retention_days"],
        away_max_s=held["away_max_s"],
    )


def needs_label_at(contract: Contract, at_s: int) -> bool:
    """Did time recorded at this second have to bear one of the contract's labels?"""
    for change in sorted(contract.changes.all(), key=lambda one: one.from_s):
        if change.from_s > at_s and "needs_label" in change.before:
            return bool(change.before["needs_label"])
    return contract.needs_label
