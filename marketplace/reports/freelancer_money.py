"""What a freelancer's money page and tracker show: four figures, the fee with each client, the invoices."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from marketplace.billing.diary_sums import timesheets
from marketplace.billing.document import Document
from marketplace.billing.queries import invoices_of
from marketplace.contracts.models import Contract
from marketplace.fees.queries import lifetime_minor
from marketplace.ledger.accounts import Account
from marketplace.ledger.queries import balances_minor
from marketplace.people.models import Member
from workdiary.fees import SCHEDULES, fee
from workdiary.money import Money
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Where a freelancer's money of one currency stands, all of it after the fee."""

    working: Money
    with_client: Money
    security: Money
    free: Money
    review_ends_s: int | None  # when the next of it moves on
    release_s: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What was billed with one client, and what it means for the fee."""

    client: str
    billed: Money
    percent: int
    next_percent: int | None
    next_from: Money | None
    filled: int  # of the way to the last step, 0..100
    marks: tuple[int, ...]  # where the steps lie on that way


@dataclass(frozen=True, slots=True, kw_only=True)
class Earnings:
    """Figures by currency, a line a client, an invoice a row."""

    figures: tuple[Figures, ...]
    pairs: tuple[Pair, ...]
    invoices: tuple[Document, ...]


def open_weeks(now_s: int) -> list[BillingWeek]:
    """The running week, and until its lock the one before it."""
    week = BillingWeek.containing(now_s)
    before = BillingWeek.containing(week.starts_s - 1)
    return [before, week] if now_s < before.lock_s else [week]


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of what is of this currency."""
    return sum((one for one in amounts if one.currency == currency), Money(0, currency))


def earnings(member: Member, *, now_s: int) -> Earnings:
    """The freelancer's side: what is not locked by the diary, what is free by the ledger."""
    mine = invoices_of(member)
    contracts = list(
        Contract.objects.filter(freelancer=member, kind="hourly").select_related("company")
    )
    names = {(one.company_id, one.currency): one.company.name for one in contracts}
    lifetimes = {
        (company_id, currency): lifetime_minor(
            freelancer_id=member.pk, company_id=company_id, currency=currency
        )
        for company_id, currency in names
    }
    working = _working(contracts, lifetimes, now_s)
    currencies = sorted({currency for _, currency in names} | {one.gross.currency for one in mine})
    free = balances_minor(
        [Account("available", str(member.pk), currency) for currency in currencies or ["USD"]]
    )
    return Earnings(
        figures=tuple(
            _figures(Money(minor, one.currency), working, mine) for one, minor in free.items()
        ),
        pairs=tuple(
            pair(names[company_id, currency], Money(minor, currency))
            for (company_id, currency), minor in lifetimes.items()
        ),
        invoices=tuple(mine),
    )


def pair(client: str, billed: Money) -> Pair:
    """Where a pair stands on its schedule."""
    schedule = SCHEDULES[billed.currency]
    step = next(n for n, (end, _) in enumerate(schedule) if end is None or billed.minor < end)
    ceiling = schedule[step][0]
    steps = [end for end, _ in schedule if end is not None]
    return Pair(
        client=client,
        billed=billed,
        percent=schedule[step][1],
        next_percent=schedule[step + 1][1] if ceiling is not None else None,
        next_from=Money(ceiling, billed.currency) if ceiling is not None else None,
        filled=min(100, billed.minor * 100 // steps[-1]),
        marks=tuple(end * 100 // steps[-1] for end in steps),
    )


def _working(
    contracts: Sequence[Contract], lifetimes: dict[tuple[int, str], int], now_s: int
) -> list[Money]:
    """The net of what is recorded and not locked, the fee reckoned once for each client."""
    billed: dict[tuple[int, str], int] = defaultdict(int)
    owners = {one.pk: (one.company_id, one.currency) for one in contracts}
    for week in open_weeks(now_s):
        for id, sheet in timesheets(week, {one.pk: one.currency for one in contracts}).items():
            billed[owners[id]] += sum(hours.amount.minor for hours in sheet.hours)
    return [
        Money(
            minor
            - fee(
                billed_minor=minor,
                lifetime_minor=lifetimes[owner],
                schedule=SCHEDULES[owner[1]],
            ),
            owner[1],
        )
        for owner, minor in billed.items()
    ]


def _figures(free: Money, working: Iterable[Money], invoices: Sequence[Document]) -> Figures:
    def of(*states: str) -> list[Document]:
        return [one for one in invoices if one.state in states]

    return Figures(
        working=total(working, free.currency),
        with_client=total((one.net for one in of("open", "paid")), free.currency),
        security=total((one.net for one in of("accepted")), free.currency),
        free=free,
        review_ends_s=min((one.week.review_ends_s - 1 for one in of("paid")), default=None),
        release_s=min((one.week.release_s for one in of("accepted")), default=None),
    )
