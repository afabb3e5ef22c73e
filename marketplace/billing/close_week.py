"""At the lock: the database sums a set of contracts, rules make the money; safe to run again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from marketplace.billing.diary_sums import timesheets
from marketplace.billing.flats import flats
from marketplace.billing.invoice import Reckoned, invoice_id, reckon
from marketplace.billing.late_lines import LateLine
from marketplace.billing.late_time import Late, keep_late, late_of
from marketplace.billing.models import Charge, Invoice, Line
from marketplace.contracts.models import Contract
from marketplace.deadlines.locks import lock_of
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict
from marketplace.escrow.charge import charge, covered
from marketplace.escrow.postings import Sum
from marketplace.faultpoint import faultpoint
from marketplace.fees.fix import Bill, Fixed, expect_told, fix_told, schedule_of
from marketplace.intake.models import Lost
from marketplace.intake.queries import newest_heads
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.window import Window, may_change, review_ends_s, window
from workdiary.fees import spell_schedule
from workdiary.flat import Flat
from workdiary.money import Money
from workdiary.timesheet import Hours, Timesheet
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True)
class _Closing:
    """One contract week while it is closed."""

    contract: "_Contract"
    id: UUID
    reckoned: Reckoned

    @property
    def bill(self) -> Bill:
        contract = self.contract
        gross = Money(self.reckoned.gross_minor, contract.currency)
        return Bill(contract.seller_id, contract.company_id, gross, contract.fee_schedule)

    @property
    def sum(self) -> Sum:
        return Sum(
            invoice=str(self.id),
            company=str(self.contract.company_id),
            freelancer=str(self.contract.seller_id),
            currency=self.contract.currency,
            gross_minor=self.reckoned.gross_minor,
            client_fee_minor=self.reckoned.client_fee_minor,
        )


@dataclass(frozen=True, slots=True)
class _Contract:
    id: UUID
    currency: str
    title: str
    company_id: int
    buyer_name: str
    seller_id: int
    seller_name: str
    seller_email: str
    buyer_country: str
    seller_country: str
    fee_schedule: str


def close_week(
    week: BillingWeek, contracts: Iterable[UUID], *, now_s: int, policy: Policy
) -> list[UUID]:
    """Fix a set of contract weeks and make their invoices; returns the new ones' ids.

    One transaction for the set. Running it again, ten times at once or after a kill changes
    nothing: an invoice there is one per contract and week. A contract that lost records in a restore
    is left out until they are here again (`reconcile`). What the client's balance covers
    wholly is charged in the same transaction; the rest gets its charge as a deadline at the
    lock. A week without a billable second gets no invoice. Conflict before the lock.
    """
    calendar = window(week, policy, lock_s=lock_of(week, policy=policy))
    if may_change(calendar, now_s):
        raise Conflict("week_open", week=week.label, lock_s=calendar.lock_s)
    with transaction.atomic(durable=True):
        taken = _take(week, contracts)
        currencies = {id: contract.currency for id, contract in taken.items()}
        sheets, flat = timesheets(week, currencies), flats(week, currencies)
        late = late_of(week, list(taken), lock_s=calendar.lock_s)
        closings = [
            _Closing(contract, invoice_id(id, week), reckoned)
            for id, contract in taken.items()
            if id in sheets or id in late or id in flat
            for reckoned in (_reckoned(sheets.get(id), late.get(id), flat.get(id)),)
            if reckoned is not None
        ]
        faultpoint("close_week.reckoned")
        if closings:
            _write(week, closings, calendar, policy=policy)
        if late:
            keep_late({closing.contract.id: closing.id for closing in closings}, late)
        faultpoint("close_week.written")
    return [closing.id for closing in closings]


def _reckoned(sheet: Timesheet | None, late: Late | None, flat: Flat | None) -> Reckoned | None:
    return reckon(sheet or Timesheet(), late.lines if late else (), flat)


def _take(week: BillingWeek, contracts: Iterable[UUID]) -> dict[UUID, _Contract]:
    """The contracts that have no invoice for the week yet, taken for update, in order of id."""
    rows = (
        Contract.objects.filter(id__in=list(contracts))
        .exclude(lost__in=Lost.objects.filter(settled_s=None))
        .order_by("id")
        .select_for_update(of=("self",), no_key=True)
        .values_list(
            "id",
            "currency",
            "title",
            "company_id",
            "company__name",
            "freelancer_id",
            "freelancer__name",
            "freelancer__email",
            "company__country",
            "freelancer__country",
            "fee_schedule",
        )
    )
    taken = {row[0]: _Contract(*row) for row in rows}
    billed = set(
        Invoice.objects.filter(contract__in=list(taken), week_s=week.starts_s).values_list(
            "contract_id", flat=True
        )
    )
    return {id: contract for id, contract in taken.items() if id not in billed}


def _write(
    week: BillingWeek, closings: Sequence[_Closing], calendar: Window, *, policy: Policy
) -> None:
    """Invoices, lines, and what happens to them next. Everything bears the instant of the lock."""
    lock_s = calendar.lock_s
    serials = _serials({closing.contract.seller_id for closing in closings})
    expected = expect_told([closing.bill for closing in closings], schedules=policy.schedules)
    paid = covered(closing.sum for closing in closings)
    covers = {one.invoice for one in paid}
    paying = [closing for closing in closings if str(closing.id) in covers]
    fees = dict(
        zip(
            (closing.id for closing in paying),
            fix_told([closing.bill for closing in paying], schedules=policy.schedules),
            strict=True,
        )
    )
    heads = newest_heads(closing.contract.id for closing in closings)
    Invoice.objects.bulk_create(
        _invoice(
            week,
            closing,
            serials,
            lock_s,
            told,
            fees.get(closing.id),
            heads.get(closing.contract.id, (0, "")),
            spell_schedule(schedule_of(closing.bill, policy.schedules)),
        )
        for closing, told in zip(closings, expected, strict=True)
    )
    Line.objects.bulk_create(_lines(closings))
    Charge.objects.bulk_create(
        Charge(
            invoice_id=closing.id,
            number=1,
            state=Charge.State.COLLECTED,
            asked_s=lock_s,
            settled_s=lock_s,
        )
        for closing in paying
    )
    charge(paid, at_s=lock_s)
    ends_s = review_ends_s(calendar, lock_s)
    put(
        Due(kind="review_end", subject=str(closing.id), due_s=ends_s, is_of_person=True)
        if closing.id in fees
        else Due(kind="charge", subject=str(closing.id), due_s=lock_s + policy.retries_s[0])
        for closing in closings
    )


def _serials(sellers: set[int]) -> dict[int, int]:
    """The last number each seller has used. Sellers are taken, so that none is used twice."""
    taken = Member.objects.filter(id__in=sellers).order_by("id").select_for_update(no_key=True)
    serials = dict.fromkeys(taken.values_list("id", flat=True), 0)
    used = Invoice.objects.filter(seller__in=sellers).order_by().values_list("seller_id")
    return serials | dict(used.annotate(last=Max("serial")))


def _invoice(
    week: BillingWeek,
    closing: _Closing,
    serials: dict[int, int],
    lock_s: int,
    expected: Fixed,
    fixed: Fixed | None,
    head: tuple[int, str],
    schedule: str,
) -> Invoice:
    contract, reckoned = closing.contract, closing.reckoned
    serials[contract.seller_id] += 1
    is_paid = fixed is not None
    return Invoice(
        id=closing.id,
        contract_id=contract.id,
        company_id=contract.company_id,
        seller_id=contract.seller_id,
        serial=serials[contract.seller_id],
        week_s=week.starts_s,
        issued_s=lock_s,
        title=contract.title,
        buyer_name=contract.buyer_name,
        seller_name=contract.seller_name or contract.seller_email,
        buyer_country=contract.buyer_country,
        seller_country=contract.seller_country,
        currency=contract.currency,
        seconds=reckoned.seconds,
        over_limit_s=reckoned.over_limit_s,
        outside_s=reckoned.outside_s,
        gross_minor=reckoned.gross_minor,
        client_fee_minor=reckoned.client_fee_minor,
        expected_fee_minor=expected.fee_minor,
        fee_minor=None if fixed is None else fixed.fee_minor,
        fee_schedule=schedule,
        fee_parts=[[(fixed or expected).lifetime_minor, reckoned.gross_minor]],
        log_size=head[0],
        log_root=head[1],
        state=Invoice.State.PAID if is_paid else Invoice.State.OPEN,
        collected_s=lock_s if is_paid else None,
    )


def _lines(closings: Sequence[_Closing]) -> Iterable[Line]:
    for closing in closings:
        reckoned = closing.reckoned
        both: list[Hours | LateLine] = [*reckoned.lines, *reckoned.late]
        if reckoned.flat is not None:
            yield Line(
                invoice_id=closing.id,
                position=len(both) + 1,
                rate_minor=reckoned.flat.weekly.minor,
                tracked_s=0,
                manual_s=0,
                amount_minor=reckoned.flat.amount.minor,
                flat_s=reckoned.flat.running_s,
            )
        for position, hours in enumerate(both, start=1):
            late = hours if isinstance(hours, LateLine) else None
            yield Line(
                invoice_id=closing.id,
                position=position,
                rate_minor=hours.rate.minor,
                tracked_s=hours.tracked_s,
                manual_s=hours.manual_s,
                amount_minor=hours.amount.minor,
                late_week_s=late.week_s if late else None,
                before_s=late.before_s if late else 0,
            )
