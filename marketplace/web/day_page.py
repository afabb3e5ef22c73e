"""What the day page shows: the week's table and stage, the money, the day's grid, all at hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from django.urls import reverse

from marketplace.billing.approval import Approval, approval
from marketplace.billing.diary_sums import parts_of
from marketplace.billing.document import Document
from marketplace.billing.queries import invoice_of_week
from marketplace.contracts.models import Contract
from marketplace.contracts.queries import terms_of
from marketplace.deadlines.locks import lock_of
from marketplace.intake.queries import Kept, between
from marketplace.policy import Policy
from marketplace.review.window import window
from marketplace.web import sentences
from marketplace.web.day_grid import DayGrid, Piece, day_grid, day_of, day_slots
from marketplace.web.money_card import MoneyCard, money_card
from marketplace.web.reader import Reader
from marketplace.web.show_state import StepShown, steps_shown
from marketplace.web.stamp import stamp_of
from marketplace.web.week_stage import Deadline, standing
from marketplace.web.week_strip import WeekStrip, week_strip
from marketplace.web.week_table import WeekTable, pieces, week_table
from marketplace.web.zones import Zone
from workdiary.contract import Terms
from workdiary.segment import Segment
from workdiary.week import DAY_S, BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLink:
    """One day of the week table's head."""

    day: date
    address: str
    is_shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The state of the week: its word and its tone."""

    word: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage:
    """Everything the template needs; nothing in it queries."""

    contract: Terms
    is_client: bool
    week: BillingWeek
    zone: Zone
    stage: Stage
    steps: tuple[StepShown, ...]
    deadline: Deadline
    is_deadline_utc: bool  # the reader's clock says the same
    table: WeekTable
    days: tuple[DayLink, ...]
    pay_word: str
    invoice: Document | None
    invoice_address: str
    late_address: str  # "" where nothing came late
    approval: Approval | None  # None: not in review
    money: MoneyCard
    strip: WeekStrip
    grid: DayGrid
    gone: frozenset[str]
    broken: frozenset[str]
    withdrawn: frozenset[str]
    previous_address: str
    next_address: str
    empty_text: str
    last_heard_s: int | None
    is_live: bool  # time of this week may still come
    stamp: str


def week_of(reader: Reader, day: date) -> BillingWeek:
    """The billing week of a day's noon, by the reader's clock."""
    noon = datetime.combine(day, time(12), reader.zone.tz)
    return BillingWeek.containing(int(noon.timestamp()))


def day_page(reader: Reader, day: date, *, now_s: int, policy: Policy) -> DayPage:
    """Read a contract's week once and fold it into the page of one of its days."""
    contract, zone = reader.contract, reader.zone
    week = week_of(reader, day)
    parts = parts_of(week, contract)
    # A local day may reach over the UTC week's edges: look a day further on both sides.
    around = [
        one for other in _weeks_of(day, zone.tz) - {week} for one in parts_of(other, contract)
    ]
    kept = between(
        reader.member, contract, starts_s=week.starts_s - DAY_S, ends_s=week.ends_s + DAY_S
    )
    table = week_table(week, parts, currency=contract.currency, zone=zone.tz)
    invoice = invoice_of_week(reader.member, contract.pk, week)
    stands = standing(
        week,
        window(week, policy, lock_s=lock_of(week, policy=policy)),
        now_s=now_s,
        invoice_state=invoice.state if invoice else None,
        has_time=bool(parts),
        is_client=reader.is_client,
        other_name=reader.other_name.split(" ")[0],
    )
    terms = terms_of(contract, now_s=now_s)
    drawn = pieces([_newest(one) for one in kept], [*parts, *around])
    address = Addresses(reader)
    return DayPage(
        contract=terms,
        is_client=reader.is_client,
        week=week,
        zone=zone,
        stage=Stage(word=sentences.words("week", stands.code), tone=stands.tone),
        steps=steps_shown(stands.steps, zone.tz),
        deadline=stands.deadline,
        is_deadline_utc=_is_utc(stands.deadline.at_s, zone.tz),
        table=table,
        days=tuple(
            DayLink(day=one, address=address.day(one), is_shown=one == day) for one in table.days
        ),
        pay_word=_pay_word(reader.is_client, invoice),
        invoice=invoice,
        invoice_address=reverse("invoice", args=[invoice.number]) if invoice else "",
        late_address=_late_address(contract, table),
        approval=approval(contract, week, now_s=now_s, policy=policy)
        if stands.code == "review"
        else None,
        money=money_card(reader, terms, invoice, table, now_s=now_s),
        strip=week_strip(drawn, table.days, day, zone.tz, address.day),
        grid=day_grid(day, drawn, zone.tz),
        gone=frozenset().union(*(one.forgotten for one in kept)),
        broken=frozenset().union(*(one.broken for one in kept)),
        withdrawn=frozenset().union(*(one.withdrawn for one in kept)),
        previous_address=address.day(day - timedelta(days=1)),
        next_address=address.day(day + timedelta(days=1)),
        empty_text=sentences.empty_day(is_client=reader.is_client, other=reader.other_name),
        last_heard_s=max((one.received_s for one in kept), default=None),
        is_live=now_s < lock_of(week, policy=policy),
        stamp=stamp_of(contract, week),
    )


class Addresses:
    """Where the days of one contract are, for one reader's clock."""

    def __init__(self, reader: Reader) -> None:
        self._contract_id = reader.contract.pk
        self._query = f"?zone={reader.zone.code}" if reader.zone.code != "mine" else ""

    def day(self, day: date) -> str:
        """The address of a day's page."""
        return reverse("day", args=[self._contract_id, day.isoformat()]) + self._query


def busiest_day(drawn: Sequence[Piece], week: BillingWeek, zone: Any) -> date:
    """The last day of the week with time on it, else its Monday: where a week page opens."""
    worked = [day_of(piece.segment.starts_s, zone) for piece in drawn]
    inside = [day for day in worked if week.monday <= day < week.monday + timedelta(days=7)]
    return max(inside, default=week.monday)


def _weeks_of(day: date, tz: tzinfo) -> set[BillingWeek]:
    """The UTC weeks that a day of the reader's calendar touches: one, or two at their edge."""
    slots = day_slots(day, tz)
    return {BillingWeek.containing(slots[0]), BillingWeek.containing(slots[-1])}


def _is_utc(at_s: int | None, tz: tzinfo) -> bool:
    return at_s is None or not datetime.fromtimestamp(at_s, tz).utcoffset()


def _newest(kept: Kept) -> Segment:
    return replace(kept.segment, memo=kept.memo)


def _late_address(contract: Contract, table: WeekTable) -> str:
    has_late = any(row.kind in ("late", "outside") for row in table.rows)
    return reverse("late_time", args=[contract.pk]) if has_late else ""


def _pay_word(is_client: bool, invoice: Document | None) -> str:
    names: Mapping[bool, str] = {True: "To pay", False: "Billable"}
    return "Billed" if invoice else names[is_client]
