"""What the sums of an offer come to, for both: by the engine that bills, at the pair's tier now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from marketplace.contracts.models import Contract
from marketplace.contracts.queries import flat_in, limit_in
from marketplace.escrow.milestone_models import Milestone
from marketplace.fees.fix import Bill, expect
from workdiary.fees import Schedule, client_fee
from workdiary.money import Money, line
from workdiary.week import BillingWeek

HOUR_S = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """One sum: what the client pays for it, what the freelancer gets."""

    what: str  # a code of the sentences' book
    name: str
    gross: Money
    client_fee: Money
    fee: Money

    @property
    def to_pay(self) -> Money:
        """With the processing fee."""
        return self.gross + self.client_fee

    @property
    def net(self) -> Money:
        """Without the freelancer's fee."""
        return self.gross - self.fee


def preview(
    contract: Contract, rate: Money | None, week: BillingWeek, schedules: Mapping[str, Schedule]
) -> list[Preview]:
    """By the hour: one hour, a full week, the weekly payment, each as if it were billed now.

    Fixed price: the milestones that are not accepted yet, one after the other.
    """
    if contract.kind == Contract.Kind.FIXED:
        plans = Milestone.objects.filter(contract=contract, accepted_s=None)
        rows = [
            ("milestone", one.title, Money(one.amount_minor, contract.currency))
            for one in plans.exclude(state=Milestone.State.REFUNDED).order_by("position")
        ]
        fees = expect(_bills(contract, (gross for _, _, gross in rows)), schedules=schedules)
    else:
        rows = [(what, "", gross) for what, gross in _of_hours(contract, rate, week)]
        fees = [
            fee for row in rows for fee in expect(_bills(contract, [row[2]]), schedules=schedules)
        ]
    return [
        Preview(
            what=what,
            name=name,
            gross=gross,
            client_fee=Money(client_fee(gross.minor), gross.currency),
            fee=Money(fee_minor, gross.currency),
        )
        for (what, name, gross), fee_minor in zip(rows, fees, strict=True)
    ]


def _of_hours(
    contract: Contract, rate: Money | None, week: BillingWeek
) -> Iterable[tuple[str, Money]]:
    if rate is None:
        return
    limit_s, flat = limit_in(contract, week), flat_in(contract, week)
    yield "hour", line(rate, HOUR_S)
    if limit_s is None:
        yield "forty_hours", line(rate, 40 * HOUR_S)
    elif limit_s:
        yield "full_week", line(rate, limit_s)
    if flat is not None:
        yield "flat", flat


def _bills(contract: Contract, sums: Iterable[Money]) -> list[Bill]:
    return [
        Bill(contract.freelancer_id, contract.company_id, gross, contract.fee_schedule)
        for gross in sums
    ]
