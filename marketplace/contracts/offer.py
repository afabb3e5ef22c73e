"""A client offers a contract to a freelancer."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import AWAY_CHOICES_S, Contract, Limit, Rate, Step
from marketplace.errors import NotAllowed, RuleBroken
from marketplace.people.models import Member
from workdiary.money import EXPONENTS, Money
from workdiary.week import WEEK_S, BillingWeek

MIN_RATE, MAX_RATE = 3, 10_000  # whole units of the currency an hour


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is offered. `limit_s` is whole minutes a week; None is no limit."""

    title: str
    rate: Money
    limit_s: int | None
    takes_manual: bool = False
    needs_memo: bool = False
    takes_titles: bool = False
    pictures: str = "on"
    hidden_max_percent: int = 40
    retention_days: int = 90
    away_max_s: int | None = None


def offer(
    terms: Offer, freelancer: Member, *, contract_id: UUID, actor: Member, now_s: int
) -> Contract:
    """The contract is offered by the actor's company; the freelancer may accept or decline."""
    if actor.company is None or freelancer.company_id == actor.company_id:
        raise NotAllowed("offer")
    check_rate(terms.rate)
    check_limit(terms.limit_s)
    if not terms.title.strip() or len(terms.title) > 200:
        raise RuleBroken("bad_title")
    if terms.away_max_s not in (None, *AWAY_CHOICES_S):
        raise RuleBroken("bad_away")
    with transaction.atomic(durable=True):
        contract = Contract.objects.create(
            id=contract_id,
            title=terms.title.strip(),
            company=actor.company,
            freelancer=freelancer,
            currency=terms.rate.currency,
            state="offered",
            offered_s=now_s,
            takes_manual=terms.takes_manual,
            needs_memo=terms.needs_memo,
            takes_titles=terms.takes_titles,
            pictures=terms.pictures,
            hidden_max_percent=terms.hidden_max_percent,
            retention_days=terms.retention_days,
            away_max_s=terms.away_max_s,
        )
        Step.objects.create(contract=contract, step="offer", at_s=now_s)
        Rate.objects.create(contract=contract, minor=terms.rate.minor, from_s=now_s)
        Limit.objects.create(
            contract=contract,
            limit_s=terms.limit_s,
            from_week_s=BillingWeek.containing(now_s).starts_s,
            ordered_s=now_s,
        )
        return contract


def check_rate(rate: Money) -> None:
    """3.00 to 10,000.00 an hour in the currency's own digits, else 422."""
    unit = 10 ** EXPONENTS[rate.currency]
    if not MIN_RATE * unit <= rate.minor <= MAX_RATE * unit:
        raise RuleBroken("bad_rate", minor=rate.minor, currency=rate.currency)


def check_limit(limit_s: int | None) -> None:
    """Whole minutes, at most the minutes of a week, else 422."""
    if limit_s is not None and (limit_s % 60 or not 0 <= limit_s <= WEEK_S):
        raise RuleBroken("bad_limit", limit_s=limit_s)
