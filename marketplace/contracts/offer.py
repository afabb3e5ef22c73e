"""A client offers a contract to a freelancer."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import AWAY_CHOICES_S, Contract, Flat, Label, Limit, Rate, Step
from marketplace.errors import NotAllowed, RuleBroken
from marketplace.people.models import Member
from marketplace.policy import MAX_RATE_MINOR, MIN_RATE_MINOR
from marketplace.trail.record import record
from workdiary.contract import RETENTION_DAYS
from workdiary.money import MAX_MINOR, Money
from workdiary.week import WEEK_S, BillingWeek

LONGEST_RETENTION_DAYS = 3_650
LABELS_MOST, LABEL_LETTERS_MOST = 100, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is offered by the hour. `limit_s` is whole minutes a week; None is no limit."""

    title: str
    rate: Money
    limit_s: int | None
    flat: Money | None = None  # each week, beside the hours
    labels: tuple[str, ...] = ()
    needs_label: bool = False
    takes_manual: bool = False
    needs_memo: bool = False
    takes_titles: bool = False
    pictures: str = "on"
    hidden_max_percent: int = 40
    retention_days: int = RETENTION_DAYS
    away_max_s: int | None = None


def offer(
    terms: Offer, freelancer: Member, *, contract_id: UUID, actor: Member, now_s: int
) -> Contract:
    """The contract is offered by the actor's company; the freelancer may accept or decline."""
    if actor.company is None or freelancer.company_id == actor.company_id:
        raise NotAllowed("offer")
    check(terms)
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
            needs_label=terms.needs_label,
            takes_titles=terms.takes_titles,
            pictures=terms.pictures,
            hidden_max_percent=terms.hidden_max_percent,
            retention_days=terms.retention_days,
            away_max_s=terms.away_max_s,
        )
        Step.objects.create(contract=contract, step="offer", at_s=now_s)
        Label.objects.bulk_create(
            Label(contract=contract, text=text, added_s=now_s) for text in terms.labels
        )
        Rate.objects.create(contract=contract, minor=terms.rate.minor, from_s=now_s)
        Limit.objects.create(
            contract=contract,
            limit_s=terms.limit_s,
            from_week_s=BillingWeek.containing(now_s).starts_s,
            ordered_s=now_s,
        )
        if terms.flat is not None:
            Flat.objects.create(
                contract=contract,
                minor=terms.flat.minor,
                from_week_s=BillingWeek.containing(now_s).starts_s,
                ordered_s=now_s,
            )
        record("offer", f"contract {contract_id}", at_s=now_s, actor=actor)
        return contract


def check(terms: Offer) -> None:
    """Every term inside its bounds, else 422 with the code of the first that is not."""
    if not terms.title.strip() or len(terms.title) > 200:
        raise RuleBroken("bad_title")
    check_rate(terms.rate)
    check_limit(terms.limit_s)
    check_flat(terms.flat, terms.rate.currency)
    check_record(
        pictures=terms.pictures,
        hidden_max_percent=terms.hidden_max_percent,
        retention_days=terms.retention_days,
        away_max_s=terms.away_max_s,
    )
    check_labels(terms.labels)
    if terms.needs_label and not terms.labels:
        raise RuleBroken("no_labels")


def check_record(
    *, pictures: str, hidden_max_percent: int, retention_days: int, away_max_s: int | None
) -> None:
    """What is recorded, shown and kept: 422 outside the choices."""
    if pictures not in Contract.Pictures.values:
        raise RuleBroken("bad_pictures")
    if not 0 <= hidden_max_percent <= 100:
        raise RuleBroken("bad_hidden", percent=hidden_max_percent)
    if not 1 <= retention_days <= LONGEST_RETENTION_DAYS:
        raise RuleBroken("bad_retention", days=retention_days)
    if away_max_s not in (None, *AWAY_CHOICES_S):
        raise RuleBroken("bad_away")


def check_labels(labels: tuple[str, ...]) -> None:
    """Each once, trimmed, not empty, at most a hundred."""
    fits = all(text == text.strip() and 0 < len(text) <= LABEL_LETTERS_MOST for text in labels)
    if not fits or len(labels) > LABELS_MOST or len(set(labels)) < len(labels):
        raise RuleBroken("bad_labels")


def check_rate(rate: Money) -> None:
    """3.00 to 10,000.00 an hour, or what that is in the currency; else 422."""
    least_minor, most_minor = MIN_RATE_MINOR[rate.currency], MAX_RATE_MINOR[rate.currency]
    if not least_minor <= rate.minor <= most_minor:
        raise RuleBroken("bad_rate", minor=rate.minor, currency=rate.currency)


def check_flat(flat: Money | None, currency: str) -> None:
    """In the contract's currency, from what an hour costs at least up; else 422."""
    if flat is None:
        return
    if flat.currency != currency:
        raise RuleBroken("wrong_currency", currency=currency)
    if not MIN_RATE_MINOR[currency] <= flat.minor <= MAX_MINOR:
        raise RuleBroken("bad_flat", minor=flat.minor, currency=currency)


def check_limit(limit_s: int | None) -> None:
    """Whole minutes, at most the minutes of a week, else 422."""
    if limit_s is not None and (limit_s % 60 or not 0 <= limit_s <= WEEK_S):
        raise RuleBroken("bad_limit", limit_s=limit_s)
