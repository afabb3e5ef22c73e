"""A week comes near its limit, or reaches it: told once each, soon after the time arrived."""

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from django.db import transaction
from django.db.models import F, Sum

from marketplace.contracts.models import Contract
from marketplace.contracts.queries import limit_in
from marketplace.deadlines.put import Due, put
from marketplace.intake.models import Segment
from marketplace.notices.tell import News, tell
from marketplace.people.queries import members_of
from workdiary.week import SLOT_S, BillingWeek

KIND = "limit"
NEAR_PERCENT = 80


def look_at_limit(weeks: Iterable[tuple[UUID, int]], *, now_s: int) -> None:
    """Put a look at the limit of each (contract, week's first second): one a ten minutes.

    At their end, so that it sees what every batch of them brought.
    """
    ten_minutes = now_s // SLOT_S
    put(
        Due(
            kind=KIND,
            subject=f"{contract_id}/{BillingWeek(week_s).label}",
            number=ten_minutes % 30_000,  # of a week: no two of them are the same
            due_s=(ten_minutes + 1) * SLOT_S,
        )
        for contract_id, week_s in sorted(weeks)
    )


def tell_limit(subject: str, *, now_s: int) -> None:
    """Tell what is worth telling of "CONTRACT/WEEK"; a week without a limit says nothing."""
    contract_id, _, label = subject.partition("/")
    week = BillingWeek.of(label)
    with transaction.atomic(durable=True):
        contract = Contract.objects.select_related("company", "freelancer").get(pk=contract_id)
        limit_s = limit_in(contract, week)
        if not limit_s:
            return
        counted = Segment.objects.filter(
            contract=contract, week_s=week.starts_s, is_counted=True, is_late=False
        )
        worked_s = counted.aggregate(sum=Sum(F("ends_s") - F("starts_s")))["sum"] or 0
        if worked_s * 100 >= limit_s * NEAR_PERCENT:
            tell(_news(contract, week, worked_s, limit_s), now_s=now_s)


def _news(contract: Contract, week: BillingWeek, worked_s: int, limit_s: int) -> list[News]:
    facts: dict[str, str | int] = {
        "title": contract.title,
        "client": contract.company.name,
        "freelancer": str(contract.freelancer),
        "worked_s": worked_s,
        "limit_s": limit_s,
        "left_s": max(0, limit_s - worked_s),
    }
    news = partial(
        News,
        key=f"{contract.pk}/{week.label}/{limit_s}",
        facts=facts,
        path=f"/contracts/{contract.pk}/weeks/{week.label}/",
    )
    if worked_s < limit_s:
        return [news(member_id=contract.freelancer_id, kind="limit_near")]
    clients = members_of(contract.company_id)
    return [
        news(member_id=contract.freelancer_id, kind="limit_reached"),
        *(news(member_id=who, kind="limit_reached_client") for who in clients),
    ]
